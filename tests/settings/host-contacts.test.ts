import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import type { HostContact } from '../../src/settings/host-contacts.ts';
import { readHostContacts } from '../../src/settings/host-contacts.ts';
import { isSafeHref, telUrl } from '../../src/directory/links.ts';
import { TODAY } from '../support/setting.ts';

const read = (...entries: unknown[]) => readHostContacts(entries, TODAY);
/** The one contact that was read, without an issue. */
function one(entry: object): HostContact {
  const { contacts, issues } = read(entry);
  if (contacts.length !== 1 || issues.length > 0) throw new Error(JSON.stringify({ contacts, issues }));
  return contacts[0]!;
}
const centre = (entry: object): Centre => one(entry).centre;
const told = (...entries: unknown[]): string[] =>
  read(...entries).issues.map(({ code, value }) => `${code} ${value}`);

const COUNSELLOR = { name: 'スクールカウンセラー', tel: '000-111-2222' };

describe('a school that lists its own contacts', () => {
  it('may use short names', () => {
    expect(
      centre({
        name: '教育支援センター',
        tel: '000-111-2222',
        url: 'https://www.city.example.lg.jp/kyoiku/',
        for: '小中学生とその保護者',
      }),
    ).toEqual({
      id: 'host-0',
      complete: true,
      area: '',
      name: '教育支援センター',
      channels: [{ method: 'phone', tel: '000-111-2222' }],
      programs: [],
      sources: [],
      website: 'https://www.city.example.lg.jp/kyoiku/',
      eligibility: '小中学生とその保護者',
    });
  });

  it('may use the names of the attributes, also in one word', () => {
    const hours = 'Mo-Fr 09:00-17:00';
    const expected = [
      { method: 'phone', tel: '000-111-2222', hours },
      { method: 'in-person', address: '見本市1-2-3' },
      { method: 'mail', url: 'mailto:a@example.jp' },
    ];
    const rest = {
      phone: '000-111-2222',
      address: '見本市1-2-3',
      email: 'a@example.jp',
      eligibility: '市民',
    };
    for (const entry of [
      { 'center-name': '相談員', 'phone-hours': hours, ...rest },
      { centerName: '相談員', phoneHours: hours, ...rest },
    ]) {
      expect(centre(entry)).toMatchObject({ name: '相談員', channels: expected, eligibility: '市民' });
    }
  });

  it('has every way of contact, hours, booking and date read as on the tag', () => {
    const entry = {
      ...COUNSELLOR,
      hours: 'Mo-Fr 09:00-17:00',
      address: '見本校1階',
      'visit-hours': 'Tu 10:00-12:00',
      reservation: 'required',
      sns: 'https://lin.ee/x',
      'sns-name': 'LINE相談',
      'sns-hours': 'Mo-Su 18:00-22:00',
      form: 'https://example.jp/form',
      online: 'https://example.jp/online',
      checked: '2026-10-01',
    };
    expect(centre(entry)).toMatchObject({
      checked: '2026-10-01',
      channels: [
        { method: 'phone', tel: '000-111-2222', hours: 'Mo-Fr 09:00-17:00' },
        { method: 'in-person', address: '見本校1階', hours: 'Tu 10:00-12:00', reservation: 'required' },
        { method: 'sns', url: 'https://lin.ee/x', hours: 'Mo-Su 18:00-22:00', label: 'LINE相談' },
        { method: 'mail', url: 'https://example.jp/form' },
        { method: 'online', url: 'https://example.jp/online', hours: 'Mo-Fr 09:00-17:00' },
      ],
    });
  });

  it('may name a page alone, and write a number as a number', () => {
    expect(centre({ name: '保健室', url: 'https://example.jp/' }).channels).toEqual([]);
    expect(centre({ name: '保健室', tel: 110 }).channels).toEqual([{ method: 'phone', tel: '110' }]);
  });

  it('has the full name used where both are written', () => {
    expect(centre({ name: 'a', 'center-name': 'b', tel: '110', phone: '119' })).toMatchObject({
      name: 'b',
      channels: [{ tel: '119' }],
    });
    expect(centre({ 'center-name': 'b', name: 'a', phone: '119', tel: '110' })).toMatchObject({
      name: 'b',
      channels: [{ tel: '119' }],
    });
  });

  it('has them in its own order, each with an id of its own', () => {
    const { contacts } = read(
      COUNSELLOR,
      { ...COUNSELLOR, name: '担任' },
      { ...COUNSELLOR, name: '養護教諭' },
    );
    expect(contacts.map(({ centre: { id, name } }) => [id, name])).toEqual([
      ['host-0', 'スクールカウンセラー'],
      ['host-1', '担任'],
      ['host-2', '養護教諭'],
    ]);
  });

  it('may leave out the list, or leave it empty', () => {
    for (const nothing of [undefined, null, []])
      expect(readHostContacts(nothing, TODAY)).toEqual({ contacts: [], issues: [] });
  });
});

