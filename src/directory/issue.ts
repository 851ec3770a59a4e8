/** Something the embedder should know. The user never sees it: a default stands in its place. */
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

/** The longest piece of somebody's text that is repeated to them. */
export const EXCERPT = 60;

export const shortened = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;

export const issue = (code: string, value: string, expected: string, instead?: string): Issue => ({
  code,
  value: shortened(value),
  expected,
  ...(instead !== undefined && { instead }),
});
