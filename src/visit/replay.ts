import type { Answers, Questionnaire, QuestionId, Recorded, Who } from '../recommend/model.ts';

/**
 * What a visit goes through: the questions, and for whom the host page is, where it says so: then the doors
 * are passed over.
 */
export interface Terms {
  readonly questionnaire: Questionnaire;
  readonly audience?: Who | undefined;
}

/** Where the answers lead when they are read from the first question on. */
export interface Path {
  readonly answers: Answers;
  /** The questions asked so far, answered or skipped, in order. */
  readonly asked: readonly QuestionId[];
  /** The question to ask now, or null when all were asked. */
  readonly next: QuestionId | null;
}

/**
 * Replays recorded answers through the questions behind the chosen door. Each question is asked, since each
 * can change what the person takes along: a line of the memo at the least. What was answered beyond the first
 * open question does not count yet.
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
