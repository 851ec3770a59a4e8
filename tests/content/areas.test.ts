import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/content/contacts.ts';

const prefectures = AREAS.filter(({ code }) => code.length === 2);
const cities = AREAS.filter(({ code }) => code.length === 5);

/** JIS X 0401, from 01 to 47. */
const JIS_ORDER =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 ' +
  '岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 ' +
  '佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県';

/** JIS X 0402 without check digit. */
const DESIGNATED_CITIES = {
  '01100': '札幌市',
  '04100': '仙台市',
  '11100': 'さいたま市',
  '12100': '千葉市',
  '14100': '横浜市',
  '14130': '川崎市',
  '14150': '相模原市',
  '15100': '新潟市',
  '22100': '静岡市',
  '22130': '浜松市',
  '23100': '名古屋市',
  '26100': '京都市',
  '27100': '大阪市',
  '27140': '堺市',
  '28100': '神戸市',
  '33100': '岡山市',
  '34100': '広島市',
  '40100': '北九州市',
  '40130': '福岡市',
  '43100': '熊本市',
};

describe('the places a person can pick', () => {
  it('offers the 47 prefectures in the order people know from every Japanese form', () => {
    expect(prefectures.map(({ ja }) => ja)).toEqual(JIS_ORDER.split(' '));
    expect(prefectures.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 47 }, (_, index) => index + 1),
    );
  });

  it('offers the 20 designated cities, each under its own code', () => {
    expect(Object.fromEntries(cities.map(({ code, ja }) => [code, ja]))).toEqual(DESIGNATED_CITIES);
    expect(cities.map(({ code }) => code)).toEqual(Object.keys(DESIGNATED_CITIES).sort());
  });

  it('puts every city in a prefecture, to which a person without a centre in the city can turn', () => {
    const known = prefectures.map(({ code }) => code);
    for (const { code } of cities) expect(known).toContain(code.slice(0, 2));
  });

  it('holds nothing but prefectures and cities, each once', () => {
    expect(AREAS).toHaveLength(prefectures.length + cities.length);
    expect(new Set(AREAS.map(({ code }) => code)).size).toBe(AREAS.length);
    expect(new Set(AREAS.map(({ ja }) => ja)).size).toBe(AREAS.length);
  });

  it('gives a reader of English a plain name, without marks or kind of place', () => {
    for (const { en } of AREAS) expect(en).toMatch(/^[A-Z][a-z]+$/);
    for (const list of [prefectures, cities])
      expect(new Set(list.map(({ en }) => en)).size).toBe(list.length);
  });

  it('gives a city and the prefecture of the same name the same English name', () => {
    const stem = (ja: string): string => ja.replace(/[都府県市]$/, '');
    for (const city of cities) {
      const namesake = prefectures.find(({ ja }) => ja !== '北海道' && stem(ja) === stem(city.ja));
      if (namesake) expect(city.en).toBe(namesake.en);
    }
  });
});
