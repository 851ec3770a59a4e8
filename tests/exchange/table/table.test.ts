import { describe, expect, it } from 'vitest';
import { importTable } from '../../../src/exchange/table/index.ts';
import { parseDirectory } from '../../../src/directory/parse-directory.ts';
import { AREAS } from '../../../src/content/contacts.ts';
import { TODAY } from '../../support/setting.ts';
import { FACILITY, imported, OPTIONS, tableOf, told } from './support/table.ts';

/** The one centre of one row, with remarks. */
const one = (change: Readonly<Record<string, string>>, options = {}) => {
  const result = imported([{ ...FACILITY, ...change }], { checked: '2026-11-01', ...options });
  return { centre: result.centres[0], told: told(result) };
};

describe('a row of 公共施設一覧', () => {
  it('becomes a centre with everything that it states, and nothing else', () => {
    expect(one({})).toEqual({
      told: [],
      centre: {
        id: '12204-1',
        area: '12204',
        name: '見本市ひきこもり相談窓口',
        website: 'https://www.city.example.lg.jp/soudan/',
        programs: [],
        checked: '2026-11-01',
        channels: [
          { method: 'phone', tel: '043-111-2222', hours: 'Mo-Fr 09:00-17:00; PH off' },
          { method: 'in-person', address: '見本市中央1-2-3 見本会館2階', hours: 'Mo-Fr 09:00-17:00; PH off' },
        ],
        sources: [{ url: 'https://www.city.example.lg.jp/soudan/' }],
      },
    });
  });

  it('of the second edition says where it is in parts, and may be written to', () => {
    const { centre, told: remarks } = one({
      NO: '',
      ID: '122041000012',
      住所: '',
      方書: '',
      所在地_都道府県: '千葉県',
      所在地_市区町村: '見本市',
      所在地_町字: '中央',
      所在地_番地以下: '1-2',
      '建物名等（方書）': '見本会館',
      連絡先メールアドレス: 'soudan@city.example.lg.jp',
      連絡先FormURL: 'https://www.city.example.lg.jp/form',
      '連絡先備考（その他、SNSなど）': 'https://lin.ee/abc',
      内線番号: '123',
    });
    expect(remarks).toEqual([]);
    expect(centre?.id).toBe('122041000012');
    expect(centre?.channels.map(({ hours: _, ...channel }) => channel)).toEqual([
      { method: 'phone', tel: '043-111-2222', label: '内線番号 123' },
      { method: 'in-person', address: '千葉県見本市中央1-2 見本会館' },
      { method: 'sns', url: 'https://lin.ee/abc' },
      { method: 'mail', url: 'mailto:soudan@city.example.lg.jp' },
      { method: 'mail', url: 'https://www.city.example.lg.jp/form' },
    ]);
  });

  it('with two numbers has two, and may say whose they are', () => {
    expect(
      one({ 電話番号: '043-111-2222、043-111-3333', 連絡先名称: '相談係', 住所: '' }).centre?.channels,
    ).toMatchObject([
      { tel: '043-111-2222', label: '相談係' },
      { tel: '043-111-3333', label: '相談係' },
    ]);
  });

  it('with a note beside its number keeps both, and one with a number that nobody answers keeps the others', () => {
    const channels = (tel: string) =>
      imported([{ ...FACILITY, 電話番号: tel, 住所: '', 方書: '', URL: '' }], {
        source: 'https://www.city.example.lg.jp/',
      }).centres[0]?.channels.map(({ tel: number, label }) => [number, label]);
    expect(channels('0162-23-1111(ひきこもり相談専用)')).toEqual([['0162-23-1111', 'ひきこもり相談専用']]);
    expect(channels('（環境業務課）087-111-2222、087-111-3333')).toEqual([
      ['087-111-2222', '環境業務課'],
      ['087-111-3333', undefined],
    ]);
    expect(channels('043-111-2222、043-111-2223（FAX）')).toEqual([['043-111-2222', undefined]]);
    expect(channels('043-111-2222、0431112222（相談）')).toEqual([['043-111-2222', '相談']]);
    expect(one({ 電話番号: '043-111-2222、3333' }).told).toEqual(['warning tel/unread 2 電話番号']);
  });

  it('may be on several lines in one cell, and say its building twice', () => {
    expect(
      one({ 住所: '見本市中央1-2-3\n見本会館2階', 方書: '見本会館2階' }).centre?.channels[1]?.address,
    ).toBe('見本市中央1-2-3 見本会館2階');
  });

  it('that has no address but the name of its town has none that one could go to', () => {
    expect(
      one({ 住所: '', 方書: '', 所在地_都道府県: '千葉県', 所在地_市区町村: '見本市' }).centre?.channels,
    ).toHaveLength(1);
  });

  it('without a number of its own is told apart by its place in the list', () => {
    const { centres } = imported([
      { ...FACILITY, NO: '' },
      { ...FACILITY, NO: '' },
      { ...FACILITY, NO: '1' },
    ]);
    expect(centres.map(({ id }) => id)).toEqual(['12204-1', '12204-2', '12204-1-2']);
  });

  it('may say what it costs, and that it is closed for the time being', () => {
    expect(one({ 料金有無: '無料', 状態: '休止中' }).centre).toMatchObject({
      cost: '無料',
      status: 'temporarily-closed',
    });
    expect(one({ 状態: '営業中' })).toMatchObject({ told: [] });
    expect(one({ 状態: '準備中' }).told).toEqual(['warning status/unread 2 状態']);
  });
});

