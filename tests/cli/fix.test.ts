// What becomes of an old list whose keeper asks for it in today's form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedList } from '../../src/cli/fix.ts';
import { AREAS } from '../../src/content/contacts.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { trust } from '../../src/directory/evidence.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { centres } from '../exchange/support/centres.ts';
import { centre, run, TODAY } from './support/run.ts';

const page = { url: 'https://www.pref.example.jp/hikikomori/' };
const phone = { method: 'phone', tel: '043-111-2222' } as const;
const fix = (list: unknown, ...more: string[]) =>
  run(['check', 'a.json', '--fix', ...more], { 'a.json': JSON.stringify(list) });
const fixed = (list: unknown): Centre[] => JSON.parse(fix(list).out) as Centre[];

describe('an old list in the new form', () => {
  test('has sources and date with each contact, and with nothing else', () => {
    const { checked: _, ...undated } = centre();
    const [entry] = fixed([
      centre({ channels: [phone, { method: 'in-person' }, { method: 'mail', url: 'mailto:a@example.jp' }] }),
    ]);
    expect(entry).toEqual({
      ...undated,
      channels: [
        { ...phone, checked: '2026-11-01', sources: [page] },
        { method: 'in-person' },
        { method: 'mail', url: 'mailto:a@example.jp', checked: '2026-11-01', sources: [page] },
      ],
    });
    expect(entry).not.toHaveProperty('checked');
  });
  test('keeps what a contact says itself: no day is put to pages that were not read on it', () => {
    const own = { url: 'https://www.city.example.jp/' };
    const [entry] = fixed([
      centre({
        channels: [
          { ...phone, sources: [own] },
          { ...phone, checked: '2025-12' },
        ],
      }),
    ]);
    expect(entry?.channels).toEqual([
      { ...phone, sources: [own] },
      { ...phone, checked: '2025-12', sources: [page] },
    ]);
  });
  test('keeps the date of an entry without a contact, and gives no contact a page that nobody named', () => {
    const bare = centre({ channels: [{ method: 'phone' }] });
    const unknown = { ...centre({ sources: [] }), checked: undefined };
    expect(fixed([bare, unknown])).toEqual(JSON.parse(JSON.stringify([bare, unknown])));
  });
  test('has numbers as they are dialled; what stood beside them is in the label', () => {
    const [entry] = fixed([
      centre({
        channels: [
          { ...phone, tel: '０４３（１１１）２２２２ 内線12', label: '相談' },
          { ...phone, tel: '43-111-2222' },
        ],
      }),
    ]);
    expect(entry?.channels).toMatchObject([
      { tel: '043(111)2222', label: '相談 内線12' },
      { tel: '043-111-2222' },
    ]);
  });
  test('keeps a number whose extension has no room in the label', () => {
    const channel = { ...phone, tel: '(043)111-2222 内線12', label: 'あ'.repeat(298) };
    expect(fixed([centre({ channels: [channel] })])[0]?.channels[0]).toMatchObject(channel);
  });
  test('keeps keys that nobody knows, and entries that are none', () => {
    expect(fixed([{ ...centre(), note: 'a' }, 7, null])).toMatchObject([{ note: 'a' }, 7, null]);
  });
  test('says of every contact what the old one said: as old, and by the same pages', () => {
    fc.assert(
      fc.property(centres, (list) => {
        const { centres: after, issues } = parseDirectory(fixedList(list), AREAS, TODAY);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        list.forEach((before, index) =>
          before.channels.forEach((channel, nth) => {
            const now = after[index]!.channels[nth]!;
            if (!(channel.tel ?? channel.url ?? channel.address)) return;
            expect(trust(after[index]!, now, TODAY)).toBe(trust(before, channel, TODAY));
            expect(now.sources).toEqual(channel.sources ?? before.sources);
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
  test('needs nothing more the second time', () => {
    const once = fixedList([centre(), centre({ id: 'b', channels: [] })]);
    expect(fixedList(once).map((entry, nth) => entry === once[nth])).toEqual([true, true]);
  });
});

describe('a keeper who asks for it', () => {
  test('is told how many were changed, and may read the list from the standard output', () => {
    const { code, out, err, files } = fix([centre(), centre({ id: 'b', channels: [] })]);
    expect([code, files.size, (JSON.parse(out) as unknown[]).length]).toEqual([0, 0, 2]);
    expect(err).toContain('窓口 2 件のうち 1 件を、いまの書き方に直しました');
    expect(err).toContain('1 of 2 centres were put into');
    expect(err).toContain('誤りなし(注意 0 件)');
  });
  test('has it in a file only by naming one, which may be the list itself', () => {
    const { files, out } = fix([centre()], '--out', 'a.json');
    expect([out, [...files.keys()]]).toEqual(['', ['a.json']]);
    expect(files.get('a.json')).toMatch(/^\[\n {2}\{\n[\s\S]*\n\]\n$/);
  });
  test("is told what can't be mended, and of each number that was", () => {
    const { code, out, err } = fix([
      centre({
        channels: [
          { ...phone, tel: '12' },
          { ...phone, tel: '43-111-2222' },
        ],
      }),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('誤り [0].channels[0].tel: "12"');
    expect(err).toContain(
      '注意 [0].channels[1].tel: "43-111-2222" → このままではかけられないので、043-111-2222',
    );
    expect((JSON.parse(out) as Centre[])[0]?.channels[0]?.tel).toBe('12');
  });
  test('is not given a list where there was none', () => {
    expect(fix({})).toMatchObject({ code: 1, out: '' });
    expect(fix([])).toMatchObject({ code: 1, out: '' });
  });
  test('is told where it can not be written', () => {
    const failing = {
      write: () => {
        throw new Error('no');
      },
    };
    const files = { 'a.json': JSON.stringify([centre()]) };
    expect(run(['check', 'a.json', '--fix', '--out', 'x'], files, undefined, failing)).toMatchObject({
      code: 2,
      err: expect.stringContaining('x: 書き込めません') as string,
    });
  });
  test('has to ask for it: a file for nothing is refused', () => {
    expect(run(['check', 'a.json', '--out', 'b.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--fix とあわせて') as string,
    });
  });
});

test('a contact that is older than the rest of its entry is remarked on, and is no error', () => {
  const list = [centre({ channels: [{ ...phone, checked: '2022-08', sources: [page] }, phone] })];
  const { code, out } = run(['check', 'a.json'], { 'a.json': JSON.stringify(list) });
  expect(code).toBe(0);
  expect(out).toContain('注意 [0].channels[0].checked: "2022-08" → 400日より前の日付です');
  expect(out).toContain('誤りなし(注意 1 件)');
});
