// Everything that is built in, at the real pace, against made pages of the same addresses on this machine. Prints how
// long it took and how much memory.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { listedCentres, listedLines } from '../../../src/cli/verify/listed.ts';
import type { Listed } from '../../../src/cli/verify/listed.ts';
import { getOver } from '../../../src/cli/verify/web/http.ts';
import { pdfReader } from '../../../src/cli/verify/web/pdf-reader.ts';
import { CONTENT } from '../../../src/content/index.ts';
import type { Centre } from '../../../src/directory/centre.ts';
import { world } from '../support/run.ts';
import { pdfOf } from './support/pdf.ts';
import { builtWorker } from './support/pdf-worker.ts';
import type { Reply } from './support/sites.ts';
import { serve } from './support/sites.ts';

const WINDOWS = CONTENT.directory.areas
  .filter(({ code }) => code.length === 2)
  .map(({ code }) => [code, readFileSync(`src/content/windows/${code}.json`, 'utf8')] as const);

/** A page as a prefecture writes it: a table with a row for each window. */
function pageOf(listed: readonly Listed[], isPdf: boolean): Reply {
  const wide = (number: string): string =>
    number.replace(/[\d-]/g, (sign) =>
      sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
  if (isPdf) {
    const lines = listed.map(({ name, number }) =>
      `${name} ${number}`.normalize('NFKC').replaceAll('−', '-'),
    );
    return { headers: { 'Content-Type': 'application/pdf' }, body: pdfOf(lines) };
  }
  const rows = listed.map(({ name, number }) => `<tr><td>${name}</td><td>${wide(number)}</td></tr>`);
  return `<title>相談窓口一覧</title><table><tr><th>窓口<th>電話</tr>${rows.join('')}</table>`;
}

test('all built-in numbers are found, each page asked once, in minutes', async () => {
  const listed = [
    ...listedCentres(CONTENT.directory.centres),
    ...listedLines(CONTENT.directory.hotlines),
    ...WINDOWS.flatMap(([, text]) => listedCentres(JSON.parse(text) as readonly Centre[])),
  ];
  const stated = new Map<string, Listed[]>();
  for (const one of listed) {
    const { href } = new URL(one.source.replace(/#.*/, ''));
    stated.set(href, [...(stated.get(href) ?? []), one]);
  }
  const map: Record<string, Record<string, Reply>> = {};
  for (const [href, some] of stated) {
    const { hostname, pathname, search } = new URL(href);
    map[hostname] = { ...map[hostname], [pathname + search]: pageOf(some, pathname.endsWith('.pdf')) };
  }
  const sites = await serve(map);
  const { port } = new URL(sites.url('example.lg.jp', '/'));
  const worker = await builtWorker();
  const get = getOver(sites.lookup);
  let memory = 0;
  const { io, ran } = world(
    Object.fromEntries(WINDOWS.map(([code, text]) => [`windows/${code}.json`, text])),
    {
      web: {
        get: (request) => {
          memory = Math.max(memory, process.memoryUsage.rss());
          const url = new URL(
            `http://${request.url.host}:${port}${request.url.pathname}${request.url.search}`,
          );
          return get({ ...request, url, allowPrivate: true });
        },
        readPdf: pdfReader(worker.file),
        now: Date.now,
        wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
        onStop: () => () => undefined,
      },
    },
  );
  const begin = Date.now();
  const { code, files } = ran(await main(['verify', '--windows', 'windows', '--report', 'r.json'], io));
  const seconds = (Date.now() - begin) / 1000;
  await sites.close();
  worker.remove();
  const rows = JSON.parse(files.get('r.json')!) as {
    id: string;
    number: string;
    source: string;
    verdict: string;
  }[];
  const megabytes = Math.round(memory / 1024 / 1024);
  process.stdout.write(
    `${rows.length} numbers and pages, ${stated.size} pages, ${Object.keys(map).length} hosts: ${seconds.toFixed(0)} s, ${megabytes} MB\n`,
  );
  expect(rows.length).toBe(listed.length);
  expect(rows.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
  expect(code).toBe(0);
  const pages = sites.asked.filter(({ path }) => path !== '/robots.txt');
  expect(pages.length).toBe(stated.size);
});
