import { chosen } from './answers.ts';
import type { Answers, Counterfactual, Offer, PointRule, Questionnaire, Rules } from './model.ts';
import type { Standing } from './score.ts';
import { add, firedRules, rankMethods, tallyOf } from './score.ts';

/**
 * The given answer whose change would put another method first, or null. A change to a method that the centre
 * offers is preferred, as the person can use that one. For a list (`want`) the change is one more option.
 */
export function findCounterfactual(
  questionnaire: Questionnaire,
  rules: Rules,
  answers: Answers,
  offer: Offer,
): Counterfactual | null {
  const fired = firedRules(rules, answers);
  const tally = tallyOf(rules, fired, offer);
  const first = firstOf(rankMethods(rules, tally, answers.who, offer), fired.length);
  if (!first) return null;
  let fallback: Counterfactual | null = null;
  for (const question of rules.counterfactual) {
    const given = chosen(answers, question);
    if (given.length === 0) continue;
    const { options, multiple } = questionnaire.questions[question];
    const leaving = multiple ? [] : fired.filter((rule) => rule.question === question);
    for (const option of options) {
      if (given.includes(option)) continue;
      const coming = rules.points.filter((rule) => rule.question === question && rule.option === option);
      // Only this question's rules change, so the rest of the tally is reused.
      const changed = { points: [...tally.points], bars: [...tally.bars] };
      const put =
        (sign: 1 | -1) =>
        (rule: PointRule): void => {
          add(changed, rules, rule, offer, sign);
        };
      leaving.forEach(put(-1));
      coming.forEach(put(1));
      const other = firstOf(
        rankMethods(rules, changed, answers.who, offer),
        fired.length - leaving.length + coming.length,
      );
      if (!other || other.method === first.method) continue;
      const found: Counterfactual = { question, option, method: other.method };
      if (other.offered) return found;
      fallback ??= found;
    }
  }
  return fallback;
}

/** If no rule fired, the order of the methods says nothing about what fits. */
const firstOf = (standings: readonly Standing[], rules: number): Standing | undefined =>
  rules > 0 ? standings[0] : undefined;