describe('a school that leaves something blank or writes too much', () => {
  it('hears nothing of what is blank', () => {
    expect(centre({ ...COUNSELLOR, for: ' ', email: null })).not.toHaveProperty('eligibility');
    expect(centre({ ...COUNSELLOR, minimumAge: ' 15 ' })).toMatchObject({ minimumAge: 15 });
  });
  it('hears what would have been right', () => {
    const expected = (entry: object) =>
      read({ ...COUNSELLOR, ...entry }).issues.map((issue) => [issue.code, issue.expected]);
    expect(expected({ fax: '1' })).toEqual([
      [
        'contacts/name',
        'one of center-name, phone, email, address, website, hours, phone-hours, visit-hours, sns-hours, sns, sns-name, form, online, reservation, checked, for, audience, minimumAge, minimum-age, maximumAge, maximum-age',
      ],
    ]);
    expect(expected({ for: 'あ'.repeat(301) })).toEqual([
      ['contacts/for', 'words of at most 300 characters'],
    ]);
    expect(expected({ email: [] })).toEqual([['contacts/value', 'a text']]);
    expect(expected({ minimumAge: 18, maximumAge: 6 })).toEqual([
      ['contacts/age', 'minimumAge not above maximumAge'],
    ]);
  });
  it('has no more of its words read than a line holds, and no more of them repeated', () => {
    expect(one({ ...COUNSELLOR, audience: `${' '.repeat(300)}family` }).audience).toEqual([
      'self',
      'family',
      'supporter',
    ]);
    expect(told({ ...COUNSELLOR, audience: Array(25).fill('x') })).toEqual([
      `contacts/audience ${Array(20).fill('x').join(' ')}`,
    ]);
    expect(told({ ...COUNSELLOR, audience: [{}] })).toEqual(['contacts/audience an object']);
  });
});

describe('whom a contact is for', () => {
  const audience = (given: unknown) => one({ ...COUNSELLOR, audience: given }).audience;

  it('is everybody where nothing is said', () => {
    for (const nothing of [undefined, null, '', ' ', []])
      expect(audience(nothing)).toEqual(['self', 'family', 'supporter']);
    expect(one(COUNSELLOR).audience).toEqual(['self', 'family', 'supporter']);
  });

  it.each<[unknown, string[]]>([
    ['self', ['self']],
    ['family supporter', ['family', 'supporter']],
    ['supporter, self', ['self', 'supporter']],
    [['family'], ['family']],
    [['supporter', 'supporter'], ['supporter']],
  ])('may be %j', (given, expected) => {
    expect(audience(given)).toEqual(expected);
  });

  it('is told to be wrong where a word is unknown; those that are known hold, and without one it is everybody', () => {
    const { contacts, issues } = read(
      { ...COUNSELLOR, audience: 'self teacher' },
      { ...COUNSELLOR, audience: 'everyone' },
      { ...COUNSELLOR, audience: 3 },
    );
    expect(contacts.map(({ audience: who }) => who.join(' '))).toEqual([
      'self',
      'self family supporter',
      'self family supporter',
    ]);
    expect(issues).toEqual(
      ['self teacher', 'everyone', '3'].map((value) => ({
        code: 'contacts/audience',
        value,
        expected: 'self, family, supporter',
      })),
    );
  });
});

