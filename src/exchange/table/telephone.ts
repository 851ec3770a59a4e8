/** The telephone numbers of a cell. */
import type { Telephone } from '../../directory/telephone.ts';
import { readTelephone } from '../../directory/telephone.ts';

const LONGEST = 200;

export interface ReadTels {
  readonly tels: readonly Telephone[];
  /** Parts that can't be dialled, as written. */
  readonly unread: readonly string[];
}

/** Separators between several numbers: 「、」 and the like or line breaks, outside of brackets. */
const BETWEEN = /(?:;(?!ext=)|[\n、,/]|または|又は|もしくは|及び|・(?=[\d(]))(?![^()]*\))/;
/** A space that separates two numbers; used only if the part as a whole is no number. */
const BLANK = /(?<=[\d)])\s+(?=(?:tel|fax|電話|ファ|[(]?0\d))/i;

/** Parses each number separately, so that one that can't be dialled does not affect the others. */
export function readTels(text: string): ReadTels {
  if (text.length > LONGEST) return { tels: [], unread: [text] };
  const parts = text
    .normalize('NFKC')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.flatMap(apart).map((part) => ({ part, tel: readTelephone(part) }));
  return {
    tels: read.flatMap(({ tel }) => tel ?? []),
    unread: read.flatMap(({ part, tel }) => (tel ? [] : [part])),
  };
}

/** Splits at spaces, if the first piece is a number. */
function apart(part: string): readonly string[] {
  const pieces = readTelephone(part) ? [part] : part.split(BLANK);
  return readTelephone(pieces[0] ?? '') ? pieces : [part];
}
