// Where every path leads, for the centre of one municipality.
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/content/index.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { LANGUAGES } from '../support/texts.ts';
import { between } from './support/markup.ts';
import { centre, explain, run } from './support/run.ts';
import { SHORT } from './support/short.ts';

const nothing: Centre = {
  id: 'nothing',
  area: '12',
  name: '見本県の窓口',
  channels: [],
  programs: [],
  sources: [],
};
const kinds = (out: string): string[] => [...out.matchAll(/^ {2}(.+): [\d,]+$/gm)].map(([, kind]) => kind!);
const sheet = (ran: ReturnType<typeof run>): string => ran.files.get('out/explain.ja.md')!;
/** A content that has no national line to fall back on. */
const alone: Content = { ...SHORT, directory: { ...SHORT.directory, hotlines: [], nationalList: '' } };

describe('a section head with a centre', () => {
  test('of every kind of contact reads that every path ends at the centre', () => {
    const { code, out } = explain(
      centre({
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'in-person', address: '千葉市1-2-3' },
          { method: 'sns', url: 'https://lin.ee/x' },
          { method: 'mail', url: 'mailto:a@example.jp' },
          { method: 'online', url: 'https://example.jp/online' },
        ],
      }),
      ['--strict'],
    );
    expect([code, kinds(out)]).toEqual([0, ['窓口の連絡先']]);
    expect(out).toContain('行き着かない道はありません');
  });

  test("with only an unconfirmed phone reads that people are led to the official page, or to a chat where they can't phone", () => {
    const ran = explain(centre({ channels: [{ method: 'phone' }] }));
    expect([ran.code, kinds(ran.out)]).toEqual([0, ['公式ページのみ', '全国の窓口のみ']]);
    expect(sheet(ran)).toContain(
      '[https://www.pref.example.jp/hikikomori/](<https://www.pref.example.jp/hikikomori/>)',
    );
    expect(sheet(ran)).toMatch(
      /\| 声を出さずに相談する \| （窓口の方法ではない） \| \[https:\/\/talkme\.jp\/\]\(<https:\/\/talkme\.jp\/>\)<br>あなたのいばしょ \| 全国の窓口のみ \|/,
    );
  });

  test('without anything reads that only the national lines are left', () => {
    expect(explain(nothing)).toMatchObject({
      code: 0,
      out: expect.stringContaining('全国の窓口のみ') as string,
    });
    expect(kinds(explain(nothing).out)).toEqual(['全国の窓口のみ']);
  });

  test('without anything, and no national line either, is warned by the exit code', () => {
    const ran = explain(nothing, [], alone);
    expect([ran.code, kinds(ran.out)]).toEqual([1, ['行き着かない']]);
    expect(ran.out).toMatch(/行き着かない道 [\d,]+: 千葉県/);
    const failed = between(sheet(ran), '## 行き着かない道', '## 確認');
    expect(failed).toContain('| 千葉県 | 合う方法も電話も未確認 | （窓口の方法ではない） | 行き着かない |');
    expect(failed).toContain('「わたしのこと」');
    expect(failed).not.toContain('ありません');
  });

  test('with a page alone still reaches it without any national line', () => {
    expect(explain({ ...nothing, website: 'https://www.pref.example.jp/' }, [], alone)).toMatchObject({
      code: 0,
    });
  });

  test('reads by the strict measure which first steps are no confirmed contact for their method', () => {
    const half = centre({
      channels: [
        { method: 'phone', tel: '043-111-2222' },
        { method: 'in-person', reservation: 'required' },
      ],
    });
    expect(explain(half).code).toBe(0);
    const strict = explain(half, ['--strict']);
    expect(strict.code).toBe(1);
    const failed = between(sheet(strict), '## 行き着かない道', '## 確認');
    expect(failed).toContain(
      `| 千葉県 | 合う方法ではじめられる | ${LANGUAGES.ja['method.in-person']} | 予約・問い合わせ先 |`,
    );
    expect(failed).not.toContain('| 電話 | 窓口の連絡先 |');
    // With examples from each door that is concerned, not only from the first one.
    for (const door of ['わたしのこと', '家族のこと']) expect(failed).toContain(`「${door}」`);
  });

  test('reads that a desk without an address can be booked by phone', () => {
    const ran = explain(
      centre({
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'in-person', reservation: 'required' },
        ],
      }),
    );
    expect(sheet(ran)).toContain(
      `| ${LANGUAGES.ja['method.in-person']} | 043-111-2222<br>見本県ひきこもり地域支援センター | 予約・問い合わせ先 |`,
    );
  });

  test("reads that whoever can't phone has a chat without a voice, never a number", () => {
    const ran = explain(
      centre({
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'in-person', address: '千葉市1-2-3' },
        ],
      }),
    );
    const row = sheet(ran)
      .split('\n')
      .find((line) => line.startsWith('| 声を出さずに相談する |'))!;
    expect(row).toContain('あなたのいばしょ');
    expect(row).toContain(`伝え方: 「${LANGUAGES.ja['option.express.write']}」だけ`);
    expect(row).not.toContain('043-111-2222');
  });

  test('reads which answers a row has in common, door by door, by the shorter list', () => {
    const ran = explain(
      centre({
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'in-person', address: '千葉市1-2-3' },
        ],
      }),
    );
    const row = sheet(ran)
      .split('\n')
      .find((line) => line.startsWith('| 合う方法ではじめられる | 電話 |'))!;
    expect(row).toContain(
      `\\[${LANGUAGES.ja['option.who.self']}\\] 伝え方: 「${LANGUAGES.ja['option.express.write']}」のほか`,
    );
    expect(sheet(ran)).toMatch(/\| どの答えも含む \||\\\[/);
  });

  test('reads which of the contacts are old, and which have no date', () => {
    const { checked: _, ...undated } = centre();
    expect(sheet(explain(undated))).toContain('(確認した日が分からない。公式ページを先に示す)');
    expect(sheet(explain(centre({ checked: '2024-01-01' })))).toContain(
      '(400日より前の情報。公式ページを先に示す)',
    );
    expect(sheet(explain(centre()))).not.toContain('先に示す)');
  });

  test('can add up the table: the rows are all the paths', () => {
    const ran = explain(
      centre({ channels: [{ method: 'phone', tel: '043-111-2222' }, { method: 'in-person' }] }),
    );
    const rows = between(sheet(ran), '**はじめの一歩と行き着く連絡先', '## 行き着かない道')
      .split('\n')
      .filter((line) => /^\| (?!結果の種類|---)/.test(line));
    const sum = rows
      .flatMap((row) => row.split(' | ').slice(4, 7))
      .reduce((all, cell) => all + Number(cell.replaceAll(',', '')), 0);
    expect(rows.length).toBeGreaterThan(2);
    expect(ran.out).toContain(`たどった道 ${sum.toLocaleString('ja')}(`);
  });
});

