export const LONGEST_TEXT = 300;

/** One line of text: controls and direction marks, which could turn a number around, are taken out. */
export const plainText = (text: string): string | null =>
  text.length > LONGEST_TEXT ? null : text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || null;
