// The tag that is pasted into a page: what the widget finds in it, and what is seen without it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTENT } from '../../src/content/index.ts';
import { findLocality } from '../../src/directory/area.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { findLevels, withOwn } from '../../src/directory/directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { townsIn, townsToAsk } from '../../src/directory/towns.ts';
import { readChildSettings } from '../../src/settings/child-settings.ts';
import { snippet } from '../../src/snippet/snippet.ts';
import { say } from '../support/texts.ts';
import { elementsOf } from '../cli/support/markup.ts';
import { centres } from '../exchange/support/centres.ts';

const TODAY = '2026-11-22';
const page = { url: 'https://www.pref.example.jp/list' };
const phone = (tel: string, more: object = {}): Centre['channels'][number] => ({
  method: 'phone',
  tel,
  checked: '2026-07-26',
  sources: [page],
  ...more,
});
const entry = (id: string, area: string, more: Partial<Centre> = {}): Centre => ({
  id,
  area,
  name: id,
  channels: [],
  programs: [],
  sources: [page],
  ...more,
});
const window = (area: string, tel: string, more: Partial<Centre> = {}): Centre =>
  entry(`${area}-window`, area, { kind: 'window', channels: [phone(tel)], ...more });
const office = (area: string, name: string, channels: Centre['channels'] = []): Centre =>
  entry(area, area, { kind: 'office', name, website: 'https://www.city.example.jp/', channels });

const WINDOWS = [
  window('12217', '04-7111-0001', { name: '柏の窓口' }),
  office('12217', '柏市', [phone('04-7111-0002', { label: '代表電話' })]),
  office('12218', '勝浦市'),
  window('27102', '06-6111-0001', { name: '都島の窓口' }),
  window('27103', '06-6111-0002', { name: '福島の窓口' }),
  office('27100', '大阪市', [phone('06-6111-0003')]),
  office('27102', '大阪市都島区'),
  office('27103', '大阪市福島区'),
  office('27104', '大阪市此花区'),
];
const CENTRES = [
  entry('chiba', '12', {
    name: '見本県の窓口',
    website: 'https://www.pref.example.jp/',
    channels: [{ method: 'phone' }],
  }),
  entry('osaka-city', '27100', { name: '見本市の窓口', channels: [phone('06-6111-0004')] }),
];
const directory = { ...CONTENT.directory, centres: CENTRES };

const make = (area: string, more: Partial<Parameters<typeof snippet>[0]> = {}): string =>
  snippet({
    directory,
    languages: CONTENT.languages,
    windows: WINDOWS,
    area,
    language: 'ja',
    script: 'hikikomori-help.js',
    today: TODAY,
    ...more,
  });

const JSON_SCRIPT = /<script type="application\/json">\n([\s\S]*?)\n<\/script>/;
const settingsOf = (tag: string) => readChildSettings(JSON_SCRIPT.exec(tag)![1]!);
const fallbackOf = (tag: string): string => tag.slice(tag.indexOf('</script>\n<p>') + 10);
/** As many signs as the widget counts before it takes them for a whole page (src/element/page-content.ts). */
const wordsIn = (tag: string): number =>
  fallbackOf(tag)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ').length;
const telsOf = (tag: string): string[] => [...tag.matchAll(/href="tel:(\d+)"/g)].map(([, tel]) => tel!);

/** What the widget on that page would work with. */
function widgetOf(tag: string) {
  const { raw, centres: list = [], issues } = settingsOf(tag);
  const here = findLocality(directory.areas, raw.area!)!;
  const read =
    list.length === 0
      ? { centres: [], issues: [] }
      : readDirectory(list, directory.areas, here.prefecture.code);
  const whole = withOwn(directory, read.centres);
  return {
    area: raw.area,
    issues: [...issues, ...read.issues],
    levels: findLevels(whole, null, here).map(({ level, centres: of }) => [level, of.map(({ id }) => id)]),
    asked: townsToAsk(townsIn(whole.centres, here), whole.centres, here).map(({ name }) => name),
  };
}

