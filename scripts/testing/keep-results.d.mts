import type { SourceState } from './source-state.mjs';
export type Status = 'passed' | 'failed' | 'skipped';
export interface KeptFile extends SourceState {
  /** When the suite ended, in ISO 8601. */
  readonly at: string;
  readonly tests: Readonly<Record<string, Status>>;
}
export type Results = Readonly<Record<string, Readonly<Record<string, KeptFile>>>>;
export const RESULTS_FILE: string;
export function keptResults(file?: string): Results;
export function keepResults(engine: string, report: object | null, state: SourceState, options?: { file?: string; at?: string }): void;
