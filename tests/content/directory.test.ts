import { describe, expect, it } from 'vitest';
import type { Centre, Channel, Hotline, Source } from '../../src/directory/centre.ts';
import { findLocality } from '../../src/directory/area.ts';
import { findLevels, isReachable } from '../../src/directory/directory.ts';
import { readTelephone } from '../../src/directory/telephone.ts';
import { METHODS } from '../../src/recommend/model.ts';
import { DIRECTORY } from '../support/setting.ts';
import { AREAS, CENTRES, HOTLINES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';
import municipalities from '../../src/exchange/municipalities.json' with { type: 'json' };

/** The day on which the directory was built: no page can be newer. */
const BUILT = '2026-11-29';

/**
 * Every number of a centre that is shown, with the page of a public body that states it.
 * A number is added or changed here only after reading that page.
 */
const STATED_ON: { readonly [id: string]: readonly [tels: string, page: string] } = {
  hokkaido: ['011-863-8733', 'https://www.pref.hokkaido.lg.jp/hf/shf/hikikomorisien.html'],
  miyagi: [
    '0229-23-0024',
    'https://www.town.rifu.miyagi.jp/gyosei/soshikikarasagasu/kenkou/kenkou/1/mentalhealth/4871.html',
  ],
  gunma: ['027-287-1121', 'https://www.city.annaka.lg.jp/page/1735.html'],
  chiba: ['043-307-3812', 'https://www.pref.chiba.lg.jp/shoufuku/hikikomori/hikikomori-top.html'],
  tokyo: ['0120-529-528', 'https://www.city.minato.tokyo.jp/seishounenikusei/hikikomori.html'],
  niigata: ['025-284-1001', 'https://www.pref.niigata.lg.jp/sec/seishin/1356820526672.html'],
  aichi: ['052-962-3088', 'https://www.town.aichi-togo.lg.jp/kurashi_tetsuzuki/kakushusodan/10931.html'],
  mie: ['059-253-7826', 'https://www.pref.mie.lg.jp/KOKOROC/HP/61667031925.htm'],
  shiga: ['077-567-5058', 'https://www.pref.shiga.lg.jp/kensei/koho/e-shinbun/oshirase/321775.html'],
  wakayama: ['073-424-1713', 'https://www.town.kimino.wakayama.jp/kenko/2317.html'],
  tottori: ['0858-27-1860', 'https://www.city.kurayoshi.lg.jp/2543.htm'],
  okayama: ['086-224-3188', 'https://www.pref.okayama.jp/page/509765.html'],
  ehime: ['089-911-3883', 'https://www.city.toon.ehime.jp/soshiki/9/1228.html'],
  kagoshima: ['099-257-8230', 'https://www.city.akune.lg.jp/kenko_iryo_fukushi/5401.html'],
  okinawa: [
    '098-888-1455',
    'https://www.city.naha.okinawa.jp/nahahokenjyo/tiikihoken/seisin/hikikomorimadoguti.html',
  ],
  'niigata-city': ['025-278-8585', 'https://www.pref.niigata.lg.jp/sec/seishin/1356820526672.html'],
  'hamamatsu-city': [
    '053-457-2709',
    'https://www.city.hamamatsu.shizuoka.jp/sei-hokenc/soudan/seisin/tokutei_hikikomori.html',
  ],
  'okayama-city': ['086-803-1326', 'https://www.pref.okayama.jp/page/509765.html'],
  'kumamoto-city': ['096-366-2220', 'https://www.city.kumamoto.jp/kiji00356101/index.html'],
  'gifu-city': [
    '058-214-3703',
    'https://gifu.kohoplus.jp/article/%E5%B2%90%E9%98%9C%E7%9C%8C%E5%B2%90%E9%98%9C%E5%B8%82/%e5%ba%83%e5%a0%b1%e3%81%8e%e3%81%b5-2024%e5%b9%b411%e6%9c%881%e6%97%a5%e5%8f%b7/%e7%9f%a5%e3%81%a3%e3%81%a6%e3%81%bb%e3%81%97%e3%81%84-%e3%81%b2%e3%81%8d%e3%81%93%e3%82%82%e3%82%8a%e3%81%ae%e3%81%93%e3%81%a81',
  ],
  'higashiosaka-city': [
    '06-6727-0535',
    'https://mykoho.jp/article/%E5%A4%A7%E9%98%AA%E5%BA%9C%E6%9D%B1%E5%A4%A7%E9%98%AA%E5%B8%82/%e6%9d%b1%e5%a4%a7%e9%98%aa%e5%b8%82%e6%94%bf%e3%81%a0%e3%82%88%e3%82%8a-%e4%bb%a4%e5%92%8c6%e5%b9%b4%ef%bc%882024%e5%b9%b4%ef%bc%892%e6%9c%881%e6%97%a5%e5%8f%b7/%e3%81%b2%e3%81%a8%e3%82%8a%e3%81%a7%e6%82%a9%e3%81%be%e3%81%9a%e3%81%94%e7%9b%b8%e8%ab%87%e3%82%92',
  ],
  'koshi-city': ['096-248-1100', 'https://mykoho.jp/article/432164/9252582/9334640'],
  'wakkanai-city': [
    '0162-23-7811',
    'https://www.city.wakkanai.hokkaido.jp/fukushi/sonohokanoshien/hikikomori-support.html',
  ],
  'tsuruoka-city': ['0235-33-8939', 'https://www.city.tsuruoka.lg.jp/kenko/fukushihikikomori.html'],
  'yamato-city': [
    '046-260-5625',
    'https://www.city.yamato.lg.jp/gyosei/life_scene/seniorsite/consult/16650.html',
  ],
  'takahata-town': [
    '0238-52-3564',
    'https://www.town.takahata.yamagata.jp/soshikiichiran/fukushikodomoka/1/1/1/tiikihukusikeikakutushin/3521.html',
  ],
  'ayagawa-town': ['087-802-2878', 'https://www.town.ayagawa.lg.jp/docs/2025080600016'],
  'kamakura-city': [
    '0467-61-2319',
    'https://www.city.kamakura.kanagawa.jp/sei-fukushi/hikikomorisoudan.html',
  ],
  'shibukawa-city': [
    '090-7217-3817, 0279-25-0500',
    'https://www.city.shibukawa.lg.jp/kenkou/fukushi/sonota/p011019.html',
  ],
  'minakami-town': [
    '0278-25-8240, 0278-62-2527, 0278-62-0081',
    'https://www.town.minakami.gunma.jp/life/08shakaifukushi/2025-0801-1613-71.html',
  ],
};

/**
 * A prefecture's, city's, town's or ministry's own host, or its bulletin where such are published for many. A
 * copy of its page elsewhere is none.
 */
const PUBLIC_BODY =
  /^https?:\/\/(?:(?:[\w-]+\.)*?(?:[\w-]+\.(?:lg|go)\.jp|(?:pref|city|town|vill)\.[\w-]+(?:\.[\w-]+)?\.jp)|mykoho\.jp\/article|gifu\.kohoplus\.jp\/article)\//;
const isOfficial = ({ website = '' }: Centre, { url }: Source): boolean =>
  PUBLIC_BODY.test(url) || (website !== '' && url.startsWith(website));
const MIRROR = /cache\.yimg|github|rssing|fdocuments|tottori\.pref\.okayama|^https?:\/\/\d+\.\d+/;

const TEN_DIGITS = /^(?:\D*\d){10}\D*$/;
const LOCAL_NUMBER = /^0\d{1,4}-\d{1,4}-\d{4}$|^0120-\d{3}-\d{3}$|^0[789]0-\d{4}-\d{4}$/;
const NATIONAL_NUMBER = /^(?:0120|0570)-\d{3}-\d{3}$|^0120-0-\d{5}$|^0120-\d{2}-\d{4}$|^0[36]-\d{4}-\d{4}$/;
const SHORT_NUMBER = /^1\d{2}$|^#8\d{3}$|^#9110$/;

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const SPAN = `${TIME}-(?:${TIME}|24:00)`;
const TIMES = `${SPAN}(?:,${SPAN})*`;
const DATE = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-3]\\d';
const HOURS = new RegExp(
  `^(?:24/7|(?:${DAY}(?:-${DAY})?(?:,${DAY})* )?${TIMES}(?:; PH off)?(?:; ${DATE}(?:-${DATE})? off|; ${DATE}(?:,${DATE})* ${TIMES})*)$`,
);

