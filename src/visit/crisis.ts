import type { Hotline, LineKind } from '../directory/centre.ts';
import { linesFor, openFirst } from '../directory/directory.ts';
import type { GateId } from '../recommend/model.ts';

/** What the crisis panel is about; `general` when it was opened by the link without an answer. */
export type CrisisKind = 'life-danger' | 'suicidal' | 'violence' | 'general';

const KINDS: { readonly [K in CrisisKind]: readonly LineKind[] } = {
  'life-danger': ['emergency', 'suicidal'],
  suicidal: ['suicidal', 'emergency'],
  violence: ['emergency', 'violence', 'suicidal'],
  general: ['emergency', 'suicidal'],
};

export const crisisKind = (gates: readonly GateId[]): CrisisKind => gates.find((gate): gate is Exclude<CrisisKind, 'general'> => gate in KINDS) ?? 'general';

/**
 * Lines for the crisis panel, those that answer now before those that don't. Whatever the kind, there is one that answers at any
 * hour and one that needs no voice.
 * @param gates what the answers call for; for a child or a pupil, children's lines are added
 * @param now epoch milliseconds
 */
export function crisisLines(hotlines: readonly Hotline[], gates: readonly GateId[], now: number): Hotline[] {
  const kind = crisisKind(gates);
  const kinds = KINDS[kind];
  const lines = openFirst(linesFor(hotlines, gates.includes('minor') ? ['child', ...kinds] : kinds), now);
  // Those who come stay in front where life is in danger, also for a child; else those who listen come before them.
  const side = kinds[0] === 'emergency' && kind !== 'general' ? -1 : 1;
  return [...lines].sort((a, b) => side * (Number(a.kinds.includes('emergency')) - Number(b.kinds.includes('emergency'))));
}
