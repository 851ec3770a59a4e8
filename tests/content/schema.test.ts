// The published schema and the check of the command say the same of a list.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DirectoryIssue } from '../../src/directory/parse-directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import pkg from '../../package.json' with { type: 'json' };
import { centres } from '../exchange/support/centres.ts';
import { TODAY } from '../support/setting.ts';
import { spoilt } from '../support/spoil.ts';
import { objections, SCHEMA } from './support/schema.ts';

/**
 * What the check finds and a schema can't say, by the check's codes, and when: anything else that the check
 * refuses the schema has to refuse as well. docs/data.md names the same codes.
 */
const BEYOND: { readonly [code: string]: (json: string, value: string) => boolean } = {
  'id/repeated': () => true,
  'hours/syntax': () => true,
  'hours/time': () => true,
  'hours/date': () => true,
  'hours/nth': () => true,
  'hours/empty': () => true,
  'hours/too-long': (json) => ASTRAL.test(json),
  'date/form': (_, value) => value.endsWith('-02-29"'),
  'text/long': (json) => ASTRAL.test(json),
  'text/empty': (json) => NOT_ASCII.test(json),
  'url/https': (json, value) => NOT_ASCII.test(json) || value.length > 50,
  'url/channel': (json, value) => NOT_ASCII.test(json) || value.length > 50,
  'url/source': (json, value) => NOT_ASCII.test(json) || value.length > 50,
};
const ASTRAL = /[\ud800-\udfff]/;
// eslint-disable-next-line no-control-regex
const NOT_ASCII = /[^\x00-\x7f]/;

const check = (list: unknown) => parseDirectory(list, AREAS, TODAY);
const errorsIn = (list: unknown): DirectoryIssue[] =>
  check(list).issues.filter(({ severity }) => severity === 'error');
const isBeyond = (list: unknown, { code, value }: DirectoryIssue): boolean =>
  BEYOND[code]?.(JSON.stringify(list), value) ?? false;

/** Both sides say the same, but for what is beyond a schema. */
function agree(list: unknown): void {
  const refused = errorsIn(list).filter((issue) => !isBeyond(list, issue));
  if (objections(list).length === 0) expect(refused).toEqual([]);
  // What the check lets through, made plain, is always in the form that is published.
  const { centres: sound } = check(list);
  if (sound.length > 0) expect(objections(JSON.parse(JSON.stringify(sound)))).toEqual([]);
}

const entry = (change: object = {}): object => ({
  id: 'a',
  area: '12',
  name: '見本県の窓口',
  channels: [{ method: 'phone', tel: '000-000-0000' }],
  programs: [],
  sources: [{ url: 'https://www.pref.example.lg.jp/', date: '2026-10' }],
  ...change,
});
const channel = (change: object): object => entry({ channels: [{ method: 'phone', ...change }] });

describe('the schema', () => {
  test('accepts the built-in list', () => expect(objections(CENTRES)).toEqual([]));
  test('is draft 2020-12, and published with the package', () => {
    expect(SCHEMA.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(pkg.exports['./schema']).toBe('./dist/centers.schema.json');
    expect(pkg.files).toContain('dist');
  });
  test('uses only what every reader of regular expressions understands', () => {
    const patterns = [...JSON.stringify(SCHEMA).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, json]) => JSON.parse(json!) as string,
    );
    expect(patterns.length).toBeGreaterThan(8);
    expect(patterns.filter((pattern) => /\(\?|\\[pPdDwWbB]/.test(pattern))).toEqual([]);
  });
});

