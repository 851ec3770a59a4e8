import { nothing } from 'lit';

/** The `lang` of words as published: Japanese by their script, else that of the interface. */
export const scriptOf = (words: string): 'ja' | typeof nothing =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(words) ? 'ja' : nothing;
