import fc from 'fast-check';
import list from '../../../src/exchange/municipalities.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../src/directory/area.ts';
import type { CodeWidth, PlaceCells } from '../../../src/exchange/table/area.ts';
import { codeWidth, readArea } from '../../../src/exchange/table/area.ts';
import type { Cell } from '../../../src/exchange/table/issue.ts';
import { AREAS } from '../../../src/content/contacts.ts';

const cell = (text: string, column = 'コード'): Cell => ({ text, column });
const NOTHING: PlaceCells = { codes: [], names: [], nameKind: 'place', standing: null, address: '' };

/** The area, or what is wrong; behind it what is remarked on. */
function read(cells: Partial<PlaceCells>, width: CodeWidth = null): string {
  const warnings: string[] = [];
  const found = readArea(
    AREAS,
    { ...NOTHING, ...cells },
    () => width,
    (code) => void warnings.push(code),
  );
  return ['area' in found ? found.area : found.problem, ...warnings].join(' ');
}
const byCode = (text: string, width: CodeWidth = null): string => read({ codes: [cell(text)] }, width);

describe('the code of a place', () => {
  it.each([
    ['12', '12'],
    ['121002', '12100'],
    ['12100', '12100'],
    ['１２１００２', '12100'],
    ['122041', '12204'],
    ['12204', '12204'],
    ['130001', '13'],
    ['13000', '13'],
    ['131199', '13119'],
    ['011002', '01100'],
    ['01100', '01100'],
    ['010006', '01'],
    ['jp-08207', '08207'],
    ['jp-01100', '01100'],
    ['271276', '27127'],
    ['osaka-sakai', '27140'],
    ['kanagawa-yokohama', '14100'],
    ['osaka-osaka', '27100'],
  ])('%s is %s', (text, area) => {
    expect(byCode(text)).toBe(area);
  });

  it.each([
    ['1', '01'],
    ['8', '08'],
    ['1100', '01100'],
    ['8201', '08201'],
    ['11002', '01100'],
    ['10006', '01'],
    ['82015', '08201'],
  ])('%s, from which a spreadsheet has eaten a zero, is %s', (text, area) => {
    expect(byCode(text)).toBe(`${area} area/repaired`);
  });

  it.each([
    '',
    '0',
    '99',
    '48',
    '121003',
    '999999',
    '120',
    '12005',
    '1210025',
    '12-100',
    '12100x',
    '131016,131024',
    '県',
    'ibaraki-mito',
    'ibaraki-sakai',
    'constructor',
    '1.21E+05',
    '12jp-204',
    '千葉',
    '東京都千代',
    '千葉県12',
    '1osaka-sakai',
    'osaka-sakai1',
  ])('%j is no place that anybody could tell', (text) => {
    expect(byCode(text)).toBe(text === '' ? 'area/missing' : 'area/unknown');
  });
});

describe('a code of five digits that can be read in two ways', () => {
  // 012319 is Eniwa in Hokkaido; 12319 would lie in Chiba, where no municipality has it today.
  const TWOFOLD = '12319';
  it('is not guessed at', () => {
    expect(checkDigit('01231')).toBe('9');
    expect(byCode(TWOFOLD)).toBe('area/ambiguous');
  });
  it('is told by the other codes in its column', () => {
    expect(byCode(TWOFOLD, 6)).toBe('01231 area/repaired');
    expect(byCode(TWOFOLD, 5)).toBe('12319 area/unlisted');
    expect(read({ codes: [cell(TWOFOLD)], address: '北海道見本町1-2' }, 5)).toBe('12319 area/unlisted');
  });
  it('is told by the name of the prefecture beside it, or by the address', () => {
    expect(read({ codes: [cell(TWOFOLD)], names: [cell('北海道'), cell('恵庭市')] })).toBe(
      '01231 area/repaired',
    );
    expect(read({ codes: [cell(TWOFOLD)], address: '千葉県見本町1-2' })).toBe('12319 area/unlisted');
    expect(read({ codes: [cell(TWOFOLD)], address: '見本町1-2' })).toBe('area/ambiguous');
  });
  it('is not taken for one of another width than its column, unless something else speaks for it', () => {
    // A check digit that is wrong: neither 012318 nor, among codes of six digits, a plain 12318.
    expect(byCode('12318', 6)).toBe('area/unknown');
    expect(read({ codes: [cell('12318')], names: [cell('千葉県')] }, 6)).toBe('12318 area/unlisted');
    expect(byCode('11002', 5)).toBe('area/unknown');
    expect(byCode('12', 6)).toBe('12');
  });
  it('is plain where the zero was kept on purpose', () =>
    expect(byCode(`jp-${TWOFOLD}`)).toBe('12319 area/unlisted'));
});

