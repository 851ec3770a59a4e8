/**
 * Parses a text from left to right: each step removes what it understands from the front. Text that no step
 * removes is not understood.
 */

/** Unifies full-width signs, dashes, and the words for "from … to …"; removes white space. */
export const plainHours = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〜∼‐-―−ー-]/g, '~')
    .replace(/から|より/g, '~')
    .replace(/正午/g, '12:00')
    .replace(/[〔［【]/g, '(')
    .replace(/[〕］】]/g, ')');

export interface Scanner {
  /** Matches a pattern at the front and removes the match; null if it does not match there. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  readonly rest: () => string;
}

export function scan(text: string): Scanner {
  let rest = text;
  return {
    take(pattern) {
      const match = pattern.exec(rest);
      if (!match || match.index !== 0 || match[0] === '') return null;
      rest = rest.slice(match[0].length);
      return match;
    },
    rest: () => rest,
  };
}
