// A number changed: one command writes the list with it, and another checks it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeObject } from '../../src/cli/json-edit.ts';
import { centre, run, TODAY } from './support/run.ts';

const NEW = ['--tel', '043-111-9999', '--source', 'https://www.city.example.jp/new', '--date', '2026-11-20'];
const old = [{ url: 'https://www.pref.example.jp/old' }];
const LIST = [
  centre({ id: 'first', channels: [{ method: 'phone', tel: '043-111-0001' }] }),
  centre({
    id: 'chiba',
    channels: [
      { method: 'in-person', address: '見本市1-2-3' },
      { method: 'phone', tel: '043-111-2222', hours: 'Mo-Fr 09:00-17:00', checked: '2025-11', sources: old },
    ],
  }),
];
const text = `${JSON.stringify(LIST, null, 2)}\n`;
const propose = (given: string, ...more: string[]) =>
  run(['propose', 'a.json', ...more, ...NEW], { 'a.json': given });
const linesApart = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('somebody who has read a new number on a page', () => {
  test('has a list in which that number stands with its page and day, and which passes the check', () => {
    const { code, out } = propose(text, '--id', 'chiba');
    expect(code).toBe(0);
    const channel = (JSON.parse(out) as typeof LIST)[1]?.channels[1];
    expect(channel).toEqual({
      method: 'phone',
      tel: '043-111-9999',
      hours: 'Mo-Fr 09:00-17:00',
      checked: '2026-11-20',
      sources: [{ url: 'https://www.city.example.jp/new' }],
    });
    expect(run(['check', 'a.json'], { 'a.json': out }).code).toBe(0);
  });
  test('changes no other line of the file, whatever its indentation', () => {
    for (const given of [text, `${JSON.stringify(LIST, null, '\t')}\n`, text.replaceAll('\n', '\r\n')]) {
      const { files } = propose(given, '--id', 'chiba', '--out', 'a.json');
      const changed = files.get('a.json')!;
      expect(linesApart(given, changed).map((line) => line.trim())).toEqual([
        '"tel": "043-111-9999",',
        '"checked": "2026-11-20",',
        '"url": "https://www.city.example.jp/new"',
      ]);
      expect(changed.split('\n').length).toBe(given.split('\n').length);
    }
  });
  test('changes one line of a file with an entry in each', () => {
    const lines = `[\n${LIST.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
    const { files } = propose(lines, '--id', 'chiba', '--out', 'a.json');
    const changed = files.get('a.json')!;
    expect(linesApart(lines, changed)).toEqual([expect.stringContaining('"tel":"043-111-9999"')]);
    expect(changed.split('\n')[2]).toBe(JSON.stringify((JSON.parse(changed) as typeof LIST)[1]));
  });
  test('may name the number that has changed, however it is written, in the place of the id', () => {
    for (const was of ['043-111-2222', '(043)111-2222', '+81 43-111-2222', '0431112222'])
      expect(propose(text, '--was', was).out).toBe(propose(text, '--id', 'chiba').out);
  });
  test('may bring a number where none was known', () => {
    const list = JSON.stringify([
      centre({ id: 'a', channels: [{ method: 'phone' }] }),
      centre({ id: 'b', channels: [{ method: 'in-person' }] }),
      centre({ id: 'c', channels: [] }),
    ]);
    const found = ['a', 'b', 'c'].map((id, at) => {
      const [one] = (JSON.parse(propose(list, '--id', id).out) as typeof LIST).slice(at);
      return one?.channels.map(({ method, tel }) => [method, tel]);
    });
    const phone = ['phone', '043-111-9999'];
    expect(found).toEqual([[phone], [['in-person', undefined], phone], [phone]]);
  });
  test('may confirm the same number anew: the pages that said so before stay behind the new one', () => {
    const { out } = run(['propose', 'a.json', '--id', 'chiba', ...NEW, '--tel', '043-111-2222'], {
      'a.json': text,
    });
    expect((JSON.parse(out) as typeof LIST)[1]?.channels[1]).toMatchObject({
      tel: '043-111-2222',
      checked: '2026-11-20',
      sources: [{ url: 'https://www.city.example.jp/new' }, ...old],
    });
  });
  test('finds an extension in the label', () => {
    const { out } = run(['propose', 'a.json', '--id', 'chiba', ...NEW, '--tel', '043-111-9999 内線12'], {
      'a.json': text,
    });
    expect((JSON.parse(out) as typeof LIST)[1]?.channels[1]).toMatchObject({
      tel: '043-111-9999',
      label: '内線12',
    });
  });
  test('is given before and after, to send along', () => {
    const { out, err } = propose(text, '--id', 'chiba', '--out', 'b.json');
    expect(err).toBe('');
    expect(out.split('\n').slice(0, 3)).toEqual([
      '連絡先の変更: 見本県ひきこもり地域支援センター(chiba)',
      '  前: 043-111-2222  2025-11  https://www.pref.example.jp/old',
      '  後: 043-111-9999  2026-11-20  https://www.city.example.jp/new',
    ]);
    expect(out).toContain('A contact changed: ');
    // Beside the list itself it would spoil the JSON.
    expect(propose(text, '--id', 'chiba').err).toBe(out);
  });
  test('is told where the old number stands as well, and that the list has a later date', () => {
    const twice = JSON.stringify([
      ...LIST,
      centre({ id: 'ward', channels: [{ method: 'phone', tel: '0431112222' }], checked: '2026-11-21' }),
    ]);
    const { err } = propose(twice, '--id', 'ward');
    expect(err).toContain(
      '同じ番号が、ほかのところにもあります。変わったか、ご確認ください: chiba 043-111-2222',
    );
    expect(err).toContain('いまの一覧の日付(2026-11-21)のほうが新しい');
  });
});

describe('somebody whose proposal can not be taken', () => {
  const refused = (...argv: string[]) => {
    const ran = run(['propose', 'a.json', ...argv], { 'a.json': text });
    expect([ran.code, ran.out, ran.files.size]).toEqual([2, '', 0]);
    return ran.err;
  };
  test.each([
    ['--tel', '111-9999', '--tel は、かけられる番号を'],
    ['--tel', '43-111-9999', '--tel は、かけられる番号を'],
    ['--tel', '000-000-0000', '--tel は、かけられる番号を'],
    ['--source', 'http://www.city.example.jp/', '--source は、その番号がのっているページの'],
    ['--source', '市のページ', '--source は、その番号がのっているページの'],
    ['--date', '2026-11-31', '--date は、ページの日付か'],
    ['--date', '2026-11-23', '--date は、ページの日付か'],
    ['--method', 'fax', '--method は、次のどれか'],
    ['--id', 'nobody', 'id が「nobody」の窓口はありません'],
    ['--was', '043-000-0001', '「043-000-0001」という番号は見つかりません'],
  ])('by %s %s is told so', (option, value, ja) => {
    expect(TODAY < '2026-11-23').toBe(true);
    expect(refused('--id', 'chiba', ...NEW, option, value)).toContain(ja);
  });
  test('is asked which number, where there are several', () => {
    const several = JSON.stringify([
      centre({
        id: 'a',
        channels: [
          { method: 'phone', tel: '043-111-0001' },
          { method: 'phone', tel: '043-111-0002' },
        ],
      }),
    ]);
    expect(propose(several, '--id', 'a').err).toContain(
      '--id と --was で書いてください: a 043-111-0001, a 043-111-0002',
    );
    expect(propose(several, '--id', 'a', '--was', '043-111-0002').code).toBe(0);
  });
  test('is told what has to be said', () => {
    expect(run(['propose', 'a.json', ...NEW]).err).toContain('--id か --was、--tel、--source、--date');
    expect(run(['propose', '--id', 'a', ...NEW]).err).toContain('一覧のファイルと');
    expect(run(['propose', 'gone.json', '--id', 'a', ...NEW]).err).toContain('ファイルがありません');
  });
  test.each(['{}', '7', '[7, null, {"id": "chiba"}]', '[{"id": "chiba", "channels": {}}]'])(
    'is not given what is no list: %s',
    (json) => expect(propose(json, '--id', 'chiba')).toMatchObject({ code: 2, out: '' }),
  );
});

test('a text that is changed says what was changed and otherwise the same, however it is laid out', () => {
  const list = fc.array(
    fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const layout = fc.constantFrom<(value: unknown) => string>(
    (value) => JSON.stringify(value),
    (value) => JSON.stringify(value, null, 2),
    (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
    (value) => `[${(value as unknown[]).map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]\n`,
    (value) => JSON.stringify(value).replace(/^\[\{/, '[{ '),
  );
  fc.assert(
    fc.property(list, layout, fc.jsonValue({ maxDepth: 2 }), (value, lay, sources) => {
      fc.pre(value.every((item) => !Object.hasOwn(item, '__proto__')));
      const changed = changeObject(lay(value), [0], { tel: '1', sources });
      expect(JSON.parse(changed)).toEqual(
        JSON.parse(JSON.stringify([{ ...value[0], tel: '1', sources }, ...value.slice(1)])),
      );
    }),
    { numRuns: 300 },
  );
});
