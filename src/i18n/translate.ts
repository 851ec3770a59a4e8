import type { Who } from '../recommend/model.ts';
import type { TextKey } from './keys.ts';

export type { TextKey };
export type Values = Readonly<Record<string, string | number>>;

/** The port through which every text comes: screens know this type and nothing of the library behind it. */
export interface Translate {
  (key: TextKey, values?: Values): string;
  /** The wording for the person behind the chosen door. */
  readonly who: Who | undefined;
  readonly language: string;
  /** A text for an id that only some ids have; undefined when there is none. */
  maybe(key: string): string | undefined;
}

/** Texts of one language by key. */
export type Texts = Readonly<Record<string, string>>;
/** Languages that are on board, by BCP 47 tag. The first one is the reference. */
export type Languages = Readonly<Record<string, Texts>>;
