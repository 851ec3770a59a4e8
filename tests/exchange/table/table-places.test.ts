// Whom a row is for, by all the columns that may say so, and what the keeper of the table is told of each
// cell.
import { describe, expect, it } from 'vitest';
import { imported, FACILITY, told } from './support/table.ts';
import type { Row } from './support/table.ts';

/** A row that says nothing of its place. */
const BARE: Row = {
  NO: '1',
  名称: '見本窓口',
  電話番号: '043-111-2222',
  URL: 'https://www.city.example.lg.jp/',
};
const options = { checked: '2026-11-01' };
/** The area, or what is wrong; then what is remarked on. */
const place = (...rows: readonly Row[]): string[] => {
  const result = imported(rows, options);
  return [...result.centres.map(({ area }) => area), ...result.issues.map(({ code }) => code)];
};
const details = (row: Row) => imported([row], options).issues.map((issue) => issue.details);

describe('a centre is for the people', () => {
  it('of whoever keeps the list, before those of the town it lies in', () => {
    expect(place({ ...BARE, 地方公共団体名: '千葉市', 都道府県名: '千葉県', 市区町村名: '船橋市' })).toEqual([
      '12100',
    ]);
    expect(place({ ...BARE, 地方公共団体名: '', 都道府県名: '千葉県', 市区町村名: '千葉市' })).toEqual([
      '12100',
    ]);
  });
  it('of a prefecture by its code, unless a town stands beside it', () => {
    expect(place({ ...BARE, 都道府県コード: '12' })).toEqual(['12']);
    expect(place({ ...BARE, 都道府県コード: '12', 市区町村名: '船橋市' })).toEqual(['area/unknown']);
    expect(place({ ...BARE, 都道府県コード: '12', 都道府県名: '千葉県', 市区町村名: '船橋市' })).toEqual([
      'area/unknown',
    ]);
  });
  it('of where it stands when nothing else is said, and that is told with the place', () => {
    const row = { ...BARE, 所在地_全国地方公共団体コード: '122041' };
    expect(place(row)).toEqual(['12204', 'area/place']);
    expect(details(row)).toEqual([{ area: '12204' }]);
  });
  it('of the code that its column and its address speak for', () => {
    expect(place({ ...BARE, 団体コード: '12319', 住所: '千葉県見本町1-2' })).toEqual([
      '12319',
      'area/unlisted',
    ]);
    expect(place({ ...BARE, 団体コード: '12319', 住所: `千葉県見本町${'あ'.repeat(60)}` })).toEqual([
      '12319',
      'area/unlisted',
    ]);
    expect(place({ ...BARE, 団体コード: '12319', 所在地_都道府県: '千葉県', 住所: '見本町1-2' })).toEqual([
      '12319',
      'area/unlisted',
    ]);
    expect(place({ ...BARE, 団体コード: '12319', 住所: '見本町1-2' })).toEqual(['area/ambiguous']);
    expect(place({ ...BARE, 団体コード: '12319' }, { ...BARE, NO: '2', 団体コード: '122041' })).toEqual([
      '01231',
      '12204',
      'area/repaired',
    ]);
    expect(details({ ...BARE, 団体コード: '1100' })).toEqual([{ area: '01100' }]);
  });
  it('of the area it names, only where its code says nothing', () => {
    expect(place({ ...BARE, 団体コード: 'x', 対象地域: '大阪市北区' })).toEqual(['27100']);
    expect(place({ ...BARE, 団体コード: '122041', 対象地域: '大阪市北区' })).toEqual(['12204']);
    expect(place({ ...BARE, 団体コード: '122041', 都道府県名: '東京都', 対象地域: '大阪市北区' })).toEqual([
      'area/conflict',
    ]);
  });
});

describe('a row that contradicts itself', () => {
  it('is refused by its line, with both values', () => {
    const rows: Row[] = ['旭川市', '札幌市', ''].map((city, at) => ({
      ...BARE,
      NO: `${at}`,
      都道府県コード又は市区町村コード: '010006',
      都道府県名: '北海道',
      市区町村名: city,
    }));
    const { centres, issues } = imported(rows, options);
    expect(centres.map(({ id, area }) => [id, area])).toEqual([['01-2', '01']]);
    expect(
      issues.map(({ severity, code, line, value, details: { name } }) => [severity, code, line, value, name]),
    ).toEqual([
      ['error', 'area/conflict', 2, '"010006"', '"北海道旭川市"'],
      ['error', 'area/conflict', 3, '"010006"', '"北海道札幌市"'],
    ]);
  });
  it('may name who keeps the list beside whom the centre serves', () => {
    expect(place({ ...BARE, serviceAreaCityCode: '122041', 地方公共団体名: '千葉県' })).toEqual(['12204']);
    expect(place({ ...BARE, 団体コード: '122041', 地方公共団体名: '千葉県' })).toEqual(['area/conflict']);
  });
});

