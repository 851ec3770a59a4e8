import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';
import type { Answers, Offer, OptionId, Question, Questionnaire, QuestionId, Rules, Who } from './model.ts';

/** All that decides which questions are asked: the questions, the rules, and what is known of the centres. */
export interface Terms {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly offer: Offer;
  /** True when there is more than one level of centre, so that their order can change. */
  readonly severalCentres: boolean;
  /** For whom the host page is, where it says so: then the doors are passed over. */
  readonly audience?: Who | undefined;
}

/** What a person would notice of a verdict: outcome, the first two methods, gates, supports, the order of centres. */
export function visible(verdict: Verdict, severalCentres: boolean): string {
  const shown = verdict.standings.slice(0, 2).map(({ method }) => method);
  return [verdict.outcome, shown, verdict.gates, verdict.supports, severalCentres && verdict.prefectureFirst].join('|');
}

/**
 * True when some answer to `question` can still change what is shown, whatever is answered to the questions after it.
 * Decided by trying: every way of answering the `later` questions, until one shows a difference.
 */
export function canMatter(terms: Terms, answers: Answers, question: QuestionId, later: readonly QuestionId[]): boolean {
  const { rules, offer, severalCentres, questionnaire } = terms;
  const look = (given: Answers): string => visible(judge(rules, given, offer), severalCentres);
  const ways = waysToAnswer(questionnaire, question);
  for (const rest of completions(questionnaire, answers, later)) {
    const skipped = look(rest);
    for (const answer of ways) {
      if (look({ ...rest, [question]: answer }) !== skipped) return true;
    }
  }
  return false;
}

/** Every way of answering the questions, each also skipped. */
export function* completions(questionnaire: Questionnaire, answers: Answers, questions: readonly QuestionId[]): Generator<Answers> {
  const [question, ...others] = questions;
  if (question === undefined) {
    yield answers;
    return;
  }
  const ways = waysToAnswer(questionnaire, question);
  for (const rest of completions(questionnaire, answers, others)) {
    yield rest;
    for (const answer of ways) yield { ...rest, [question]: answer };
  }
}

/** Worked out once for each question: seven wishes can be combined in 127 ways, and every step asks many times. */
const known = new WeakMap<Question, readonly (OptionId | OptionId[])[]>();

/** Each option, and for a list each combination of options. */
export function waysToAnswer(questionnaire: Questionnaire, question: QuestionId): readonly (OptionId | OptionId[])[] {
  const asked: Question = questionnaire.questions[question];
  const ways = known.get(asked) ?? combine(asked);
  known.set(asked, ways);
  return ways;
}

function combine({ options, multiple }: Question): readonly (OptionId | OptionId[])[] {
  if (!multiple) return options;
  let sets: OptionId[][] = [[]];
  for (const option of options) sets = [...sets, ...sets.map((set) => [...set, option])];
  return sets.filter((set) => set.length > 0);
}
