/** The numbers of a cell. */
import type { Telephone } from '../../../directory/telephone.ts';
import { readTelephone } from '../../../directory/telephone.ts';

const LONGEST = 200;

export interface ReadTels {
  readonly tels: readonly Telephone[];
  /** What stands beside them and can't be dialled, as written. */
  readonly unread: readonly string[];
}

/** Several stand behind 「、」 or on lines of their own, outside of brackets. */
const BETWEEN = /(?:;(?!ext=)|[\n、,/]|または|又は|もしくは|及び|・(?=[\d(]))(?![^()]*\))/;
/** Where a blank alone is between two of them; only for what is no number as a whole. */
const BLANK = /(?<=[\d)])\s+(?=(?:tel|fax|電話|ファ|[(]?0\d))/i;

/** Each is read for itself: one that can't be dialled costs no other. */
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

/** By blanks, where a number stands at the front. */
function apart(part: string): readonly string[] {
  const pieces = readTelephone(part) ? [part] : part.split(BLANK);
  return readTelephone(pieces[0] ?? '') ? pieces : [part];
}
