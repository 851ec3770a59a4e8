/** The pure part, for servers, tests and reviews: no DOM, no clock, no language. */
import type { Offer, Recommendation } from '../recommend/model.ts';
import { recommendWith } from '../recommend/recommend.ts';
import { QUESTIONNAIRE } from '../content/questions.ts';
import { RULES } from '../content/rules.ts';

/**
 * Which way of consulting fits these answers, and why.
 * Deterministic; never throws; ids it does not know are dropped.
 * @param answers question ids mapped to an option id (`want`: to a list of them)
 * @param offer `offered`: methods the centre has; `openOffHours`: those open in the evening or at weekends
 */
export function recommend(answers: unknown, offer: Offer | undefined = {}): Recommendation {
  return recommendWith(QUESTIONNAIRE, RULES, answers, offer);
}

export { nextOpening, openAt, parseHours } from '../opening-hours/index.ts';
export { QUESTIONNAIRE, RULES };
export type * from '../recommend/model.ts';
export type { Hours, HoursIssue } from '../opening-hours/index.ts';
