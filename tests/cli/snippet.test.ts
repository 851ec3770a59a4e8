// Printing the tag for a place: how the place may be named, and what is said beside the tag.
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../src/cli/find-place.ts';
import { CONTENT } from '../../src/content/index.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { hashToJson } from '../../src/embed/hash.ts';
import { snippet } from '../../src/snippet/snippet.ts';
import { run, TODAY } from './support/run.ts';

const sources = [{ url: 'https://www.pref.example.jp/list' }];
const WINDOWS: readonly Centre[] = [
  {
    id: '12217-window',
    kind: 'window',
    area: '12217',
    name: '柏の窓口',
    channels: [{ method: 'phone', checked: '2026-07-26', sources, tel: '04-7111-0001' }],
    programs: [],
    sources,
  },
  {
    id: '12217',
    kind: 'office',
    area: '12217',
    name: '柏市',
    reading: 'かしわし',
    channels: [],
    programs: [],
    sources,
  },
];
const FILES = { 'dist/windows/12.json': JSON.stringify(WINDOWS), 'dist/windows/40.json': '[]' };
const print = (area: string, ...more: string[]) => run(['snippet', '--area', area, ...more], FILES);

describe('somebody who asks for the tag of a place', () => {
  test('has it on the standard output, and nothing else there', () => {
    const { code, out, err } = print('12217');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      snippet({
        ...CONTENT,
        windows: WINDOWS,
        area: '12217',
        language: 'ja',
        script: 'hikikomori-help.js',
        today: TODAY,
      }),
    );
    expect(out).toContain('<a href="tel:0471110001">');
  });
  test.each(['122173', '１２２１７', '柏市', '千葉県柏市', '千葉県 柏市', 'かしわし', 'カシワシ'])(
    'may name it as %s',
    (area) => expect(print(area)).toMatchObject({ code: 0, out: print('12217').out }),
  );
  test('may have it in a file, in English, with the script elsewhere, from other lists', () => {
    const { out, files } = run(
      ['snippet', '--area=12217', '--lang=en', '--script=/js/help.js', '--windows=mine', '--out=tag.html'],
      { 'mine/12.json': FILES['dist/windows/12.json'] },
    );
    expect(out).toBe('');
    expect(files.get('tag.html')).toMatch(
      /^<script src="\/js\/help.js" defer><\/script>\n<hikikomori-help lang="en">\n[\s\S]*04-7111-0001[\s\S]*<\/hikikomori-help>\n$/,
    );
  });
  test('is told of a code that is gone, and has the tag of the place that took its place', () => {
    const { code, out, err } = print('40305');
    expect([code, out.includes('{"area":"40231"}')]).toEqual([0, true]);
    expect(err).toContain(
      '40305 は、いまはないコードです。受けついだ 福岡県那珂川市 (402311) のタグにしました',
    );
    expect(err).toContain('The code 40305 no longer exists');
  });
  test('of a prefecture has its centre, and is told where the windows are', () => {
    for (const area of ['12', '12000', '120006', '千葉県']) {
      const { code, out, err } = print(area);
      expect([code, out.includes('{"area":"12"}'), out.includes('04-7111-0001')]).toEqual([0, true, false]);
      expect(err).toContain('windows/12.json を置き、directory に');
    }
  });
});

describe('somebody who asks for a place that is none', () => {
  test.each([
    ['122174', '「122174」の、最後の検査数字が合いません。もしかして: 千葉県柏市 (122173)'],
    ['12999', '「12999」という市区町村・都道府県は、いまの一覧にありません。もしかして: '],
    ['99', 'もしかして: —'],
    ['柏', 'もしかして: 千葉県柏市 (122173), '],
    ['柏原町', 'もしかして: '],
    ['柏巿', '柏'],
    [
      '府中市',
      '「府中市」は、いくつもあります。都道府県からの名前か、コードで書いてください: 東京都府中市 (132063), 広島県府中市 (342084)',
    ],
    [' ', 'もしかして: —'],
    ['あ'.repeat(500), 'もしかして: —'],
  ])('as %s is told so, with the nearest', (area, words) => {
    const { code, out, err } = print(area);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
  test('never is given another place: a name is taken as it is written', () => {
    expect(findPlace('大阪市北区')).toEqual({ code: '27127' });
    expect(findPlace('北区')).toMatchObject({ problem: 'several' });
    expect(findPlace('龍ヶ崎市')).toEqual({ code: '08208' });
    expect(findPlace('constructor')).toMatchObject({ problem: 'unknown', near: [] });
  });
  test('is told to name one, and of a list that is missing or none', () => {
    expect(run(['snippet']).err).toContain('どこのタグかを');
    expect(run(['snippet', '柏市', '--area', '12217']).err).toContain('どこのタグかを');
    expect(run(['snippet', '--area', '12217', '--lang', 'fr']).err).toContain('--lang は ja か en');
    expect(run(['snippet', '--area', '12217'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('dist/windows/12.json: ファイルがありません') as string,
    });
    expect(run(['snippet', '--area', '12217'], { 'dist/windows/12.json': '{' }).code).toBe(2);
  });
});

describe('somebody whose system takes scripts or attributes out', () => {
  test('has a frame with the settings of the place, its files beside the script', () => {
    const { code, out } = print('12217', '--install=frame', '--script=/js/1/hikikomori-help.js', '--lang=en');
    expect(code).toBe(0);
    const [, hash = ''] = / src="\/js\/1\/embed\.html(#[\w-]+)"/.exec(out)!;
    const settings = JSON.parse(hashToJson(hash)) as {
      readonly directory: readonly { readonly id: string }[];
    };
    expect(settings).toMatchObject({ area: '12217', lang: 'en' });
    expect(settings.directory.map(({ id }) => id)).toEqual(WINDOWS.map(({ id }) => id));
    expect(out).toContain('<script src="/js/1/embed-helper.js" defer></script>');
    expect(out).toContain('<a href="tel:0471110001">');
  });
  test('has a link to the page, and the contacts', () => {
    const page = 'https://www.city.example.lg.jp/soudan';
    const { code, out } = print('12217', '--install=link', `--page=${page}`);
    expect(code).toBe(0);
    expect(out).toContain(`<a href="${page}"`);
    expect(out).toContain('<a href="tel:0471110001">');
  });
  test('has attributes alone where no list is needed', () => {
    expect(print('40130', '--install=tag').out).toContain('<hikikomori-help area="40130">');
    expect(print('12217', '--install=tag')).toMatchObject({ code: 2, out: '' });
  });
  test.each([
    ['--install=iframe'],
    ['--install=link'],
    ['--install=frame', '--page=https://www.example.lg.jp/'],
  ])('is told what %s lacks', (...more) => {
    const { code, out, err } = print('12217', ...more);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--install/);
  });
});
