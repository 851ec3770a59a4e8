// A clerk has a list checked against the pages of a small country: all its sites are on this machine.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfReader } from '../../../src/cli/verify/web/pdf-reader.ts';
import type { Centre } from '../../../src/directory/centre.ts';
import { bytesOf } from './support/encode.ts';
import { pdfOf } from './support/pdf.ts';
import { builtWorker } from './support/pdf-worker.ts';
import type { Town } from './support/run.ts';
import { town } from './support/run.ts';
import type { Reply, SiteMap } from './support/sites.ts';

const NAME = '見本市ひきこもり相談センター';
const NUMBER = '043-111-2222';
const OTHER = '043-333-4444';
const stating = (number: string): string => `<h1>${NAME}</h1><p>電話 ${number}</p>`;
const LINE = `${NAME} 電話 ０４３（１１１）２２２２`;
const to = (location: string, status = 301): Reply => ({ status, headers: { Location: location } });
const typed = (type: string, body: string | Uint8Array): Reply => ({
  headers: { 'Content-Type': type },
  body,
});

interface Case {
  readonly what: string;
  readonly host: string;
  readonly path?: string;
  readonly site?: Readonly<Record<string, Reply>>;
  readonly address?: string | null;
  readonly hours?: string;
  readonly verdict: string;
  readonly leads?: readonly string[];
}

