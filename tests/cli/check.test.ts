// What somebody who keeps a list of centres is told about it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CENTRES } from '../../src/content/contacts.ts';
import { centre, check, run, TODAY } from './support/run.ts';

const phone = { method: 'phone', tel: '043-111-2222' } as const;
const list = JSON.stringify([centre()]);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('a keeper with a sound list', () => {
  test('is told so, in both languages', () => {
    const { code, out, err } = check([centre()]);
    expect(code).toBe(0);
    expect(out).toBe(
      'centre.json: 窓口 1 件、誤りなし(注意 0 件)\ncentre.json: no errors (centres: 1, warnings: 0)',
    );
    expect(err).toBe('');
  });
  test('may have begun with the sample in the guide; only its made-up number is remarked on', () => {
    const [, sample] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/explain.md', 'utf8'))!;
    const { code, out } = run(['check', 'a.json'], { 'a.json': sample! });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('注意'))).toEqual([
      expect.stringContaining('見本の番号のようです'),
    ]);
  });
  test('may have taken the built-in list as a model: it passes its own check', () => {
    const { code, out } = check(CENTRES);
    expect(code).toBe(0);
    expect(out).not.toContain('誤り [');
  });
  test('may have saved it on Windows, with a byte order mark', () => {
    expect(run(['check', 'a.json'], { 'a.json': `\uFEFF${list}` }).code).toBe(0);
  });
  test('may have a list of five megabytes', () => {
    const many = Array.from({ length: 15_000 }, (_, index) =>
      centre({ id: `c${index}`, name: `窓口${index}${'あ'.repeat(40)}` }),
    );
    const text = JSON.stringify(many);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(5_000_000);
    const { code, out } = run(['check', 'a.json'], { 'a.json': text });
    expect([code, out.split('\n')[0]]).toEqual([0, 'a.json: 窓口 15000 件、誤りなし(注意 0 件)']);
  });
});

describe('a keeper with a slip in the list', () => {
  test.each([
    [
      "a number that can't be one",
      { channels: [{ ...phone, tel: '12' }] },
      '誤り [0].channels[0].tel: "12" → この番号は、かけられないので、のせません。市外局番からの番号(例 03-1234-5678)か、#7119 のような番号にしてください',
      'error [0].channels[0].tel: "12" → left out: it can\'t be dialled; expected a number with its area code (such as 03-1234-5678), or one such as #7119',
    ],
    [
      'an address that runs code',
      { website: 'javascript:alert(1)' },
      '誤り [0].website: "javascript:alert(1)" → https:// で始まるアドレスにしてください',
      'error [0].website: "javascript:alert(1)" → expected an address that begins with https://',
    ],
    [
      "hours that can't be read",
      { channels: [{ ...phone, hours: 'Mo-Fr 9-5' }] },
      '7文字目「9-5」は、09:00-17:00 の形にしてください',
      'at character 7, "9-5", expected 09:00-17:00',
    ],
    [
      'an area that does not exist',
      { area: '99' },
      '誤り [0].area: "99" → 都道府県の2桁(例 12)か、市町村の5桁(例 12100)にしてください',
      'error [0].area: "99" → expected a prefecture\'s 2 digits',
    ],
    [
      'an unknown method',
      { channels: [{ method: 'fax' }] },
      '次のどれかにしてください: phone, in-person, sns, mail, online',
      'expected one of: phone, in-person, sns, mail, online',
    ],
    [
      'a contact without a source',
      { sources: [] },
      '誤り [0].sources: […] → 連絡先があるときは、それがのっているページを sources に書いてください',
      'a contact needs the page that states it in sources',
    ],
    [
      'a day that does not exist',
      { checked: '2026-02-30' },
      '誤り [0].checked: "2026-02-30" → 実在する日付にしてください',
      'expected a date that exists',
    ],
  ])('with %s finds the place, the value and what would be right', (_, change, ja, en) => {
    const { code, out } = check([{ ...centre(), ...change }]);
    const [first, second] = out.split('\n');
    expect(code).toBe(1);
    expect(first).toContain(ja);
    expect(second).toContain(en);
  });
  test('is told which entry had the id first', () => {
    const { code, out } = check([centre(), centre({ name: '別の窓口' })]);
    expect(code).toBe(1);
    expect(out).toContain('誤り [1].id: "sample" → [0] と同じ id です');
    expect(out).toContain('窓口 2 件のうち、使えるのは 1 件。誤り 1 件');
  });
  test('is told of a missing key by its path', () => {
    const { name: _, ...nameless } = centre();
    expect(check([nameless]).out).toContain(
      '誤り [0].name: (なし) → この項目が要ります\nerror [0].name: (nothing) → this key is needed',
    );
  });
  test('is told when it is no list at all', () => {
    expect(check(centre()).out).toContain('誤り (全体): {…} → 窓口の一覧 [ … ] にしてください');
    expect(check([]).out).toContain('窓口をひとつ以上書いてください');
  });
  test('with thousands of slips sees the first ones and how many are left', () => {
    const { code, out } = check(Array.from({ length: 1000 }, () => 7));
    expect(code).toBe(1);
    expect(out.split('\n').length).toBeLessThan(500);
    expect(out).toContain('ほかに 800 件あります\nand 800 more');
  });
});

