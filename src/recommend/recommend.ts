import { cleanAnswers } from './answers.ts';
import { findCounterfactual } from './counterfactual.ts';
import { judge } from './judge.ts';
import type { MethodId, Offer, Questionnaire, Recommendation, Rules } from './model.ts';
import { METHODS } from './model.ts';
import { explain } from './score.ts';

/**
 * Which way of consulting fits these answers, and why.
 *
 * Deterministic: a sum over a table, without a model, a clock or a language. Never throws; unknown ids are
 * dropped.
 * @param answers question ids mapped to an option id (`want`: to a list)
 * @param offer what the centre offers; left out: nothing is known about it, and no method counts as missing
 * @see docs/decisions/0003-recommendation.md for the evidence
 */
export function recommendWith(
  questionnaire: Questionnaire,
  rules: Rules,
  answers: unknown,
  offer: unknown = {},
): Recommendation {
  const clean = cleanAnswers(questionnaire, answers);
  const known = cleanOffer(offer);
  const { outcome, gates, supports, standings, fired, prefectureFirst } = judge(rules, clean, known);
  return {
    outcome,
    gates,
    supports,
    methods: standings.map((standing) => ({ ...standing, ...explain(rules, fired, standing.method, known) })),
    counterfactual: findCounterfactual(questionnaire, rules, clean, known),
    prefectureFirst,
  };
}

/** Keeps lists of known methods; anything else means that nothing is known. */
function cleanOffer(raw: unknown): Offer {
  const list = (key: keyof Offer): Offer => {
    const value: unknown =
      typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[key] : undefined;
    return Array.isArray(value)
      ? { [key]: METHODS.filter((method: MethodId) => value.includes(method)) }
      : {};
  };
  try {
    return { ...list('offered'), ...list('unknown'), ...list('openOffHours') };
  } catch {
    return {};
  }
}