describe('a column of codes', () => {
  it.each([
    [['121002', '12319'], 6],
    [['１２１００２'], 6],
    [['01100', '12319'], 5],
    [['jp-12319'], 5],
    [['12319', '12204'], null],
    [['', '12'], null],
    [[], null],
    [[' 121002 '], 6],
    [[' jp-12319'], 5],
    [['x jp-12319'], null],
    [['1210021', '12319'], null],
    [['x121002'], null],
    [['x01100', '01100x'], null],
  ] as const)('%j has codes of %j digits', (texts, width) => {
    expect(codeWidth(texts)).toBe(width);
  });
});

describe('a place without a code', () => {
  const named = (...names: string[]): string => read({ names: names.map((name) => cell(name, '団体名')) });
  it('is told by the name of a prefecture or of a designated city, with or without its ward', () => {
    expect(named('千葉県')).toBe('12');
    expect(named('千葉県', '千葉市')).toBe('12100');
    expect(named('北海道札幌市')).toBe('01100');
    expect(named('大阪市北区')).toBe('27100');
  });
  it('is not taken for its whole prefecture when it is a town in it', () => {
    expect(named('千葉県', '船橋市')).toBe('area/unknown');
    expect(named('水戸市')).toBe('area/unknown');
  });
  it('is told by where it stands, which somebody has to look at again', () => {
    expect(read({ standing: cell('122041') })).toBe('12204 area/place');
    expect(read({ names: [cell('千葉県船橋市')], standing: cell('122041') })).toBe('12204 area/place');
    expect(read({ names: [cell('千葉県')], standing: cell('121002') })).toBe('12');
    expect(read({ standing: cell('xyz') })).toBe('area/unknown');
  });
});

describe('two statements about one place', () => {
  it('have to agree', () => {
    expect(read({ codes: [cell('122041')], names: [cell('千葉県'), cell('船橋市')] })).toBe('12204');
    expect(read({ codes: [cell('122041')], names: [cell('東京都'), cell('板橋区')] })).toBe('area/conflict');
    expect(read({ names: [cell('東京都板橋区')], standing: cell('203629') })).toBe('area/conflict');
  });
  it("may speak of an address elsewhere: a lodge of the city in the mountains is the city's", () => {
    expect(read({ codes: [cell('131199')], address: '長野県諏訪郡富士見町1-2' })).toBe('13119');
  });
  it('count in their order', () => {
    expect(read({ codes: [cell(''), cell('130001'), cell('131199')] })).toBe('13');
  });
});

