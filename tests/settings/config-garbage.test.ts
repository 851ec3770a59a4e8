import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeName, RawAttributes } from '../../src/settings/attributes.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { isSafeHref, telUrl } from '../../src/directory/links.ts';
import { DIRECTORY, TODAY } from '../support/setting.ts';

const read = (raw: RawAttributes) => parseConfig(raw, DIRECTORY.areas, TODAY);
/** `lang` is read where the languages are known: in the element. */
const READ_HERE = ATTRIBUTES.filter((name) => name !== 'lang');
const MEGABYTE = 'あ'.repeat(1_000_000);

/**
 * For each attribute values that can't be right. Hours and programmes say what they could use; see
 * config.test.ts.
 */
const GARBAGE: { readonly [A in AttributeName]?: readonly string[] } = {
  area: ['99', '121003', 'どこか', '__proto__', 'javascript:alert(1)'],
  'center-name': ['\u0000', '\u200b\u202e'],
  phone: [
    '0120-CALL-ME',
    '12',
    '内線12',
    '+81(0)3-1234-567',
    '03-1234-56789',
    'javascript:alert(1)',
    '__proto__',
  ],
  email: ['soudan', 'a@b', 'a@example.jp?bcc=evil@example.org', 'mailto:a@example.jp', 'javascript:alert(1)'],
  address: ['\u0000', '\u200b\u202e'],
  website: [
    'http://example.jp/',
    'example.jp',
    '//example.jp',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://good@evil.example/',
  ],
  sns: ['line://ti/p/x', '@example', 'javascript:alert(1)', 'https://a b'],
  form: ['http://example.jp/', 'javascript:alert(1)', 'form.html'],
  online: ['zoommtg://x', 'javascript:alert(1)', 'https://'],
  'sns-name': ['\u0000', '\u200b\u202e'],
  reservation: ['yes', 'Required', 'none required', 'javascript:alert(1)', '__proto__'],
  checked: ['2026-13-01', 'javascript:alert(1)'],
  directory: [
    'a b',
    'javascript:alert(1)',
    'data:application/json,[]',
    'blob:x',
    'file:///etc/passwd',
    'a\u0000b',
    'x'.repeat(2001),
  ],
  'quick-exit': ['http://example.jp/', 'javascript:alert(1)', '/weather'],
  report: ['web at city', 'http://example.jp/', 'javascript:alert(1)', 'mailto:'],
  statement: ['http://example.jp/', 'javascript:alert(1)'],
  display: ['popup', 'Floating', 'toString'],
  placement: ['center', 'bottom end', '__proto__'],
  theme: ['black', 'DARK', 'toString'],
  furigana: ['on', 'TRUE', 'toString'],
  audience: ['SELF', 'me', 'self family', 'toString', 'javascript:alert(1)'],
  'heading-level': ['1', '5', '２', '02', '2.0', '-2', 'h2', 'javascript:alert(1)', '__proto__'],
};
const HOURS = ['hours', 'phone-hours', 'visit-hours', 'sns-hours'] as const;
const rows = Object.entries(GARBAGE).flatMap(([name, values]) =>
  [...values, MEGABYTE].map((value) => [name, value] as const),
);