describe('a row with a code that is not of today', () => {
  it('is for those who live there today, which is told with both codes', () => {
    const row = { ...BARE, 団体コード: '403059', 地方公共団体名: '福岡県那珂川町' };
    expect(place(row)).toEqual(['40231', 'area/successor']);
    expect(details(row)).toEqual([{ code: '40305', area: '40231' }]);
    expect(place({ ...BARE, 団体コード: '22131' })).toEqual(['22138', 'area/successor']);
    expect(place({ ...BARE, 所在地_全国地方公共団体コード: '17344' })).toEqual([
      '17212',
      'area/successor',
      'area/place',
    ]);
  });
  it('is kept and told where nobody knows what took its place', () => {
    expect(place({ ...BARE, 団体コード: '12997' })).toEqual(['12997', 'area/unlisted']);
  });
});

describe('a row with the name of another town of the same kind', () => {
  it('is refused', () => {
    for (const [code, name] of [
      ['122041', '千葉県柏市'],
      ['122041', '柏市'],
      ['13101', '東京都新宿区'],
      ['014087', '北海道余市郡仁木町'],
    ] as const)
      expect(place({ ...BARE, 団体コード: code, 地方公共団体名: name }), name).toEqual(['area/conflict']);
    expect(place({ ...BARE, 団体コード: '122041', 都道府県名: '千葉県', 市区町村名: '柏市' })).toEqual([
      'area/conflict',
    ]);
  });
  it('is used where the name is only spelt in another way, is an older one, or goes on', () => {
    for (const [code, name] of [
      ['08208', '茨城県龍ヶ崎市'],
      ['28221', '兵庫県篠山市'],
      ['014087', '北海道余市郡余市町'],
      ['122041', '千葉県船橋市教育委員会'],
      ['122041', '船橋市福祉部'],
      ['40231', '福岡県那珂川市'],
    ] as const)
      expect(place({ ...BARE, 団体コード: code, 地方公共団体名: name }), name).toEqual([code.slice(0, 5)]);
  });
});

describe('a centre can be reached', () => {
  const one = (row: Row, more = {}) => imported([row], { ...options, ...more });
  it('by a number alone', () => {
    const { centres } = one(
      { ...FACILITY, URL: '', 住所: '', 方書: '' },
      { source: 'https://www.city.example.lg.jp/' },
    );
    expect(centres.map(({ channels }) => channels.map(({ tel }) => tel))).toEqual([['043-111-2222']]);
  });
  it('by all the ways that its list names', () => {
    const { centres } = one({
      ...FACILITY,
      相談方法: '電話・LINE・メール',
      メールアドレス: 'soudan@city.example.lg.jp',
      連絡先FormURL: 'https://www.city.example.lg.jp/form',
      連絡先備考: 'https://lin.ee/abc',
      住所: '',
      方書: '',
    });
    expect(centres[0]?.channels.map(({ method, url }) => [method, url])).toEqual([
      ['phone', undefined],
      ['sns', 'https://lin.ee/abc'],
      ['mail', 'mailto:soudan@city.example.lg.jp'],
      ['mail', 'https://www.city.example.lg.jp/form'],
    ]);
  });
  it('by its name and its extension', () => {
    expect(one({ ...FACILITY, 連絡先名称: '相談係', 内線番号: '123' }).centres[0]?.channels[0]?.label).toBe(
      '相談係 内線番号 123',
    );
    expect(
      one({ ...FACILITY, 連絡先名称: '相談係', 電話番号: '043-111-2222 内線45' }).centres[0]?.channels[0]
        ?.label,
    ).toBe('相談係 内線45');
  });
  it('in a quarter of which no house is named', () => {
    expect(
      one({
        ...FACILITY,
        住所: '',
        方書: '',
        所在地_都道府県: '千葉県',
        所在地_市区町村: '船橋市',
        所在地_町字: '見本町',
      }).centres[0]?.channels[1]?.address,
    ).toBe('千葉県船橋市見本町');
  });
  it('by what the second column says where the first is empty, or says that there is nothing', () => {
    for (const nothing of ['', ' ', '－', 'なし', 'N/A', 'null'])
      expect(
        one({ ...FACILITY, URL: nothing, ホームページ: 'https://www.example.lg.jp/' }).centres[0]?.website,
      ).toBe('https://www.example.lg.jp/');
    for (const name of ['なしの木相談室', '相談室なし', '-1丁目相談室'])
      expect(one({ ...FACILITY, 名称: name }).centres[0]?.name).toBe(name);
  });
  it.each(['休止', '閉館中', '休業'])('not for now where it says %s', (status) => {
    expect(one({ ...FACILITY, 状態: status }).centres[0]?.status).toBe('temporarily-closed');
  });
  it.each([
    ['営業', []],
    ['開設中', []],
    ['休止予定', ['status/unread']],
    ['未休止', ['status/unread']],
    ['営業予定', ['status/unread']],
    ['非営業', ['status/unread']],
  ])('where it says %s', (status, remarks) => {
    const { centres, issues } = one({ ...FACILITY, 状態: status });
    expect([centres[0]?.status, issues.map(({ code }) => code)]).toEqual([undefined, remarks]);
  });
});

