// Every answer there is to the built-in questions, and what a person gets for it.
import type { Answers, Offer, QuestionId, Who } from '../../src/recommend/model.ts';
import * as proof from '../../src/proof/answers.ts';
import { gets as whatIsGot } from '../../src/proof/gets.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { offerOf, ownLevels, findLevels } from '../../src/directory/directory.ts';
import { findLocality } from '../../src/directory/area.ts';
import { CONTENT } from '../../src/content/index.ts';

const { questionnaire, rules, directory } = CONTENT;
/** How old a contact is does not count here. */
const TODAY = '2026-11-24';

/** Every way of answering the questions, each also skipped. */
export const completions = (answers: Answers, questions: readonly QuestionId[]): Generator<Answers> =>
  proof.combinations(answers, questions, (question) => waysToAnswer(questionnaire, question));

export const everyAnswer = (who: Who): Generator<Answers> => proof.everyAnswer(questionnaire, who);

export const everyClass = (who: Who, whole = false): Generator<Answers> =>
  proof.everyClass(questionnaire, rules, who, whole);

export const gets = (answers: Answers, offer: Offer = {}): string =>
  whatIsGot(questionnaire, rules, answers, offer);

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
