// What somebody is told who brings a list from a spreadsheet.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { check, run } from './support/run.ts';

const bytesOf = (name: string): Uint8Array => readFileSync(`tests/fixtures/import/${name}`);
const take = (name: string, ...more: string[]) => run(['import', name, ...more], { [name]: bytesOf(name) });
const takeText = (text: string | Uint8Array, ...more: string[]) =>
  run(['import', 'a.csv', ...more], { 'a.csv': text });
const centresOf = ({ out }: { readonly out: string }): Centre[] => JSON.parse(out) as Centre[];
const japanese = ({ err }: { readonly err: string }): string[] =>
  err.split('\n').filter((line) => /^(?:誤り|注意)/.test(line));

describe('a list of the first edition, saved by Excel in CP932', () => {
  const ran = take('first-edition.cp932.csv', '--checked', '2026-11-01', '--only', 'ひきこもり');
  test('becomes a directory on the standard output', () => {
    expect(ran.code).toBe(0);
    expect(centresOf(ran).map(({ id, area, name }) => [id, area, name])).toEqual([
      ['01100-1', '01100', '見本ひきこもり相談室①'],
      ['01100-2', '01100', '見本ひきこもり相談室㈱'],
    ]);
    expect(centresOf(ran)[0]!.channels[0]).toEqual({
      method: 'phone',
      tel: '011-000-0000',
      hours: 'Mo-Fr 09:00-17:00; PH off',
      hoursText: '月火水木金 09:00～17:00 祝日、年末年始を除く',
    });
  });
  test('has its lost zeros put back, and says so with line and column', () => {
    expect(
      japanese(ran)
        .filter((line) => line.startsWith('注意 3行目'))
        .slice(0, 2),
    ).toEqual([
      '注意 3行目 都道府県コード又は市区町村コード: "11002" → 消えた 0 をおぎない、01100 としました',
      '注意 3行目 電話番号: "11-000-0000" → このままではかけられないので、011-000-0000 としました。合っているか、ご確認ください',
    ]);
    expect(ran.err).toContain(
      'warning line 3, 電話番号: "11-000-0000" → it can\'t be dialled as written, and became 011-000-0000; check that it is right',
    );
  });
  test('is left without the rows that were not chosen, and they are counted', () => {
    expect(ran.err).toContain('3 行から、窓口 2 件(使えない行 0、選ばなかった行 1、空の行 0');
    expect(ran.err).toContain('2 centres from 3 rows (not usable: 0, not chosen: 1, blank: 0');
  });
  test('is checked as any directory is: the made-up numbers are remarked on', () => {
    expect(japanese(ran).filter((line) => line.includes('見本の番号のようです'))).toHaveLength(2);
    expect(check(centresOf(ran)).code).toBe(0);
  });
});

describe('a list of the second edition, with a byte order mark, CRLF and full-width brackets', () => {
  const ran = take(
    'second-edition.bom.csv',
    '--source',
    'https://www.city.example.lg.jp/list.csv',
    '--checked',
    '2026-11-01',
  );
  test('is read, also where a cell has two lines', () => {
    expect(centresOf(ran)[0]).toMatchObject({
      id: '122041000001',
      area: '12204',
      name: '見本市ひきこもり相談窓口',
      checked: '2026-11-01',
    });
    expect(centresOf(ran)[0]!.channels).toMatchObject([
      { tel: '(043)000-0000', label: '内線番号 12', hours: 'Mo-Fr 09:00-17:00; PH off' },
      { address: '千葉県見本市中央1-2-3 見本会館 2階' },
      { method: 'sns', url: 'https://lin.ee/example' },
      { url: 'mailto:soudan@city.example.lg.jp' },
      { url: 'https://www.city.example.lg.jp/form' },
    ]);
  });
  test('tells the lines as an editor counts them', () => {
    expect(japanese(ran)).toContain('誤り 4行目 名称: (なし) → 名称が要ります');
    expect(japanese(ran)).toContain(
      '注意 5行目 電話番号: "000-0000" → かけられる番号として読めないので、のせませんでした。市外局番からの番号(例 03-1234-5678)にしてください',
    );
    expect(japanese(ran)).toContain(
      '注意 5行目 利用可能時間特記事項: "第3日曜日は休み" → 計算できる受付時間としては確かに読めないので、書かれているとおりに残しました',
    );
  });
  test("ends with 1 where a row can't be used; the others are written all the same", () => {
    expect(ran.code).toBe(1);
    expect(centresOf(ran).map(({ name }) => name)).toEqual(['見本市ひきこもり相談窓口', '見本市居場所']);
    expect(centresOf(ran)[1]).toMatchObject({
      sources: [{ url: 'https://www.city.example.lg.jp/list.csv' }],
    });
    expect(centresOf(ran)[1]!.channels).toEqual([
      { method: 'in-person', address: '千葉県見本市北2-1', hoursText: '土日 13:00～16:00 第3日曜日は休み' },
    ]);
  });
  test('without --source lacks the page that states a row', () => {
    expect(japanese(take('second-edition.bom.csv'))).toContain(
      '誤り 5行目 URL: (なし) → 出典のページが要ります。URL の列に書くか、--source で指定してください',
    );
  });
  test('names the columns that nobody read', () => {
    expect(ran.err).toMatch(/読まなかった列: 名称_カナ, .*備考/);
  });
});