describe('the keeper of a table', () => {
  const long = 'あ'.repeat(301);
  it.each<[string, Row, string]>([
    [
      'hours that are a book',
      { 受付時間: long, 利用可能日時特記事項: '予約制' },
      'warning text/long 2 受付時間',
    ],
    ['a note that is a book', { 利用可能日時特記事項: long }, 'warning text/long 2 利用可能日時特記事項'],
    [
      'a house that is a book',
      { 住所: '', 方書: '', 所在地_番地以下: long },
      'warning text/long 2 所在地_番地以下',
    ],
    ['an address that is a book', { 住所: long, 所在地_番地以下: '1' }, 'warning text/long 2 住所'],
    ['a form that is none', { 連絡先FormURL: 'x' }, 'warning url/unread 2 連絡先FormURL'],
    [
      'a page that only speaks of LINE',
      { 連絡先備考: 'https://example.jp/?to=https://lin.ee/x' },
      'warning social/unread 2 連絡先備考',
    ],
    ['a page that is not LINE', { 連絡先備考: 'https://example.jp/' }, 'warning social/unread 2 連絡先備考'],
  ])('is told the column of %s', (_, change, remark) => {
    const { issues } = imported([{ ...FACILITY, ...change }], options);
    expect(
      issues
        .filter(({ code }) => code !== 'hours/unread')
        .map(({ severity, code, line, column }) => `${severity} ${code} ${line} ${column}`),
    ).toEqual([remark]);
  });
  it('is told what stands there, and what became of it', () => {
    const [issue] = imported([{ ...FACILITY, 電話番号: ' 43-111-2222 ' }], options).issues;
    expect([issue?.code, issue?.value, issue?.details]).toEqual([
      'tel/repaired',
      '"43-111-2222"',
      { tel: '043-111-2222' },
    ]);
  });
  it('is told nothing of empty cells, also where the page comes from elsewhere', () => {
    expect(
      told(
        imported([{ ...FACILITY, URL: '', 更新日: '', 状態: '' }], {
          ...options,
          source: 'https://www.city.example.lg.jp/',
        }),
      ),
    ).toEqual([]);
  });
  it('is told in the order of the file, the whole file first', () => {
    const result = imported([
      FACILITY,
      { ...FACILITY, NO: '2', 状態: '準備中' },
      { ...FACILITY, 名称: '' },
      FACILITY,
    ]);
    expect(told(result)).toEqual([
      'warning undated 1',
      'warning status/unread 3 状態',
      'error name/missing 4 名称',
      'warning id/repeated 5 NO',
    ]);
    expect(result.issues.map(({ value }) => value)).toEqual(['', '"準備中"', '', '"1"']);
    expect(result.issues.at(-1)?.details).toEqual({ id: '12204-1-2' });
  });
  it('finds the line of a remark in a long table', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      ...FACILITY,
      NO: `${at}`,
      ...(at === 11 && { 電話番号: '000-000-0000' }),
    }));
    expect(imported(rows, options).checks.map(({ line, issue }) => [line, issue.code])).toEqual([
      [13, 'tel/demo'],
    ]);
  });
  it('may leave a dash behind a number', () => {
    expect(imported([{ ...FACILITY, NO: '7--' }], options).centres[0]?.id).toBe('12204-7');
  });
  it('chooses rows by any of some words', () => {
    const park = { ...FACILITY, NO: '2', 名称: '見本公園' };
    const school = { ...FACILITY, NO: '3', 名称: '見本学校' };
    expect(
      imported([FACILITY, park, school], { ...options, only: ['ひきこもり', '公園'] }).centres.map(
        ({ id }) => id,
      ),
    ).toEqual(['12204-1', '12204-2']);
  });
  it('hears no complaint of a table without rows', () => {
    expect(imported([{ ...FACILITY, 名称: '' }], options).checks).toEqual([]);
  });
});