describe('a keeper whose list is worth a second look', () => {
  test.each([
    [
      'looked at too long ago',
      { checked: '2025-01-01' },
      '注意 [0].checked: "2025-01-01" → 400日より前の日付です',
    ],
    ['dated tomorrow', { checked: '2026-11-23' }, `今日(${TODAY})までの日付か`],
    [
      'with the number of a sample',
      { channels: [{ ...phone, tel: '000-000-0000' }] },
      '見本の番号のようです',
    ],
    [
      'with a key nobody reads',
      { telephone: '043-111-2222' },
      '注意 [0].telephone: (なし) → この項目は使われません。使える項目: id, kind, area, name',
    ],
  ])('%s is warned and may go on', (_, change, text) => {
    const { code, out } = check([{ ...centre(), ...change }]);
    expect(code).toBe(0);
    expect(out).toContain(text);
    expect(out).toContain('誤りなし(注意 1 件)');
  });
});

describe('a keeper with a file that is no list', () => {
  const at = (content: string | Uint8Array) => run(['check', 'a.json'], { 'a.json': content });
  test.each<[string, string | Uint8Array, string, string]>([
    ['is empty', '', 'a.json: JSON として読めません(1行目、1文字目)', 'a.json: not JSON (line 1, column 1)'],
    ['breaks off', '[{"id": "a"', 'JSON として読めません(1行目、12文字目)', 'not JSON (line 1, column 12)'],
    ['has a comma too many', '[\n  {"id": "a",}\n]', 'JSON として読めません(2行目、', 'not JSON (line 2,'],
    ['is a table', 'id,name\n1,千葉', 'JSON として読めません', 'not JSON'],
    [
      'is Shift_JIS',
      bytes(0x5b, 0x22, 0x90, 0xe7, 0x97, 0x74, 0x22, 0x5d),
      'UTF-8 ではありません',
      'not UTF-8',
    ],
    ['is UTF-16', bytes(0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00), 'UTF-8 ではありません', 'not UTF-8'],
  ])('that %s is told where, and no trace of the program', (_, content, ja, en) => {
    const { code, out, err } = at(content);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.split('\n')[0]).toContain(ja);
    expect(err.split('\n')[1]).toContain(en);
    expect(err).not.toMatch(/\bat .*:\d+|Error/);
  });
  test('that is missing, a folder or locked is told so', () => {
    expect(run(['check', 'gone.json'])).toMatchObject({
      code: 2,
      err: 'gone.json: ファイルがありません\ngone.json: there is no such file',
    });
    const failing = (code: string) =>
      run(['check', 'a'], {}, undefined, {
        read: () => {
          throw Object.assign(new Error('no'), { code });
        },
      });
    expect(failing('EISDIR')).toMatchObject({
      code: 2,
      err: expect.stringContaining('フォルダーです') as string,
    });
    expect(failing('EACCES')).toMatchObject({
      code: 2,
      err: expect.stringContaining('アクセス権') as string,
    });
  });
  test('that holds texts of a megabyte is told in short lines', () => {
    const long = 'あ'.repeat(1_000_000);
    const { code, out } = check([
      {
        ...centre(),
        name: long,
        website: long,
        [long]: 1,
        channels: [{ ...phone, tel: long, hours: long, url: long }],
      },
    ]);
    expect(code).toBe(1);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(400);
  });
  test('that would rewrite the terminal has its marks spelled out', () => {
    const { out } = check([{ ...centre(), area: '\u001b[2J\u202e12', '\u001b]0;x\u0007': 1 }]);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(out).toContain('\\u001b[2J\\u{202e}12');
  });
});