describe('a list keyed as GIF is', () => {
  test('is read, its times included', () => {
    const ran = take('gif.csv', '--checked', '2026-11-01');
    expect(centresOf(ran)[0]).toMatchObject({
      id: 'AB00001',
      area: '13',
      cost: '無料',
      website: 'https://www.pref.example.lg.jp/hikikomori/',
      channels: [
        { method: 'phone', label: '相談係' },
        { method: 'in-person', address: '東京都見本区中央1-2' },
        { method: 'mail' },
      ],
    });
    expect(centresOf(ran)[0]!.channels[1]).toMatchObject({
      hours: 'Mo-Fr 08:30-17:00; PH off; Dec 29-Jan 03 off',
    });
  });
});

describe('a list of consultation windows', () => {
  test.each(['windows.csv', 'windows.utf16.txt'])('is read from %s', (name) => {
    const ran = take(name);
    expect(ran.code).toBe(1);
    expect(centresOf(ran)).toMatchObject([
      {
        id: 'jp-12204-sample',
        area: '12204',
        checked: '2026-07-26',
        channels: [{ hours: 'Mo-Fr 08:30-17:00; PH off' }, { method: 'in-person' }, { method: 'mail' }],
      },
    ]);
    expect(japanese(ran)).toContain(
      '誤り 3行目 municipalityId: "mihon-mihon" → どの地域の窓口か分かりません。都道府県の2桁か、団体コード(5桁・6桁)を書いてください',
    );
  });
});

