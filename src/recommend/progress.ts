import { chosen, holds } from './answers.ts';
import type { Answers, Condition, Progress, Questionnaire, QuestionId } from './model.ts';
import type { Terms } from './relevance.ts';
import { canMatter, completions, waysToAnswer } from './relevance.ts';

/** More combinations of answers than this are not tried; such a question is then counted as uncertain. */
const TRIES = 30;

/**
 * Looks ahead without asking. A later question counts as certain when it can open a gate, a support or the prefecture's
 * centre by itself, or when every way of answering the questions before it leaves it open.
 */
export function progress(terms: Terms, given: Answers, question: QuestionId): Progress {
  const { who = 'self' } = given;
  const flow = terms.questionnaire.flows[who];
  const at = flow.indexOf(question);
  // Someone who has gone back may answer anew all that follows.
  const answers: Answers = { ...given, ...Object.fromEntries(flow.slice(at).map((id) => [id, undefined])) };
  const later = flow.slice(at + 1);
  let least = 0;
  let most = 0;
  later.forEach((candidate, index) => {
    const between = flow.slice(at, at + 1 + index);
    const after = later.slice(index + 1);
    if (!canMatter(terms, answers, candidate, [...after, ...between])) return;
    most += 1;
    if (decidesAlone(terms, answers, candidate) || alwaysAsked(terms, answers, candidate, between, after)) least += 1;
  });
  return { least, most };
}

/** True when a gate, support or order hangs on this question, all its other conditions being met. */
function decidesAlone({ rules, severalCentres }: Terms, answers: Answers, question: QuestionId): boolean {
  const hangs = (when: readonly Condition[]): boolean => {
    const others = when.filter((condition) => condition.question !== question);
    return others.length < when.length && others.every((condition) => chosen(answers, condition.question).length > 0) && holds(others, answers);
  };
  return rules.gates.some(({ when }) => hangs(when)) || rules.supports.some(({ when, unless }) => unless === undefined && hangs(when)) || (severalCentres && hangs(rules.prefectureFirst));
}

function alwaysAsked(terms: Terms, answers: Answers, question: QuestionId, between: readonly QuestionId[], after: readonly QuestionId[]): boolean {
  if (waysThrough(terms.questionnaire, between) > TRIES) return false;
  for (const given of completions(terms.questionnaire, answers, between)) if (!canMatter(terms, given, question, after)) return false;
  return true;
}

/** Each question may also be skipped. */
function waysThrough(questionnaire: Questionnaire, between: readonly QuestionId[]): number {
  let ways = 1;
  for (const id of between) ways *= waysToAnswer(questionnaire, id).length + 1;
  return ways;
}
