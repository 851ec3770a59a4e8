import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const base = mkdtempSync(join(tmpdir(), 'serve-test-'));
const [demo, dist] = [join(base, 'demo'), join(base, 'dist')];

beforeAll(() => {
  mkdirSync(join(demo, 'deeper'), { recursive: true });
  mkdirSync(dist);
  writeFileSync(join(demo, 'index.html'), 'demo');
  writeFileSync(join(demo, 'deeper', 'index.html'), 'deeper');
  writeFileSync(join(demo, '日本.json'), '{}');
  writeFileSync(join(dist, 'hikikomori-help.js'), 'script');
  writeFileSync(join(dist, 'index.html'), 'never seen');
  writeFileSync(join(base, 'secret.txt'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(demo, 'link.txt'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function site(options: Parameters<typeof serve>[0] = {}) {
  const running = await serve({ root: [demo, dist], ...options });
  onTestFinished(running.close);
  return running;
}

/** A request with the path exactly as given; `fetch` would tidy it up. */
async function rawStatus(url: string, path: string, method = 'GET'): Promise<number | undefined> {
  const sent = request({ port: new URL(url).port, host: '127.0.0.1', path, method }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

describe('serve', () => {
  test('has the demo pages and the built script under one roof, the pages first', async () => {
    const { url } = await site();
    expect(await (await fetch(url)).text()).toBe('demo');
    expect(await (await fetch(`${url}hikikomori-help.js`)).text()).toBe('script');
    expect(await (await fetch(`${url}deeper/`)).text()).toBe('deeper');
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['hikikomori-help.js', 'text/javascript; charset=utf-8'],
    [encodeURI('日本.json'), 'application/json; charset=utf-8'],
  ])('names type and character set of /%s', async (path, type) => {
    const { headers, status } = await fetch((await site()).url + path);
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      200,
      type,
      'nosniff',
    ]);
  });

  test('leads a directory without its slash to the right address', async () => {
    const { url } = await site();
    expect((await fetch(`${url}deeper`)).url).toBe(`${url}deeper/`);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/deeper/../../secret.txt',
    '/link.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//secret.txt',
    '/nothing.html',
  ])('answers %s with a page that says 404', async (path) =>
    expect(await rawStatus((await site()).url, path)).toBe(404),
  );

  test('says in Japanese that there is no such page', async () => {
    const response = await fetch(`${(await site()).url}nothing`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('ページが見つかりません');
  });

  test('answers HEAD without a body and refuses what would change something', async () => {
    const { url } = await site();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(await rawStatus(url, '/', 'POST')).toBe(405);
  });

  test('keeps a log of what was asked for, with the query', async () => {
    const { url, requests } = await site();
    await fetch(`${url}hikikomori-help.js?v=1`);
    await fetch(`${url}favicon.ico`);
    expect(requests).toEqual(['/hikikomori-help.js?v=1', '/favicon.ico']);
  });

  test('sends extra headers, to all or by path, and pages that are no files', async () => {
    const everywhere = await site({
      headers: { 'content-security-policy': "default-src 'none'" },
      pages: { '/': 'held in memory' },
    });
    const response = await fetch(everywhere.url);
    expect([await response.text(), response.headers.get('content-security-policy')]).toEqual([
      'held in memory',
      "default-src 'none'",
    ]);

    const byPath = await site({ headers: (path) => (path === '/' ? { 'x-page': 'yes' } : {}) });
    expect((await fetch(byPath.url)).headers.get('x-page')).toBe('yes');
    expect((await fetch(`${byPath.url}hikikomori-help.js`)).headers.get('x-page')).toBeNull();
  });

  test('takes the next port when the wished one is in use', async () => {
    const { server, port } = await occupy();
    const { url } = await site({ port });
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    server.close();
  });
});

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as { port: number }).port };
}
