const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

/**
 * Splits a text into what the search looks up: pairs of neighbouring letters where a text is written without
 * blanks (Japanese), whole words elsewhere. Full-width and half-width forms, and capital letters, are one.
 * The last letter of a run stands alone as well: a search for one letter looks for what begins with it, and
 * nothing else begins with the last one. It needs no dictionary, so every browser and Node split alike.
 * @param text of a page, or what somebody looks for
 * @returns the terms in their order, each as often as it occurs
 */
export function tokenize(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|\p{N}+/gu,
      ) ?? [];
  return runs.flatMap((run) => {
    if (!JAPANESE.test(run)) return [run];
    const letters = [...run];
    return letters.map((letter, index) => letter + (letters[index + 1] ?? ''));
  });
}

/** What somebody looks for: a letter by itself counts only where there is nothing longer. */
export function tokenizeQuery(text: string): string[] {
  const terms = tokenize(text);
  const longer = terms.filter((term) => term.length > 1 || !JAPANESE.test(term));
  return longer.length > 0 ? longer : terms;
}
