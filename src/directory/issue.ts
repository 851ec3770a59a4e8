/** A problem that the embedder should know of. The user does not see it: a default is used instead. */
export interface Issue {
  /** Stable and documented, e.g. `attribute/phone`. */
  readonly code: string;
  /** What was found, shortened. */
  readonly value: string;
  /** What would have been right. */
  readonly expected: string;
  /** What is used in its place; left out: the default. */
  readonly instead?: string;
}

/** The longest part of a given text that a message repeats. */
export const EXCERPT = 60;

export const shortened = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;

export const issue = (code: string, value: string, expected: string, instead?: string): Issue => ({
  code,
  value: shortened(value),
  expected,
  ...(instead !== undefined && { instead }),
});
