/** Every combination of answers behind one door, as they are or one for all that lead to the same. */
import type { Answers, Questionnaire, QuestionId, Rules, Who } from '../recommend/model.ts';
import { answerClasses } from './classes.ts';
import type { Way } from './ways.ts';
import { waysToAnswer } from './ways.ts';

/** Every way of answering the questions, each also skipped, beside the answers that are given. */
export function* combinations(
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
  for (const rest of combinations(answers, others, waysOf)) {
    yield rest;
    for (const answer of ways) yield { ...rest, [question]: answer };
  }
}

export const everyAnswer = (questionnaire: Questionnaire, who: Who): Generator<Answers> =>
  combinations({ who }, questionnaire.flows[who], (question) => waysToAnswer(questionnaire, question));

/** One for all that set off the same. @param whole see `answerClasses` */
export const everyClass = (
  questionnaire: Questionnaire,
  rules: Rules,
  who: Who,
  whole = false,
): Generator<Answers> =>
  combinations({ who }, questionnaire.flows[who], (question) =>
    answerClasses(questionnaire, rules, question, whole).flatMap(({ answer }) =>
      answer === null ? [] : [answer],
    ),
  );
