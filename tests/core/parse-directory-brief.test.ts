// A page reads the same list as the command, but must not be held up by telling everything that is wrong with it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDirectory } from '../../src/core/parse-directory.ts';
import { readDirectory } from '../../src/core/read-directory.ts';
import { AREAS, CENTRES } from '../../src/data/directory.ts';
import { spoilt } from '../support/spoil.ts';
import { TODAY } from '../support/setting.ts';

const whole = (raw: unknown) => parseDirectory(raw, AREAS, TODAY);
const brief = (raw: unknown) => readDirectory(raw, AREAS);
const entry = (id: string, more: object = {}): object => ({ id, area: '12', name: '見本', channels: [], programs: [], sources: [], ...more });
const wrong = (count: number): object[] => Array.from({ length: count }, (_, index) => entry(`w${index}`, { website: 'x', colour: 'red' }));

describe('a list read for a page', () => {
  test('has the centres that the command finds, whatever is wrong with the others', () => {
    const bad = fc.tuple(fc.constantFrom(...CENTRES), fc.nat(100), fc.constantFrom<unknown>('x', '', 0, null, [], {}, '０１２０ー０００ー０００'), fc.boolean()).map(([real, nth, by, away]) => spoilt(real, nth, by, away));
    fc.assert(fc.property(fc.array(bad, { maxLength: 8 }), fc.constantFrom(0, 99, 100, 101, 250), (list, before) => {
      const raw = [...wrong(before), ...list.map((item, index) => (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? { ...item, id: `${item.id}${index}` } : item))];
      expect(brief(raw).centres).toEqual(whole(raw).centres);
    }), { numRuns: 300 });
  });

  test('tells the first error of an entry, and no remark', () => {
    const raw = [entry('a', { website: 'x', alert: 1, colour: 'red', checked: '2020-01-01' }), 1, entry('b', { checked: '2020-01-01' })];
    expect(brief(raw).issues.map(({ path, severity }) => [path, severity])).toEqual([[expect.stringContaining('[0]'), 'error'], ['[1]', 'error']]);
    expect(whole(raw).issues.length).toBeGreaterThan(4);
    expect(whole(raw).issues[0]).toEqual(brief(raw).issues[0]);
  });

  test('tells about a hundred of them and no more', () => {
    for (const count of [1, 99, 100]) expect(brief(wrong(count)).issues).toHaveLength(count);
    for (const raw of [wrong(5000), Array.from({ length: 5000 }, () => ({})), Array.from({ length: 5000 }, () => entry('same'))]) expect(brief(raw).issues).toHaveLength(100);
    expect(brief([entry('a', { channels: Array.from({ length: 5000 }, () => 1) })]).issues).toHaveLength(1);
  });

  test('has the centres that stand behind a hundred errors, whatever stands between', () => {
    const named = { id: 'b', name: '見本', area: 'x' };
    const behind = brief([...wrong(100), null, undefined, 3, 'text', [], { name: 3 }, { id: 'a' }, entry('a'), named, entry('b'), entry('c')]);
    // Without a name it is no centre that an id could belong to; with one it is, though it can't be used.
    expect(behind.centres.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(behind.issues).toHaveLength(100);
  });

  test('is refused for the same reasons where it is none', () => {
    for (const raw of [null, {}, 'x', [], 0]) expect(brief(raw)).toEqual(whole(raw));
  });
});
