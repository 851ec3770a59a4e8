import type { Evidence } from './evidence.mjs';
export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly in: readonly ('WCAG' | 'JIS')[];
  readonly name: { readonly en: string; readonly ja: string };
  readonly conformance: 'supports' | 'partially' | 'does-not' | 'not-applicable' | 'not-evaluated';
  readonly remarks: { readonly en: string; readonly ja: string };
  /** What somebody looked at, how, and on which day (YYYY-MM-DD). */
  readonly byHand?: { readonly on: string; readonly en: string; readonly ja: string };
}
export interface ReportData {
  readonly criteria: readonly Criterion[];
  readonly knownIssues: readonly {
    readonly id: string;
    readonly criteria: readonly string[];
    readonly en: string;
    readonly ja: string;
  }[];
}
export function documents(
  data: ReportData,
  evidence: Evidence,
  version: string,
): Readonly<Record<string, string>>;
