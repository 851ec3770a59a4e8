/** What the command asks of the world outside; tests bring their own. */
import type { PdfPiece } from '../page/pdf.ts';
import type { Clock } from './pace.ts';

export interface Request {
  readonly url: URL;
  /** Of a page that is kept already: only a newer one is sent. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Bytes, counted after unpacking. */
  readonly limit: number;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly contentType: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: Uint8Array;
}

/**
 * Why there is no answer. `host`: there is no such name; `private`: not on the public internet; `format`: what
 * came is no HTTP, or can't be unpacked.
 */
export type NoAnswer = 'host' | 'connection' | 'certificate' | 'private' | 'time' | 'size' | 'format';

export type ReadPdf =
  | { readonly title: string; readonly pieces: readonly PdfPiece[] }
  | { readonly problem: 'pdf-missing' | 'pdf-broken' | 'pdf-time' | 'pdf-size' };

export interface Web extends Clock {
  /** One request; redirects are not followed. Rejects only when it is told to stop. */
  readonly get: (request: Request) => Promise<Answer | { readonly problem: NoAnswer }>;
  readonly readPdf: (bytes: Uint8Array, signal: AbortSignal) => Promise<ReadPdf>;
  /** Calls back when somebody presses Ctrl-C. @returns takes that back */
  readonly onStop: (stop: () => void) => () => void;
}
