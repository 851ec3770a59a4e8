import type { Who } from '../recommend/model.ts';
import type { TextKey } from './keys.ts';

export type { TextKey };
export type Values = Readonly<Record<string, string | number>>;

/** All texts come through this interface: screens don't know the library behind it. */
export interface Translate {
  (key: TextKey, values?: Values): string;
  /** For whom texts are worded. */
  readonly who: Who | undefined;
  readonly language: string;
  /** A text that exists only for some ids; undefined if there is none. */
  maybe(key: string): string | undefined;
  /** Whether this language has the text itself, rather than another for it. */
  has(key: TextKey): boolean;
  /** The same texts without readings; what is copied, saved or said needs these. */
  readonly plain: Translate;
  /** The same texts with the marks of their readings, for what draws furigana. */
  readonly marked: Translate;
}

/** Texts of one language by key. */
export type Texts = Readonly<Record<string, string>>;
/** Available languages by BCP 47 tag. The first one is the reference. */
export type Languages = Readonly<Record<string, Texts>>;
