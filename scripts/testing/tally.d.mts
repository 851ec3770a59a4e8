export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Failures outside of any test, in words; each is counted in `failed`. */
  readonly faults: readonly string[];
}
interface VitestReport {
  testResults: { name: string; status: string; message?: string; assertionResults: { status: string }[] }[];
}
interface WtrReport {
  files: { file: string; passed: boolean; errors: string[]; tests: { status: string }[] }[];
}
export function nothing(): Counts;
export function fault(text: string): Counts;
export function add(a: Counts, b: Counts): Counts;
export function totalLine(counts: Counts): string;
export function tallyVitest(report: VitestReport): Counts;
export function tallyWtr(report: WtrReport): Counts;
export function judge<R>(run: { report: R | null; exitCode: number | null; tally: (report: R) => Counts }): Counts;