describe('a section head with several centres', () => {
  test('reads each place once, a city with its prefecture behind it', () => {
    const city = centre({
      id: 'city',
      area: '12100',
      name: '見本市の窓口',
      channels: [{ method: 'phone' }],
      website: 'https://www.city.example.jp/',
    });
    const ran = explain([centre(), city]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('窓口のある地域 2');
    expect(sheet(ran)).toContain('| 千葉市 | 見本市の窓口<br>見本県ひきこもり地域支援センター |');
  });

  test('of a town that the widget has no name for, and of no place at all, reads each by the name of its centre', () => {
    const ran = explain([
      centre({ area: '12203', name: '見本町の窓口' }),
      centre({ id: 'tag', area: '', name: 'タグの窓口' }),
    ]);
    expect(ran.code).toBe(0);
    // The one of no place serves the town too, so that both lead to the same.
    expect(sheet(ran)).toContain('### 見本町の窓口・タグの窓口');
  });

  test('finds places that are alike under one heading', () => {
    const bare = (area: string): Centre => ({ ...nothing, id: area, area });
    expect(sheet(explain([bare('01'), bare('02'), bare('47')]))).toContain('### 北海道・青森県・沖縄県');
  });

  test('reads nothing of the built-in centres: the proof rests on the list alone', () => {
    expect(sheet(explain(nothing))).not.toContain('千葉県ひきこもり地域支援センター');
  });
});

describe('without a file', () => {
  test('all areas are walked, and every path leads somewhere', () => {
    const { code, out, files } = run(['explain', '--format', 'md'], {}, SHORT);
    expect(code).toBe(0);
    expect(out).toContain('窓口のある地域 67');
    expect(files.get('hikikomori-help-explain/explain.ja.md')).toContain('沖縄県ひきこもり専門支援センター');
  });
});