describe('an embedder who makes a mistake', () => {
  it.each(rows.map(([name, value]) => [name, value.slice(0, 40), value]))(
    'gets one warning for %s="%s", and the default is used',
    (name, _shown, value) => {
      const { config, issues } = read({ [name]: value });
      expect(config).toEqual(read({}).config);
      expect(issues).toHaveLength(1);
      expect(issues[0]?.code).toBe(`attribute/${name}`);
      expect(issues[0]?.value).toBe(value.length > 60 ? `${value.slice(0, 60)}…` : value.trim());
      expect(issues[0]?.expected).toMatch(/^.{4,120}$/);
    },
  );

  it('has had each attribute of the list tried', () => {
    expect([...Object.keys(GARBAGE), ...HOURS, 'programs'].sort()).toEqual([...READ_HERE].sort());
  });

  it.each(HOURS)('gets one warning for %s that cannot be parsed, be it an address or a megabyte', (name) => {
    for (const value of ['javascript:alert(1)', 'Mo-Fr 9時', 'Mo-Fr 25:00-26:00', MEGABYTE]) {
      const { config, issues } = read({ [name]: value });
      expect(config.centre).toBeNull();
      expect(issues.map(({ code }) => code)).toEqual([`attribute/${name}`]);
    }
  });

  it('never sees a megabyte of hours on the page', () => {
    expect(read({ phone: '110', 'phone-hours': MEGABYTE, hours: '24/7' }).config.centre?.channels).toEqual([
      { method: 'phone', tel: '110', hours: '24/7' },
    ]);
    expect(read({ phone: '110', hours: MEGABYTE }).config.centre?.channels).toEqual([
      { method: 'phone', tel: '110' },
    ]);
  });

  it('gets one warning for a megabyte of programmes', () => {
    const { config, issues } = read({ phone: '110', programs: MEGABYTE });
    expect(config.centre?.programs).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['attribute/programs']);
  });

  it('gets a warning for every mistake, and keeps what is right', () => {
    const { config, issues } = read({
      phone: 'x',
      sns: 'https://lin.ee/x',
      website: 'x',
      'heading-level': '9',
      audience: 'family',
      area: '12',
    });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'attribute/heading-level',
      'attribute/phone',
      'attribute/website',
    ]);
    expect(config).toMatchObject({
      audience: 'family',
      headingLevel: 2,
      locality: { prefecture: { code: '12' } },
    });
    expect(config.centre?.channels).toEqual([{ method: 'sns', url: 'https://lin.ee/x' }]);
    expect(config.centre).not.toHaveProperty('website');
  });

  it.each<[AttributeName, string]>([
    ['area', 'a prefecture code (12), a 団体コード of 5 or 6 digits, or a name (千葉県)'],
    ['audience', 'self, family, supporter'],
    ['heading-level', '2, 3 or 4'],
    ['phone', 'a telephone number that can be dialled, such as 000-000-0000'],
    ['email', 'an e-mail address'],
    ['website', 'an address that begins with https://'],
    ['reservation', 'none, recommended, required'],
    ['programs', 'words of: home-visit family-class peer-group drop-in seminar'],
    ['hours', 'opening hours such as "Mo-Fr 09:00-17:00; PH off"'],
    ['checked', 'a past date, YYYY-MM-DD'],
  ])('in %s is told what would have been right', (name, expected) => {
    expect(read({ [name]: '?' }).issues).toEqual([{ code: `attribute/${name}`, value: '?', expected }]);
  });

  it('sees the first 60 characters of what was written', () => {
    expect(read({ area: 'x'.repeat(60) }).issues[0]?.value).toBe('x'.repeat(60));
    expect(read({ area: 'x'.repeat(61) }).issues[0]?.value).toBe(`${'x'.repeat(60)}…`);
  });

  it('is told the length that names may have, 300 characters', () => {
    for (const name of ['center-name', 'address', 'sns-name'] as const) {
      expect(read({ [name]: 'あ'.repeat(300) }).issues).toEqual([]);
      expect(read({ [name]: 'あ'.repeat(301) }).issues[0]?.expected).toContain('300');
    }
  });
});

describe('whatever an embedder writes', () => {
  const good = fc.constantFrom(
    '12',
    '千葉市',
    '110',
    'a@example.jp',
    'https://example.jp/',
    '24/7',
    'Mo-Fr 09:00-17:00',
    'none',
    'home-visit seminar',
    '2026-01-01',
    'self',
    '3',
    'ja',
    '',
  );
  const value = fc.oneof(
    good,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...Object.values(GARBAGE).flat()),
    fc.constant(null),
  );
  const raw = fc.record(Object.fromEntries(ATTRIBUTES.map((name) => [name, value])), {
    requiredKeys: [],
  }) as fc.Arbitrary<RawAttributes>;

  it('every setting has a usable value, every link is safe, and there is at most one issue for each attribute', () => {
    fc.assert(
      fc.property(raw, (attributes) => {
        const {
          config: { centre, headingLevel, audience },
          issues,
        } = read(attributes);
        expect([2, 3, 4]).toContain(headingLevel);
        expect([undefined, 'self', 'family', 'supporter']).toContain(audience);
        const codes = issues.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes)
          expect(attributes[code.replace('attribute/', '') as AttributeName]).toBeTruthy();
        const links = (centre?.channels ?? []).flatMap(({ tel, url }) =>
          [tel === undefined ? [] : telUrl(tel), url ?? []].flat(),
        );
        expect([...links, centre?.website ?? []].flat().filter((href) => !isSafeHref(href))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('one attribute never changes what another one says', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom(...READ_HERE), (attributes, name) => {
        const alone = read({ [name]: attributes[name] ?? null }).issues;
        expect(read(attributes).issues.filter(({ code }) => code === `attribute/${name}`)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});
