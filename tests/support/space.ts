import type { Answers, Offer, QuestionId, Who } from '../../src/recommend/model.ts';
import { answerClasses } from '../../src/cli/paths/classes.ts';
import type { Way } from '../../src/cli/paths/ways.ts';
import { waysToAnswer } from '../../src/cli/paths/ways.ts';
import { offerOf, ownLevels, findLevels } from '../../src/directory/directory.ts';
import { findLocality } from '../../src/directory/area.ts';
import { judge } from '../../src/recommend/judge.ts';
import { memoOf } from '../../src/visit/memo.ts';
import { CONTENT } from '../../src/content/index.ts';

const { questionnaire, rules, directory } = CONTENT;
/** How old a contact is does not count here. */
const TODAY = '2026-11-24';

/** Every way of answering the questions, each also skipped. */
export const completions = (answers: Answers, questions: readonly QuestionId[]): Generator<Answers> =>
  combine(answers, questions, (question) => waysToAnswer(questionnaire, question));

/** Every combination of answers behind one door, each question also skipped. */
export const everyAnswer = (who: Who): Generator<Answers> => completions({ who }, questionnaire.flows[who]);

/** One for all that set off the same. @param whole see `answerClasses` */
export const everyClass = (who: Who, whole = false): Generator<Answers> =>
  combine({ who }, questionnaire.flows[who], (question) =>
    answerClasses(questionnaire, rules, question, whole).flatMap(({ answer }) =>
      answer === null ? [] : [answer],
    ),
  );

function* combine(
  answers: Answers,
  questions: readonly QuestionId[],
  waysOf: (question: QuestionId) => readonly Way[],
): Generator<Answers> {
  const [question, ...others] = questions;
  if (question === undefined) {
    yield answers;
    return;
  }
  const ways = waysOf(question);
  for (const rest of combine(answers, others, waysOf)) {
    yield rest;
    for (const answer of ways) yield { ...rest, [question]: answer };
  }
}

/**
 * What a person gets for these answers, whatever the centre: verdict, what is named, gates, order of places,
 * and the memo.
 */
export function gets(answers: Answers, offer: Offer = {}): string {
  const { outcome, gates, supports, standings, prefectureFirst } = judge(rules, answers, offer);
  const methods = standings.map(({ method, barred }) => `${method}${barred ? ' barred' : ''}`);
  return JSON.stringify([outcome, methods, gates, supports, prefectureFirst, memoOf(questionnaire, answers)]);
}

/**
 * What the built-in centres offer, each kind of offer once, beside nothing known and a centre that has
 * everything.
 */
export function offersThatOccur(): Offer[] {
  const real = directory.areas.map(({ code }) =>
    offerOf(ownLevels(findLevels(directory, null, findLocality(directory.areas, code))), TODAY),
  );
  const everything: Offer = {
    offered: ['phone', 'in-person', 'sns', 'mail', 'online'],
    openOffHours: ['sns'],
  };
  return [...new Map([{}, everything, ...real].map((offer) => [JSON.stringify(offer), offer])).values()];
}
