// Sites on this machine, by their names, and a clock that doesn't keep anybody waiting.
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../../src/cli/verify/web/pace.ts';
import type { Lookup } from '../../../../src/cli/verify/web/http.ts';

export type Reply =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** By host and path. A site without `/robots.txt` has none. */
export type SiteMap = Readonly<Record<string, Readonly<Record<string, Reply>>>>;

export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Sites {
  readonly asked: Asked[];
  readonly url: (host: string, path: string) => string;
  readonly lookup: Lookup;
  readonly close: () => Promise<void>;
}

/** @param elsewhere addresses of names that are not served here; null: there is no such name */
export async function serve(
  map: SiteMap,
  elsewhere: Readonly<Record<string, string | null>> = {},
): Promise<Sites> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '';
    asked.push({ host, path, headers: request.headers });
    const reply = map[host]?.[path];
    if (typeof reply === 'function') return reply(request, response);
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof reply === 'string' ? { body: reply } : (reply ?? { status: 404, body: 'Not Found' });
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: (host, path) => `http://${host}:${port}${path}`,
    lookup: (hostname) => {
      const address = elsewhere[hostname] === undefined ? '127.0.0.1' : elsewhere[hostname];
      return address === null
        ? Promise.reject(new Error('ENOTFOUND'))
        : Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Goes on to the next time that somebody waits for, once nobody does anything else. */
export class FakeClock implements Clock {
  #time = Date.parse('2026-11-22T09:00:00+09:00');
  readonly #waiting: { readonly at: number; readonly go: () => void }[] = [];
  now = (): number => this.#time;
  wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const stop = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      const go = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      this.#waiting.push({ at: this.#time + milliseconds, go });
      // Answers of the local servers come first.
      setTimeout(() => this.#next(), 5);
    });
  #next(): void {
    this.#waiting.sort((a, b) => a.at - b.at);
    const first = this.#waiting.shift();
    if (!first) return;
    this.#time = Math.max(this.#time, first.at);
    first.go();
  }
}
