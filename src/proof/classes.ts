/**
 * Groups answers to a question that no rule distinguishes, so that millions of paths can be counted by
 * walking a few.
 */
import { holds } from '../recommend/answers.ts';
import type { Answers, Questionnaire, QuestionId, Rules } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';
import { firedRules } from '../recommend/score.ts';
import { memoOf } from '../visit/memo.ts';
import type { Way } from './ways.ts';
import { waysToAnswer } from './ways.ts';

export interface AnswerClass {
  /** Represents all answers of the class; null: skipped. */
  readonly answer: Way | null;
  /** How many answers are in the class. */
  readonly ways: number;
  /** Which options occur in them: bit 0 for a skipped question, bit n for the nth option. */
  readonly options: number;
}

/**
 * Two answers are in one class if they fire the same points, and each condition of a gate or of the order of
 * centres gives the same result for both: then they lead to the same contact.
 * @param whole they must also name the same supports and give the same sentences of the memo (options
 * repeated within sentences may differ)
 */
export function answerClasses(
  questionnaire: Questionnaire,
  rules: Rules,
  question: QuestionId,
  whole = false,
): AnswerClass[] {
  const conditions = [
    ...rules.gates,
    { when: rules.prefectureFirst },
    { when: rules.hardToPhone },
    { when: rules.keepHidden },
    ...(whole ? rules.supports : []),
  ]
    .flatMap(({ when }) => when)
    .filter((condition) => condition.question === question);
  const classes = new Map<string, AnswerClass>();
  for (const answer of [null, ...waysToAnswer(questionnaire, question)]) {
    const answers: Answers = answer === null ? {} : { [question]: answer };
    const key = [
      ...firedRules(rules, answers).map((rule) => rules.points.indexOf(rule)),
      ...conditions.map((condition) => holds([condition], answers)),
      ...(whole ? sentencesOf(questionnaire, answers) : []),
    ].join();
    const { ways, options, answer: first } = classes.get(key) ?? { ways: 0, options: 0, answer };
    classes.set(key, {
      answer: first,
      ways: ways + 1,
      options: options | bits(questionnaire, question, answer),
    });
  }
  return [...classes].map(([, one]) => one);
}

/** For every door, since each has a memo of its own. */
const sentencesOf = (questionnaire: Questionnaire, answers: Answers): string[] =>
  WHO.flatMap((who) =>
    memoOf(questionnaire, { ...answers, who }).flatMap(({ sentences }) =>
      sentences.map(({ id }) => `${who} ${id}`),
    ),
  );

const bits = (questionnaire: Questionnaire, question: QuestionId, answer: AnswerClass['answer']): number => {
  const { options } = questionnaire.questions[question];
  if (answer === null) return 1;
  let all = 0;
  for (const option of [answer].flat()) all |= 2 << options.indexOf(option);
  return all;
};
