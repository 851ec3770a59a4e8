import type { Hotline, LineKind } from './centre.ts';
import { linesFor } from './directory.ts';
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
 * Lines for the crisis panel. Whatever the kind, there is one that answers at any hour and one that needs no voice.
 */
export function crisisLines(hotlines: readonly Hotline[], answers: Answers): Hotline[] {
  const kinds = KINDS[crisisKind(answers)];
  const lines = linesFor(hotlines, isMinor(answers) ? ['child', ...kinds] : kinds);
  // Emergency numbers stay in front where life is in danger, also for a child.
  return kinds[0] === 'emergency' ? [...lines].sort((a, b) => Number(b.kinds.includes('emergency')) - Number(a.kinds.includes('emergency'))) : lines;
}
