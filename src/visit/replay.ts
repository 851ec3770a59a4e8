import type { Answers, QuestionId, Recorded } from '../recommend/model.ts';
import type { Terms } from '../recommend/relevance.ts';
import { canMatter } from '../recommend/relevance.ts';

/** Where the answers lead when they are read from the first question on. */
export interface Path {
  /** Answers to the questions that are really asked; the only ones that count. */
  readonly answers: Answers;
  /** The questions asked so far, answered or skipped, in order. */
  readonly asked: readonly QuestionId[];
  /** The question to ask now, or null when nothing could change the result any more. */
  readonly next: QuestionId | null;
}

/**
 * Replays recorded answers through the flow of the chosen door. A question that can't matter any more is passed over,
 * and a leftover answer to it does not count: going back and answering again equals answering once.
 */
export function replay(terms: Terms, recorded: Recorded): Path {
  const { who } = recorded;
  if (!who) return { answers: {}, asked: [], next: 'who' };
  const flow = terms.questionnaire.flows[who];
  let answers: Answers = { who };
  const asked: QuestionId[] = [];
  let number = 0;
  for (const question of flow) {
    number += 1;
    if (!canMatter(terms, answers, question, flow.slice(number))) continue;
    const value = recorded[question];
    if (value === undefined) return { answers, asked, next: question };
    asked.push(question);
    if (value !== null) answers = { ...answers, [question]: value };
  }
  return { answers, asked, next: null };
}
