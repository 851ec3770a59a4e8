/** Sentences in a row: with a space between them, except after a full-width full stop, which has its own. */
export const inARow = (sentences: readonly string[]): string => sentences.join(' ').replaceAll('。 ', '。');
