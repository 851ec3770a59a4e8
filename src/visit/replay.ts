import type { Answers, Questionnaire, QuestionId, Recorded, Rules, Who } from '../recommend/model.ts';

/**
 * The questions, the rules that say which answers call for help at once, and the audience if the host page
 * names one: then the doors (the first question) are skipped.
 */
export interface Terms {
  readonly questionnaire: Questionnaire;
  readonly rules: Pick<Rules, 'gates'>;
  readonly audience?: Who | undefined;
}

/** The result of reading the answers from the first question on. */
export interface Path {
  readonly answers: Answers;
  /** The questions asked so far, answered or skipped, in order. */
  readonly asked: readonly QuestionId[];
  /** The question to ask now, or null when all were asked. */
  readonly next: QuestionId | null;
}

/**
 * Replays recorded answers through the questions of the chosen door. Every question is asked, since each can
 * at least add a line to the memo. Answers after the first open question do not count yet.
 */
export function replay({ flows }: Questionnaire, recorded: Recorded): Path {
  const { who } = recorded;
  if (!who) return { answers: {}, asked: [], next: 'who' };
  const flow = flows[who];
  const open = flow.findIndex((question) => recorded[question] === undefined);
  const asked = open < 0 ? flow : flow.slice(0, open);
  const given = asked
    .filter((question) => recorded[question] !== null)
    .map((question) => [question, recorded[question]] as const);
  return { answers: { who, ...Object.fromEntries(given) }, asked, next: flow[asked.length] ?? null };
}
