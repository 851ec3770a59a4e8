// Hours are read once and kept for the next screen; of an embedder's list of thousands only a few are.
import { expect, it, vi } from 'vitest';
import { openingOf } from '../../src/core/opening.ts';
import { tokyo } from './hours/helpers.ts';

const NOW = tokyo('2026-11-24 10:00');
/** What a text costs: it is gone through before it is read. */
function work(hours: string): number {
  const replace = vi.spyOn(String.prototype, 'replace');
  openingOf({ hours }, NOW);
  const { length } = replace.mock.calls;
  replace.mockRestore();
  return length;
}
/** Hours unlike any other's. */
const other = (nth: number): string => `Mo-Fr 09:00-17:00 "${nth}"`;

it('a person with a slow phone waits once for the same hours, and a list of thousands does not fill the phone', () => {
  const first = work('Mo-Fr 09:00-17:00');
  for (let nth = 1; nth < 200; nth += 1) openingOf({ hours: other(nth) }, NOW);
  const kept = work('Mo-Fr 09:00-17:00');
  openingOf({ hours: other(200) }, NOW);
  expect([kept < first, work('Mo-Fr 09:00-17:00')]).toEqual([true, first]);
  expect(openingOf({ hours: 'Mo-Fr 09:00-17:00' }, NOW)).toMatchObject({ state: 'open', until: '17:00' });
});