describe('the age that a contact is for', () => {
  const ages = (given: object) => {
    const { minimumAge, maximumAge } = centre({ ...COUNSELLOR, ...given });
    return [minimumAge, maximumAge];
  };

  it('may have a lower and an upper end, or one of them, or none', () => {
    expect(ages({ minimumAge: 6, maximumAge: 18 })).toEqual([6, 18]);
    expect(ages({ 'minimum-age': 15 })).toEqual([15, undefined]);
    expect(ages({ 'maximum-age': '18' })).toEqual([undefined, 18]);
    expect(ages({ minimumAge: 0, maximumAge: 130 })).toEqual([0, 130]);
    expect(ages({ minimumAge: 18, maximumAge: 18 })).toEqual([18, 18]);
    expect(centre(COUNSELLOR)).not.toHaveProperty('minimumAge');
  });

  it('is not limited by null, which lists made by a program write for "no limit"', () => {
    expect(ages({ minimumAge: 15, maximumAge: null })).toEqual([15, undefined]);
  });

  it.each([-1, 131, 1.5, 'eighteen', '', '-1', true, [], [18], {}, '1e1'])(
    'is left open where it is none, and that is told: %j',
    (maximumAge) => {
      const { contacts, issues } = read({ ...COUNSELLOR, minimumAge: 6, maximumAge });
      expect(issues.map(({ code, expected }) => [code, expected])).toEqual([
        ['contacts/age', 'a whole number from 0 to 130'],
      ]);
      expect(contacts[0]?.centre).toMatchObject({ minimumAge: 6 });
      expect(contacts[0]?.centre).not.toHaveProperty('maximumAge');
    },
  );

  it('is left open where its ends are the wrong way round: nobody would ever see it', () => {
    const { contacts, issues } = read({ ...COUNSELLOR, minimumAge: 18, maximumAge: 6 });
    expect(issues.map(({ code, value }) => `${code} ${value}`)).toEqual(['contacts/age 18-6']);
    expect(contacts[0]?.centre).not.toHaveProperty('minimumAge');
  });
});

describe('what is wrong', () => {
  it.each([3, 'text', true, { name: 'x' }])('is a list that is none: %j', (raw) => {
    const { contacts, issues } = readHostContacts(raw, TODAY);
    expect(contacts).toEqual([]);
    expect(issues).toEqual([{ code: 'contacts/list', value: typeof raw, expected: 'a list of objects' }]);
  });

  it('is a list that is too long: the first twenty count', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...COUNSELLOR, name: `相談員${index}` }));
    expect(read(...many(20)).issues).toEqual([]);
    const { contacts, issues } = read(...many(21), null, 3);
    expect(contacts.map(({ centre: { name } }) => name)).toEqual(many(20).map(({ name }) => name));
    expect(issues).toEqual([{ code: 'contacts/many', value: '23', expected: 'at most 20' }]);
  });

  it.each([
    null,
    3,
    'text',
    [],
    {},
    { name: '見本' },
    { tel: '000-111-2222' },
    { name: '見本', hours: '24/7' },
  ])(
    'is an entry without a name or a way to reach it: it is left out, its place is told, the others hold: %j',
    (entry) => {
      const { contacts, issues } = read(COUNSELLOR, entry, { ...COUNSELLOR, name: '担任' });
      expect(contacts.map(({ centre: { id } }) => id)).toEqual(['host-0', 'host-2']);
      expect(issues).toEqual([
        {
          code: 'contacts/entry',
          value: 'contacts[1]',
          expected: 'a name, and a number, an address or a page',
        },
      ]);
    },
  );

  it.each<[string, object, string]>([
    ["a number that can't be one", { phone: 'お電話ください' }, 'contacts/phone お電話ください'],
    ['an e-mail address that is none', { email: 'a@' }, 'contacts/email a@'],
    ['a page without encryption', { url: 'http://example.jp/' }, 'contacts/website http://example.jp/'],
    ["hours that can't be read", { hours: '平日' }, 'contacts/hours 平日'],
    ['a date that has not come', { checked: '2999-01-01' }, 'contacts/checked 2999-01-01'],
    ['an unknown booking', { reservation: 'maybe' }, 'contacts/reservation maybe'],
    ['words that are too long', { for: 'あ'.repeat(301) }, `contacts/for ${'あ'.repeat(60)}…`],
    ['a text that is none', { form: ['https://example.jp/'] }, 'contacts/value form'],
    ['a name of a field that is none', { telephone: '110' }, 'contacts/name telephone'],
    ['a setting of the tag', { area: '12' }, 'contacts/name area'],
  ])('is told once and left out, and the person stays: %s', (_name, wrong, expected) => {
    const entry = { name: '相談員', sns: 'https://lin.ee/x', ...wrong };
    expect(told(entry)).toEqual([expected]);
    expect(read(entry).contacts).toHaveLength(1);
  });

  it('has a code of its own family, never that of an attribute', () => {
    const codes = told({
      name: 'あ'.repeat(301),
      phone: 'x',
      email: 'x',
      website: 'x',
      sns: 'x',
      form: 'x',
      online: 'x',
      hours: 'x',
      'sns-name': 'あ'.repeat(301),
      address: 'あ'.repeat(301),
    });
    expect(codes.length).toBe(11);
    for (const code of codes) expect(code).toMatch(/^contacts\//);
  });

  it('may be an object that cannot be converted to a text', () => {
    const trap = { toString: 1, valueOf: 1 };
    for (const entry of [
      { audience: trap },
      { audience: [trap] },
      { minimumAge: trap },
      { tel: trap },
      { for: trap },
    ]) {
      expect(() => read({ name: '相談員', url: 'https://example.jp/', ...entry })).not.toThrow();
      expect(told({ name: '相談員', url: 'https://example.jp/', ...entry })).toHaveLength(1);
    }
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    expect(() => read({ ...COUNSELLOR, audience: deep, minimumAge: deep })).not.toThrow();
  });
});

