import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, findLocality } from '../../src/directory/area.ts';
import { DIRECTORY } from '../support/setting.ts';

const { areas } = DIRECTORY;
const prefectures = areas.filter(({ code }) => code.length === 2);
const cities = areas.filter(({ code }) => code.length === 5);

/** `千葉県`, `千葉県 千葉市`, or null: readable in a failure. */
const place = (text: string): string | null => {
  const found = findLocality(areas, text);
  return found && [found.prefecture.ja, found.city?.ja].filter(Boolean).join(' ');
};

describe('a page that names a place by its code', () => {
  it.each(prefectures.map(({ code, ja }) => [code, ja]))('%s is %s, with 2, 5 and 6 digits', (code, ja) => {
    expect(place(code)).toBe(ja);
    expect(place(`${code}000`)).toBe(ja);
    expect(place(`${code}000${checkDigit(`${code}000`)}`)).toBe(ja);
  });

  it.each([
    ['12000', null],
    ['12', null],
    ['12100', null],
    ['12101', '12101'],
    ['12217', '12217'],
    ['122173', '12217'],
    ['40202', '40202'],
    ['00000', undefined],
  ])(
    '%s is the municipality %s: a prefecture or a designated city is none of its own',
    (code, municipality) => {
      expect(findLocality(areas, code)?.municipality).toBe(municipality);
    },
  );

  it.each(cities.map(({ code, ja }) => [code, ja]))('%s is %s, with 5 and 6 digits', (code, ja) => {
    const prefecture = prefectures.find((area) => area.code === code.slice(0, 2))?.ja;
    expect(place(code)).toBe(`${prefecture} ${ja}`);
    expect(place(code + checkDigit(code))).toBe(`${prefecture} ${ja}`);
  });

  // Published codes of 6 digits, check digit included.
  it.each([
    ['010006', '北海道'],
    ['131016', '東京都'],
    ['121002', '千葉県 千葉市'],
    ['122173', '千葉県'],
    ['472018', '沖縄県'],
    ['011002', '北海道 札幌市'],
    ['271004', '大阪府 大阪市'],
    ['401307', '福岡県 福岡市'],
    ['141003', '神奈川県 横浜市'],
  ])('%s is in %s', (code, expected) => {
    expect(place(code)).toBe(expected);
  });

  it.each([
    ['14109', '神奈川県 横浜市'],
    ['14118', '神奈川県 横浜市'],
    ['14131', '神奈川県 川崎市'],
    ['14137', '神奈川県 川崎市'],
    ['14153', '神奈川県 相模原市'],
    ['22139', '静岡県 浜松市'],
    ['22103', '静岡県 静岡市'],
    ['27128', '大阪府 大阪市'],
    ['27147', '大阪府 堺市'],
    ['40109', '福岡県 北九州市'],
    ['40137', '福岡県 福岡市'],
    ['01110', '北海道 札幌市'],
    ['12106', '千葉県 千葉市'],
  ])('the ward %s belongs to %s', (code, expected) => {
    expect(place(code)).toBe(expected);
  });

  it('a special ward of Tokyo belongs to no city', () => {
    expect(place('13101')).toBe('東京都');
    expect(place('13123')).toBe('東京都');
  });

  it.each([
    ['12217', '千葉県'],
    ['27227', '大阪府'],
    ['01234', '北海道'],
    ['14201', '神奈川県'],
    ['40202', '福岡県'],
    ['13421', '東京都'],
  ])('the municipality %s belongs to %s', (code, expected) => {
    expect(place(code)).toBe(expected);
  });

  it.each([
    ['1', '北海道'],
    ['9', '栃木県'],
    ['1100', '北海道 札幌市'],
    ['4100', '宮城県 仙台市'],
    ['1000', '北海道'],
    ['9201', '栃木県'],
  ])('%s, which lost its leading zero in a spreadsheet, is %s', (code, expected) => {
    expect(place(code)).toBe(expected);
  });

  it.each(['11002', '10006', '22012', '41009'])(
    '%s, a code of 6 digits that lost its zero, is never taken for another prefecture',
    (code) => {
      expect(place(code)).toBeNull();
    },
  );

  it.each(['０１', '１２１００', ' 12 ', '12\n', '1 2', '\u300012'])(
    '%j is read although it was typed in full width or with spaces',
    (code) => {
      expect(place(code)).not.toBeNull();
    },
  );

  it('a wrong check digit is a wrong code', () => {
    const right = checkDigit('12100');
    const accepted = [...'0123456789'].filter((digit) => place(`12100${digit}`) !== null);
    expect(accepted).toEqual([right]);
  });

  it.each([
    '0',
    '00',
    '48',
    '99',
    '00000',
    '48201',
    '99999',
    '123',
    '012',
    '1234567',
    '0120279338',
    '-1',
    '12.0',
    '1e1',
    '0x12',
  ])('%s is nowhere', (code) => {
    expect(place(code)).toBeNull();
  });
});

