// What somebody who keeps a list is told to look at again.
import { describe, expect, test } from 'vitest';
import { CENTRES, HOTLINES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';
import { CONTENT } from '../../src/content/index.ts';
import { centre, run } from './support/run.ts';

const due = (list: unknown, ...more: string[]) =>
  run(['due', 'a.json', ...more], { 'a.json': JSON.stringify(list) });
const rows = (out: string): string[][] =>
  out
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) =>
      line
        .trim()
        .split('\t')
        .map((cell) => cell.trim()),
    );

describe('a keeper of a list', () => {
  const LIST = [
    centre({ id: 'fresh' }),
    centre({ id: 'soon', checked: '2025-11-01' }),
    centre({ id: 'old', checked: '2024-05' }),
    centre({ id: 'older', checked: '2019' }),
    (({ checked: _, ...undated }) => undated)(centre({ id: 'undated' })),
  ];
  test('is shown what is due, the oldest first, with id, name and official page', () => {
    const { code, out, err } = due(LIST);
    expect([code, err]).toEqual([0, '']);
    expect(rows(out)).toEqual(
      [['2019', 'older'], ['2024-05', 'old'], ['2025-11-01', 'soon'], ['undated']].map((start) => [
        ...start,
        '見本県ひきこもり地域支援センター',
        'https://www.pref.example.jp/hikikomori/',
      ]),
    );
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('  '))).toEqual([
      '400日をすぎたもの(2 件)',
      'Older than 400 days (2)',
      '30日のうちに 400日をすぎるもの(1 件)',
      'Older than 400 days within 30 days (1)',
      '確かめた日が分からないもの(1 件)',
      'Nobody knows when it was checked (1)',
      '2026-11-22 現在、5 件のうち 4 件を確かめる時期です(30日先まで)',
      'On 2026-11-22, 4 of 5 are due for checking (up to 30 days ahead)',
    ]);
  });
  test('with evidence of its own for some numbers is shown those by themselves, with the page that states them', () => {
    const stated = [{ url: 'https://www.city.example.jp/number' }];
    const list = [
      centre({
        id: 'mixed',
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'phone', tel: '043-111-3333', checked: '2022-08', sources: stated },
          { method: 'mail', url: 'mailto:a@example.jp', checked: '2022-08', sources: stated },
          { method: 'phone', tel: '043-111-4444', sources: stated },
          { method: 'phone', tel: '043-111-5555', checked: '2026-11', sources: stated },
        ],
      }),
      centre({
        id: 'soon',
        channels: [{ method: 'phone', tel: '043-111-6666', checked: '2025-12-10', sources: stated }],
      }),
      centre({ id: 'fresh' }),
    ];
    const { out } = due(list, '--within', '60');
    const page = 'https://www.city.example.jp/number';
    const name = '見本県ひきこもり地域支援センター';
    expect(rows(out)).toEqual([
      ['2022-08', 'mixed', name, page, '043-111-3333 mailto:a@example.jp'],
      ['2025-12-10', 'soon', name, page, '043-111-6666'],
      ['mixed', name, page, '043-111-4444'],
    ]);
    expect(out).toContain('3 件のうち 2 件を確かめる時期です(60日先まで)');
  });
  test('may look further ahead, or not ahead at all', () => {
    expect(rows(due(LIST, '--within', '0').out).map(([, id]) => id)).toEqual([
      'older',
      'old',
      '見本県ひきこもり地域支援センター',
    ]);
    expect(rows(due(LIST, '--within=9999').out)).toHaveLength(5);
  });
  test('fails only where that was asked for', () => {
    expect(due(LIST, '--strict').code).toBe(1);
    expect(due([centre()], '--strict').code).toBe(0);
    expect(due([centre()]).out).toBe(
      '2026-11-22 現在、1 件のうち 0 件を確かめる時期です(30日先まで)\nOn 2026-11-22, 0 of 1 are due for checking (up to 30 days ahead)',
    );
  });
  test('is shown the words that exclude days on which the hours are open, whatever their age', () => {
    const words = '月〜金 9:00〜17:00（年末年始を除く）';
    const { code, out } = due(
      [
        centre({
          channels: [{ method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00', hoursText: words }],
        }),
      ],
      '--strict',
    );
    expect([code, rows(out)]).toEqual([
      0,
      [
        [
          expect.any(String),
          '見本県ひきこもり地域支援センター',
          '年末年始 / turn of the year',
          words,
          'https://www.pref.example.jp/hikikomori/',
        ],
      ],
    ]);
    expect(out).toContain('ことばと受付時間が合わないもの(1 件)');
    expect(out).toContain('Words and hours disagree (1)');
  });
  test("is sent to the ministry's list where no page is known", () => {
    const { website: _, ...pageless } = centre({ checked: '2019', sources: [], channels: [] });
    expect(rows(due([pageless]).out)[0]?.at(-1)).toBe(NATIONAL_LIST_URL);
  });
  test("is told of errors first: an entry that can't be read would be missing in silence", () => {
    const { code, out, err } = due([centre(), { ...centre({ id: 'b' }), area: '99' }]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('誤り [1].area: "99"');
    expect(err).toContain('a.json: 誤りが 1 件あります。先に check で直してください');
  });
  test('with a file that is none is told so', () => {
    expect(run(['due', 'gone.json'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('ファイルがありません') as string,
    });
    expect(run(['due', 'a.json'], { 'a.json': '{' }).err).toContain('JSON として読めません');
  });
  test.each(['-1', 'x', '1.5', '99999', '３０'])(
    'with --within=%s is told that it is a number of days',
    (value) => {
      expect(run(['due', `--within=${value}`])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining(`--within は日数です(いまは「${value}」)`) as string,
      });
    },
  );
  test('with two files is told that one is enough', () =>
    expect(run(['due', 'a.json', 'b.json']).err).toContain('ひとつまでです'));
});

describe('the keepers of the built-in list', () => {
  test('see centres and national lines, each with a page', () => {
    const { code, out } = run(['due']);
    const known = new Set([...CENTRES, ...HOTLINES].map(({ id }) => id));
    const listed = rows(out);
    expect(code).toBe(0);
    expect(listed.length).toBeGreaterThan(0);
    for (const row of listed) {
      expect(row.some((cell) => known.has(cell))).toBe(true);
      // Behind the page stand the contacts that have a date of their own.
      expect(row.filter((cell) => /^https?:/.test(cell))).toHaveLength(1);
    }
    expect(out).toContain(`${known.size} 件のうち`);
  });
  test('see the directory that the command was given', () => {
    const content = {
      ...CONTENT,
      directory: { ...CONTENT.directory, centres: [centre({ checked: '2020' })], hotlines: [] },
    };
    expect(rows(run(['due'], {}, content).out)).toHaveLength(1);
  });
});
