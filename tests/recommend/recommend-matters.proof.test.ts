import { describe, expect, test } from 'vitest';
import { judge } from '../../src/recommend/judge.ts';
import type { Answers, QuestionId } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { visible, waysToAnswer } from '../../src/recommend/relevance.ts';
import { replay } from '../../src/visit/replay.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';
import { everyAnswer, everyPath, offersThatOccur, terms } from '../support/space.ts';

const look = (answers: Answers): string => visible(judge(RULES, answers, {}), true);

describe('every option matters somewhere', () => {
  const idle = ['none', 'any'];
  const options = Object.values(QUESTIONNAIRE.flows).flatMap((flow: readonly QuestionId[], door) =>
    flow.flatMap((question) => (QUESTIONNAIRE.questions[question].options as readonly string[]).filter((option) => !idle.includes(option) || question === 'reach').map((option) => ({ who: WHO[door] ?? 'self', question, option }))),
  );
  test.each(options)('$who, $question: $option', ({ who, question, option }) => {
    const { multiple, options: all } = QUESTIONNAIRE.questions[question] as { multiple?: boolean; options: readonly string[] };
    const given = (id: string | undefined): object => (id === undefined ? {} : { [question]: multiple ? [id] : id });
    const others = [undefined, ...all.filter((other) => other !== option)];
    let found = false;
    for (const answers of everyAnswer(who)) {
      if (answers[question] !== undefined) continue;
      const mine = look({ ...answers, ...given(option) });
      if (others.some((other) => look({ ...answers, ...given(other) }) !== mine)) {
        found = true;
        break;
      }
    }
    expect(found).toBe(true);
  });
});

describe('a question that is passed over would have changed nothing', () => {
  test.each(offersThatOccur().flatMap((offer) => [true, false].map((several) => ({ offer, several }))))('with $offer, several centres: $several', ({ offer, several }) => {
    const given = terms(offer, several);
    let passedOver = 0;
    const wrong: string[] = [];
    for (const { who, asked, answers } of everyPath(given)) {
      const plain = visible(judge(RULES, answers, offer), several);
      for (const question of QUESTIONNAIRE.flows[who] as readonly QuestionId[]) {
        if (asked.includes(question)) continue;
        passedOver += 1;
        for (const answer of waysToAnswer(QUESTIONNAIRE, question)) {
          if (visible(judge(RULES, { ...answers, [question]: answer }, offer), several) !== plain) wrong.push(`${JSON.stringify(answers)} ${question}: ${String(answer)}`);
        }
      }
    }
    expect(passedOver).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('going back and answering again', () => {
  test('equals answering once: leftovers of another path do not count', () => {
    const given = terms();
    const wrong: string[] = [];
    let leftovers = 0;
    for (const { who, asked, answers } of everyPath(given)) {
      const recorded = Object.fromEntries((QUESTIONNAIRE.flows[who] as readonly QuestionId[]).filter((id) => !asked.includes(id)).map((id) => [id, waysToAnswer(QUESTIONNAIRE, id)[0]]));
      if (Object.keys(recorded).length === 0) continue;
      leftovers += 1;
      const again = replay(given, { ...recorded, ...answers, who });
      if (JSON.stringify(again.answers) !== JSON.stringify(answers)) wrong.push(JSON.stringify(recorded));
    }
    expect(leftovers).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
