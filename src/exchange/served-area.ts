/** The area a record of another format serves: its code and the name beside it are compared as in a table. */
import { AREAS } from '../content/contacts.ts';
import { municipalityCode, todaysCode } from './municipalities.ts';
import { contradicts, readPlaceName } from './table/place-name.ts';

export interface Place {
  /** Two or five digits; undefined if the record has no known code. */
  readonly code: string | undefined;
  readonly name: string | undefined;
}

export type ServedArea =
  | {
      readonly area: string;
      /** The code in the record, where another took its place. */ readonly successorOf?: string;
    }
  /** A code and a name that belong to different places. */
  | { readonly code: string; readonly place: string };

/** The area of the first place that states one; empty: none does. */
export function servedArea(places: readonly Place[]): ServedArea {
  for (const { code, name } of places) {
    const written = name?.trim() ?? '';
    const read = readPlaceName(AREAS, written.slice(0, 40), 'body');
    // A number in place of the name can't contradict the code.
    if (code !== undefined && !/^\d*$/.test(written) && contradicts(AREAS, code, read))
      return { code, place: written };
    const area = code ?? codeByName(read);
    if (area === undefined) continue;
    const today = todaysCode(area);
    return today === area ? { area } : { area: today, successorOf: area };
  }
  return { area: '' };
}

/**
 * The code for a name that means just one place: a prefecture, a designated city, or a municipality with its
 * prefecture.
 */
function codeByName({ text, place, town }: ReturnType<typeof readPlaceName>): string | undefined {
  if (place === null) return undefined;
  const { prefecture, city } = place;
  if (town === '' || text === prefecture.ja) return text === prefecture.ja ? prefecture.code : undefined;
  if (city !== null && text.endsWith(city.ja)) return city.code;
  return text.startsWith(prefecture.ja) ? municipalityCode(prefecture.code, town) : undefined;
}
