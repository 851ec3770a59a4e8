// Each question is asked, so each has to be worth it: what a person gets is the verdict, what is named, the
// gates, and the memo.
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { CONTENT } from '../../src/content/index.ts';
import { everyClass, gets, offersThatOccur } from '../support/space.ts';

const { questionnaire } = CONTENT;
/** They say that there is nothing of the kind, or that it does not matter. */
const IDLE = ['none', 'any', 'unsure', 'not-school'];

describe('every option changes something somewhere', () => {
  const options = WHO.flatMap((who) =>
    questionnaire.flows[who].flatMap((question) =>
      questionnaire.questions[question].options
        .filter((option) => !IDLE.includes(option) || question === 'reach')
        .map((option) => ({ who, question, option })),
    ),
  );

  test.each(options)('$who, $question: $option', ({ who, question, option }) => {
    const { multiple, options: all } = questionnaire.questions[question];
    const given = (id: string): object => ({ [question]: multiple ? [id] : id });
    const others = all.filter((other) => other !== option);
    // Beside the memo, which repeats it: the methods, the gates, or what is named.
    const verdict = (answers: Answers): string =>
      JSON.stringify((JSON.parse(gets(answers)) as unknown[]).slice(0, -1));
    const isAlike = (look: (answers: Answers) => string, answers: Answers): boolean => {
      const mine = look({ ...answers, ...given(option) });
      return [answers, ...others.map((other) => ({ ...answers, ...given(other) }))].every(
        (other) => look(other) === mine,
      );
    };
    let [memo, beside] = [false, false];
    for (const answers of everyClass(who)) {
      if (answers[question] !== undefined) continue;
      memo ||= !isAlike(gets, answers);
      beside ||= !isAlike(verdict, answers);
      if (memo && beside) break;
    }
    expect(memo).toBe(true);
    // Whether a pupil has left, or a person knows of it, is for the memo alone.
    if (!['left', 'refuses', 'unaware'].includes(option)) expect(beside).toBe(true);
  });
});

describe('a question that is asked', () => {
  test.each(WHO)(
    'can change what the person gets, whatever else was answered, at every kind of centre: %s',
    (who) => {
      const wrong: string[] = [];
      let count = 0;
      for (const offer of offersThatOccur())
        for (const answers of everyClass(who)) {
          // Coprime to the sizes of the questions, so that each class is met with each other one.
          if ((count += 1) % 211 !== 0) continue;
          for (const question of questionnaire.flows[who]) {
            const { [question]: _, ...rest } = answers as Record<QuestionId, never>;
            const skipped = gets(rest, offer);
            if (
              !waysToAnswer(questionnaire, question).some(
                (answer) => gets({ ...rest, [question]: answer }, offer) !== skipped,
              )
            ) {
              wrong.push(`${question} beside ${JSON.stringify(rest)}`);
            }
          }
        }
      expect(count).toBeGreaterThan(1000);
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );
});
