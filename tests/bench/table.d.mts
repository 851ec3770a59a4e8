export interface Results {
  readonly date: string;
  readonly peers: readonly { readonly name: string }[];
}
export function kept(raw: unknown): Results;
export function table(results: Results): string;
export function placed(page: string, command: string, text: string): string;
export function withTable(page: string, results: Results): string;