/** Each with a site of its own; `/` is the page unless a path is named. */
const CASES: readonly Case[] = [
  { what: 'states the number', host: 'plain', site: { '/a': stating(NUMBER) }, verdict: 'confirmed' },
  {
    what: 'in Shift_JIS',
    host: 'sjis',
    site: { '/a': typed('text/html; charset=Shift_JIS', bytesOf(LINE, 'shift_jis')) },
    verdict: 'confirmed',
  },
  {
    what: 'in EUC-JP, said by nobody',
    host: 'euc',
    site: { '/a': typed('text/html', bytesOf(LINE, 'euc-jp')) },
    verdict: 'confirmed',
  },
  {
    what: 'in ISO-2022-JP',
    host: 'jis',
    site: { '/a': typed('text/html', bytesOf(`<meta charset=iso-2022-jp>${LINE}`, 'iso-2022-jp')) },
    verdict: 'confirmed',
  },
  {
    what: 'in a PDF',
    host: 'pdf',
    site: { '/a': typed('application/pdf', pdfOf(['案内', LINE])) },
    verdict: 'confirmed',
  },
  {
    what: 'in a PDF sent as something else',
    host: 'pdf-type',
    site: { '/a': typed('application/octet-stream', pdfOf([LINE])) },
    verdict: 'confirmed',
  },
  {
    what: 'states another number',
    host: 'changed',
    site: { '/a': stating(OTHER) },
    verdict: 'gone',
    leads: [OTHER],
  },
  {
    what: 'states none',
    host: 'without',
    site: { '/a': `<h1>${NAME}</h1><p>ただいま準備中です。</p>` },
    verdict: 'gone',
  },
  {
    what: 'states it beside another name',
    host: 'beside',
    site: { '/a': `<p>${NAME}</p><h2>市役所</h2><p>代表 ${NUMBER}</p>` },
    verdict: 'gone',
  },
  {
    what: 'has other hours',
    host: 'hours',
    site: { '/a': `${stating(NUMBER)}<p>受付時間：月～金 9:00～16:00</p>` },
    hours: 'Mo-Fr 09:00-17:00; PH off',
    verdict: 'hours-changed',
    leads: ['受付時間:月~金 9:00~16:00'],
  },
  {
    what: 'moved for good',
    host: 'moved',
    site: { '/a': to('/new/'), '/new/': stating(NUMBER) },
    verdict: 'moved',
    leads: ['/new/'],
  },
  {
    what: 'moved by its own words',
    host: 'refresh',
    site: {
      '/a': '<meta http-equiv="refresh" content="3;URL=/new/"><p>移転しました</p>',
      '/new/': stating(NUMBER),
    },
    verdict: 'moved',
    leads: ['/new/'],
  },
  {
    what: 'moved, and states another number',
    host: 'moved-changed',
    site: { '/a': to('/new/'), '/new/': stating(OTHER) },
    verdict: 'gone',
    leads: [OTHER],
  },
  {
    what: 'is elsewhere for the time being',
    host: 'for-now',
    site: { '/a': to('/b', 302), '/b': stating(NUMBER) },
    verdict: 'confirmed',
  },
  {
    what: 'moved by a stroke',
    host: 'stroke',
    site: { '/a': to('/a/'), '/a/': stating(NUMBER) },
    verdict: 'confirmed',
  },
  { what: 'is gone', host: 'gone', site: {}, verdict: 'page-gone' },
  { what: 'is gone for ever', host: 'gone-410', site: { '/a': { status: 410 } }, verdict: 'page-gone' },
  {
    what: 'is gone, by its words alone',
    host: 'gone-200',
    site: { '/a': '<title>ページが見つかりません</title><p>お探しのページはありません。トップへ</p>' },
    verdict: 'page-gone',
  },
  {
    what: 'is gone, and leads to the front page',
    host: 'front',
    site: { '/a': to('/', 302), '/': '<title>見本市</title><p>見本市のトップページへようこそ。お知らせ</p>' },
    verdict: 'page-gone',
  },
  {
    what: 'is not for programs',
    host: 'robots',
    site: { '/robots.txt': 'User-agent: *\nDisallow: /a', '/a': stating(NUMBER) },
    verdict: 'not-asked',
  },
  {
    what: 'leads to one that is not',
    host: 'robots-to',
    site: { '/a': to('/b'), '/robots.txt': 'User-agent: *\nDisallow: /b', '/b': stating(NUMBER) },
    verdict: 'not-asked',
  },
  {
    what: 'has rules that fail',
    host: 'robots-500',
    site: { '/robots.txt': { status: 503 }, '/a': stating(NUMBER) },
    verdict: 'not-asked',
  },
  { what: 'is for members', host: 'members', site: { '/a': { status: 403 } }, verdict: 'unreadable' },
  { what: 'fails', host: 'fails', site: { '/a': { status: 500 } }, verdict: 'unreadable' },
  {
    what: 'leads round in a circle',
    host: 'circle',
    site: { '/a': to('/b'), '/b': to('/a') },
    verdict: 'unreadable',
  },
  {
    what: 'leads on and on',
    host: 'on',
    site: Object.fromEntries(
      Array.from({ length: 30 }, (_, nth) => [nth === 0 ? '/a' : `/${nth}`, to(`/${nth + 1}`)]),
    ),
    verdict: 'unreadable',
  },
  { what: 'leads to a file', host: 'file', site: { '/a': to('file:///etc/passwd') }, verdict: 'unreadable' },
  {
    what: 'leads to a script',
    host: 'script',
    site: { '/a': to('javascript:alert(1)') },
    verdict: 'unreadable',
  },
  {
    what: 'leads into the own network',
    host: 'inside-to',
    site: { '/a': to('http://127.0.0.1:1/') },
    verdict: 'unreadable',
  },
  {
    what: 'leads to a name inside',
    host: 'inside-name',
    site: { '/a': to('http://inside.example.lg.jp/') },
    verdict: 'unreadable',
  },
  { what: 'is inside by its name', host: 'inside', address: '192.168.1.1', verdict: 'unreadable' },
  { what: 'has no such host', host: 'nobody', address: null, verdict: 'unreadable' },
  { what: 'never answers', host: 'silent', site: { '/a': () => undefined }, verdict: 'unreadable' },
  {
    what: 'is too large',
    host: 'large',
    site: { '/a': { body: Buffer.alloc(11_000_000, 'a') } },
    verdict: 'unreadable',
  },
  {
    what: 'unpacks into a flood',
    host: 'bomb',
    site: { '/a': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100_000_000)) } },
    verdict: 'unreadable',
  },
  { what: 'is a picture', host: 'picture', site: { '/a': typed('image/png', 'PNG') }, verdict: 'unreadable' },
  {
    what: 'is drawn by a script',
    host: 'drawn',
    site: { '/a': '<div id="app"></div><script>1</script>' },
    verdict: 'unreadable',
  },
  {
    what: 'is a broken PDF',
    host: 'pdf-broken',
    site: { '/a': typed('application/pdf', '%PDF-1.7 nothing') },
    verdict: 'unreadable',
  },
  {
    what: 'is nested without end',
    host: 'nested',
    site: { '/a': '<b>'.repeat(500_000) },
    verdict: 'unreadable',
  },
];
const hostOf = ({ host }: Case): string => `${host}.example.lg.jp`;
const MAP: SiteMap = Object.fromEntries(CASES.flatMap((one) => (one.site ? [[hostOf(one), one.site]] : [])));

