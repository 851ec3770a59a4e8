/** The pure part, for servers, tests and reviews: no DOM, no clock, no language. */
import type { Offer, Recommendation } from '../core/model.ts';
import { recommendWith } from '../core/recommend.ts';
import { QUESTIONNAIRE } from '../data/questionnaire.ts';
import { RULES } from '../data/rules.ts';

/**
 * Which way of consulting fits these answers, and why.
 * Deterministic; never throws; ids it does not know are dropped.
 * @param answers question ids mapped to an option id (`want`: to a list of them)
 * @param offer `offered`: methods the centre has; `openOffHours`: those open in the evening or at weekends
 */
export function recommend(answers: unknown, offer: Offer | undefined = {}): Recommendation {
  return recommendWith(QUESTIONNAIRE, RULES, answers, offer);
}

export { nextOpening, openAt, parseHours } from '../core/hours/index.ts';
export { QUESTIONNAIRE, RULES };
export type * from '../core/model.ts';
export type { Hours, HoursIssue } from '../core/hours/index.ts';
