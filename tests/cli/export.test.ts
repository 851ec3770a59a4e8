// A keeper hands a list on to those who read HSDS or schema.org, and takes one back.
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { CENTRES } from '../../src/content/contacts.ts';
import { centre, run } from './support/run.ts';

const FORMS = ['hsds', 'jsonld'] as const;
const file = (value: unknown) => ({ 'a.json': JSON.stringify(value) });
const toForm = (form: string, list: unknown) => run(['export', 'a.json', '--to', form], file(list));
const fromForm = (form: string, value: unknown) => run(['export', 'a.json', '--from', form], file(value));
const BOOKED = centre({
  channels: [
    { method: 'in-person', address: '見本市1-2-3', reservation: 'required' },
    { method: 'phone', tel: '043-111-2222', hours: 'Mo-Fr 09:00-17:00; PH off' },
  ],
  programs: ['home-visit'],
});

describe('a keeper with a list', () => {
  test.each(FORMS)('hands it on as %s on the standard output, and nothing else there', (form) => {
    const { code, out, err } = toForm(form, [centre()]);
    expect([code, err]).toEqual([0, 'a.json: 窓口 1 件(誤り 0 件)\na.json: centres: 1 (errors: 0)']);
    expect(out).toContain('見本県ひきこもり地域支援センター');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
  test('may have it written to a file', () => {
    const { code, out, files } = run(
      ['export', 'a.json', '--to', 'hsds', '--out', 'b.json'],
      file([centre()]),
    );
    expect([code, out, [...files.keys()]]).toEqual([0, '', ['b.json']]);
    expect(JSON.parse(files.get('b.json')!)).toMatchObject({
      total_items: 1,
      contents: [{ status: 'active' }],
    });
  });
  test('gets it back from HSDS as it was', () => {
    const { code, out, err } = fromForm('hsds', JSON.parse(toForm('hsds', [BOOKED]).out));
    expect([code, JSON.parse(out)]).toEqual([0, [BOOKED]]);
    expect(err).not.toMatch(/運べなかった|not carried/);
  });
  test('is told what schema.org has no place for, and gets the rest back', () => {
    const there = toForm('jsonld', [BOOKED]);
    expect(there.err).toContain(
      '運べなかった項目: channels[].reservation (1)\nnot carried over: channels[].reservation (1)',
    );
    const [back] = JSON.parse(fromForm('jsonld', JSON.parse(there.out)).out) as [Centre];
    expect(back).toEqual({
      ...BOOKED,
      channels: BOOKED.channels.map(({ reservation: _, ...channel }) => channel),
    });
  });
  test('with a slip in it sees the slip, and the sound entries are written', () => {
    const { code, out, err } = toForm('hsds', [centre(), centre({ id: 'b', area: '99' })]);
    expect(code).toBe(1);
    expect(err).toContain('誤り [1].area: "99"');
    expect(err).toContain('窓口 1 件(誤り 1 件)');
    expect((JSON.parse(out) as { contents: unknown[] }).contents).toHaveLength(1);
  });
  test('without a sound entry gets no empty file', () => {
    const { code, out, files } = run(['export', 'a.json', '--to', 'hsds', '--out', 'b.json'], file([{}]));
    expect([code, out, files.size]).toEqual([1, '', 0]);
  });
  test('reads the words of ours by the names that the widget gives them', () => {
    const { out } = toForm('hsds', [BOOKED]);
    for (const name of ['"電話"', '"来所相談（会って話す）"', '"訪問支援（家への訪問）"', '"予約が必要です"'])
      expect(out).toContain(name);
  });
});

describe('the built-in list', () => {
  test.each(FORMS)('is handed on as %s', (form) => {
    const { code, out, err } = run(['export', '--built-in', '--to', form]);
    expect(code).toBe(0);
    expect(err).toContain(`--built-in: 窓口 ${CENTRES.length} 件(誤り 0 件)`);
    expect(out).toContain(CENTRES[0]!.name);
  });
  test('comes back whole from HSDS', () => {
    const { out } = run(['export', '--built-in', '--to', 'hsds']);
    expect(JSON.parse(fromForm('hsds', JSON.parse(out)).out)).toEqual(CENTRES);
  });
});

describe("a keeper with somebody else's file", () => {
  const service = {
    id: 'x',
    name: 'Help',
    status: 'active',
    phones: [{ number: '043-111-2222' }],
    languages: [{ name: 'Urdu' }],
  };
  test('gets what fits, is told what does not, and what is still to be filled in', () => {
    const { code, out, err } = fromForm('hsds', [service]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        id: 'x',
        area: '',
        name: 'Help',
        channels: [{ method: 'phone', tel: '043-111-2222' }],
        programs: [],
        sources: [],
      },
    ]);
    expect(err).toContain('not carried over: languages[].name (1)');
    expect(err).toContain('error [0].sources: […] → a contact needs the page');
  });
  test('is told of services that no longer run', () => {
    expect(
      fromForm('hsds', [service, { ...service, id: 'y', name: 'Old\u001b[2J', status: 'defunct' }]).err,
    ).toContain('left out, since they are said not to run any more: "Old\\u001b[2J"');
  });
  test('is told of the uppermost keys only when very much has no place', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, nth) => [`k${nth}`, nth]));
    expect(fromForm('hsds', [{ ...service, organization: many }]).err).toContain(
      'not carried over: languages (1), organization (30)',
    );
    const { err } = fromForm('hsds', [
      { ...service, ...Object.fromEntries(Array.from({ length: 100 }, (_, nth) => [`\u001b${nth}`, nth])) },
    ]);
    // eslint-disable-next-line no-control-regex
    expect(err).not.toMatch(/\u001b/);
    expect(err).toContain('\ufffd0 (1)');
    expect(err).toMatch(/… \(\d+\)/);
  });
  test.each(FORMS)('without anything of %s in it is told so', (form) => {
    const { code, out, err } = fromForm(form, { anything: 1 });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/の窓口が見つかりません\na\.json: no centres of .+ were found in it/);
  });
});

