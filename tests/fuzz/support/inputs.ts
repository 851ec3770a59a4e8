// What a hostile, careless or unlucky embedder may hand to the core, as JSON and as attributes.
import fc from 'fast-check';
import type { RawAttributes } from '../../../src/settings/attributes.ts';
import { ATTRIBUTES } from '../../../src/settings/attributes.ts';
import { toCamel } from '../../../src/settings/child-settings.ts';
import { METHODS } from '../../../src/recommend/model.ts';
import { CENTRES } from '../../../src/content/contacts.ts';
import { spoilt } from '../../support/spoil.ts';

/**
 * How many inputs each property gets: a thousand with the other tests, fifty thousand with `npm run fuzz`.
 */
export const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) };

const GOOD = [
  '12',
  '12100',
  '沖縄県',
  '千葉市',
  '000-000-0000',
  '#8000',
  '０３（１２３４）５６７８',
  'a@example.jp',
  'https://www.example.lg.jp/',
  'https://lin.ee/x',
  '24/7',
  'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
  'none',
  'required',
  'home-visit seminar',
  '2026-01-01',
  '2026-02',
  'self',
  'family',
  '3',
  'en',
  'floating',
  'dialog',
  'bottom-end',
  '#centres',
  'phone',
  '見本市の窓口',
];
const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'intent://x#Intent;end',
  '//evil.example',
  'https://good.example@evil.example/',
  'https://evil.example\\@good.example',
  'https:evil.example',
  'https://a b/',
  'http://example.jp/',
  'mailto:a@example.jp?bcc=b@example.jp',
  'tel:110',
  'sms:110',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '__defineGetter__',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '$t(x)',
  '{{x}}',
  '\u0000',
  '\u202e110',
  '\u200b',
  '\ud800',
  '\ufeff',
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(400),
  'あ'.repeat(2000),
  '(('.repeat(300),
  'Mo-Fr '.repeat(200),
  '&#106;avascript:alert(1)',
  '%6aavascript:x',
];

export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...GOOD) },
  { weight: 3, arbitrary: fc.constantFrom(...BAD) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.string({ unit: 'grapheme-ascii', maxLength: 400 }),
  fc.webUrl(),
  fc.emailAddress(),
);

const KEYS = [
  ...ATTRIBUTES,
  ...ATTRIBUTES.map(toCamel),
  'contacts',
  'name',
  'tel',
  'url',
  'for',
  'eligibility',
  'audience',
  'minimumAge',
  'maximumAge',
  'minimum-age',
  'id',
  'excludes',
  'channels',
  'method',
  'label',
  'hoursText',
  'hoursFor',
  'condition',
  'sources',
  'date',
  'cost',
  'alert',
  'status',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  '0',
];

/** Anything that JSON can say, with the names that mean something. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
}))['value'] as fc.Arbitrary<unknown>;

export const attributes: fc.Arbitrary<RawAttributes> = fc.record(
  Object.fromEntries(ATTRIBUTES.map((name) => [name, fc.oneof(text, fc.constant(null))])),
  { requiredKeys: [] },
);

/** `__proto__` as a key of its own, which only JSON can write. */
function withProto(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return `{"__proto__":{"polluted":true,"phone":"110"},${JSON.stringify(isObject ? { phone: '110', ...value } : { phone: value ?? null }).slice(1)}`;
}

/** The text of a child script: mostly JSON with known names, sometimes broken. */
export const settingsText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .dictionary(fc.constantFrom(...KEYS.slice(0, ATTRIBUTES.length * 2)), text, {
        maxKeys: 10,
        noNullPrototype: true,
      })
      .map((settings) => JSON.stringify(settings)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.dictionary(fc.constantFrom(...KEYS), text, { maxKeys: 4, noNullPrototype: true }),
        fc.array(
          fc.oneof(
            fc.dictionary(fc.constantFrom(...KEYS), text, { maxKeys: 10, noNullPrototype: true }),
            json,
          ),
          { maxLength: 4 },
        ),
      )
      .map(([settings, contacts]) => JSON.stringify({ ...settings, contacts })),
  },
  { weight: 2, arbitrary: json.map(withProto) },
  {
    weight: 1,
    arbitrary: fc.tuple(json, fc.nat(200)).map(([value, cut]) => (JSON.stringify(value) ?? '').slice(0, cut)),
  },
  { weight: 1, arbitrary: text },
);

/** Right seven times out of eight, so that whole entries get through as well. */
const mostly = (...good: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: text });
const url = mostly('https://www.example.lg.jp/', ' HTTPS://例え.jp/?a#b ', 'mailto:a@example.jp');
const words = mostly('見本', ' a\u202eb ', '<img src=x onerror=alert(1)>', '＊');
const channel = fc.record(
  {
    method: fc.constantFrom(...METHODS),
    tel: mostly('000-000-0000', '０４３（１１１）２２２２', '#8000'),
    url,
    address: words,
    label: words,
    audience: words,
    hours: mostly('24/7', 'Mo-Fr 09:00-17:00; PH off'),
    hoursText: words,
    reservation: mostly('none', 'required'),
  },
  { requiredKeys: ['method'] },
);
const centre = fc.record(
  {
    id: fc.uuid(),
    area: mostly('', '12', '12100', '47', '13'),
    name: words,
    channels: fc.array(channel, { maxLength: 2 }),
    programs: fc.constantFrom([], ['home-visit', 'seminar']),
    sources: fc.array(fc.record({ url }), { minLength: 1, maxLength: 2 }),
    website: url,
    checked: mostly('2026-01-01', '2026-02'),
    alert: words,
    eligibility: words,
    cost: words,
    excludes: fc.constantFrom([], ['12100'], ['__proto__']),
  },
  { requiredKeys: ['id', 'area', 'name', 'channels', 'programs', 'sources'] },
);

/** A real entry in which one thing is wrong, so that most of it gets through. */
const nearlyReal = fc
  .tuple(fc.constantFrom(...CENTRES), fc.nat(200), fc.oneof(text, json), fc.boolean())
  .map(([entry, nth, by, away]) => spoilt(entry, nth, by, away));

/** The text of a directory. */
export const directoryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(nearlyReal, centre), { maxLength: 6 }).map((list) => JSON.stringify(list)),
  },
  { weight: 2, arbitrary: json.map((value) => `[${withProto(value)}]`) },
  { weight: 1, arbitrary: json.map((value) => JSON.stringify(value)) },
);
