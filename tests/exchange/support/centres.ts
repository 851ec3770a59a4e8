/** Random centres, as plain as `parseDirectory` gives them back, and lists of them. */
import fc from 'fast-check';
import type { Centre, Channel, HoursFor } from '../../../src/directory/centre.ts';
import { HOURS_CONDITIONS, KINDS, PROGRAMS, RESERVATIONS } from '../../../src/directory/centre.ts';
import { parseHours } from '../../../src/opening-hours/index.ts';
import { METHODS } from '../../../src/recommend/model.ts';
import { plainText } from '../../../src/directory/plain-text.ts';
import { AREAS } from '../../../src/content/contacts.ts';
import { sampleRules } from '../../opening-hours/generate.ts';

/** Without the keys that a record left undefined: absent is absent in JSON. */
const present = <T extends object>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T;

/** Any text that is plain, often one that could be taken for something else. */
export const text = fc.oneof(
  fc.constantFrom(
    '見本',
    '要予約、まずはお電話ください',
    '〒260-0855 千葉県千葉市中央区市場町1-1',
    '千葉県',
    '千葉県 見本市',
    '〒1',
    'sms:1',
    'null',
    '24/7',
    'a / b',
    '第2・第4水曜 13:00〜16:00',
    '🌱',
    '\ud800',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((given) => plainText(given) ?? '見本'),
);
export const hours = fc.oneof(
  sampleRules
    .map((rules) => rules.map((rule) => rule.text).join('; '))
    .filter((given) => parseHours(given).hours !== null),
  fc.constantFrom(
    '24/7',
    'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
    'Mo-Fr 09:00-12:00,13:00-17:00',
    'We[2,4] 13:00-16:00; PH off',
    'Sa,PH 10:00-16:00',
  ),
);
const age = fc.integer({ min: 0, max: 130 });
const date = fc.constantFrom('2024', '2024-02', '2024-02-29', '2026-11-01');
const page = fc.constantFrom(
  'https://www.pref.example.lg.jp/hikikomori/',
  'https://例え.example.jp:8443/a?b=c#d',
  'https://www.city.example.lg.jp/',
);
const area = fc.constantFrom(...AREAS.map(({ code }) => code));
const optional = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(fields, { requiredKeys: [] });

/** Words that only repeat the hours are no words of their own; every format drops them. */
const said = <T extends { readonly hours?: string; readonly hoursText?: string }>(given: T): T => {
  const { hoursText: _, ...rest } = given;
  return given.hoursText === given.hours ? (rest as T) : given;
};

export const hoursFor: fc.Arbitrary<HoursFor> = fc
  .tuple(
    fc.constantFrom(...HOURS_CONDITIONS),
    optional({ label: text, hours, hoursText: text, minimumAge: age, maximumAge: age }),
  )
  .map(([condition, rest]) => said(present({ condition, ...rest }) as HoursFor));

const url = fc.oneof(
  page,
  fc.constantFrom('mailto:soudan@city.example.lg.jp', 'sms:0000000000', 'sms:%23110', 'sms:+81000000000'),
);
const source = fc
  .tuple(
    fc.oneof(page, fc.constant('http://www.pref.example.lg.jp/old.html')),
    fc.option(date, { nil: undefined }),
  )
  .map(([at, day]) => present({ url: at, date: day }) as { url: string; date?: string });

export const channel: fc.Arbitrary<Channel> = fc
  .tuple(
    fc.constantFrom(...METHODS),
    optional({
      tel: fc.constantFrom('000-000-0000', '#7119', '(03) 0000-0000', '+81 3-0000-0000'),
      url,
      address: text,
      label: text,
      audience: text,
      hours,
      hoursText: text,
      hoursFor: fc.array(hoursFor, { minLength: 1, maxLength: 3 }),
      reservation: fc.constantFrom(...RESERVATIONS),
      checked: date,
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    }),
  )
  .map(([method, rest]) => said(present({ method, ...rest }) as Channel));

export const centre: fc.Arbitrary<Centre> = fc
  .tuple(
    fc.record({
      id: text,
      area: fc.oneof(area, fc.constant('')),
      name: text,
      channels: fc.array(channel, { maxLength: 4 }),
      programs: fc.array(fc.constantFrom(...PROGRAMS), { maxLength: 6 }),
      sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    }),
    optional({
      kind: fc.constantFrom(...KINDS),
      reading: fc.constantFrom('みほん', 'ちばけん みほんし', 'ほっとらいん・みほんー'),
      excludes: fc.array(area, { minLength: 1, maxLength: 3 }),
      website: page,
      eligibility: text,
      cost: text,
      status: fc.constant('temporarily-closed' as const),
      alert: text,
      minimumAge: age,
      maximumAge: age,
      checked: date,
    }),
  )
  .map(([needed, rest]) => present({ ...needed, ...rest }) as Centre);

export const centres: fc.Arbitrary<readonly Centre[]> = fc.uniqueArray(centre, {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id,
});