describe('a slip in the arguments', () => {
  test.each([
    ['no list', ['export', '--to', 'hsds']],
    ['no form', ['export', 'a.json']],
    ['two forms', ['export', 'a.json', '--to', 'hsds', '--from', 'hsds']],
    ['two lists', ['export', 'a.json', 'b.json', '--to', 'hsds']],
    ['a list and the built-in one', ['export', 'a.json', '--built-in', '--to', 'hsds']],
    ['the built-in list from elsewhere', ['export', '--built-in', '--from', 'hsds']],
  ])('is named: %s', (_, argv) => {
    const { code, out, err } = run(argv, file([centre()]));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--to hsds か --to jsonld');
  });
  test('is named: an unknown form', () =>
    expect(run(['export', 'a.json', '--to', 'xml'], file([centre()]))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--to and --from are hsds or jsonld, not "xml"') as string,
    }));
  test('is named: a name that every object has', () =>
    expect(run(['export', 'a.json', '--to', 'constructor'], file([centre()])).code).toBe(2));
  test('is named: an option of another command', () =>
    expect(run(['export', 'a.json', '--to', 'hsds', '--strict'], file([centre()])).err).toContain(
      '--strict は、ここでは使えません',
    ));
  test("is named: a file that can't be read or written", () => {
    expect(run(['export', 'gone.json', '--to', 'hsds'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('ファイルがありません') as string,
    });
    expect(run(['export', 'a.json', '--to', 'hsds'], { 'a.json': '[' }).err).toContain(
      'JSON として読めません',
    );
    expect(
      run(['export', 'a.json', '--to', 'hsds', '--out', 'b'], file([centre()]), undefined, {
        write: () => {
          throw new Error('no');
        },
      }),
    ).toMatchObject({ code: 2, err: expect.stringContaining('書き込めません') as string });
  });
  test('is helped by --help, which names all forms of the command', () => {
    const { out } = run(['--help']);
    for (const line of [
      'export centers.json --to hsds|jsonld',
      'export --built-in --to hsds|jsonld',
      'export file.json --from hsds|jsonld',
    ])
      expect(out.split(line)).toHaveLength(3);
  });
});
