/** Ways of answering one question that no rule tells apart, so that millions of paths can be counted by walking some of them. */
import { holds } from '../../recommend/answers.ts';
import type { Answers, Condition, Questionnaire, QuestionId, Rules, SupportRule } from '../../recommend/model.ts';
import { waysToAnswer } from '../../recommend/relevance.ts';
import { firedRules } from '../../recommend/score.ts';

export interface AnswerClass {
  /** Stands for all ways of the class; null: skipped. */
  readonly answer: ReturnType<typeof waysToAnswer>[number] | null;
  /** How many ways of answering are in the class. */
  readonly ways: number;
  /** What occurs in them: bit 0 for a skipped question, bit n for the nth option. */
  readonly options: number;
}

/**
 * Two answers are alike when they set off the same points, and every condition of a gate or of the order of centres holds for both.
 * Which supports are named does not count, as no contact depends on it; except where a support asks for two questions at once, since
 * then an earlier answer can decide whether a later question still matters.
 */
export function answerClasses(questionnaire: Questionnaire, rules: Rules, question: QuestionId): AnswerClass[] {
  const conditions = [...rules.gates, ...rules.supports.filter(isJoint), { when: rules.prefectureFirst }]
    .flatMap(({ when }) => when)
    .filter((condition: Condition) => condition.question === question);
  const classes = new Map<string, AnswerClass>();
  for (const answer of [null, ...waysToAnswer(questionnaire, question)]) {
    const answers: Answers = answer === null ? {} : { [question]: answer };
    const key = [...firedRules(rules, answers).map((rule) => rules.points.indexOf(rule)), ...conditions.map((condition) => holds([condition], answers))].join();
    const { ways, options, answer: first } = classes.get(key) ?? { ways: 0, options: 0, answer };
    classes.set(key, { answer: first, ways: ways + 1, options: options | bits(questionnaire, question, answer) });
  }
  return [...classes.values()];
}

const isJoint = ({ when }: SupportRule): boolean => new Set(when.map(({ question }) => question).filter((question) => question !== 'who')).size > 1;

const bits = (questionnaire: Questionnaire, question: QuestionId, answer: AnswerClass['answer']): number =>
  answer === null ? 1 : [answer].flat().reduce((all, option) => all | (2 << questionnaire.questions[question].options.indexOf(option)), 0);