const NEUTRAL_NAME = /^.+[都道府県市]のひきこもり相談窓口$/;
/** Places for people in hikikomori that go by another name. */
const OTHER_NAMES = ['支援施設「ひなた」', '高畠町 若者総合相談窓口', 'ワラタネスクエア奥州'];
const PLACES = new Map([
  ...AREAS.map(({ code, ja }) => [code, ja] as const),
  ...Object.entries(municipalities.names),
]);

const entries: readonly (Centre | Hotline)[] = [...CENTRES, ...HOTLINES];
const sources: readonly Source[] = [
  ...entries.flatMap((entry) => entry.sources),
  ...CENTRES.flatMap(({ channels }) => channels.flatMap((channel) => channel.sources ?? [])),
];
const channelsOf = (method: string): Channel[] =>
  CENTRES.flatMap(({ channels }) => channels).filter((channel) => channel.method === method);
const telsOf = ({ channels }: Centre): string[] => channels.flatMap(({ tel }) => tel ?? []);
const linesOf = (kind: string): Hotline[] =>
  HOTLINES.filter(({ kinds }) => (kinds as readonly string[]).includes(kind));
const urls = [
  NATIONAL_LIST_URL,
  ...entries.flatMap(({ website }) => website ?? []),
  ...CENTRES.flatMap(({ channels }) =>
    channels.flatMap(({ url = '' }) => (url === '' || url.startsWith('mailto:') ? [] : url)),
  ),
];

