import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAnswers } from '../../src/recommend/answers.ts';
import { judge } from '../../src/recommend/judge.ts';
import type { Answers, QuestionId, Recorded, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { replay } from '../../src/visit/replay.ts';
import { QUESTIONNAIRE, RULES } from '../support/setting.ts';
import { gets } from '../support/space.ts';

/** One way of answering (or skipping) every question of the questionnaire, whoever is asked. */
const anyAnswers = (who: Who): fc.Arbitrary<Recorded> =>
  fc.record(
    Object.fromEntries(
      Object.keys(QUESTIONNAIRE.questions).map((question) => [
        question,
        question === 'who'
          ? fc.constant(who)
          : fc.constantFrom(null, ...waysToAnswer(QUESTIONNAIRE, question as QuestionId)),
      ]),
    ),
  ) as fc.Arbitrary<Recorded>;

describe('answers', () => {
  it('are read in a browser without Object.hasOwn', () => {
    const { hasOwn } = Object;
    const read = (): unknown => {
      Reflect.deleteProperty(Object, 'hasOwn');
      try {
        return cleanAnswers(QUESTIONNAIRE, { who: 'self', safe: 'none' });
      } finally {
        Object.hasOwn = hasOwn;
      }
    };
    expect(read()).toEqual({ who: 'self', safe: 'none' });
  });
});

describe('a person who has not said for whom it is', () => {
  it.each([{}, { who: null }, { safe: 'none', express: 'write' }] as Recorded[])(
    'is asked just that, whatever else is recorded: %j',
    (recorded) => {
      expect(replay(QUESTIONNAIRE, recorded)).toEqual({ answers: {}, asked: [], next: 'who' });
    },
  );
});

describe.each(WHO)('a person who is asked: %s', (who) => {
  const flow: readonly QuestionId[] = QUESTIONNAIRE.flows[who];

  it('is asked every question of the flow, in its order, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers(who), (recorded) => {
        expect(replay(QUESTIONNAIRE, recorded)).toMatchObject({ asked: flow, next: null });
      }),
      { numRuns: 150 },
    );
  });

  it('is asked the first question that was not shown yet, and nothing after it counts', () => {
    fc.assert(
      fc.property(anyAnswers(who), fc.constantFrom(...flow), (recorded, missing) => {
        const { [missing]: _, ...rest } = recorded;
        const { asked, next, answers } = replay(QUESTIONNAIRE, rest);
        expect(next).toBe(missing);
        expect(asked).toEqual(flow.slice(0, flow.indexOf(missing)));
        expect(
          Object.keys(answers).every(
            (question) => question === 'who' || asked.includes(question as QuestionId),
          ),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('has only answers of this flow counted, and skipped ones never', () => {
    fc.assert(
      fc.property(anyAnswers(who), (recorded) => {
        const counted = Object.fromEntries(
          flow
            .filter((question) => recorded[question] !== null)
            .map((question) => [question, recorded[question]]),
        );
        expect(replay(QUESTIONNAIRE, recorded).answers).toEqual({ who, ...counted });
      }),
      { numRuns: 150 },
    );
  });

  it('has no answers counted that were given behind another door', () => {
    fc.assert(
      fc.property(anyAnswers(who), (recorded) => {
        const own = Object.fromEntries(
          ['who', ...flow].map((question) => [question, recorded[question as QuestionId]]),
        );
        expect(replay(QUESTIONNAIRE, recorded)).toEqual(replay(QUESTIONNAIRE, own));
      }),
      { numRuns: 150 },
    );
  });

  it('can get a different result or memo by each question', () => {
    fc.assert(
      fc.property(anyAnswers(who), fc.constantFrom(...flow), (recorded, question) => {
        const { [question]: _, ...rest } = replay(QUESTIONNAIRE, recorded).answers;
        const got = waysToAnswer(QUESTIONNAIRE, question).map((answer) =>
          gets({ ...rest, [question]: answer } as Answers),
        );
        expect(new Set([...got, gets(rest)]).size).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('answers from elsewhere', () => {
  const clean = (raw: unknown): Answers => cleanAnswers(QUESTIONNAIRE, raw);

  it('are kept as far as the questionnaire knows them', () => {
    expect(clean({ who: 'self', want: ['visit', 'listen', 'visit'], age: '18-39' })).toEqual({
      who: 'self',
      want: ['listen', 'visit'],
      age: '18-39',
    });
    expect(clean({ want: 'peer' })).toEqual({ want: ['peer'] });
  });

  it.each([
    null,
    undefined,
    0,
    '',
    'self',
    true,
    [],
    [['who', 'self']],
    () => 'self',
    { who: 'me' },
    { who: ['self'] },
    { want: [] },
    { want: ['money'] },
    { want: null },
    { who: null },
    { express: { toString: () => 'write' } },
    { unheard: 'of' },
    JSON.parse('{"__proto__":{"who":"self"}}'),
    Object.create({ who: 'self' }),
    Object.defineProperty({}, 'who', {
      get() {
        throw new Error('no');
      },
    }),
  ])('are dropped where it does not: %j', (raw) => {
    expect(clean(raw)).toEqual({});
  });

  it('never cause an error, whatever they are, and give the same result when read twice', () => {
    const named = fc.dictionary(fc.constantFrom(...Object.keys(QUESTIONNAIRE.questions)), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), named, anyAnswers('family')), (raw) => {
        const once = clean(raw);
        expect(clean(once)).toEqual(once);
        expect(judge(RULES, once, {}).standings).toHaveLength(5);
      }),
      { numRuns: 300 },
    );
  });
});
