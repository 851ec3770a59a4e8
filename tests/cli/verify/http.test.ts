// One request: whom it may go to, and what may come back.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublic } from '../../../src/cli/verify/web/address.ts';
import { getOver } from '../../../src/cli/verify/web/http.ts';
import { VERSION } from '../../../src/entries/version.ts';
import type { Sites } from './support/sites.ts';
import { serve } from './support/sites.ts';

const HOST = 'www.city.example.lg.jp';
const PAGE = '<p>見本市相談センター 043-111-2222</p>'.repeat(50);
const packed = (encoding: string, body: Uint8Array) => ({ headers: { 'Content-Encoding': encoding }, body });
const never = new AbortController().signal;

let sites: Sites;
beforeAll(async () => {
  sites = await serve(
    {
      [HOST]: {
        '/plain': PAGE,
        '/gzip': packed('gzip', gzipSync(PAGE)),
        '/x-gzip': packed('X-GZIP', gzipSync(PAGE)),
        '/deflate': packed('deflate', deflateSync(PAGE)),
        '/br': packed('br', brotliCompressSync(PAGE)),
        '/bomb': packed('gzip', gzipSync(Buffer.alloc(200_000_000))),
        '/bomb-br': packed('br', brotliCompressSync(Buffer.alloc(50_000_000))),
        '/twice': packed('gzip, gzip', gzipSync(gzipSync(PAGE))),
        '/not-packed': packed('gzip', Buffer.from(PAGE)),
        '/large': { body: Buffer.alloc(11_000_000, 'a') },
        '/silent': () => undefined,
        '/drops': (_, response) => {
          response.writeHead(200, { 'Content-Type': 'text/html' });
          const drop = setInterval(() => response.write('.'), 50);
          response.on('close', () => clearInterval(drop));
        },
        '/endless': (_, response) => {
          response.writeHead(200);
          const more = (): void => {
            while (response.write(Buffer.alloc(65_536, 'a')));
          };
          response.on('drain', more);
          more();
        },
        '/cut': (_, response) => {
          response.writeHead(200, { 'Content-Length': '5000' });
          response.write('half');
          setTimeout(() => response.destroy(), 20);
        },
        '/garbage': (request) => void request.socket.end('what is this\r\n\r\n'),
        '/headers': (request) =>
          void request.socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`),
      },
    },
    {
      'gone.example.lg.jp': null,
      'inside.example.lg.jp': '10.1.2.3',
      'cloud.example.lg.jp': '169.254.169.254',
      'six.example.lg.jp': '::ffff:127.0.0.1',
    },
  );
}, 60_000);
afterAll(() => sites.close());

const get = async (
  url: string,
  { allowPrivate = true, longest = 1000, etag = undefined as string | undefined } = {},
) => {
  const found = await getOver(
    sites.lookup,
    longest,
  )({
    url: new URL(url),
    etag,
    lastModified: undefined,
    limit: 10_000_000,
    allowPrivate,
    signal: never,
  });
  return 'problem' in found ? found.problem : found;
};

test.each(['plain', 'gzip', 'x-gzip', 'deflate', 'br'])('a page is read: %s', async (path) => {
  const answer = await get(sites.url(HOST, `/${path}`));
  expect(answer).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
  expect(typeof answer !== 'string' && new TextDecoder().decode(answer.body)).toBe(PAGE);
});

test('the command says who it is, and what it has already', async () => {
  await get(sites.url(HOST, '/plain'), { etag: '"1"' });
  expect(sites.asked.at(-1)?.headers).toMatchObject({
    'user-agent': expect.stringContaining(`hikikomori-help/${VERSION}`) as string,
    'if-none-match': '"1"',
  });
});

test.each([
  ['a page that unpacks into much more', '/bomb', 'size'],
  ['the same, packed in another way', '/bomb-br', 'size'],
  ['a page that is too large', '/large', 'size'],
  ['a page without end', '/endless', 'size'],
  ['a page packed twice', '/twice', 'format'],
  ['a page that only says it is packed', '/not-packed', 'format'],
  ['a site that says nothing', '/silent', 'time'],
  ['a site that sends a letter now and then', '/drops', 'time'],
  ['a page that is cut off', '/cut', 'connection'],
  ['something else than HTTP', '/garbage', 'format'],
  ['headers without end', '/headers', 'format'],
])('%s is given up', async (_, path, problem) => {
  // A machine under load unpacks slowly.
  const longest = problem === 'time' ? 500 : 20_000;
  expect(await get(sites.url(HOST, path), { longest })).toBe(problem);
});

test('a name that nobody has, and a port on which nobody answers', async () => {
  expect(await get('http://gone.example.lg.jp/')).toBe('host');
  expect(await get('http://127.0.0.1:9/')).toBe('connection');
});

describe('the own network', () => {
  test.each([
    ['http://127.0.0.1/'],
    ['http://localhost/'],
    ['http://[::1]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://2130706433/'],
    ['http://0x7f.1/'],
    ['http://0/'],
    ['http://192.168.0.1/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://inside.example.lg.jp/'],
    ['http://cloud.example.lg.jp/'],
    ['http://six.example.lg.jp/'],
  ])('is not asked: %s', async (url) => {
    const before = sites.asked.length;
    expect(await get(url, { allowPrivate: false })).toBe('private');
    expect(sites.asked.length).toBe(before);
  });
  test('is asked when somebody says so', async () =>
    expect(await get(sites.url(HOST, '/plain'), { allowPrivate: true })).toMatchObject({ status: 200 }));
});

test.each([
  ['203.0.113.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['no address', false],
  ['198.51.99.1', true],
  ['2001:4860:4860::8888', true],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