describe('a keeper who writes', () => {
  test.each<[string, unknown]>([
    [
      'an entry with all there is',
      entry({
        excludes: ['12100'],
        website: 'https://www.pref.example.lg.jp/',
        eligibility: '県内の方',
        cost: '無料',
        status: 'temporarily-closed',
        alert: 'お休みしています',
        minimumAge: 15,
        maximumAge: 64,
        checked: '2026-11-01',
        programs: ['seminar'],
        channels: [
          {
            method: 'in-person',
            address: '見本市1-2-3',
            label: '窓口',
            audience: '本人',
            hours: 'Mo-Fr 09:00-17:00; PH off',
            hoursText: '平日',
            hoursFor: [
              {
                condition: 'age',
                label: '高校生',
                hours: 'Sa 10:00-12:00',
                hoursText: '土曜',
                minimumAge: 15,
                maximumAge: 18,
              },
            ],
            reservation: 'required',
          },
        ],
      }),
    ],
    ['nothing but the name', entry({ channels: [], sources: [] })],
    ['a method without a contact, and no source', entry({ channels: [{ method: 'sns' }], sources: [] })],
    ['a key that nobody knows', entry({ fee: 0 })],
    ['an area for a centre on a tag', entry({ area: '' })],
    ['a mail address', channel({ url: 'mailto:soudan@city.example.lg.jp' })],
    ['a number for text messages', channel({ url: 'sms:%23110' })],
    ['an old source', entry({ sources: [{ url: 'HTTP://www.pref.example.lg.jp/old.html' }] })],
    ['a short number', channel({ tel: '#7119' })],
    ['a leap day', entry({ checked: '2024-02-29' })],
  ])('%s is told by both that it is right', (_, given) => {
    expect(objections([given])).toEqual([]);
    expect(errorsIn([given])).toEqual([]);
  });
  test.each<[string, unknown]>([
    ['no object', 3],
    ['a list in a list', []],
    ['nothing in it', {}],
    ['no channels', entry({ channels: undefined })],
    ['a number for a name', entry({ name: 3 })],
    ['null for a page', entry({ website: null })],
    ['a blank name', entry({ name: ' \u200b ' })],
    ['301 letters', entry({ name: 'あ'.repeat(301) })],
    ['an area that is none', entry({ area: '48' })],
    ['an area by its name', entry({ area: '千葉県' })],
    ['a check digit', entry({ area: '121002' })],
    ['a prefecture in five digits', entry({ area: '12000' })],
    ['a code that lost its zero', entry({ area: '12001' })],
    ['an unknown city left out', entry({ excludes: ['99100'] })],
    ['a page without encryption', entry({ website: 'http://example.jp/' })],
    ['code for a page', channel({ url: 'javascript:alert(1)' })],
    ['a telephone number for a page', channel({ url: 'tel:110' })],
    ['mail with a subject', channel({ url: 'mailto:a@example.jp?subject=x' })],
    ['a page with a blank', entry({ website: 'https://example.jp/a b' })],
    ['a page with a user', entry({ website: 'https://a@example.jp/' })],
    ['a source that is no page', entry({ sources: [{ url: '電話で確認' }] })],
    ['words for a number', channel({ tel: '千葉' })],
    ['two digits', channel({ tel: '1-2' })],
    ['sixteen digits', channel({ tel: '0120-000-000-000000' })],
    ['a number that leads astray', channel({ tel: '+81(0)3-0000-000' })],
    ['a digit too many', channel({ tel: '03-1111-22223' })],
    ['the 31st of April', entry({ checked: '2026-04-31' })],
    ['the 13th month', entry({ checked: '2026-13' })],
    ['the year 0', entry({ checked: '0000' })],
    ['half an age', entry({ minimumAge: 1.5 })],
    ['an age nobody reached', entry({ maximumAge: 131 })],
    ['an age in words', entry({ minimumAge: '15' })],
    ['an unknown method', entry({ channels: [{ method: 'fax' }] })],
    ['an unknown booking', channel({ reservation: 'maybe' })],
    ['an unknown programme', entry({ programs: ['cooking'] })],
    ['an unknown state', entry({ status: 'closed' })],
    ['an unknown condition', channel({ hoursFor: [{ condition: 'rain' }] })],
    ['an object for a list', entry({ channels: {} })],
    ['a contact without a source', entry({ sources: [] })],
    ['empty hours', channel({ hours: '' })],
    ['hours of a page', channel({ hours: 'x'.repeat(501) })],
  ])('%s is told by both that it is wrong', (_, given) => {
    const list = JSON.parse(JSON.stringify([given])) as unknown;
    expect(errorsIn(list)).not.toEqual([]);
    expect(objections(list)).not.toEqual([]);
  });
  test('no list, or an empty one, is told so by both', () => {
    for (const list of [{}, [], null, 'a'])
      expect([objections(list).length > 0, errorsIn(list).length > 0]).toEqual([true, true]);
  });
  test.each<[string, string, unknown]>([
    ['id/repeated', 'the same id twice', [entry(), entry()]],
    ['hours/syntax', 'hours in words', [channel({ hours: '平日' })]],
    ['hours/time', "25 o'clock", [channel({ hours: 'Mo 25:00-26:00' })]],
    ['hours/date', '30 February', [channel({ hours: 'Feb 30 off' })]],
    ['hours/nth', 'a sixth Monday', [channel({ hours: 'Mo[6] 10:00-12:00' })]],
    ['hours/empty', 'blank hours', [channel({ hours: ' ' })]],
    [
      'hours/too-long',
      'many characters that count twice',
      [channel({ hours: `10:00-12:00 "${'🌱'.repeat(300)}"` })],
    ],
    ['date/form', 'a leap day that was none', [entry({ checked: '2026-02-29' })]],
    ['text/long', 'many characters that count twice', [entry({ name: '🌱'.repeat(200) })]],
    ['text/empty', 'marks that nobody sees', [entry({ name: '\u0600' })]],
    ['url/https', 'a sign in a host', [entry({ website: 'https://※.example.jp/' })]],
    ['url/channel', 'a sign in a host', [channel({ url: 'https://※.example.jp/' })]],
    ['url/source', 'a sign in a host', [entry({ sources: [{ url: 'https://※.example.jp/' }] })]],
  ])('%s (%s) learns it from the check alone', (code, _, list) => {
    expect(objections(list)).toEqual([]);
    expect(errorsIn(list).map((issue) => issue.code)).toEqual([code]);
    expect(Object.keys(BEYOND)).toContain(code);
  });
  test('finds every one of these codes in the guide', () => {
    const guide = readFileSync('docs/data.md', 'utf8');
    expect(Object.keys(BEYOND).filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  });
  test.each<[string, unknown]>([
    ['full-width digits', channel({ tel: '０００－０００－００００' })],
    ['a zero behind the country', channel({ tel: '+81(0)3-0000-0000' })],
    ['a lost zero', channel({ tel: '3-1111-2222' })],
    ['an extension', channel({ tel: '03-1111-2222 内線12' })],
    ['blanks around an address', entry({ website: ' https://example.jp/ ' })],
    ['a capital letter', entry({ website: 'Https://example.jp/' })],
  ])('%s is helped by the check, and reminded by the schema of the plain form', (_, given) => {
    expect(errorsIn([given])).toEqual([]);
    expect(objections([given])).not.toEqual([]);
    expect(objections(check([given]).centres)).toEqual([]);
  });
});

/** Right and nearly right values for any place. */
const slip = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    130,
    131,
    1.5,
    true,
    '',
    ' ',
    [],
    {},
    [null],
    [''],
    ['12'],
    '12',
    '12100',
    '00',
    '47',
    '48',
    '2026',
    '2026-02-29',
    '2024-02-29',
    '2026-00',
    '2026-11-31',
    '10000-01',
    'phone',
    'required',
    'age',
  ),
  fc.constantFrom<unknown>(
    'https://a',
    'https:///',
    'https://a:123456/',
    'https://a/<b>',
    'http://a/',
    'https://-.-',
    'mailto:a@b',
    'mailto:a@b.c',
    'sms:12',
    'sms:123',
    'tel:123',
    '1-1',
    '110',
    '(03)1',
    '+81(0)3',
    '#12',
    '*123',
    '110-',
    '24/7',
    'Mo-Fr',
    'off',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789-+()# /:.ahtps@?'), maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-'), maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'mailto:', 'sms:', 'HTTPS://'),
      fc.string({ unit: 'binary-ascii', maxLength: 12 }),
    )
    .map((parts) => parts.join('')),
);

/** A sound list with one value in it put in the place of another, or taken away. */
const slipped = fc
  .tuple(centres, fc.nat(), slip, fc.boolean())
  .map(([list, nth, value, away]) => spoilt(list, nth, value, away));

describe('any list', () => {
  test('that is sound is accepted by both', () => {
    fc.assert(
      fc.property(centres, (list) => {
        expect(objections(list)).toEqual([]);
        expect(errorsIn(list)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  test('with one slip in it is judged alike', () => {
    let [right, wrong] = [0, 0];
    fc.assert(
      fc.property(slipped, (list) => {
        agree(list);
        if (objections(list).length > 0) wrong += 1;
        else right += 1;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(right, wrong)).toBeGreaterThan(50);
  });
  test('of anything at all is judged alike', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.dictionary(
              fc.constantFrom('id', 'area', 'name', 'channels', 'programs', 'sources', 'method', 'url'),
              fc.jsonValue(),
            ),
          ),
        ),
        (list) => {
          agree(list);
        },
      ),
      { numRuns: 300 },
    );
  });
});
