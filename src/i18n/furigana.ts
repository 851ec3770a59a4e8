import type { Translate } from './translate.ts';

/**
 * Readings in a text of the locale: `[相談|そうだん]` is a word in kanji with its reading. Whoever shows a text takes
 * the marks away, or makes ruby of them.
 */
const MARK = /\[([^[\]|]+)\|([^[\]|]+)\]/g;

/** A text without its readings. */
export const plainText = (marked: string): string => marked.replace(MARK, '$1');

/** A name as the texts of `t` are: with its reading, if one is known and they have theirs. */
export const nameIn = (t: Translate, name: string, reading: string | undefined): string =>
  reading && t === t.marked ? `[${name}|${reading}]` : name;

/** A part of a text; `reading` is that of a word in kanji. */
export interface Piece {
  readonly text: string;
  readonly reading?: string;
}

/** The text in pieces, in order. */
export function piecesOf(marked: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: mark, 1: text = '', 2: reading = '', index } of marked.matchAll(MARK)) {
    if (index > end) pieces.push({ text: marked.slice(end, index) });
    pieces.push({ text, reading });
    end = index + mark.length;
  }
  if (end < marked.length) pieces.push({ text: marked.slice(end) });
  return pieces;
}

/** Whether the texts of a language have readings. */
export const hasReadings = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).some((text) => text.includes('|'));