describe('a widget that reads the tag', () => {
  test('of a municipality finds its window and its switchboard, and nothing else to ask', () => {
    expect(widgetOf(make('12217'))).toEqual({
      area: '12217',
      issues: [],
      levels: [
        ['prefecture', ['chiba']],
        ['window', ['12217-window']],
        ['office', ['12217']],
      ],
      asked: [],
    });
  });
  test('of a designated city asks for the ward, where wards have windows', () => {
    const { asked, issues } = widgetOf(make('27100'));
    expect([asked, issues]).toEqual([['大阪市都島区', '大阪市福島区'], []]);
  });
  test("of a ward finds the ward's window and the city's number", () => {
    expect(widgetOf(make('27102'))).toMatchObject({
      levels: [
        ['city', ['osaka-city']],
        ['window', ['27102-window']],
        ['office', ['27102', '27100']],
      ],
      asked: [],
    });
  });
  test('of a prefecture, or of a place of which nothing more is known, finds the area alone', () => {
    for (const area of ['12', '12219']) {
      expect(settingsOf(make(area))).toMatchObject({ raw: { area }, issues: [] });
      expect(settingsOf(make(area)).centres).toBeUndefined();
    }
  });
  test('finds the sources and the date of each contact', () => {
    const [first] = settingsOf(make('12217')).centres as Centre[];
    expect(first?.channels).toEqual([phone('04-7111-0001')]);
  });
});