describe('a page that names a place in words', () => {
  it.each(prefectures.map(({ ja, en }) => [ja, en]))(
    '%s may be written in full, without its suffix, or as %s',
    (ja, en) => {
      const short = ja === '北海道' ? ja : ja.slice(0, -1);
      expect([ja, short, en, en.toLowerCase(), en.toUpperCase(), ` ${ja}\u3000`].map(place)).toEqual(
        Array(6).fill(ja),
      );
    },
  );

  const cityIn = cities.map(
    ({ code, ja }) => [ja, prefectures.find((area) => area.code === code.slice(0, 2))!.ja] as const,
  );
  it.each(cityIn)('%s is found alone, behind %s, and by a ward of it', (ja, prefecture) => {
    const expected = `${prefecture} ${ja}`;
    expect(
      [ja, prefecture + ja, `${prefecture} ${ja}`, `${ja}中央区`, `${prefecture}${ja}中央区1-2-3`].map(place),
    ).toEqual(Array(5).fill(expected));
  });

  it.each([
    ['千葉県柏市', '千葉県'],
    ['千葉県 安房郡鋸南町', '千葉県'],
    ['東京都千代田区', '東京都'],
    ['京都府宇治市', '京都府'],
    ['北海道函館市', '北海道'],
    ['千葉県千葉県', '千葉県'],
  ])('a municipality without a centre of its own, %s, belongs to %s', (name, expected) => {
    expect(place(name)).toBe(expected);
  });

  it.each([
    ['東大阪市', null],
    ['大阪府東大阪市', '大阪府'],
    ['北広島市', null],
    ['北海道北広島市', '北海道'],
    ['広島県山県郡北広島町', '広島県'],
    ['埼玉県千葉市', '埼玉県'],
  ])('%s is never taken for the city whose name it contains', (name, expected) => {
    expect(place(name)).toBe(expected);
  });

  it('京都 and 東京都 are told apart', () => {
    expect([place('京都'), place('東京'), place('東京都'), place('京都市')]).toEqual([
      '京都府',
      '東京都',
      '東京都',
      '京都府 京都市',
    ]);
  });

  it.each([
    '',
    ' ',
    '\u3000',
    '県',
    '市',
    '北海',
    '日本',
    '柏市',
    'Nowhere',
    'Tokyo-to',
    '千',
    '県千葉',
    'ちば',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '<b>千葉県</b>',
    '\u0000',
    '💡',
  ])('%j is nowhere', (name) => {
    expect(place(name)).toBeNull();
  });

  it('a megabyte is turned away, whatever it begins with', () => {
    for (const text of [
      '1'.repeat(1_000_000),
      '千葉県'.padEnd(1_000_000, '市'),
      ' '.repeat(1_000_000),
      '\ufdfa'.repeat(1_000_000),
    ])
      expect(place(text)).toBeNull();
    expect(place('千葉県'.padEnd(40, '市'))).toBe('千葉県');
    expect(place('千葉県'.padEnd(41, '市'))).toBeNull();
  });
});

describe('whatever a page writes', () => {
  it('leads to a place that is known, with a city of that prefecture, or to none', () => {
    const names = areas.flatMap(({ code, ja, en }) => [code, ja, en]);
    const piece = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom('区', '市', ' ', '0', '１'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
        (text) => {
          const found = findLocality(areas, text);
          if (!found) return;
          expect(prefectures.includes(found.prefecture)).toBe(true);
          if (found.city) expect(found.city.code.slice(0, 2)).toBe(found.prefecture.code);
        },
      ),
      { numRuns: 300 },
    );
  });
});
