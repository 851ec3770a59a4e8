export const LONGEST_TEXT = 300;

/**
 * One line of text. Removes control characters and direction marks, which could reverse a number on the
 * screen.
 */
export const plainText = (text: string): string | null =>
  text.length > LONGEST_TEXT ? null : text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || null;