describe('a row that names the ways of consulting', () => {
  const METHODS = 'availableMethods';
  it('has those and no others; what it states besides is told', () => {
    const { centre, told: remarks } = one({ [METHODS]: '電話', email: 'soudan@city.example.lg.jp' });
    expect(centre?.channels.map(({ method }) => method)).toEqual(['phone']);
    expect(remarks).toEqual(['warning channel/not-method 2 住所', 'warning channel/not-method 2 email']);
  });
  it('may name one without saying how to reach it, and leaves that to the official page', () => {
    expect(one({ [METHODS]: '電話・来所・メール', 電話番号: '', 住所: '' }).centre?.channels).toEqual([
      { method: 'phone', hours: 'Mo-Fr 09:00-17:00; PH off' },
      { method: 'in-person', hours: 'Mo-Fr 09:00-17:00; PH off' },
      { method: 'mail' },
    ]);
  });
  it('in words that mean nothing keeps what can be used', () => {
    expect(one({ [METHODS]: '随時' })).toMatchObject({
      centre: { channels: [{ method: 'phone' }, { method: 'in-person' }] },
      told: ['warning method/unknown 2 availableMethods'],
    });
  });
  it('may need a booking for the desk', () => {
    expect(one({ 予約: '要' }).centre?.channels[1]?.reservation).toBe('required');
    expect(one({ 予約: '電話で' }).told).toEqual(['warning reservation/unread 2 予約']);
  });
});

describe("something in a row that can't be used", () => {
  it.each([
    ['a number without its area code', { 電話番号: '111-2222' }, 'warning tel/unread 2 電話番号'],
    ['a number that lost its zero', { 電話番号: '43-111-2222' }, 'warning tel/repaired 2 電話番号'],
    ['a mail address that is none', { メールアドレス: '担当まで' }, 'warning mail/unread 2 メールアドレス'],
    ['a page that is none', { URL: 'www.example.jp', 連絡先FormURL: 'x' }, 'warning url/unread 2 URL'],
    ['a page without encryption', { URL: 'http://www.city.example.lg.jp/' }, 'warning url/http 2 URL'],
    ['a service that is not LINE', { 連絡先備考: 'X: @example' }, 'warning social/unread 2 連絡先備考'],
    [
      'LINE by another way than https',
      { 連絡先備考: 'line://ti/p/@example' },
      'warning social/unread 2 連絡先備考',
    ],
    [
      'hours in words',
      { 利用可能日時特記事項: '第3水曜日は休館' },
      'warning hours/unread 2 利用可能日時特記事項',
    ],
    ['a day that does not exist', { 更新日: '2026-02-30' }, 'warning date/unread 2 更新日'],
    ['a name that is a book', { 連絡先名称: 'あ'.repeat(301) }, 'warning text/long 2 連絡先名称'],
    ['an address that is a book', { 住所: 'あ'.repeat(301) }, 'warning text/long 2 住所'],
  ])('is told and left out, and the rest is kept: %s', (_, change, remark) => {
    const { centre, told: remarks } = one(change, { source: 'https://www.city.example.lg.jp/' });
    expect(remarks).toContain(remark);
    expect(centre?.name).toBe('見本市ひきこもり相談窓口');
  });

  it('never leaves a link behind that anybody could fall for', () => {
    const { centre } = one(
      {
        URL: 'javascript:alert(1)',
        メールアドレス: 'a@example.jp?bcc=b@example.jp',
        連絡先FormURL: 'data:text/html,x',
        連絡先備考: 'javascript:alert(1)',
      },
      { source: 'https://www.city.example.lg.jp/' },
    );
    expect(JSON.stringify(centre)).not.toMatch(/javascript|data:|bcc/);
  });

  it('is told with what stands there, in one short line', () => {
    const { issues } = imported([{ ...FACILITY, 電話番号: `${'1'.repeat(100)}\u202e` }]);
    expect(issues[0]!.value.length).toBeLessThan(70);
    expect(issues[0]!.value).not.toContain('\u202e');
  });
});

