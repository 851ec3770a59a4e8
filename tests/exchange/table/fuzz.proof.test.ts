// Whatever is in the file: no crash, no row lost without a word, and what comes out is a sound directory.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../src/exchange/table/index.ts';
import { importTable } from '../../../src/exchange/table/index.ts';
import { isSafeHref } from '../../../src/directory/links.ts';
import { readTelephone } from '../../../src/directory/telephone.ts';
import { parseDirectory } from '../../../src/directory/parse-directory.ts';
import { AREAS } from '../../../src/content/contacts.ts';
import { TODAY } from '../../support/setting.ts';
import { OPTIONS } from './support/table.ts';

/** What may stand under each header, right and wrong. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  ID: ['1', '2', '122041000001', 'jp-1', '-', '__proto__'],
  名称: ['見本相談室', '見本\n窓口', '\u202e見本', 'あ'.repeat(301)],
  全国地方公共団体コード: [
    '122041',
    '12204',
    '11002',
    '12319',
    '12',
    '1',
    '99',
    'jp-12204',
    'osaka-sakai',
    '１２２０４１',
  ],
  地方公共団体名: ['千葉県船橋市', '千葉県', '大阪市', '船橋市'],
  所在地_連結表記: ['見本市中央1-2', '千葉県見本市1', 'x'.repeat(400)],
  電話番号: [
    '043-111-2222',
    '43-111-2222',
    '431112222',
    '111-2222',
    '043-111-2222、110',
    '043-111-2222 内線1',
    '9.0E+09',
    '#7119',
  ],
  連絡先メールアドレス: ['a@example.lg.jp', 'a@example.jp?bcc=b@example.jp', '担当'],
  連絡先FormURL: ['https://example.lg.jp/f', 'javascript:alert(1)', 'http://example.jp/'],
  '連絡先備考(その他、SNSなど)': ['https://lin.ee/x', 'line://x', 'LINE: @x'],
  URL: ['https://example.lg.jp/', 'http://example.lg.jp/', 'data:text/html,x', 'example'],
  利用可能曜日: ['月火水木金', '平日', '毎日', '随時'],
  開始時間: ['09:00', '9時', '25:00', '0.375'],
  終了時間: ['17:00', '9:00', '24:00'],
  利用可能時間特記事項: ['祝日を除く', '第3水曜日は休館', '年末年始'],
  availableMethods: ['電話・来所', 'メール', '随時', '訪問'],
  状態: ['休止中', '営業中', '?'],
  lastVerifiedAt: ['2026-07-26', '2026/2/30', '2099-01-01', '昨日'],
};
const HEADERS = Object.keys(CELLS);
const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(''));
const cell = (header: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...CELLS[header]!) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: wild },
  );
const row = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(...HEADERS.map(cell)) as fc.Arbitrary<string[]> },
  { weight: 1, arbitrary: fc.array(wild, { maxLength: 20 }) },
);
const table = fc
  .array(row, { maxLength: 5 })
  .map((rows): TableRow[] => [HEADERS, ...rows].map((cells, at) => ({ line: at * 2 + 1, cells })));
const source = fc.constantFrom(null, 'https://www.city.example.lg.jp/');
const read = (rows: readonly TableRow[], from: string | null = null) =>
  importTable(rows, { ...OPTIONS, source: from });

describe('anything at all', () => {
  test('becomes a directory that passes its own check, as it is', () => {
    let centres = 0;
    fc.assert(
      fc.property(table, source, (rows, from) => {
        const result = read(rows, from)!;
        centres += result.centres.length;
        if (result.centres.length === 0) return;
        const again = parseDirectory(result.centres, AREAS, TODAY);
        expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again.centres).toEqual(result.centres);
        for (const { website, channels } of result.centres) {
          expect(website === undefined || isSafeHref(website)).toBe(true);
          for (const { tel, url } of channels)
            expect(
              (tel === undefined || readTelephone(tel)?.tel === tel) &&
                (url === undefined || isSafeHref(url)),
            ).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    // They are not all turned away at the door.
    expect(centres).toBeGreaterThan(500);
  });

  test('loses no row without a word: each is a centre, blank, or listed with its line', () => {
    fc.assert(
      fc.property(table, source, (rows, from) => {
        const { centres, counts, issues, checks } = read(rows, from)!;
        expect(centres.length + counts.refused + counts.unchosen).toBe(counts.rows);
        expect(counts.rows + counts.blank).toBe(rows.length - 1);
        const errors = [...issues, ...checks.map(({ line, issue }) => ({ ...issue, line }))].filter(
          ({ severity }) => severity === 'error',
        );
        expect(new Set(errors.map(({ line }) => line)).size).toBe(counts.refused);
        for (const { line } of errors) expect(rows.map((given) => given.line)).toContain(line);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read the same twice', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(rows)).toEqual(read(rows));
      }),
      { numRuns: 200 },
    );
  });

  test('without a known header is turned away', () => {
    fc.assert(
      fc.property(fc.array(fc.array(wild, { maxLength: 6 }), { maxLength: 4 }), (rows) => {
        expect(read(rows.map((cells, at) => ({ line: at + 1, cells })))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('very much of it', () => {
  test('three thousand rows take no time', () => {
    const good = HEADERS.map((header) => CELLS[header]![0]!);
    const start = performance.now();
    const result = read(
      [HEADERS, ...Array.from({ length: 3000 }, (_, at) => [`${at}`, ...good.slice(1)])].map((cells, at) => ({
        line: at + 1,
        cells,
      })),
    )!;
    expect(result.centres).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
  test('a megabyte in every cell takes no time either', () => {
    for (const part of ['0', '043-111-2222、', '月', ' ', '(', 'https://a.', '１']) {
      const start = performance.now();
      read(
        [HEADERS, HEADERS.map(() => part.repeat(Math.ceil(1_000_000 / part.length)))].map((cells, at) => ({
          line: at + 1,
          cells,
        })),
      );
      expect(performance.now() - start).toBeLessThan(6000);
    }
  });
});
