/** What an export needs to know besides the centres. */
import type { Area } from '../../directory/centre.ts';

/** Our ids that other formats store unchanged, together with a name for people. */
export type WordFamily = 'kind' | 'method' | 'program' | 'reservation' | 'condition';

export interface Terms {
  readonly areas: readonly Area[];
  /** The name of an id for people, e.g. `method` `phone` → 電話. */
  readonly name: (family: WordFamily, word: string) => string;
}

/** The name of a place; its code if it has no name here. */
export const placeName = ({ areas }: Terms, code: string): string =>
  areas.find((area) => area.code === code)?.ja ?? code;