describe("a row that can't be used", () => {
  it.each([
    ['without a name', { 名称: '' }, 'error name/missing 2 名称'],
    [
      'without a place',
      { 都道府県コード又は市区町村コード: '', 都道府県名: '', 市区町村名: '' },
      'error area/missing 2',
    ],
    [
      'of a place nobody knows',
      { 都道府県コード又は市区町村コード: '99' },
      'error area/unknown 2 都道府県コード又は市区町村コード',
    ],
    ['of two places', { 都道府県名: '東京都' }, 'error area/conflict 2 都道府県コード又は市区町村コード'],
    ['without a way to reach it', { 電話番号: '', 住所: '', URL: '' }, 'error contact/missing 2'],
    ['without a page that states it', { URL: '' }, 'error source/missing 2 URL'],
  ])('is listed with its line and column: %s', (_, change, error) => {
    const result = imported([
      { ...FACILITY, ...change },
      { ...FACILITY, NO: '2' },
    ]);
    expect(told(result)).toContain(error);
    expect(result.centres.map(({ id }) => id)).toEqual(['12204-2']);
    expect(result.counts).toEqual({ rows: 2, blank: 0, unchosen: 0, refused: 1 });
  });

  it('is one with cells too few or too many: something has shifted', () => {
    const table = [
      ...tableOf(FACILITY),
      { line: 3, cells: ['122041', '2'] },
      { line: 4, cells: [...Object.values(FACILITY), 'x'] },
      { line: 5, cells: [...Object.values({ ...FACILITY, NO: '3' }), '', ' '] },
    ];
    const result = importTable(table, OPTIONS)!;
    expect(told(result).filter((text) => text.startsWith('error'))).toEqual([
      'error row/columns 3',
      'error row/columns 4',
    ]);
    expect(result.issues.find(({ line }) => line === 3)?.details).toEqual({ cells: 2, columns: 12 });
    expect(result.centres.map(({ id }) => id)).toEqual(['12204-1', '12204-3']);
  });

  it('is not one that Excel cut short: the last columns of a block, where they are empty', () => {
    const row = { ...FACILITY, メールアドレス: '', 備考: '', 画像: '' };
    const [head, whole] = tableOf(row);
    const cut = (from: number, change: Readonly<Record<string, string>> = {}) => ({
      line: 3,
      cells: Object.values({ ...row, NO: '2', ...change }).slice(0, from),
    });
    const read = (cells: { readonly line: number; readonly cells: readonly string[] }) =>
      importTable([head!, whole!, cells], {
        ...OPTIONS,
        checked: '2026-11-01',
        source: 'https://www.city.example.lg.jp/',
      })!;
    for (const from of [14, 13, 12, 11, 8, 6]) {
      const result = read(cut(from));
      expect([result.centres.map(({ id }) => id), told(result)], `${from}`).toEqual([
        ['12204-1', '12204-2'],
        ['warning row/short 3'],
      ]);
      expect(result.issues[0]!.details).toEqual({ count: 1 });
    }
    expect(read(cut(13)).centres[1]!.channels).toEqual(read(cut(15)).centres[1]!.channels);
    // A cell is missing in the middle.
    for (const gone of ['名称', '住所', '電話番号', '開始時間', '方書']) {
      const cells = Object.entries({ ...row, NO: '2' }).flatMap(([name, cell]) =>
        name === gone ? [] : [cell],
      );
      expect(told(read({ line: 3, cells })), gone).toEqual(['error row/columns 3']);
    }
    for (const from of [5, 3, 1])
      expect(told(read(cut(from)))[0], `${from}`).toBe(
        from === 5 ? 'error contact/missing 3' : 'error row/columns 3',
      );
  });

  it('is one that the directory itself refuses, whatever the reason', () => {
    const { centres, checks, counts } = imported([
      { ...FACILITY, 更新日: '2027-01-01' },
      { ...FACILITY, 電話番号: '000-000-0000', NO: '2', 更新日: '2026-11-01' },
    ]);
    // Warnings of the directory come with their lines.
    expect(checks.map(({ line, issue }) => [line, issue.code])).toEqual([
      [2, 'date/future'],
      [3, 'tel/demo'],
    ]);
    expect([centres.length, counts.refused]).toEqual([2, 0]);
  });
});

describe('a page and a day given for the whole list', () => {
  it('stand where a row has none of its own', () => {
    const given = { source: 'https://www.city.example.lg.jp/list.csv', checked: '2026-11-01' };
    const { centres } = imported(
      [
        { ...FACILITY, 更新日: '令和8年10月1日' },
        { ...FACILITY, NO: '2', URL: '', 更新日: '' },
      ],
      given,
    );
    expect(centres.map(({ checked, sources }) => [checked, sources[0]?.url])).toEqual([
      ['2026-10-01', 'https://www.city.example.lg.jp/soudan/'],
      ['2026-11-01', 'https://www.city.example.lg.jp/list.csv'],
    ]);
  });
  it('are missed where a row has no day: that is told once', () => {
    const result = imported([FACILITY, { ...FACILITY, NO: '2' }]);
    expect(told(result)).toEqual(['warning undated 1']);
    expect(result.issues[0]!.details).toEqual({ count: 2 });
    expect(result.centres[0]).not.toHaveProperty('checked');
  });
});

