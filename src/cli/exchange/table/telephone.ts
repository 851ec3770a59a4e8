/** The numbers of a cell. */
import type { Telephone } from '../../../directory/telephone.ts';
import { readTelephone } from '../../../directory/telephone.ts';

const LONGEST = 200;

/**
 * Several stand behind 「、」 or on lines of their own.
 * @returns null unless every one of them can be dialled
 */
export function readTels(text: string): readonly Telephone[] | null {
  if (text.length > LONGEST) return null;
  const read = text.normalize('NFKC').split(/;(?!ext=)|[\n、,/]/).map((part) => part.trim()).filter((part) => part !== '').map(readTelephone);
  return read.length > 0 && read.every((tel) => tel !== null) ? read : null;
}
