/**
 * Reading a text from left to right: each step takes what it understands from the front. What nothing takes
 * is not understood.
 */

/**
 * Full-width marks, dashes of every kind and the words for "from … to …", in one form; white space means
 * nothing.
 */
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
  /** The match of a pattern at the front, which is then taken away; null where it doesn't stand there. */
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
