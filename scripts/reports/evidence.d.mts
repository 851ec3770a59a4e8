export interface Shown {
  readonly status: 'passed' | 'failed' | 'older' | 'missing';
  /** How many tests of the criterion passed, in the engine with the most. */
  readonly count: number;
  /** Where it passed; where it failed, if it did. */
  readonly engines: readonly string[];
  /** Day and commit of a result of another state of the source. */
  readonly was?: string;
}
export interface Evidence {
  readonly source: string;
  readonly commits: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly criteria: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
}
export interface Kept {
  readonly at: string;
  readonly commit: string;
  readonly source: string;
  readonly criteria: Readonly<Record<string, { readonly passed: number; readonly failed: number }>>;
}
/** Engine → test file → what its tests of criteria did. */
export type Results = Readonly<Record<string, Readonly<Record<string, Kept>>>>;
export function evidenceOf(
  tagged: Readonly<Record<string, readonly string[]>>,
  results: Results,
  source: string,
): Evidence;
export function faultsOf(evidence: Evidence): string[];
