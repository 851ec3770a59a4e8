/** Which lines are shown in a crisis, by the kind of danger. */
import type { Hotline, LineKind } from '../directory/centre.ts';
import { canBegin, isAnswering, isSilent, linesFor, openFirst } from '../directory/directory.ts';
import { holds } from '../recommend/answers.ts';
import type { GateId, QuestionId, Recorded, Rules } from '../recommend/model.ts';

/** What the crisis panel is about; `general` if it was opened by its link without an answer. */
export type CrisisKind = 'life-danger' | 'suicidal' | 'violence' | 'general';

const KINDS: { readonly [K in CrisisKind]: readonly LineKind[] } = {
  'life-danger': ['suicidal', 'general'],
  suicidal: ['suicidal', 'general'],
  violence: ['violence', 'suicidal', 'general'],
  general: ['suicidal', 'general'],
};

export const crisisKind = (gates: readonly GateId[]): CrisisKind =>
  gates.find((gate): gate is Exclude<CrisisKind, 'general'> => gate in KINDS) ?? 'general';

/** This answer, with the others, tells of a danger. */
export const callsForHelp = (
  { gates }: Pick<Rules, 'gates'>,
  question: QuestionId,
  answers: Recorded,
): boolean =>
  gates.some(
    ({ gate, when }) =>
      gate in KINDS && when.some((condition) => condition.question === question) && holds(when, answers),
  );

export interface CrisisWays {
  /** 119 and 110: somebody comes. For violence 110 is first, otherwise 119. */
  readonly emergency: readonly Hotline[];
  /** The emergency numbers are shown before the lines that listen, since somebody has to come. */
  readonly emergencyFirst: boolean;
  /** Always visible: lines for this danger, one that needs no voice, and lines that listen. */
  readonly near: readonly Hotline[];
  /** Folded; those that are closed now come last. */
  readonly rest: readonly Hotline[];
}

/**
 * Lines for the crisis panel and for the strip above a result. Whatever the danger, one that needs no voice
 * and one that answers at any hour are visible. Lines about children are only for a child or a pupil: they
 * would lead an adult's family to the wrong desk.
 * @param gates set by the answers
 * @param now epoch milliseconds
 */
export function crisisWays(hotlines: readonly Hotline[], gates: readonly GateId[], now: number): CrisisWays {
  const kind = crisisKind(gates);
  const isMinor = gates.includes('minor');
  const lines = linesFor(hotlines, isMinor ? ['child', ...KINDS[kind]] : KINDS[kind])
    .filter(canBegin)
    .filter(({ kinds }) => isMinor || !kinds.includes('child'))
    // 189 is about violence against a child; other dangers have other lines.
    .filter(({ kinds }) => kind === 'violence' || !kinds.includes('violence'));
  const answering = lines.filter((line) => isAnswering(line, now));
  const forThis =
    kind === 'violence'
      ? lines.filter((line) => line.kinds.includes('violence') && !isSilent(line, now)).slice(0, 2)
      : [];
  const chat = answering.filter(({ text }) => text).slice(0, 1);
  const voices = answering
    .filter((line) => !line.text && !forThis.includes(line))
    .slice(0, kind === 'violence' ? 1 : 2);
  const near = [...forThis, ...chat, ...voices];
  return {
    emergency: emergency(hotlines, kind),
    emergencyFirst: kind === 'life-danger' || kind === 'violence',
    near,
    rest: openFirst(lines, now).filter((line) => !near.includes(line)),
  };
}

/** The police first for violence, otherwise the ambulance first. */
function emergency(hotlines: readonly Hotline[], kind: CrisisKind): Hotline[] {
  const lines = linesFor(hotlines, ['emergency']);
  return kind === 'violence' ? [...lines].sort((a, b) => Number(isPolice(b)) - Number(isPolice(a))) : lines;
}

const isPolice = ({ numbers }: Hotline): boolean => numbers.some(({ tel }) => tel === '110');