const entry = (id: string, source: string, change: Partial<Centre['channels'][number]> = {}): Centre => ({
  id,
  area: '12',
  name: NAME,
  channels: [{ method: 'phone', tel: NUMBER, checked: '2025-10-01', sources: [{ url: source }], ...change }],
  programs: [],
  sources: [{ url: source }],
});
interface Row {
  readonly id: string;
  readonly number: string;
  readonly source: string;
  readonly verdict: string;
  readonly leads: readonly string[];
}

let worker: Awaited<ReturnType<typeof builtWorker>>;
beforeAll(async () => void (worker = await builtWorker()), 60_000);
afterAll(() => worker.remove());

describe('a list of pages of every kind', () => {
  let country: Town;
  let rows: readonly Row[];
  let list: string;
  /** Of the first run alone. */
  let gets: Town['gets'];
  beforeAll(async () => {
    const elsewhere = Object.fromEntries(
      CASES.flatMap((one) => (one.address === undefined ? [] : [[hostOf(one), one.address]])),
    );
    country = await town(MAP, { ...elsewhere, 'inside.example.lg.jp': '10.0.0.1' }, pdfReader(worker.file));
    list = JSON.stringify(
      CASES.map((one) =>
        entry(
          one.host,
          country.sites.url(hostOf(one), one.path ?? '/a'),
          one.hours === undefined ? {} : { hours: one.hours },
        ),
      ),
    );
    const { code, files, err } = await country.verify(['list.json', '--report', 'r.json'], {
      'list.json': list,
    });
    expect(err.split('\n').filter((line) => !line.includes('残り'))).toEqual([]);
    expect(code).toBe(1);
    rows = JSON.parse(files.get('r.json') ?? '') as readonly Row[];
    gets = [...country.gets];
  }, 120_000);
  afterAll(() => country.sites.close());

  test.each(CASES.map((one) => [one.verdict, one.what, one] as const))('%s: a page that %s', (_, __, one) => {
    const row = rows.find(({ id }) => id === one.host);
    const leads = one.leads?.map((lead) =>
      lead.startsWith('/') ? country.sites.url(hostOf(one), lead) : lead,
    );
    expect([row?.verdict, row?.leads]).toEqual([one.verdict, leads ?? []]);
  });
  test('is reported as other programs expect it', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'method', 'number', 'source', 'verdict', 'leads']);
    expect(rows[0]).toEqual({
      id: 'plain',
      method: 'phone',
      number: NUMBER,
      source: country.sites.url('plain.example.lg.jp', '/a'),
      verdict: 'confirmed',
      leads: [],
    });
  });
  test('is asked politely: no host more than once a second, none for ever', () => {
    const byHost = new Map<string, number[]>();
    for (const { host, at } of gets) byHost.set(host, [...(byHost.get(host) ?? []), at]);
    for (const times of byHost.values())
      for (const [nth, at] of times.entries())
        if (nth > 0) expect(at - times[nth - 1]!).toBeGreaterThanOrEqual(1000);
    expect(byHost.get('on.example.lg.jp')?.length).toBeLessThan(15);
    const failed = byHost.get('fails.example.lg.jp') ?? [];
    // The page's own second after robots.txt, then the pauses before another try, which is given up at last.
    expect(failed.length).toBe(4);
    for (const [nth, least] of [1000, 5000, 20_000].entries())
      expect(failed[nth + 1]! - failed[nth]!).toBeGreaterThanOrEqual(least);
    expect(country.sites.asked.some(({ path, host }) => host.startsWith('robots.') && path === '/a')).toBe(
      false,
    );
  });
  test('is written in both forms at once, where both are asked for', async () => {
    const argv = ['list.json', '--only', 'plain', '--report', 'r.md', '--report', 'r.JSON'];
    const { files, out } = await country.verify(argv, { 'list.json': list });
    expect(files.get('r.md')).toMatch(/^# 連絡先の確認/);
    expect(JSON.parse(files.get('r.JSON')!)).toHaveLength(1);
    expect(out).toBe('confirmed     1');
  });
  test('is told to a clerk, what has to be looked at first', async () => {
    const { out, err } = await country.verify(['list.json'], { 'list.json': list });
    expect(out).toMatch(/^# 連絡先の確認\(2026-11-22\)/);
    const headings = out.split('\n').filter((line) => line.startsWith('## '));
    expect(headings.map((line) => line.replace(/[\d# ]+件.*|\(.*/, ''))).toEqual(
      [
        '番号が見あたらない',
        '受付時間がちがう',
        'ページが移った',
        'ページがない',
        '読めなかった',
        '見に行かなかった',
        'この報告について',
      ].map((title) => `## ${title}`),
    );
    expect(out).toContain('(一覧の番号は、ページの別のところにあります)');
    expect(err).toContain('gone');
    const english = await country.verify(['list.json', '--lang', 'en', '--only', 'plain'], {
      'list.json': list,
    });
    expect(english.out).toMatch(/^# Check of contacts \(2026-11-22\)\n\nAll 1 /);
    expect(english.code).toBe(0);
  });
});

describe('one page with many numbers', () => {
  const numbers = Array.from({ length: 179 }, (_, nth) => `043-111-${String(1000 + nth)}`);
  const table = `<table>${numbers.map((number, nth) => `<tr><td>見本第${nth}センター<td>${number}`).join('')}</table>`;
  test('is asked once, and each number is looked for in its own row', async () => {
    const one = await town({ 'www.example.lg.jp': { '/list.html': table } });
    const source = one.sites.url('www.example.lg.jp', '/list.html');
    const list = numbers.map((tel, nth) => ({
      ...entry(`n${nth}`, `${source}#a${nth}`, { tel: nth === 7 ? numbers[8]! : tel }),
      name: `見本第${nth}センター`,
    }));
    const { code, files } = await one.verify(['a.json', '--report', 'r.json'], {
      'a.json': JSON.stringify(list),
    });
    await one.sites.close();
    expect(code).toBe(1);
    expect(one.sites.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/list.html']);
    const rows = JSON.parse(files.get('r.json')!) as Row[];
    expect(rows.filter(({ verdict }) => verdict === 'confirmed').length).toBe(178);
    expect(rows[7]).toMatchObject({ verdict: 'gone', leads: [numbers[7]] });
  });
});

describe('between runs', () => {
  const many = Object.fromEntries(
    Array.from({ length: 6 }, (_, nth) => [
      `/${nth}`,
      ((request, response) => {
        if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
        response.writeHead(200, { 'Content-Type': 'text/html', ETag: '"1"' }).end(stating(NUMBER));
      }) satisfies Reply,
    ]),
  );
  const pages = async () => {
    const one = await town({ 'www.example.lg.jp': many });
    const list = JSON.stringify(
      Object.keys(many).map((path) => entry(`e${path.slice(1)}`, one.sites.url('www.example.lg.jp', path))),
    );
    return { one, given: { 'a.json': list } };
  };
  test('a page that has not changed is not sent again', async () => {
    const { one, given } = await pages();
    const first = await one.verify(['a.json', '--cache', 'kept'], given);
    expect([first.code, first.files.has('kept/run.json')]).toEqual([0, false]);
    const again = await one.verify(['a.json', '--cache', 'kept'], {
      ...given,
      ...Object.fromEntries(first.files),
    });
    expect(again.code).toBe(0);
    expect(one.sites.asked.filter(({ headers }) => headers['if-none-match'] === '"1"').length).toBe(6);
    await one.sites.close();
  });
  test('one that was stopped goes on where it was, and accepts nothing before', async () => {
    const { one, given } = await pages();
    const stopAt = (line: string): void => {
      if (line.startsWith('3 ')) one.stop();
    };
    const first = await one.verify(['a.json', '--accept', '--report', 'r.md'], given, { err: stopAt });
    expect(first.code).toBe(1);
    expect(first.files.get('r.md')).toContain('途中で止めたため、3 ページは、まだ見ていません。');
    expect(first.files.has('a.json')).toBe(false);
    const before = one.sites.asked.length;
    const again = await one.verify(['a.json', '--accept', '--report', 'r.md'], {
      ...given,
      ...Object.fromEntries(first.files),
    });
    expect(again.code).toBe(0);
    const paths = one.sites.asked.slice(before).map(({ path }) => path);
    expect(paths).toEqual(['/robots.txt', '/3', '/4', '/5']);
    await one.sites.close();
  });
  test('nothing is kept where the folder is not writable, which is told', async () => {
    const { one, given } = await pages();
    const { code, err } = await one.verify(['a.json', '--only', 'e1'], given, {
      replace: () => {
        throw new Error('EACCES');
      },
    });
    await one.sites.close();
    expect(code).toBe(0);
    expect(err).toContain('cache: 書き込めないので');
  });
  test('what somebody else has put into the folder is not taken for a page', async () => {
    const { one, given } = await pages();
    const first = await one.verify(['a.json', '--only', 'e1'], given);
    const broken = Object.fromEntries([...first.files.keys()].map((name) => [name, '{"url":1,"body":[]']));
    const source = one.sites.url('www.example.lg.jp', '/1');
    const started = Date.parse('2026-11-22T09:00:00+09:00');
    for (const outcome of [5, null, { kind: 'confirmed' }, { kind: 'page', url: 'nowhere' }]) {
      const run = JSON.stringify({ started, done: { [source]: outcome } });
      const files = { ...given, ...broken, 'cache/run.json': run };
      expect((await one.verify(['a.json', '--only', 'e1'], files)).code).toBe(0);
    }
    await one.sites.close();
  });
});

describe('--accept', () => {
  const page = (number: string): string => stating(number);
  const prepared = async (form: (list: readonly Centre[]) => string) => {
    const one = await town({
      'www.example.lg.jp': { '/a': page(NUMBER), '/b': page(OTHER), '/c': page(NUMBER) },
    });
    const url = (path: string): string => one.sites.url('www.example.lg.jp', path);
    const list = [
      entry('yes', url('/a')),
      entry('no', url('/b')),
      // One page confirms it, another one states another number.
      entry('both', url('/a'), { sources: [{ url: url('/a') }, { url: url('/b') }] }),
      entry('two', url('/a'), { sources: [{ url: url('/a') }, { url: url('/c') }] }),
      entry('already', url('/a'), { checked: '2026-11-22' }),
    ];
    const text = form(list);
    const ran = await one.verify(['a.json', '--accept', '--report', 'r.md'], { 'a.json': text });
    await one.sites.close();
    return { ...ran, text };
  };
  test.each([
    ['on lines of its own', (list: unknown) => `${JSON.stringify(list, null, 2)}\n`],
    [
      'on one line for each entry',
      (list: readonly unknown[]) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
    ],
  ])('dates what is confirmed and nothing else, in a list written %s', async (_, form) => {
    const { code, out, files, text } = await prepared(form);
    expect(code).toBe(1);
    const [before, after] = [text, files.get('a.json')!].map((one) => JSON.parse(one) as Centre[]);
    expect(after!.map(({ id, channels }) => [id, channels[0]?.checked])).toEqual([
      ['yes', '2026-11-22'],
      ['no', '2025-10-01'],
      ['both', '2025-10-01'],
      ['two', '2026-11-22'],
      ['already', '2026-11-22'],
    ]);
    const undated = (list: readonly Centre[]) => JSON.stringify(list).replace(/"checked":"[\d-]+"/g, '');
    expect(undated(after!)).toBe(undated(before!));
    expect(files.get('a.json')!.split('\n').length).toBe(text.split('\n').length);
    const told = out.split('\n').filter((line) => line.includes('→'));
    expect(told).toEqual([
      `  yes\t${NUMBER}\tchecked: 2025-10-01 → 2026-11-22`,
      `  two\t${NUMBER}\tchecked: 2025-10-01 → 2026-11-22`,
    ]);
    expect(out.indexOf('→')).toBeLessThan(out.indexOf('確認できた 2 件の checked'));
  });
  test('does not write over what somebody has changed meanwhile', async () => {
    const one = await town({ 'www.example.lg.jp': { '/a': page(NUMBER) } });
    const text = JSON.stringify([entry('yes', one.sites.url('www.example.lg.jp', '/a'))]);
    let reads = 0;
    const files: Record<string, string> = { 'a.json': text };
    const {
      code,
      err,
      files: written,
    } = await one.verify(['a.json', '--accept'], files, {
      read: (path) => {
        if (path !== 'a.json') throw Object.assign(new Error('none'), { code: 'ENOENT' });
        return new TextEncoder().encode((reads += 1) > 1 ? `${text} ` : text);
      },
    });
    await one.sites.close();
    expect(code).toBe(2);
    expect(written.has('a.json')).toBe(false);
    expect(err).toContain('ほかで書きかえられた');
  });
});

describe('a slip', () => {
  test.each<[string, string[], string, string]>([
    ['two lists', ['a.json', 'b.json'], 'ひとつまでです', 'Name one list at most'],
    ['nothing to write to', ['--accept'], '書き込む一覧が要ります', '--accept needs the list'],
    ['a list that is not there', ['c.json'], 'ファイルがありません', 'there is no such file'],
    ['a list with errors', ['bad.json'], '誤りが', 'errors'],
    ['a source that is a file', ['file.json'], 'sources', 'sources'],
    ['nobody of that name', ['a.json', '--only', 'nobody'], '当たる番号がありません', 'No number fits'],
    ['a list without numbers', ['none.json'], '番号がひとつもありません', 'There is no number to check'],
    ['an unknown language', ['a.json', '--lang', 'fr'], '--lang は ja か en', '--lang is ja or en'],
    [
      'an option of another command',
      ['a.json', '--strict'],
      '--strict は、ここでは使えません',
      "--strict can't be used here",
    ],
  ])('is told in both languages, and nobody is asked: %s', async (_, argv, ja, en) => {
    const one = await town({});
    const source = one.sites.url('www.example.lg.jp', '/a');
    const none: Centre = { ...entry('none', source), channels: [{ method: 'in-person' }] };
    const { code, err, out } = await one.verify(argv, {
      'a.json': JSON.stringify([entry('a', source)]),
      'bad.json': JSON.stringify([{ ...entry('a', source), area: 'x' }]),
      'file.json': JSON.stringify([entry('a', 'file:///etc/passwd')]),
      'none.json': JSON.stringify([none]),
    });
    await one.sites.close();
    expect([code, out, one.sites.asked.length]).toEqual([2, '', 0]);
    expect(err).toContain(ja);
    expect(err).toContain(en);
  });
});

test('--only takes an id, the code of an area and a host', async () => {
  const one = await town({
    'a.example.lg.jp': { '/a': stating(NUMBER) },
    'b.example.lg.jp': { '/a': stating(NUMBER) },
  });
  const list = JSON.stringify([
    entry('one', one.sites.url('a.example.lg.jp', '/a')),
    { ...entry('two', one.sites.url('a.example.lg.jp', '/a')), area: '12217' },
    { ...entry('three', one.sites.url('b.example.lg.jp', '/a')), area: '13' },
  ]);
  const ids = async (words: string): Promise<string[]> => {
    const { files } = await one.verify(['a.json', '--only', words, '--report', 'r.json'], { 'a.json': list });
    return (JSON.parse(files.get('r.json')!) as Row[]).map(({ id }) => id);
  };
  expect(await ids('two')).toEqual(['two']);
  expect(await ids('12')).toEqual(['one', 'two']);
  expect(await ids('12217, 13')).toEqual(['two', 'three']);
  expect(await ids('B.example.lg.jp')).toEqual(['three']);
  await one.sites.close();
});

test('without the library for PDFs the other pages are read, and what is missing is said', async () => {
  const one = await town({
    'www.example.lg.jp': { '/a.pdf': typed('application/pdf', pdfOf([LINE])), '/a': stating(NUMBER) },
  });
  const list = JSON.stringify(
    ['/a.pdf', '/a'].map((path) => entry(`e${path.length}`, one.sites.url('www.example.lg.jp', path))),
  );
  const { code, out } = await one.verify(['a.json'], { 'a.json': list });
  await one.sites.close();
  expect(code).toBe(1);
  expect(out).toContain('npm install pdfjs-dist');
});
