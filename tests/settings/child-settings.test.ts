import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { NO_SETTINGS, readChildSettings, toCamel } from '../../src/settings/child-settings.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { DIRECTORY, TODAY } from '../support/setting.ts';

const read = (settings: unknown) => readChildSettings(JSON.stringify(settings));

describe('an embedder who writes the settings as JSON', () => {
  it.each(ATTRIBUTES)('may write %s as on the tag, or in one word', (name) => {
    expect(read({ [name]: 'a text' })).toEqual({
      raw: { [name]: 'a text' },
      contacts: undefined,
      issues: [],
    });
    expect(read({ [toCamel(name)]: 'a text' })).toEqual({
      raw: { [name]: 'a text' },
      contacts: undefined,
      issues: [],
    });
  });

  it('knows both ways by the names of the properties', () => {
    expect(['area', 'center-name', 'heading-level', 'phone-hours'].map(toCamel)).toEqual([
      'area',
      'centerName',
      'headingLevel',
      'phoneHours',
    ]);
  });

  it('may write numbers, true and lists of words', () => {
    expect(read({ area: 12, headingLevel: 3, programs: ['home-visit', 'seminar'] }).raw).toEqual({
      area: '12',
      'heading-level': '3',
      programs: 'home-visit seminar',
    });
    expect(read({ area: true }).raw).toEqual({ area: 'true' });
    expect(read({ programs: [] }).raw).toEqual({ programs: '' });
  });

  it('may leave something unset with null or false, without a warning', () => {
    expect(read({ area: null, phone: false, sns: undefined })).toEqual(NO_SETTINGS);
    expect(read({})).toEqual(NO_SETTINGS);
  });

  it('may list contacts, which are returned unread', () => {
    const contacts = [{ name: '見本市の相談員' }, 3];
    expect(read({ contacts })).toEqual({ raw: {}, contacts, issues: [] });
  });

  it('may surround it with white space', () => {
    expect(readChildSettings('\n\t {"area": "12"} \n').raw).toEqual({ area: '12' });
  });

  it('gets one warning for each unknown name, and the other names count', () => {
    const { raw, issues } = read({ area: '12', telephone: '110', Area: '13', 'center name': 'x' });
    expect(raw).toEqual({ area: '12' });
    expect(issues.map(({ code, value }) => [code, value])).toEqual([
      ['settings/name', 'telephone'],
      ['settings/name', 'Area'],
      ['settings/name', 'center name'],
    ]);
    expect(new Set(issues.map(({ expected }) => expected))).toEqual(
      new Set(['the name of an attribute, or contacts']),
    );
  });

  it.each([[{}], [[1]], [['home-visit', null]], [{ text: 'x' }], [[['home-visit']]]])(
    'gets one warning for a value that is not allowed: %j',
    (programs) => {
      const { raw, issues } = read({ programs, area: '12' });
      expect(raw).toEqual({ area: '12' });
      expect(issues).toEqual([
        { code: 'settings/value', value: 'programs', expected: 'a text, a number, true or a list of texts' },
      ]);
    },
  );

  it.each([
    '',
    '{',
    '{"area": 12,}',
    "{'area': '12'}",
    '[]',
    '[{"area":"12"}]',
    '"12"',
    '12',
    'null',
    'true',
    'area=12',
    '<script>',
    '\u0000',
    '{"area": "12"} x',
  ])('gets one warning if it is no JSON object, and nothing is set: %j', (text) => {
    const { raw, contacts, issues } = readChildSettings(text);
    expect([raw, contacts]).toEqual([{}, undefined]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'settings/json',
      expected: 'one JSON object, such as {"area": "12"}',
    });
  });

  it('gets one warning for more than a million characters, which are not parsed', () => {
    const long = (length: number): string =>
      JSON.stringify({ area: '12', contacts: 'x'.repeat(length - 27) });
    expect(long(1_000_000)).toHaveLength(1_000_000);
    expect(readChildSettings(long(1_000_000)).raw).toEqual({ area: '12' });
    const { raw, issues } = readChildSettings(long(1_000_001));
    expect(raw).toEqual({});
    expect(issues.map(({ code, value }) => [code, value.length])).toEqual([['settings/json', 61]]);
  });
});