describe('the directory', () => {
  test('is written to a file, and the standard output stays empty', () => {
    const ran = take('windows.csv', '--out', 'lists/centers.json');
    expect([ran.out, [...ran.files.keys()]]).toEqual(['', ['lists/centers.json']]);
    expect(ran.files.get('lists/centers.json')).toMatch(/^\[\n {2}\{[\s\S]*\]\n$/);
  });
  test("is told where it can't be written", () => {
    const ran = run(
      ['import', 'a.csv', '--out', '/locked/a.json'],
      { 'a.csv': bytesOf('windows.csv') },
      undefined,
      {
        write: () => {
          throw new Error('EACCES');
        },
      },
    );
    expect([ran.code, ran.err.split('\n').at(-2)]).toEqual([
      2,
      '/locked/a.json: 書き込めません。--out のフォルダーをご確認ください',
    ]);
  });
  test('is not made of nothing', () => {
    const ran = takeText('名称,URL\n,https://example.lg.jp/\n', '--out', 'a.json');
    expect([ran.code, ran.out, ran.files.size]).toEqual([1, '', 0]);
    expect(ran.err).toContain('1 行から、窓口 0 件(使えない行 1');
  });
});

describe('somebody who begins with the sample in the guide', () => {
  const [, sample] = /```csv\n([\s\S]*?)```/.exec(readFileSync('docs/import.md', 'utf8'))!;
  test('gets what the guide promises; only the made-up number is remarked on, and the days that nobody dated', () => {
    const ran = takeText(sample!, '--checked', '2026-11-01');
    expect([ran.code, japanese(ran)]).toEqual([
      0,
      [
        '注意 2行目 channels[0].tel: "043-000-0000" → 見本の番号のようです。本当の番号か、ご確認ください',
        expect.stringMatching(
          /^注意 2行目 channels\[0\]\.hoursText: "月火水木金 09:00～17:00 祝日、年末年始を除く" → ことばは年末年始を除いていますが/,
        ),
      ],
    ]);
    expect(centresOf(ran)[0]!.channels[0]).toMatchObject({
      hours: 'Mo-Fr 09:00-17:00; PH off',
      hoursText: '月火水木金 09:00～17:00 祝日、年末年始を除く',
    });
  });
  test('finds every option in the guide, and in the help', () => {
    const guide = readFileSync('docs/import.md', 'utf8');
    const { out } = run(['--help']);
    for (const option of ['--out', '--source', '--checked', '--only', '--within', '--strict'])
      expect([guide.includes(option), out.includes(option)], option).toEqual([true, true]);
  });
});

describe('a file that is no such list', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['is empty', '', '知っている見出しがありません', 'no known headings'],
    ['is a text', 'こんにちは\n', '知っている見出しがありません', 'no known headings'],
    ['is JSON', '[{"id": "a"}]', 'a.csv: 1行目からの引用符', "can't be read from line 1 on"],
    [
      'is in no encoding',
      Uint8Array.of(0x96, 0xbc, 0xff, 0xff, 0x0a),
      'UTF-8 か Shift_JIS(CP932)',
      'unknown encoding',
    ],
    [
      'leaves a quote open',
      '名称,URL\nx,https://example.lg.jp/\n"見本\r\n相談室,https://example.lg.jp/\n',
      'a.csv: 3行目からの引用符',
      "can't be read from line 3 on",
    ],
    [
      'has a quote too many',
      '名称,URL\n"見本"室,https://example.lg.jp/\n',
      'a.csv: 2行目からの引用符',
      "can't be read from line 2 on",
    ],
  ])('because it %s is told so, without a trace of the program', (_, content, ja, en) => {
    const { code, out, err, files } = takeText(content, '--out', 'b.json');
    expect([code, out, files.size]).toEqual([2, '', 0]);
    expect(err.split('\n')[0]).toContain(ja);
    expect(err.split('\n')[1]).toContain(en);
    expect(err).not.toMatch(/\bat .*:\d+:|Error/);
  });
  test('or is missing or a folder is told as for the other commands', () => {
    expect(run(['import', 'gone.csv'])).toMatchObject({
      code: 2,
      err: 'gone.csv: ファイルがありません\ngone.csv: there is no such file',
    });
  });
});

describe('an option of import', () => {
  test.each([
    ['--source', 'javascript:alert(1)', '--source は https:// か http:// のアドレスです'],
    ['--source', 'www.example.jp', '--source is an https:// or http:// address'],
    ['--checked', '2026-11-23', '--checked は、今日までの日付です'],
    ['--checked', '2026-02-30', '--checked is a date up to today'],
    ['--checked', '2026', '(いまは「2026」)'],
  ])('%s is refused as %s', (option, value, text) => {
    const ran = take('windows.csv', option, value);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(text);
  });
  test('is refused where it belongs to another command', () => {
    expect(take('windows.csv', '--strict').err).toContain('--strict は、ここでは使えません');
    expect(run(['check', 'a.json', '--source', 'x']).err).toContain('--source は、ここでは使えません');
    expect(run(['explain', '--only', 'x']).err).toContain('--only は、ここでは使えません');
  });
  test('is missing its file', () => {
    for (const argv of [['import'], ['import', 'a.csv', 'b.csv']])
      expect(run(argv)).toMatchObject({
        code: 2,
        err: expect.stringContaining('取り込むファイルをひとつ') as string,
      });
  });
});

