import type { Results } from '../testing/keep-results.mjs';
export interface Shown {
  readonly status: 'passed' | 'failed' | 'older' | 'missing';
  /** How many tests of that name passed, in the engine with the most. */
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
  readonly tests: Readonly<Record<string, Shown>>;
}
export function evidenceOf(tests: Readonly<Record<string, string>>, results: Results, source: string): Evidence;
export function faultsOf(tests: Readonly<Record<string, string>>, evidence: Evidence): string[];
