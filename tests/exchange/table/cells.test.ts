// Small things that stand in one cell: headers, dates, ways of consulting, addresses of pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainHeader, readHeader } from '../../../src/exchange/table/columns.ts';
import { readDate } from '../../../src/exchange/table/dates.ts';
import { readMethods, readReservation } from '../../../src/exchange/table/methods.ts';
import { sourceUrl } from '../../../src/exchange/table/urls.ts';

const FIRST_EDITION =
  '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,名称_通称,POIコード,住所,方書,緯度,経度,電話番号,内線番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,説明,バリアフリー情報,URL,備考';
const SECOND_EDITION =
  '全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,名称_通称,POIコード,外部識別子,外部識別子の値,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,高度の種別,高度の値,電話番号,内線番号,連絡先メールアドレス,連絡先FormURL,連絡先備考（その他、SNSなど）,郵便番号,法人番号,団体名,利用可能曜日,開始時間,終了時間,利用可能時間特記事項,説明,URL,画像,画像_ライセンス,備考';
const GIF_JAPANESE =
  'ID,名称,名称（カナ）,施設住所,利用可能曜日,開始時刻,終了時刻,利用可能日時説明,料金有無,連絡先名称,連絡先電話番号,連絡先URL,市区町村コード';
const GIF_ENGLISH =
  'id,name,nameKana,fullAddress,availableDay,startTime,endTime,availabileDateTimeDescription,feeStatus,contactPointName,contactPointPhoneNumber,contactPointUrl,serviceAreaCityCode';

