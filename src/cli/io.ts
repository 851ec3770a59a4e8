import type { Web } from './verify/web/web.ts';

/** All that the command does to the world outside; tests bring their own. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Throws what Node throws. */
  readonly read: (path: string) => Uint8Array;
  /** Makes the folders that are missing; throws what Node throws. */
  readonly write: (path: string, text: string) => void;
  /** As `write`; whoever reads meanwhile gets the old file or the new one, never half of it. */
  readonly replace: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** The user's own folder for what may be deleted at any time. */
  readonly cache: string;
  /** The network, the clock and Ctrl-C: for `verify` alone. */
  readonly web: Web;
  /** Where the command itself lies, with the lists of windows beside it. */
  readonly folder: string;
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export const OK = 0;
/** What was looked for is not as it should be. */
export const FOUND = 1;
/** The command was not understood, or its file can't be used. */
export const MISUSED = 2;
export type ExitCode = typeof OK | typeof FOUND | typeof MISUSED;
