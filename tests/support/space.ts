import type { Answers, Offer, QuestionId, Recorded, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { offerOf, ownLevels, findLevels } from '../../src/directory/directory.ts';
import { findLocality } from '../../src/directory/area.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { completions } from '../../src/recommend/relevance.ts';
import { replay } from '../../src/visit/replay.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';
import { CONTENT } from '../../src/content/index.ts';

/** Every combination of answers behind one door, each question also skipped. */
export const everyAnswer = (who: Who): Generator<Answers> => completions(QUESTIONNAIRE, { who }, QUESTIONNAIRE.flows[who]);

/** What the built-in centres offer, each kind of offer once, beside nothing known and a centre that has everything. */
export function offersThatOccur(): Offer[] {
  const real = CONTENT.directory.areas.map(({ code }) => offerOf(ownLevels(findLevels(CONTENT.directory, null, findLocality(CONTENT.directory.areas, code)))));
  const everything: Offer = { offered: ['phone', 'in-person', 'sns', 'mail', 'online'], openOffHours: ['sns'] };
  return [...new Map([{}, everything, ...real].map((offer) => [JSON.stringify(offer), offer])).values()];
}

export const terms = (offer: Offer = {}, severalCentres = false): Terms => ({ questionnaire: QUESTIONNAIRE, rules: RULES, offer, severalCentres });

/** Every way through the questions that are really asked; of a list one wish is ticked. */
export function* everyPath(given: Terms, recorded: Recorded = {}): Generator<{ who: Who; asked: readonly QuestionId[]; answers: Answers }> {
  const { asked, answers, next } = replay(given, recorded);
  if (next === null) {
    if (recorded.who) yield { who: recorded.who, asked, answers };
    return;
  }
  if (next === 'who') {
    for (const who of WHO) yield* everyPath(given, { who });
    return;
  }
  const { options, multiple } = QUESTIONNAIRE.questions[next] as { options: readonly string[]; multiple?: boolean };
  for (const option of options) yield* everyPath(given, { ...recorded, [next]: multiple ? [option] : option });
}
