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

const EXCERPT = 60;

export const issue = (code: string, value: string, expected: string, instead?: string): Issue => ({
  code,
  value: value.length > EXCERPT ? `${value.slice(0, EXCERPT)}…` : value,
  expected,
  ...(instead !== undefined && { instead }),
});
