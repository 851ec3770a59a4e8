export interface Site {
  readonly url: string;
  /** Every address that was asked for, with its query, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}
export function serve(options?: {
  port?: number;
  root?: string | readonly string[];
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
  pages?: Record<string, string | Buffer>;
}): Promise<Site>;