test("a list with a slip in every row has all rows listed that can't be used, and not more warnings than anybody would read", () => {
  const rows = Array.from({ length: 1000 }, (_, at) =>
    at < 700 ? `見本${at},https://example.lg.jp/,12,x` : `,https://example.lg.jp/,12,x`,
  );
  const ran = takeText(['名称,URL,団体コード,電話番号', ...rows].join('\n'), '--checked', '2026-11-01');
  expect(japanese(ran).filter((line) => line.startsWith('誤り'))).toHaveLength(300);
  expect(japanese(ran).filter((line) => line.startsWith('注意'))).toHaveLength(200);
  expect(ran.err).toContain('ほかに注意が 500 件あります\nand 500 more warnings');
});

test('a list that would rewrite the terminal has its marks spelled out', () => {
  const { err } = takeText('名称,URL,団体コード,備\u202e考\n見本\u001b[2J,\u202e\u0007x,12,1\n');
  // eslint-disable-next-line no-control-regex
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

describe('a list without a code', () => {
  const LIST = '名称,住所,電話,備考\n見本相談室,見本市1-2,0767-00-0000,\n';
  const take2 = (...more: string[]) =>
    takeText(LIST, '--source', 'https://www.city.example.lg.jp/list', '--checked', '2026-11-01', ...more);
  test('is for those whom --area names, by any of their codes', () => {
    for (const [code, area] of [
      ['17207', '17207'],
      ['172073', '17207'],
      ['17', '17'],
      ['40305', '40231'],
    ] as const) {
      const ran = take2('--area', code);
      expect([ran.code, centresOf(ran).map((centre) => centre.area)], code).toEqual([0, [area]]);
    }
    expect(take2('--area', '40305').err).toContain('the code 40305 no longer exists; it became 40231');
  });
  test('is told of --area where it is left out', () => {
    const ran = take2();
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('for a list without such a column, --area');
  });
  test('is not read with an --area that is none', () => {
    for (const code of ['99', '17999', '172070', 'どこか'])
      expect(take2('--area', code)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining(`not "${code}"`) as string,
      });
  });
  test("keeps the code of a row that has one, and refuses a name that is another town's", () => {
    const rows =
      '全国地方公共団体コード,地方公共団体名,名称,電話番号\n122041,千葉県船橋市,一,043-111-2222\n,石川県七尾市,二,0767-11-2222\n,石川県羽咋市,三,0767-11-3333\n';
    const ran = takeText(
      rows,
      '--source',
      'https://www.city.example.lg.jp/list',
      '--checked',
      '2026-11-01',
      '--area',
      '17207',
    );
    expect([ran.code, centresOf(ran).map(({ name, area }) => [name, area])]).toEqual([
      1,
      [
        ['一', '12204'],
        ['三', '17207'],
      ],
    ]);
    expect(ran.err).toContain('error line 3, --area: "172073"');
  });
});

describe('a column whose heading is not known', () => {
  test('is told once where numbers or mail addresses stand in it', () => {
    const rows =
      '全国地方公共団体コード,名称,住所,お電話はこちら,係のアドレス,FAX番号,郵便番号\n122041,一,見本市1,043-111-2222,a@example.jp,043-111-2223,260-0001\n122041,二,見本市2,043-111-3333,,043-111-2224,260-0001\n';
    const remarks = japanese(
      takeText(rows, '--source', 'https://www.city.example.lg.jp/list', '--checked', '2026-11-01'),
    ).filter((line) => line.includes('見出しを知らない'));
    expect(remarks.map((line) => line.split(': ')[0])).toEqual([
      '注意 1行目 お電話はこちら',
      '注意 1行目 係のアドレス',
    ]);
  });
});

describe('a copied cell', () => {
  test('is read without the marks that nobody sees', () => {
    const marked = (text: string): string => `\u202d${text}\u202c\u200b`;
    const row = [
      '122041',
      '一',
      '見本市1',
      '043-111-2222',
      'a@example.jp',
      'https://www.city.example.lg.jp/',
      '令和8年4月',
    ]
      .map(marked)
      .join(',');
    const [read] = centresOf(
      takeText(`全国地方公共団体コード,名称,住所,電話番号,メールアドレス,URL,更新日\n${row}\n`),
    );
    expect(read).toMatchObject({
      area: '12204',
      name: '一',
      website: 'https://www.city.example.lg.jp/',
      checked: '2026-04',
      channels: [{ tel: '043-111-2222' }, { address: '見本市1' }, { url: 'mailto:a@example.jp' }],
    });
  });
});
