// A number is read alike wherever it is written: on the tag, in lists, in tables and in the forms of others.
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { importTable } from '../../src/exchange/table/index.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { FACILITY, OPTIONS, tableOf } from '../exchange/table/support/table.ts';
import { centre, check, run, TODAY } from './support/run.ts';

/** The number that is shown and linked, null where it is left out; whether somebody is told of it. */
interface Answer {
  readonly tel: string | null;
  readonly label?: string | undefined;
  readonly told: boolean;
}

const phoneOf = (found: Pick<Centre, 'channels'> | undefined, told: boolean): Answer => {
  const { tel = null, label } = found?.channels.find(({ method }) => method === 'phone') ?? {};
  return { tel, label, told };
};

const ENTRANCES: Readonly<Record<string, (written: string) => Answer>> = {
  attribute: (written) => {
    const { config, issues } = parseConfig({ phone: written, address: '見本市1-2-3' }, AREAS, TODAY);
    return phoneOf(
      config.centre ?? undefined,
      issues.some(({ code }) => code === 'attribute/phone'),
    );
  },
  contacts: (written) => {
    const { config, issues } = parseConfig({}, AREAS, TODAY, {
      raw: {},
      issues: [],
      contacts: [{ name: '相談員', phone: written, address: '見本市1-2-3' }],
    });
    return phoneOf(
      config.contacts[0]?.centre,
      issues.some(({ code }) => code === 'contacts/phone'),
    );
  },
  directory: (written) => {
    const { centres, issues } = readDirectory(
      [centre({ channels: [{ method: 'phone', tel: written }] })],
      AREAS,
      '12',
    );
    return phoneOf(centres[0], issues.length > 0);
  },
  check: (written) => {
    const { out } = check([centre({ channels: [{ method: 'phone', tel: written }] })]);
    const [, repaired] = /became (\S.*?); check/.exec(out) ?? [];
    const { tel, label } = ENTRANCES['directory']!(written);
    if (repaired !== undefined) expect(repaired).toBe(tel);
    return { tel, label, told: /channels\[0\]\.tel: .*can't be dialled/.test(out) };
  },
  import: (written) => {
    const { centres, issues } = importTable(tableOf({ ...FACILITY, 電話番号: written }), OPTIONS)!;
    return phoneOf(
      centres[0],
      issues.some(({ code }) => /^tel\/(?:repaired|unread)$/.test(code)),
    );
  },
  hsds: (written) =>
    restored('hsds', { id: 'a', name: '見本窓口', status: 'active', phones: [{ number: written }] }),
  jsonld: (written) =>
    restored('jsonld', { '@type': 'GovernmentOffice', name: '見本窓口', telephone: written }),
};

function restored(form: string, value: unknown): Answer {
  const { out, err } = run(['export', 'a.json', '--from', form], { 'a.json': JSON.stringify(value) });
  const told = /channels\[0\]\.tel: .*can't be dialled/.test(err);
  // The written list has what could not be read as it stood, for whoever mends it; a page leaves it out.
  const [list] = JSON.parse(out) as [Centre];
  const [read] = readDirectory(
    [{ ...list, id: 'a', area: '12', sources: [{ url: 'https://www.example.lg.jp/' }] }],
    AREAS,
    '12',
  ).centres;
  return phoneOf(read, told);
}

const TABLE: readonly (readonly [written: string, tel: string | null, told: boolean, label?: string])[] = [
  ['043-111-2222', '043-111-2222', false],
  ['０４３（１１１）２２２２', '043(111)2222', false],
  ['043−111—2222', '043-111-2222', false],
  ['#7119', '#7119', false],
  ['189', '189', false],
  ['0120-111-222', '0120-111-222', false],
  ['0800-111-2222', '0800-111-2222', false],
  ['+81-43-111-2222', '+81-43-111-2222', false],
  ['000-000-0000', '000-000-0000', false],
  ['000-111-2222', '000-111-2222', false],
  ['\u202d043-111-2222\u202c', '043-111-2222', false],
  ['tel:043-111-2222', '043-111-2222', false],
  ['TEL：043-111-2222（代表）', '043-111-2222', false],
  ['043-111-2222 内線12', '043-111-2222', false, '内線12'],
  ['+81-03-1111-2222', '03-1111-2222', true],
  ['+81(0)3-1111-2222', '03-1111-2222', true],
  ['3-1111-2222', '03-1111-2222', true],
  ['311112222', '0311112222', true],
  ['90-1111-2222', '090-1111-2222', true],
  ['03-1111-222', null, true],
  ['03-1111-22223', null, true],
  ['1111-2222', null, true],
  ['+81-03-1111-222', null, true],
  ['0120-111-2222', null, true],
  ['010-81-3-1111-2222', null, true],
  ['千葉', null, true],
  ['\u202e2222-1111-30', null, true],
];

describe.each(Object.entries(ENTRANCES))('through %s', (entrance, read) => {
  for (const [written, tel, told, label] of TABLE) {
    test(`${JSON.stringify(written)} is ${tel ?? 'left out'}`, () => {
      // A page is not told of what it can use.
      const expected = told && !(entrance === 'directory' && tel !== null);
      expect(read(written)).toEqual({ tel, label, told: expected });
    });
  }
});

describe("a centre whose number can't be dialled", () => {
  const office = centre({
    channels: [
      { method: 'phone', tel: '03-1111-222', hours: '24/7', label: '相談専用' },
      { method: 'in-person', address: '見本市1-2-3' },
    ],
  });
  test('keeps its name, its page and its other ways, and the hours of the telephone', () => {
    const [read] = readDirectory([office], AREAS, '12').centres;
    expect(read).toEqual({
      ...office,
      channels: [
        { method: 'phone', hours: '24/7', label: '相談専用' },
        { method: 'in-person', address: '見本市1-2-3' },
      ],
    });
  });
  test('is told as an error all the same, beside whatever else is wrong', () => {
    const { code, out } = check([
      office,
      centre({ id: 'b', name: '', channels: [{ method: 'phone', tel: '12' }] }),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('うち、使えるのは 1 件。誤り 3 件');
    for (const path of ['[0].channels[0].tel', '[1].name', '[1].channels[0].tel'])
      expect(out).toContain(`error ${path}:`);
  });
  test('keeps its extension in the label, beside what is there', () => {
    const [read] = readDirectory(
      [centre({ channels: [{ method: 'phone', tel: '03-1111-2222 内線12', label: '相談係' }] })],
      AREAS,
      '12',
    ).centres;
    expect(read?.channels).toEqual([{ method: 'phone', tel: '03-1111-2222', label: '相談係 内線12' }]);
  });
  test('is not said to be lost on the way from another form when it was repaired', () => {
    const { out, err } = run(['export', 'a.json', '--from', 'jsonld'], {
      'a.json': JSON.stringify({
        '@type': 'GovernmentOffice',
        name: '見本窓口',
        telephone: '+81-03-1111-2222',
      }),
    });
    expect((JSON.parse(out) as Centre[])[0]?.channels).toEqual([{ method: 'phone', tel: '03-1111-2222' }]);
    expect(err).toContain('03-1111-2222 としました');
    expect(err).not.toContain('not carried over');
  });
});