describe('an address', () => {
  const BAD = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'http://example.jp/',
    '//example.jp/',
    'tel:javascript:110',
    'mailto:a@example.jp',
    'https://a b',
    'vbscript:x',
    'file:///a',
  ];

  it.each(BAD)('that is not safe never becomes a way of contact: %s', (address) => {
    const fields = ['sns', 'form', 'online', 'url', 'website', 'email', 'tel', 'phone'];
    for (const field of fields) {
      const { contacts, issues } = read({ name: '相談員', [field]: address });
      expect([field, contacts]).toEqual([field, []]);
      expect(issues.map(({ code }) => code).at(-1)).toBe('contacts/entry');
    }
  });
});

describe('whatever a page writes', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '110',
      'https://example.jp/',
      'a@example.jp',
      '24/7',
      'self',
      'family',
      'javascript:alert(1)',
      'required',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'name',
      'center-name',
      'centerName',
      'tel',
      'phone',
      'url',
      'email',
      'sns',
      'form',
      'hours',
      'for',
      'audience',
      'minimumAge',
      'maximum-age',
      'checked',
      '__proto__',
      'toString',
      'valueOf',
    ),
    fc.string({ maxLength: 5 }),
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: text },
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(fc.constantFrom('toString', 'valueOf', 'length', 'join'), fc.jsonValue({ maxDepth: 0 })),
  );
  // As it comes from a page: through JSON.
  const list = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.dictionary(key, value, { maxKeys: 10 }) },
        fc.jsonValue({ maxDepth: 1 }),
      ),
      { maxLength: 25 },
    )
    .map((entries) => JSON.parse(JSON.stringify(entries)) as unknown);

  it('nothing is thrown, everybody has a name and a safe way to be reached, and every issue has a code of ours', () => {
    fc.assert(
      fc.property(list, (raw) => {
        const { contacts, issues } = readHostContacts(raw, TODAY);
        expect(contacts.length).toBeLessThanOrEqual(20);
        for (const {
          centre: { name, channels, website, minimumAge = 0, maximumAge = 130 },
          audience,
        } of contacts) {
          expect(name).not.toBe('');
          expect(channels.length > 0 || website !== undefined).toBe(true);
          const links = [...channels.flatMap(({ tel, url }) => [tel && telUrl(tel), url]), website].filter(
            (href) => href !== undefined,
          );
          expect(links.filter((href) => !isSafeHref(href))).toEqual([]);
          expect(audience.length).toBeGreaterThan(0);
          expect(minimumAge).toBeLessThanOrEqual(maximumAge);
        }
        for (const { code, value: found } of issues) {
          expect(code).toMatch(/^contacts\/[a-z-]+$/);
          expect(found.length).toBeLessThanOrEqual(61);
        }
      }),
      { numRuns: 300 },
    );
  });
});
