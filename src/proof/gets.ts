import type { Answers, Offer, Questionnaire, Rules } from '../recommend/model.ts';
import { judge } from '../recommend/judge.ts';
import { memoOf } from '../visit/memo.ts';

/**
 * What a person gets for these answers, whatever the centre, to be compared: verdict, gates, what is named,
 * order of places, and the memo.
 */
export function gets(
  questionnaire: Questionnaire,
  rules: Rules,
  answers: Answers,
  offer: Offer = {},
): string {
  const { outcome, gates, supports, standings, prefectureFirst } = judge(rules, answers, offer);
  const methods = standings.map(({ method, barred }) => `${method}${barred ? ' barred' : ''}`);
  return JSON.stringify([outcome, methods, gates, supports, prefectureFirst, memoOf(questionnaire, answers)]);
}
