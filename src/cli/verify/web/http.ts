/** One request over the network: the only file that makes any. */
import { lookup as askDns } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { VERSION } from '../../../entries/version.ts';
import { addressIn, isPublic } from './address.ts';
import { ROBOT } from './robots.ts';
import type { Answer, NoAnswer, Request } from './web.ts';

/** A name is looked up once, for the connection itself: it can't be another machine by then. */
export type Lookup = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const LONGEST_REQUEST = 30_000;
const USER_AGENT = `${ROBOT}/${VERSION} (looks whether a page still states a telephone number; npm: hikikomori-help)`;

class Refused extends Error {
  readonly problem: NoAnswer;
  constructor(problem: NoAnswer) {
    super(problem);
    this.problem = problem;
  }
}

const dns: Lookup = (hostname) => askDns(hostname, { all: true });

/** @param longest milliseconds from the question to the last byte */
export const getOver =
  (lookup: Lookup = dns, longest = LONGEST_REQUEST) =>
  async (request: Request): Promise<Answer | { readonly problem: NoAnswer }> => {
    const late = AbortSignal.timeout(longest);
    try {
      return await get(request, lookup, AbortSignal.any([request.signal, late]));
    } catch (error) {
      if (request.signal.aborted) throw error;
      return { problem: late.aborted ? 'time' : problemOf(error) };
    }
  };

async function get(request: Request, lookup: Lookup, signal: AbortSignal): Promise<Answer> {
  const { url, etag, lastModified, limit, allowPrivate } = request;
  const literal = addressIn(url.hostname);
  if (literal !== null && !allowPrivate && !isPublic(literal)) throw new Refused('private');
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, {
      // A connection of its own, so that its address is looked at.
      agent: false,
      lookup: publicOnly(lookup, allowPrivate),
      signal,
      headers: {
        'User-Agent': USER_AGENT,
        Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.1',
        'Accept-Language': 'ja',
        'Accept-Encoding': 'gzip, deflate, br',
        ...(etag !== undefined && { 'If-None-Match': etag }),
        ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
  const { headers, statusCode = 0 } = response;
  const hasBody = statusCode === 200;
  const body = hasBody ? await read(unpacked(response), limit, signal) : new Uint8Array();
  response.destroy();
  return {
    status: statusCode,
    location: headers.location,
    contentType: headers['content-type'] ?? '',
    etag: headers.etag,
    lastModified: headers['last-modified'],
    retryAfter: headers['retry-after'],
    body,
  };
}

const publicOnly =
  (lookup: Lookup, allowPrivate: boolean): LookupFunction =>
  (hostname, options, callback) => {
    void lookup(hostname).then(
      (found) => {
        const allowed = allowPrivate ? found : found.filter(({ address }) => isPublic(address));
        const [first] = allowed;
        if (!first) callback(new Refused(found.length > 0 ? 'private' : 'host'), '');
        else if (options.all) callback(null, [...allowed]);
        else callback(null, first.address, first.family);
      },
      () => callback(new Refused('host'), ''),
    );
  };

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return response;
  const unpacker = /^(?:x-)?gzip$/.test(encoding)
    ? createGunzip()
    : encoding === 'deflate'
      ? createInflate()
      : encoding === 'br'
        ? createBrotliDecompress()
        : null;
  // Packed twice, or in a way that nobody asked for.
  if (!unpacker) throw new Refused('format');
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

async function read(stream: Readable, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = (): void => void stream.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) throw new Refused('size');
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT/;
const FORMAT = /^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR|ERR_INVALID)/;

function problemOf(error: unknown): NoAnswer {
  if (error instanceof Refused) return error.problem;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (CERTIFICATE.test(code)) return 'certificate';
  return FORMAT.test(code) ? 'format' : 'connection';
}
