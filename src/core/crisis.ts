import type { Hotline, LineKind } from './centre.ts';
import { linesFor, openFirst } from './directory.ts';
import type { Answers } from './model.ts';

/** What the crisis panel is about; `general` when it was opened by the link without an answer. */
export type CrisisKind = 'life-danger' | 'suicidal' | 'violence' | 'general';

const KINDS: { readonly [K in CrisisKind]: readonly LineKind[] } = {
  'life-danger': ['emergency', 'suicidal'],
  suicidal: ['suicidal', 'emergency'],
  violence: ['emergency', 'violence', 'suicidal'],
  general: ['emergency', 'suicidal'],
};

export const crisisKind = ({ safe }: Answers): CrisisKind => (safe === undefined || safe === 'none' ? 'general' : safe);

/** True for an answer about a child or a pupil: children's lines are added. */
export const isMinor = ({ age, stage }: Answers): boolean => age === 'under-18' || stage === 'enrolled';

/**
 * Lines for the crisis panel, those that answer now before those that don't. Whatever the kind, there is one that answers at any
 * hour and one that needs no voice.
 * @param now epoch milliseconds
 */
export function crisisLines(hotlines: readonly Hotline[], answers: Answers, now: number): Hotline[] {
  const kinds = KINDS[crisisKind(answers)];
  const lines = openFirst(linesFor(hotlines, isMinor(answers) ? ['child', ...kinds] : kinds), now);
  // Those who come stay in front where life is in danger, also for a child; else those who listen come before them.
  const side = kinds[0] === 'emergency' && crisisKind(answers) !== 'general' ? -1 : 1;
  return [...lines].sort((a, b) => side * (Number(a.kinds.includes('emergency')) - Number(b.kinds.includes('emergency'))));
}
