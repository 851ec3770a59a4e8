import { chosen } from './answers.ts';
import type { Answers, Counterfactual, Offer, OptionId, Questionnaire, QuestionId, Rules } from './model.ts';
import { firedRules, rankMethods } from './score.ts';

/**
 * The one given answer whose change would put another method first, or null.
 * A change that leads to a method the centre offers is preferred, since that is the one a person can act on.
 * For a list (`want`) the change is one option more.
 */
export function findCounterfactual(questionnaire: Questionnaire, rules: Rules, answers: Answers, offer: Offer): Counterfactual | null {
  const top = (given: Answers) => {
    const fired = firedRules(rules, given);
    return fired.length > 0 ? rankMethods(rules, fired, given, offer)[0] : undefined;
  };
  const first = top(answers);
  if (!first) return null;
  let fallback: Counterfactual | null = null;
  for (const question of rules.counterfactual) {
    const given = chosen(answers, question);
    if (given.length === 0) continue;
    const { options, multiple } = questionnaire.questions[question];
    for (const option of options) {
      if (given.includes(option)) continue;
      const other = top(replace(answers, question, option, multiple ? given : null));
      if (!other || other.method === first.method) continue;
      const found = { question, option, method: other.method };
      if (other.offered) return found;
      fallback ??= found;
    }
  }
  return fallback;
}

const replace = (answers: Answers, id: QuestionId, option: OptionId, given: readonly string[] | null): Answers => ({
  ...answers,
  [id]: given ? [...given, option] : option,
});