describe('rows that are chosen by words in their names', () => {
  it('leave the others out, and count them', () => {
    const park = { ...FACILITY, NO: '2', 名称: '見本公園', 電話番号: 'x' };
    const result = imported([FACILITY, park], { only: ['ひきこもり', '相談'], checked: '2026-11-01' });
    expect([result.centres.length, told(result), result.counts]).toEqual([
      1,
      [],
      { rows: 2, blank: 0, unchosen: 1, refused: 0 },
    ]);
  });
});

describe('a table', () => {
  it('may have blank rows before, between and behind, which are counted', () => {
    const blank = (line: number) => ({ line, cells: ['', ' '] });
    const [head, row] = tableOf(FACILITY);
    const result = importTable(
      [blank(1), { ...head!, line: 2 }, blank(3), { ...row!, line: 4 }, blank(5)],
      OPTIONS,
    )!;
    expect([result.centres.length, result.counts]).toEqual([
      1,
      { rows: 1, blank: 3, unchosen: 0, refused: 0 },
    ]);
  });
  it('that is none, or has no header that is known, is nothing', () => {
    for (const rows of [[], [{ line: 1, cells: [''] }], [{ line: 1, cells: ['見本市の施設', '一覧'] }]])
      expect(importTable(rows, OPTIONS)).toBeNull();
  });
  it('with a header alone has no centres, and no complaint', () => {
    expect(importTable(tableOf(FACILITY).slice(0, 1), OPTIONS)).toMatchObject({
      centres: [],
      issues: [],
      counts: { rows: 0 },
    });
  });
  it('says when two columns have one name', () => {
    const [head, row] = tableOf(FACILITY);
    const result = importTable(
      [
        { line: 1, cells: [...head!.cells, '名称'] },
        { line: 2, cells: [...row!.cells, 'x'] },
      ],
      { ...OPTIONS, checked: '2026-11-01' },
    )!;
    expect(told(result)).toEqual(['warning column/repeated 1 名称']);
    expect(result.issues[0]!.value).toBe('');
    expect(result.centres[0]?.name).toBe('見本市ひきこもり相談窓口');
  });
  it("of くらし支援ナビ's columns is read as well", () => {
    const row = {
      id: 'jp-12204-sample',
      municipalityId: 'jp-12204',
      name: '見本相談室',
      plainName: 'x',
      address: '見本市中央1-2',
      phone: '043-111-2222',
      email: '',
      officialUrl: 'https://www.city.example.lg.jp/',
      openingHours: '8時30分～17時',
      closedDays: '土曜日・日曜日・祝日・年末年始',
      availableMethods: '電話・来所・メール',
      serviceArea: '見本市東部',
      lastVerifiedAt: '2026-07-26',
    };
    const result = imported([row]);
    expect([told(result), result.unused]).toEqual([[], ['plainName']]);
    expect(result.centres).toEqual([
      {
        id: 'jp-12204-sample',
        area: '12204',
        name: '見本相談室',
        website: 'https://www.city.example.lg.jp/',
        eligibility: '見本市東部',
        checked: '2026-07-26',
        programs: [],
        channels: [
          {
            method: 'phone',
            tel: '043-111-2222',
            hours: 'Mo-Fr 08:30-17:00; PH off',
            hoursText: '8時30分～17時 休み: 土曜日・日曜日・祝日・年末年始',
          },
          {
            method: 'in-person',
            address: '見本市中央1-2',
            hours: 'Mo-Fr 08:30-17:00; PH off',
            hoursText: '8時30分～17時 休み: 土曜日・日曜日・祝日・年末年始',
          },
          { method: 'mail' },
        ],
        sources: [{ url: 'https://www.city.example.lg.jp/' }],
      },
    ]);
  });
  it('whose key tells nothing is told by the area it names', () => {
    expect(
      imported([
        {
          municipalityId: 'osaka-x',
          name: '見本',
          phone: '06-1111-2222',
          officialUrl: 'https://example.lg.jp/',
          serviceArea: '大阪市北区',
        },
      ]).centres[0],
    ).toMatchObject({ area: '27100', eligibility: '大阪市北区' });
  });
});

it('every centre passes the check of directories, as it is', () => {
  const { centres } = imported([
    FACILITY,
    { ...FACILITY, NO: '2', 名称: ' 見本\u3000窓口\u202e ', 住所: '見本市\t1' },
  ]);
  expect(parseDirectory(centres, AREAS, TODAY)).toEqual({ centres, issues: [] });
});
