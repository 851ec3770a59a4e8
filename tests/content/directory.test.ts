import { describe, expect, it } from 'vitest';
import type { Centre, Channel, Hotline, Source } from '../../src/directory/centre.ts';
import { METHODS } from '../../src/recommend/model.ts';
import { AREAS, CENTRES, HOTLINES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';

/** The day on which the directory was built: no page can be newer. */
const BUILT = '2026-11-22';

/**
 * Every number of a centre that is shown, with the page of a public body that states it.
 * A number is added or changed here only after reading that page.
 */
const STATED_ON: { readonly [id: string]: readonly [tel: string, page: string] } = {
  hokkaido: ['011-863-8733', 'https://www.pref.hokkaido.lg.jp/hf/shf/hikikomorisien.html'],
  miyagi: [
    '0229-23-0024',
    'https://www.town.rifu.miyagi.jp/gyosei/soshikikarasagasu/kenkou/kenkou/1/mentalhealth/4871.html',
  ],
  gunma: ['027-287-1121', 'https://www.city.annaka.lg.jp/page/1735.html'],
  tokyo: ['0120-529-528', 'https://www.city.minato.tokyo.jp/seishounenikusei/hikikomori.html'],
  niigata: ['025-284-1001', 'https://www.pref.niigata.lg.jp/sec/seishin/1356820526672.html'],
  aichi: ['052-962-3088', 'https://www.town.aichi-togo.lg.jp/kurashi_tetsuzuki/kakushusodan/10931.html'],
  wakayama: ['073-424-1713', 'https://www.town.kimino.wakayama.jp/kenko/2317.html'],
  okayama: ['086-224-3188', 'https://www.pref.okayama.jp/page/509765.html'],
  ehime: ['089-911-3883', 'https://www.city.toon.ehime.jp/soshiki/9/1228.html'],
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
};

/** A prefecture's, city's, town's or ministry's own host. A copy of its page elsewhere is none. */
const PUBLIC_BODY =
  /^https?:\/\/(?:[\w-]+\.)*?(?:[\w-]+\.(?:lg|go)\.jp|(?:pref|city|town|vill)\.[\w-]+(?:\.[\w-]+)?\.jp)\//;
const isOfficial = ({ website = '' }: Centre, { url }: Source): boolean =>
  PUBLIC_BODY.test(url) || (website !== '' && url.startsWith(website));
const MIRROR = /cache\.yimg|github|rssing|fdocuments|tottori\.pref\.okayama|^https?:\/\/\d+\.\d+/;

const TEN_DIGITS = /^(?:\D*\d){10}\D*$/;
const LOCAL_NUMBER = /^0\d{1,4}-\d{1,4}-\d{4}$|^0120-\d{3}-\d{3}$/;
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

const entries: readonly (Centre | Hotline)[] = [...CENTRES, ...HOTLINES];
const sources: readonly Source[] = entries.flatMap((entry) => entry.sources);
const channelsOf = (method: string): Channel[] =>
  CENTRES.flatMap(({ channels }) => channels).filter((channel) => channel.method === method);
const telsOf = ({ channels }: Centre): string[] => channels.flatMap(({ tel }) => tel ?? []);
const linesOf = (kind: string): Hotline[] =>
  HOTLINES.filter(({ kinds }) => (kinds as readonly string[]).includes(kind));
const urls = [
  NATIONAL_LIST_URL,
  ...entries.flatMap(({ website }) => website ?? []),
  ...CENTRES.flatMap(({ channels }) => channels.flatMap(({ url }) => url ?? [])),
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

  it('never meets a centre of a place that is not offered', () => {
    const places = new Set(AREAS.map(({ code }) => code));
    expect(CENTRES.filter(({ area }) => !places.has(area))).toEqual([]);
  });

  it('meets two centres where a city has two, and one everywhere else', () => {
    const counts = AREAS.map(
      ({ code }) => [code, CENTRES.filter(({ area }) => area === code).length] as const,
    );
    expect(counts.filter(([, count]) => count !== 1)).toEqual([['40130', 2]]);
  });

  it('reads a name the centre goes by, or a plain description, never a doubt or a remark', () => {
    for (const { name } of CENTRES) {
      expect(name.trim()).toBe(name);
      expect(name).toMatch(/ひきこもり|こもりびと|子ども・若者/);
      expect(name).not.toMatch(/〔|〕|（計画|（記事|未確認|運営）/);
    }
  });

  it('reads for a plain description the name of their own place', () => {
    for (const { name, area } of CENTRES.filter((centre) => NEUTRAL_NAME.test(centre.name)))
      expect(name).toBe(`${AREAS.find(({ code }) => code === area)?.ja}のひきこもり相談窓口`);
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
      CENTRES.filter((centre) => telsOf(centre).length > 0).map((centre) => [centre.id, telsOf(centre)]),
    );
    expect(shown).toEqual(Object.fromEntries(Object.entries(STATED_ON).map(([id, [tel]]) => [id, [tel]])));
  });

  it('can open the official page that states the number', () => {
    for (const [id, [, page]] of Object.entries(STATED_ON)) {
      expect(page).toMatch(PUBLIC_BODY);
      expect(page).toMatch(/^https:/);
      expect(CENTRES.find((centre) => centre.id === id)?.sources.map(({ url }) => url)).toContain(page);
    }
  });

  it('sees every number in full, with its area code', () => {
    for (const tel of CENTRES.flatMap(telsOf)) {
      expect(tel).toMatch(LOCAL_NUMBER);
      expect(tel).toMatch(TEN_DIGITS);
    }
    expect(JSON.stringify(CENTRES)).not.toContain('6697');
  });

  it('reaches a different centre under every number', () => {
    const tels = CENTRES.flatMap(telsOf);
    expect(new Set(tels).size).toBe(tels.length);
  });

  it('is given nothing but the way of contact where no official page confirms one', () => {
    for (const { id, channels } of CENTRES.filter((centre) => !(centre.id in STATED_ON)))
      for (const channel of channels) expect(Object.keys(channel), id).toEqual(['method']);
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
      ...sources.flatMap(({ date }) => date ?? []),
    ];
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => !isPastDate(date))).toEqual([]);
  });

  it('sees as the date of an entry that of one of its pages, of an official one for a centre', () => {
    for (const { id, checked, sources: pages } of entries)
      if (checked)
        expect(
          pages.map(({ date }) => date),
          id,
        ).toContain(checked);
    for (const centre of CENTRES.filter(({ checked }) => checked)) {
      const official = centre.sources.filter((page) => isOfficial(centre, page));
      expect(
        official.map(({ date }) => date),
        centre.id,
      ).toContain(centre.checked);
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
    for (const centre of CENTRES) {
      const official = centre.sources.map((page) => isOfficial(centre, page));
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
