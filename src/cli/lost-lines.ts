import type { Lost } from '../exchange/index.ts';
import { both } from './texts.ts';

/** So many places are told by themselves; of more only the uppermost keys. */
const TOLD = 20;

/** What did not come along, in both languages; nothing where all of it did. */
export const lostLines = (lost: readonly Lost[]): string[] =>
  lost.length === 0
    ? []
    : both('export.lost', {
        what: gathered(lost)
          .map(({ path, count }) => `${shown(path)} (${count})`)
          .join(', '),
      });

function gathered(lost: readonly Lost[]): readonly Lost[] {
  if (lost.length <= TOLD) return lost;
  const counts = new Map<string, number>();
  for (const { path, count } of lost) {
    const [top = ''] = path.split(/[.[]/);
    counts.set(top, (counts.get(top) ?? 0) + count);
  }
  const tops = [...counts].map(([path, count]) => ({ path, count }));
  const rest = tops.slice(2 * TOLD);
  return rest.length === 0
    ? tops
    : [...tops.slice(0, 2 * TOLD), { path: '…', count: rest.reduce((sum, { count }) => sum + count, 0) }];
}

/** Names of keys come from a file of somebody else's: nothing in them may move the terminal. */
const shown = (path: string): string => path.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
