// Answers that set off the same are counted together; nothing that a person could get may be lost by that.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerClasses } from '../../src/proof/classes.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { judge } from '../../src/recommend/judge.ts';
import type { Answers, QuestionId, Rules, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { CONTENT } from '../../src/content/index.ts';
import { memoOf } from '../../src/visit/memo.ts';
import { shortened } from './support/short.ts';

const { rules, questionnaire } = CONTENT;
const QUESTIONS = (Object.keys(questionnaire.questions) as QuestionId[]).filter(
  (question) => question !== 'who',
);
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  who: fc.constantFrom<Who>(...WHO),
  ...Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      fc.constantFrom(undefined, ...waysToAnswer(questionnaire, question)),
    ]),
  ),
}) as fc.Arbitrary<Answers>;

/** What leads to a contact. */
const place = (answers: Answers): string => {
  const { outcome, gates, standings, prefectureFirst } = judge(rules, answers, {
    offered: ['phone'],
    openOffHours: ['phone'],
  });
  return JSON.stringify([outcome, gates, standings, prefectureFirst]);
};
/** All that a person gets, but for the wishes that the memo repeats. */
const all = (answers: Answers): string =>
  JSON.stringify([
    place(answers),
    judge(rules, answers, {}).supports,
    memoOf(questionnaire, answers).map(({ sentences }) => sentences.map(({ id }) => id)),
  ]);

describe.each(QUESTIONS)('the classes of answers to "%s"', (question) => {
  const ways = [null, ...waysToAnswer(questionnaire, question)];

  test.each([false, true])(
    'count each way once, and have every option in one of them (whole: %s)',
    (whole) => {
      const classes = answerClasses(questionnaire, rules, question, whole);
      expect(classes.reduce((sum, each) => sum + each.ways, 0)).toBe(ways.length);
      expect(classes.reduce((bits, { options }) => bits | options, 0)).toBe(
        (2 << questionnaire.questions[question].options.length) - 1,
      );
    },
  );

  test.each([
    ['the contact', false, place],
    ['all that is got', true, all],
  ] as const)('lose nothing, beside whatever other answers: %s', (_, whole, look) => {
    const classes = answerClasses(questionnaire, rules, question, whole);
    fc.assert(
      fc.property(anyAnswers, ({ [question]: _own, ...rest }) => {
        const seen = (answers: readonly unknown[]) =>
          new Set(answers.map((answer) => look(answer === null ? rest : { ...rest, [question]: answer })));
        expect(seen(classes.map(({ answer }) => answer))).toEqual(seen(ways));
      }),
      { numRuns: 25 },
    );
  });
});

describe('answers', () => {
  const count = (question: QuestionId, given: Rules = rules, whole = false): number =>
    answerClasses(questionnaire, given, question, whole).length;

  test('that say nothing about the way are one class, until the memo is looked at', () => {
    // Skipped, and any hour.
    expect([count('when'), count('when', rules, true)]).toEqual([3, 4]);
    // No answer about the supporting family leads to a contact.
    expect([count('carer'), count('carer', rules, true)]).toEqual([1, 4]);
    expect(count('want')).toBe(32);
  });

  test('that change nothing but the order of centres are kept apart from a skipped question', () => {
    const few = shortened({ worry: ['acquaintance', 'none'] });
    expect(answerClasses(few, rules, 'worry')).toHaveLength(2);
    expect(
      answerClasses(few, { ...rules, prefectureFirst: [{ question: 'worry', in: ['none'] }] }, 'worry'),
    ).toHaveLength(3);
  });
});