describe('names that JavaScript has a meaning for', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are unknown names like any other: %s',
    (name) => {
      const text = `{"${name}": {"contacts": [1], "area": "12", "polluted": true}, "phone": "110"}`;
      const { raw, contacts, issues } = readChildSettings(text);
      expect(raw).toEqual({ phone: '110' });
      expect(contacts).toBeUndefined();
      expect(issues.map(({ code, value }) => [code, value])).toEqual([['settings/name', name]]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect((raw as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

describe('what stands on the tag', () => {
  const config = (raw: RawAttributes, settings: unknown) =>
    parseConfig(raw, DIRECTORY.areas, TODAY, read(settings));

  it('overrides the JSON, also where it is wrong; a blank one does not', () => {
    const json = { area: '12', phone: '110', headingLevel: 3, centerName: '見本市の窓口' };
    expect(config({ area: '47', phone: ' ', 'heading-level': null }, json).config).toMatchObject({
      locality: { prefecture: { code: '47' } },
      headingLevel: 3,
      centre: { name: '見本市の窓口', channels: [{ tel: '110' }] },
    });
    const wrong = config({ 'heading-level': '9' }, json);
    expect(wrong.config.headingLevel).toBe(2);
    expect(wrong.issues.map(({ code }) => code)).toEqual(['attribute/heading-level']);
  });

  it('is read by the same rules: a wrong value in the JSON has the code of the attribute', () => {
    const {
      config: { locality, directory },
      issues,
    } = config({}, { area: '99', directory: 'javascript:alert(1)' });
    expect([locality, directory]).toEqual([null, null]);
    expect(issues.map(({ code }) => code).sort()).toEqual(['attribute/area', 'attribute/directory']);
  });

  it('comes with the issues of the JSON and of its contacts', () => {
    expect(config({}, { arae: '12', contacts: 3 }).issues.map(({ code }) => code)).toEqual([
      'settings/name',
      'contacts/list',
    ]);
  });
});

describe('where the own list is', () => {
  const directoryOf = (directory: string) => {
    const { config, issues } = parseConfig({ directory }, DIRECTORY.areas, TODAY);
    return issues.length > 0 ? issues.map(({ code }) => code) : config.directory;
  };

  it.each([
    '#windows',
    '#窓口',
    'windows.json',
    '/data/windows.json',
    './a.json?v=2',
    '../a.json',
    'https://www.city.example.lg.jp/windows.json',
    'HTTPS://example.jp/a',
    'http://localhost:8000/a.json',
    '//example.jp/a.json',
  ])('may be %s', (text) => {
    expect(directoryOf(text)).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'ftp://example.jp/a',
    'data:,[]',
    'blob:https://example.jp/x',
    'file:///a',
    'about:blank',
    'a.json b.json',
    'a\u202eb',
  ])('is never %s', (text) => {
    expect(directoryOf(text)).toEqual(['attribute/directory']);
  });
});

describe('whatever an embedder writes', () => {
  it('nothing is thrown, only known names come out, as texts, and each issue has a code of ours', () => {
    const key = fc.oneof(
      fc.constantFrom(...ATTRIBUTES, ...ATTRIBUTES.map(toCamel), 'contacts', '__proto__', 'constructor'),
      fc.string({ maxLength: 8 }),
    );
    const settings = fc
      .dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 12 })
      .map((value) => JSON.stringify(value));
    const text = fc.oneof(
      settings,
      settings.map((json) => json.slice(0, -1)),
      fc.json(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { raw, issues } = readChildSettings(given);
        expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
        for (const [name, value] of Object.entries(raw)) {
          expect(ATTRIBUTES).toContain(name);
          expect(typeof value).toBe('string');
        }
        for (const { code, value } of issues) {
          expect(code).toMatch(/^settings\/(?:json|name|value)$/);
          expect(value.length).toBeLessThanOrEqual(61);
        }
        expect(() => parseConfig({}, DIRECTORY.areas, TODAY, readChildSettings(given))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