describe('a header', () => {
  it.each([
    [
      'the first edition of 公共施設一覧',
      FIRST_EDITION,
      [
        'id',
        'name',
        'keeperCode',
        'address',
        'building',
        'tel',
        'extension',
        'days',
        'opens',
        'closes',
        'timeNote',
        'url',
        'prefecture',
        'city',
      ],
    ],
    [
      'the second edition',
      SECOND_EDITION,
      [
        'id',
        'name',
        'keeperCode',
        'keeperName',
        'placeCode',
        'address',
        'addressTown',
        'building',
        'tel',
        'mail',
        'form',
        'social',
        'days',
        'opens',
        'closes',
        'timeNote',
        'url',
      ],
    ],
    [
      'GIF in Japanese',
      GIF_JAPANESE,
      [
        'id',
        'name',
        'address',
        'days',
        'opens',
        'closes',
        'timeNote',
        'fee',
        'contactName',
        'tel',
        'url',
        'serviceCode',
      ],
    ],
    [
      'GIF in English',
      GIF_ENGLISH,
      [
        'id',
        'name',
        'address',
        'days',
        'opens',
        'closes',
        'timeNote',
        'fee',
        'contactName',
        'tel',
        'url',
        'serviceCode',
      ],
    ],
  ] as const)('of %s is known', (_, header, fields) => {
    const read = readHeader(header.split(','))!;
    for (const field of fields) expect(read.positions[field], field).toHaveLength(1);
    expect(read.repeated).toEqual([]);
  });

  it.each([
    ['名称＿カナ', '名称_カナ'],
    ['建物名等（方書）', '建物名等(方書)'],
    ['ＵＲＬ', 'url'],
    [' 電話 番号 ', '電話番号'],
    ['\uFEFF名称', '名称'],
    ['所在地－連結表記', '所在地_連結表記'],
    ['連絡先備考（その他,SNSなど）', '連絡先備考(その他、SNSなど)'],
    ['official_url', 'officialUrl'],
  ])('%j says the same as %j', (one, other) => {
    expect(plainHeader(one)).toBe(plainHeader(other));
  });

  it.each([
    ['電話', 'tel'],
    ['電話番号（代表）', 'tel'],
    ['電\n話', 'tel'],
    ['施設所在地', 'address'],
    ['市町村コード', 'serviceCode'],
    ['受付日時', 'opening'],
    ['相談日時', 'opening'],
    ['開所時間', 'opening'],
    ['ＨＰ', 'url'],
    ['窓口名称', 'name'],
    ['メール', 'mail'],
  ] as const)('%j, as lists often have it, is known', (header, field) => {
    const read = readHeader(['名称', '電話番号', header])!;
    expect(read.positions[field]).toContain(2);
    expect(read.unused).toEqual([]);
  });

  it('of a dump has the number of its row apart from the number of the centre', () => {
    for (const own of ['_id', '＿ｉｄ', '__id', '-id', 'row_id', 'rowid']) {
      const read = readHeader([own, '全国地方公共団体コード', 'ID', '名称', '電話番号'])!;
      expect([read.positions.id, read.repeated, read.unused], own).toEqual([[2], [], [own]]);
    }
  });

  it('says which columns nobody reads, and which of two is read', () => {
    const read = readHeader(['名称', '電話番号', '緯度', '備考', '電話番号', ''])!;
    expect(read.unused).toEqual(['緯度', '備考']);
    expect(read.repeated).toEqual(['電話番号']);
    expect(read.positions.tel).toEqual([1]);
  });

  it('counts the better one of two columns first, wherever they stand', () => {
    expect(readHeader(['連絡先URL', 'URL', '名称'])!.positions.url).toEqual([1, 0]);
  });

  it('without a name, or with nothing to reach anybody by, is none', () => {
    for (const header of [
      [],
      [''],
      ['名称'],
      ['電話番号'],
      ['見本市の施設一覧'],
      ['constructor', '__proto__'],
      ['緯度', '経度'],
    ])
      expect(readHeader(header)).toBeNull();
  });

  it('is read or turned away, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('名称', 'URL', '__proto__'))),
        (cells) => {
          const read = readHeader(cells);
          if (read)
            for (const positions of Object.values(read.positions))
              for (const at of positions) expect(cells[at]).toBeDefined();
        },
      ),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2026-07-26', '2026-07-26'],
    ['2026/7/6', '2026-07-06'],
    ['2026.7.6', '2026-07-06'],
    ['20260726', '2026-07-26'],
    ['2026年7月26日', '2026-07-26'],
    ['２０２６年７月', '2026-07'],
    ['2026', '2026'],
    ['2026-07', '2026-07'],
    ['令和8年7月26日', '2026-07-26'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.7.26', '2026-07-26'],
    ['2026-07-26T09:00:00+09:00', '2026-07-26'],
    ['2026/07/26 9:00', '2026-07-26'],
    ['令和8年4月', '2026-04'],
    ['令和８年４月', '2026-04'],
    ['令和8年', '2026'],
    ['令和元年', '2019'],
    ['R8.4', '2026-04'],
    ['R8/4/1', '2026-04-01'],
    ['r8-04-01', '2026-04-01'],
    ['平成31年1月1日', '2019-01-01'],
    ['平成30年3月', '2018-03'],
    ['H30.3.1', '2018-03-01'],
    ['令和8年4月1日現在', '2026-04-01'],
    ['2026年4月1日（水）', '2026-04-01'],
    ['2026年4月現在', '2026-04'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '2026-02-30',
    '26-07-26',
    '7/26',
    '46229',
    '令和8年13月',
    '令和8年2月30日',
    '令和',
    '昭和64年1月1日',
    'R8.7.26.1',
    '令和8年4月頃',
    '昨日',
    '2026-13',
    '2026-07-26-01',
    '2026-07-26x',
    '0'.repeat(100),
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('ways of consulting', () => {
  it.each([
    ['電話・来所', ['phone', 'in-person']],
    ['電話・メール・来所', ['phone', 'in-person', 'mail']],
    ['来庁、LINE', ['in-person', 'sns']],
    ['オンライン面談; Eメール', ['mail', 'online']],
    ['ＴＥＬ／窓口', ['phone', 'in-person']],
    ['電話相談\n訪問', ['phone']],
  ] as const)('%j', (text, methods) => {
    expect(readMethods(text)).toMatchObject({ methods, unknown: [] });
  });

  it('may be a visit, which is something to ask for and no way of asking', () => {
    expect(readMethods('電話・訪問')).toEqual({ methods: ['phone'], programs: ['home-visit'], unknown: [] });
  });

  it('are told where they mean nothing, and never taken for something similar', () => {
    expect(readMethods('公式ページで管轄窓口を確認')).toEqual({
      methods: [],
      programs: [],
      unknown: ['公式ページで管轄窓口を確認'],
    });
    expect(readMethods('電話以外・FAX・電話').unknown).toEqual(['電話以外', 'FAX']);
    expect(readMethods('')).toEqual({ methods: [], programs: [], unknown: [] });
  });
});

describe('a booking', () => {
  it.each([
    ['要', 'required'],
    ['必要', 'required'],
    ['true', 'required'],
    ['不要', 'none'],
    ['false', 'none'],
    ['推奨', 'recommended'],
    ['', undefined],
    ['要相談', null],
    ['電話で', null],
  ] as const)('%j', (text, meant) => {
    expect(readReservation(text)).toBe(meant);
  });
});

describe('a page that states something', () => {
  it('may be without encryption, since those read it who check', () => {
    expect(sourceUrl('http://www.city.example.lg.jp/a')).toBe('http://www.city.example.lg.jp/a');
    expect(sourceUrl(' https://www.city.example.lg.jp/ ')).toBe('https://www.city.example.lg.jp/');
  });
  it.each([
    '',
    'javascript:alert(1)',
    'ftp://example.jp/',
    'http://a@b.example/',
    'www.example.jp',
    'http://example.jp/a b',
  ])('is never %j', (url) => {
    expect(sourceUrl(url)).toBeNull();
  });
});