describe('whoever sees the page without the script', () => {
  test('finds the levels in the order of the widget: who can be reached first, the switchboard last', () => {
    expect(fallbackOf(make('12217'))).toBe(
      [
        '<p><strong>柏の窓口</strong><br>',
        `${say('contact.kind.window')}<br>`,
        '電話 <a href="tel:0471110001">04-7111-0001</a><br>',
        '<small>2026年7月26日に確認 出典: <a href="https://www.pref.example.jp/list">www.pref.example.jp</a></small></p>',
        '<p><strong>見本県の窓口</strong><br>',
        `${say('contacts.level.prefecture')}<br>`,
        `${say('contact.not-confirmed')}<br>`,
        `${say('contact.see-page')}<br>`,
        '<a href="https://www.pref.example.jp/">公式ページ</a></p>',
        '<p><strong>柏市</strong><br>',
        `${say('contact.kind.office')}<br>`,
        `${say('sentence.office')}<br>`,
        '電話 <a href="tel:0471110002">04-7111-0002</a>（代表電話）<br>',
        '<small>2026年7月26日に確認 出典: <a href="https://www.pref.example.jp/list">www.pref.example.jp</a></small><br>',
        '<a href="https://www.city.example.jp/">公式ページ</a></p>',
        `<p><a href="${CONTENT.directory.nationalList}">${say('contacts.list')}</a></p>`,
        '</hikikomori-help>',
      ].join('\n'),
    );
  });
  test("finds a city's own centre, then the windows of all its wards, then its number", () => {
    expect(telsOf(make('27100'))).toEqual(['0661110004', '0661110001', '0661110002', '0661110003']);
  });
  test('finds the wards of a large city in a line each, short enough for what may stand in the tag', () => {
    const wards = Array.from({ length: 24 }, (_, nth) => `271${nth + 10}`);
    const windows = wards.flatMap((area, nth) => [
      window(area, `06-6111-00${nth + 10}`, { name: `大阪市見本区 生活自立相談窓口${nth}` }),
      office(area, `大阪市見本${nth}区`),
    ]);
    const [silent, ...others] = windows;
    const stale = {
      ...others[1]!,
      website: 'https://www.city.example.jp/old',
      channels: [phone('06-6111-9999', { checked: '2019' })],
    };
    const tag = make('27100', {
      windows: [
        { ...silent!, website: 'https://www.city.example.jp/', channels: [] },
        others[0]!,
        stale,
        ...others.slice(2),
      ],
    });
    expect(tag).toContain('生活自立相談窓口0 <a href="https://www.city.example.jp/">公式ページ</a></li>');
    expect(tag).toContain('生活自立相談窓口1 <a href="https://www.city.example.jp/old">公式ページ</a></li>');
    expect(tag).toContain('生活自立相談窓口2 <a href="tel:0661110012">06-6111-0012</a></li>');
    // Once for the city's own centre, and once for all of the wards.
    expect(tag.match(/<small>/g)).toHaveLength(2);
    expect(wordsIn(tag)).toBeLessThan(1500);
  });
  test.each(['ja', 'en'])(
    'of any municipality of Japan finds no more than may stand in the tag: %s',
    async (language) => {
      const longest = await Promise.all(
        directory.areas
          .filter(({ code }) => code.length === 2)
          .map(async ({ code }) => {
            const { default: list } = (await import(`../../src/content/windows/${code}.json`)) as {
              default: readonly Centre[];
            };
            const codes = new Set(list.map(({ area }) => area));
            return [...codes].map((area) =>
              wordsIn(make(area, { windows: list, directory: CONTENT.directory, language })),
            );
          }),
      );
      expect(longest.flat().length).toBeGreaterThan(1741);
      expect(Math.max(...longest.flat())).toBeLessThan(1500);
    },
  );
  test('finds only the name and the page of a municipality without a number', () => {
    expect(fallbackOf(make('12218'))).toContain(
      '<p><strong>勝浦市</strong><br>\n<a href="https://www.city.example.jp/">公式ページ</a></p>',
    );
  });
  const withCentre = (change: Partial<Centre>) =>
    make('12', { directory: { ...directory, centres: [{ ...CENTRES[0]!, ...change }] } });
  test.each([
    ['2025-10', '2025年10月の情報です。', false],
    ['2022-01-01', '2022年1月1日の番号です。変わっているかもしれません。', true],
    [undefined, '最新の情報か確認できていません。', false],
  ])(
    'is told how far a number of %s can be trusted, and looks at the page first where it is very old',
    (checked, words, pageFirst) => {
      const { checked: _, ...undated } = phone('043-111-0001');
      const tag = withCentre({ channels: [{ ...undated, ...(checked !== undefined && { checked }) }] });
      expect(tag).toContain(`<small>${words} 出典: `);
      expect(tag.indexOf('>公式ページ<') < tag.indexOf('043-111-0001</a>')).toBe(pageFirst);
    },
  );
  test('finds no number that no page states', () => {
    const tag = withCentre({ sources: [], channels: [{ method: 'phone', tel: '043-111-0001' }] });
    expect(telsOf(tag)).toEqual([]);
    expect(tag).toContain(say('contact.not-confirmed'));
  });
  test('finds hours in the words of the source, else those that are computed with', () => {
    const hours = 'Mo-Fr 09:00-17:00; PH off';
    expect(withCentre({ channels: [phone('043-111-0001', { hours })] })).toContain(
      '<br>\n月〜金 09:00〜17:00、祝日は休み<br>',
    );
    expect(
      withCentre({ channels: [phone('043-111-0001', { hours, hoursText: '平日 9時〜17時' })] }),
    ).toContain('<br>\n平日 9時〜17時<br>');
  });
  test('finds mail, forms and addresses, what they rest on said once, and a closure first', () => {
    const same = { checked: '2026-07-26', sources: [page] };
    const tag = withCentre({
      status: 'temporarily-closed',
      alert: '移転します',
      channels: [
        phone('043-111-0001'),
        { method: 'mail', url: 'mailto:a@example.jp', ...same },
        { method: 'mail', url: 'https://www.example.jp/form', ...same },
        { method: 'in-person', address: '見本市1-2-3', ...same },
      ],
    });
    expect(tag).toContain('いまは受付をお休みしています。<br>\n移転します<br>');
    expect(tag).toContain(
      '<a href="mailto:a@example.jp">a@example.jp</a><br>\n<a href="https://www.example.jp/form">フォームを開く</a><br>\n場所 見本市1-2-3<br>',
    );
    expect(tag.match(/<small>/g)).toHaveLength(1);
  });
  test('reads English where that was asked for, with the names as they are', () => {
    const tag = make('12217', { language: 'en' });
    expect(tag).toContain('<hikikomori-help lang="en">');
    expect(tag).toContain(
      `<strong><span lang="ja">柏の窓口</span></strong><br>\n${say('contact.kind.window', {}, 'en')}<br>`,
    );
  });
});

describe('a page into which anything is pasted', () => {
  test('has the script at the address that was given', () =>
    expect(make('12', { script: 'https://cdn.example.jp/a.js?b="&c' })).toContain(
      '<script src="https://cdn.example.jp/a.js?b=&quot;&amp;c" defer></script>\n',
    ));
  test('keeps its markup whatever the texts are', () => {
    const hostile = '</script><!--<script>"\'&<b>';
    fc.assert(
      fc.property(centres, (list) => {
        const windows = list.map((centre, nth): Centre => ({
          ...centre,
          id: `${nth}`,
          kind: nth % 2 === 0 ? 'window' : 'office',
          area: '12217',
          name: nth === 0 ? hostile : centre.name,
          alert: hostile,
        }));
        const tag = make('12217', { windows });
        expect(tag.match(/<\/script/g)).toHaveLength(2);
        expect(tag).not.toContain('<!--');
        elementsOf(fallbackOf(tag).replace('</hikikomori-help>', ''));
        expect(settingsOf(tag).centres).toEqual(windows);
      }),
      { numRuns: 100 },
    );
  });
  test('is given nothing for a place that does not exist', () => expect(make('99')).toBe(''));
});