describe('a code and a name', () => {
  const place = (code: string, ...names: string[]): string =>
    read({ codes: [cell(code)], names: names.map((name) => cell(name, '名')) });
  const body = (code: string, name: string): string =>
    read({ codes: [cell(code)], names: [cell(name, '地方公共団体名')], nameKind: 'body' });

  it.each([
    ['010006', '北海道', '旭川市'],
    ['010006', '', '旭川市'],
    ['010006', '北海道', '旭川'],
    ['01', '北海道', '北海道旭川市'],
    ['470007', '沖縄県', '中頭郡北谷町'],
    ['010006', '北海道', '札幌市'],
    ['010006', '北海道', '札幌市北区'],
    ['271004', '大阪府', '堺市'],
    ['271004', '大阪府', '東大阪市'],
    ['141003', '神奈川県', '川崎市中原区'],
    ['141003', '神奈川県', '鎌倉市'],
    ['141011', '神奈川県', '葉山町'],
    ['122041', '千葉県', '千葉市'],
    ['122041', '千葉県', '千葉市中央区'],
    ['012041', '北海道', '東神楽町'],
    ['014532', '北海道', '旭川市'],
    ['131199', '東京都', '八王子市'],
    ['132012', '東京都', '板橋区'],
  ])('%s beside %s %s is refused: a desk for some would become one for others', (code, prefecture, town) => {
    expect(place(code, prefecture, town)).toBe('area/conflict');
    if (prefecture !== '' && /[市区町村]$/.test(town))
      expect(body(code, `${prefecture}${town}`)).toBe('area/conflict');
  });

  it.each([
    ['010006', '北海道', '', '01'],
    ['010006', '北海道', '北海道', '01'],
    ['010006', '', '', '01'],
    ['120006', '千葉', '', '12'],
    ['012041', '北海道', '旭川市', '01204'],
    ['012041', '', '旭川市', '01204'],
    ['012041', '北海道', '北海道 旭川市', '01204'],
    ['012041', '北海道', '', '01204'],
    ['012041', '北海道', '旭川', '01204'],
    ['014532', '北海道', '上川郡東神楽町', '01453'],
    ['473260', '沖縄県', '中頭郡北谷町', '47326'],
    ['122041', '千葉県', '船橋市見本町', '12204'],
    ['121002', '千葉県', '千葉市', '12100'],
    ['121002', '千葉県', '千葉', '12100'],
    ['271004', '大阪府', '大阪市北区', '27100'],
    ['271276', '大阪府', '大阪市北区', '27127'],
    ['271276', '大阪府', '北区', '27127'],
    ['131199', '東京都', '板橋区', '13119'],
  ])('%s beside %s %s agree', (code, prefecture, town, area) => {
    expect(place(code, prefecture, town)).toBe(area);
  });

  it('of a body are its own: a prefecture is no city, and an office of it is the prefecture', () => {
    expect(body('010006', '北海道')).toBe('01');
    expect(body('120006', '千葉県健康福祉部')).toBe('12');
    expect(body('120006', '千葉県市町村課')).toBe('12');
    expect(body('012041', '北海道')).toBe('area/conflict');
    expect(body('271004', '大阪府')).toBe('area/conflict');
    expect(body('010006', '北海道旭川市教育委員会')).toBe('area/conflict');
    expect(body('010006', '札幌市子ども未来局')).toBe('area/conflict');
  });
  it('of whom it serves and of who keeps the list may differ within a prefecture', () => {
    const served = (code: string, keeper: string): string =>
      read({ codes: [cell(code)], names: [cell(keeper)], nameKind: 'keeper' });
    expect(served('122041', '千葉県')).toBe('12204');
    expect(served('120006', '千葉県船橋市')).toBe('12');
    expect(served('122041', '東京都')).toBe('area/conflict');
  });
  it('that disagree are both told', () => {
    const found = readArea(
      AREAS,
      { ...NOTHING, codes: [cell('010006')], names: [cell('北海道'), cell('旭川市')] },
      () => 6,
      () => undefined,
    );
    expect(found).toEqual({
      problem: 'area/conflict',
      cell: cell('010006'),
      details: { code: '"010006"', name: '"北海道旭川市"' },
    });
  });
  it("of where it stands do not make a city's desk that of a village", () => {
    expect(read({ names: [cell('北海道旭川市')], nameKind: 'body', standing: cell('014532') })).toBe(
      'area/conflict',
    );
  });
});

describe('whatever municipality there is', () => {
  it('is found again from its six digits, also without the first zero where the column shows that there were six', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(list.names)), (five) => {
        const prefecture = Number(five.slice(0, 2));
        const six = `${five}${checkDigit(five)}`;
        expect(byCode(six)).toBe(five);
        expect(byCode(String(Number(six)), 6)).toBe(prefecture < 10 ? `${five} area/repaired` : five);
        // Alone, it is found or not told at all; it is never another place.
        expect([five, `${five} area/repaired`, 'area/ambiguous']).toContain(byCode(String(Number(six))));
      }),
      { numRuns: 300 },
    );
  });
});
