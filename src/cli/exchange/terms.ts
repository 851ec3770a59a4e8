/** What an export needs to know besides the centres. */
import type { Area } from '../../directory/centre.ts';

/** Words of ours that other formats carry as they are, beside a name for people. */
export type WordFamily = 'kind' | 'method' | 'program' | 'reservation' | 'condition';

export interface Terms {
  readonly areas: readonly Area[];
  /** What people call a word, e.g. `method` `phone` → 電話. */
  readonly name: (family: WordFamily, word: string) => string;
}

/** The name of a place; its code where it has none here. */
export const placeName = ({ areas }: Terms, code: string): string =>
  areas.find((area) => area.code === code)?.ja ?? code;