/** All texts of the directory, wherever they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isPastDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(20\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date <= BUILT;
}

describe('a person looking for the centre of their place', () => {
  it('finds one in every prefecture and every designated city', () => {
    const served = new Set(CENTRES.map(({ area }) => area));
    expect(AREAS.map(({ code }) => code).filter((code) => !served.has(code))).toEqual([]);
    expect(AREAS).toHaveLength(47 + 20);
  });

  it('never meets a centre of a place that does not exist', () => {
    expect(CENTRES.filter(({ area }) => !PLACES.has(area))).toEqual([]);
  });

  it('meets two centres where a place has two, and one everywhere else', () => {
    const counts = [...PLACES.keys()].map(
      (code) => [code, CENTRES.filter(({ area }) => area === code).length] as const,
    );
    expect(counts.filter(([, count]) => count > 1)).toEqual([
      ['28', 2],
      ['40130', 2],
    ]);
  });

  it('finds the centre of a town by its five digits, and that of a branch only where it serves', () => {
    const at = (code: string): string[] =>
      findLevels(DIRECTORY, null, findLocality(AREAS, code)).flatMap(({ centres }) =>
        centres.map(({ id }) => id),
      );
    for (const { id, area } of CENTRES.filter(({ area }) => area.length === 5))
      expect(at(area)).toContain(id);
    expect(['28202', '28204', '28301'].map((code) => at(code).includes('hyogo-hanshin-branch'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['28201', '28101', '28100', '28585'].filter((code) => at(code).includes('hyogo-hanshin-branch')),
    ).toEqual([]);
  });

  it('reads a name the centre goes by, or a plain description, never a doubt or a remark', () => {
    for (const { name } of CENTRES) {
      expect(name.trim()).toBe(name);
      if (!OTHER_NAMES.some((other) => name.startsWith(other)))
        expect(name).toMatch(/ひきこもり|こもりびと|子ども・若者/);
      expect(name).not.toMatch(/〔|〕|（計画|（記事|未確認|運営）/);
    }
  });

  it('reads for a plain description the name of their own place', () => {
    for (const { name, area } of CENTRES.filter((centre) => NEUTRAL_NAME.test(centre.name)))
      expect(name).toBe(`${PLACES.get(area)}のひきこもり相談窓口`);
  });

  it('never reads notes of those who gathered the facts', () => {
    for (const text of textsIn(entries))
      expect(text).not.toMatch(/〔|〕|（計画|抜粋|要確認|転載|github|\bnull\b|undefined/i);
  });

  it('can tell entries apart by their ids', () => {
    for (const list of [CENTRES, HOTLINES]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const { id } of list) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });
});

describe('a person who gathered the courage to call a centre', () => {
  it('never sees a number that no official page states', () => {
    const shown = Object.fromEntries(
      CENTRES.filter((centre) => telsOf(centre).length > 0).map((centre) => [
        centre.id,
        telsOf(centre).join(', '),
      ]),
    );
    expect(shown).toEqual(Object.fromEntries(Object.entries(STATED_ON).map(([id, [tels]]) => [id, tels])));
  });

  it('can open the official page that states the number', () => {
    for (const [id, [, page]] of Object.entries(STATED_ON)) {
      expect(page).toMatch(PUBLIC_BODY);
      expect(page).toMatch(/^https:/);
      for (const { tel, sources: own = [] } of CENTRES.find((centre) => centre.id === id)?.channels ?? [])
        if (tel)
          expect(
            own.map(({ url }) => url),
            id,
          ).toContain(page);
    }
  });

  it('sees every number in full, with its area code', () => {
    for (const tel of CENTRES.flatMap(telsOf)) {
      expect(tel).toMatch(LOCAL_NUMBER);
      expect(readTelephone(tel)).toEqual({ tel, repaired: false });
    }
    expect(JSON.stringify(CENTRES)).not.toContain('6697');
  });

  it('reaches a different centre under every number', () => {
    const tels = CENTRES.flatMap(telsOf);
    expect(new Set(tels).size).toBe(tels.length);
  });

  it('is given nothing but the way of contact where no official page confirms one', () => {
    for (const { id, channels } of CENTRES.filter((centre) => !(centre.id in STATED_ON)))
      for (const { reservation: _reservation, ...channel } of channels)
        expect(Object.keys(channel), id).toEqual(['method']);
  });

  it('finds an address and a booking only where one goes in person, and a number only where one calls', () => {
    const others = METHODS.filter((method) => method !== 'in-person').flatMap(channelsOf);
    expect(
      others.filter(({ address, reservation }) => address !== undefined || reservation !== undefined),
    ).toEqual([]);
    const silent = METHODS.filter((method) => method !== 'phone').flatMap(channelsOf);
    expect(silent.filter(({ tel }) => tel !== undefined)).toEqual([]);
  });

  it('meets only ways of contact and programmes that the widget knows', () => {
    for (const { channels, programs } of CENTRES) {
      for (const { method, reservation } of channels) {
        expect(METHODS).toContain(method);
        expect([undefined, 'none', 'recommended', 'required']).toContain(reservation);
      }
      for (const program of programs)
        expect(['home-visit', 'family-class', 'peer-group', 'drop-in', 'seminar']).toContain(program);
      expect(new Set(programs).size).toBe(programs.length);
    }
  });

  it('never reads an empty text', () => {
    for (const text of textsIn(entries)) expect(text.trim()).not.toBe('');
  });
});

describe('a person wondering whether anyone answers now', () => {
  const timed = [
    ...CENTRES.flatMap(({ channels }) => channels),
    ...HOTLINES.flatMap(({ numbers }) => numbers),
  ];

  it('is told by hours that can be computed with', () => {
    const all = timed.flatMap(({ hours }) => hours ?? []);
    expect(all.length).toBeGreaterThan(0);
    for (const hours of all) expect(hours).toMatch(HOURS);
  });

  it('can always read the hours in the words of the source as well', () => {
    for (const { hours, hoursText } of timed) if (hours) expect(hoursText).toMatch(/\d/);
  });

  it('is not told that a centre is open on a holiday on which its page says it is closed', () => {
    for (const { hours, hoursText = '' } of timed.filter(({ hours }) => hours)) {
      if (/祝|平日/.test(hoursText)) expect(hours).toContain('; PH off');
      if (/慰霊の日/.test(hoursText)) expect(hours).toContain('; Jun 23 off');
      if (/12\/29/.test(hoursText)) expect(hours).toContain('; Dec 29-Jan 03 off');
    }
  });

  it('is never told that a centre on weekdays answers on holidays too, just because its page does not mention them', () => {
    for (const { hours } of timed) if (hours?.startsWith('Mo-Fr')) expect(hours).toContain('; PH off');
  });
});

describe('a person wondering whether this is still true', () => {
  it('sees dates that exist and have passed', () => {
    const dates = [
      ...entries.flatMap(({ checked }) => checked ?? []),
      ...CENTRES.flatMap(({ channels }) => channels.flatMap(({ checked }) => checked ?? [])),
      ...sources.flatMap(({ date }) => date ?? []),
    ];
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => !isPastDate(date))).toEqual([]);
  });

  it('sees as the date of a line that of one of its pages', () => {
    for (const { id, checked, sources: pages } of HOTLINES)
      if (checked)
        expect(
          pages.map(({ date }) => date),
          id,
        ).toContain(checked);
  });

  it('finds with each contact of a centre its own page, and as its date that of an official one', () => {
    for (const centre of CENTRES) {
      expect(centre).not.toHaveProperty('checked');
      for (const channel of centre.channels) {
        const { sources: own = [], checked } = channel;
        expect(own.length > 0, centre.id).toBe(isReachable(channel));
        const dates = own.filter((page) => isOfficial(centre, page)).map(({ date }) => date);
        expect(dates.length > 0, centre.id).toBe(isReachable(channel));
        expect(checked, centre.id).toBe(dates.find((date) => date !== undefined));
      }
    }
  });

  it('finds a page behind everything that is more than the plain name of the place', () => {
    for (const entry of CENTRES.filter((centre) => centre.sources.length === 0)) {
      expect(entry.name).toMatch(NEUTRAL_NAME);
      expect(entry).toMatchObject({ channels: [], programs: [] });
      expect(Object.keys(entry).sort()).toEqual(['area', 'channels', 'id', 'name', 'programs', 'sources']);
    }
    expect(HOTLINES.filter((line) => line.sources.length === 0)).toEqual([]);
  });

  it('is given few pages, official ones first, and no copies', () => {
    const evidence = CENTRES.flatMap((centre) =>
      [centre, ...centre.channels].map(({ sources: own = [] }) => ({ centre, own })),
    );
    for (const { centre, own } of evidence) {
      const official = own.map((page) => isOfficial(centre, page));
      expect(official.length, centre.id).toBeLessThanOrEqual(3);
      expect(official, centre.id).toEqual([...official].sort((a, b) => Number(b) - Number(a)));
    }
    for (const { url } of sources) {
      expect(url).toMatch(/^https?:\/\/\S+$/);
      expect(url).not.toMatch(MIRROR);
    }
  });

  it('only follows links that are encrypted and whole', () => {
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/[^\s"'<>\\`]+$/);
      expect(new URL(url).hostname).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:jp|org|com|net)$/);
    }
  });
});

describe('a person who needs someone now', () => {
  const voice = ({ numbers }: Hotline): boolean => numbers.length > 0;

  it('finds the police and the ambulance', () => {
    expect(
      linesOf('emergency')
        .flatMap(({ numbers }) => numbers.map(({ tel }) => tel))
        .sort(),
    ).toEqual(['110', '119']);
  });

  it.each(['suicidal', 'general'])('finds a voice and a text line at any hour (%s)', (kind) => {
    const lines = linesOf(kind).filter(({ always }) => always);
    expect(lines.filter(voice)).not.toEqual([]);
    expect(lines.filter(({ text }) => text)).not.toEqual([]);
  });

  it.each(['violence', 'child'])('finds a voice at any hour (%s)', (kind) => {
    expect(linesOf(kind).filter((line) => line.always && voice(line))).not.toEqual([]);
  });

  it('is not sent at night to a line that has closed', () => {
    for (const { id, always, numbers } of HOTLINES)
      for (const { hours } of numbers) expect(hours === '24/7', id).toBe(always);
    const inochi = HOTLINES.find(({ numbers }) => numbers.some(({ tel }) => tel === '0120-783-556'));
    expect(inochi?.always).toBe(false);
    expect(inochi?.numbers[0]).toMatchObject({
      tel: '0120-783-556',
      hours: expect.stringMatching(/^16:00-21:00; /) as string,
    });
    // Nor told on that day that it has closed.
    expect(inochi?.numbers[0]?.hoursText).toContain('10日');
    expect(inochi?.numbers[0]?.hours).toContain('Dec 10 08:00-24:00; Jan 11');
  });

  it('is not sent to a line that runs only at times', () => {
    expect(JSON.stringify(HOTLINES)).not.toMatch(/9999|494949/);
  });

  it('sees every number in full', () => {
    for (const tel of HOTLINES.flatMap(({ numbers }) => numbers.map((number) => number.tel))) {
      if (tel.length > 5) expect(tel).toMatch(TEN_DIGITS);
      expect(tel).toMatch(new RegExp(`${NATIONAL_NUMBER.source}|${SHORT_NUMBER.source}`));
    }
  });

  it('can do something with every line: call it, or open its page', () => {
    for (const { id, numbers, text, website } of HOTLINES) {
      expect(numbers.length > 0 || website !== undefined, id).toBe(true);
      if (text) expect(website, id).toBeDefined();
    }
  });

  it('is not told that a line is free when one of its numbers is not', () => {
    for (const { free, numbers } of HOTLINES)
      if (free)
        expect(
          numbers.filter(({ tel, label = '' }) => /有料/.test(label) || !/^(?:0120-|189$)/.test(tel)),
        ).toEqual([]);
  });

  it('reads in a sentence for whom the line is, without being given a label', () => {
    for (const { audience, name } of HOTLINES) {
      expect(name.length).toBeLessThanOrEqual(30);
      expect(audience).toMatch(/。$/);
      expect(audience.length).toBeLessThanOrEqual(60);
      expect(audience).not.toMatch(/ひきこもり|ニート|患者|障害|者へ|の者/);
    }
  });

  it('meets only kinds of lines that the widget knows', () => {
    for (const { kinds } of HOTLINES) {
      expect(kinds.length).toBeGreaterThan(0);
      for (const kind of kinds)
        expect(['emergency', 'suicidal', 'violence', 'child', 'general']).toContain(kind);
    }
  });
});
