import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAnswers } from '../../src/recommend/answers.ts';
import { judge } from '../../src/recommend/judge.ts';
import type { Answers, QuestionId, Recorded, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { visible, waysToAnswer } from '../../src/recommend/relevance.ts';
import { replay } from '../../src/visit/replay.ts';
import { QUESTIONNAIRE, RULES } from '../support/setting.ts';
import { terms } from '../support/space.ts';

/** One way of answering (or skipping) every question of the questionnaire, whoever is asked. */
const anyAnswers = (who: Who): fc.Arbitrary<Recorded> =>
  fc.record(Object.fromEntries(Object.keys(QUESTIONNAIRE.questions).map((question) => [
    question,
    question === 'who' ? fc.constant(who) : fc.constantFrom(null, ...waysToAnswer(QUESTIONNAIRE, question as QuestionId)),
  ]))) as fc.Arbitrary<Recorded>;
const TERMS: { readonly [name: string]: Terms } = {
  'nothing is known': terms(),
  'two levels': terms({}, true),
  'a phone': terms({ offered: ['phone'] }),
  'a chat at night and two levels': terms({ offered: ['phone', 'in-person', 'sns'], openOffHours: ['sns'] }, true),
};
/** By name, so that a failure stays readable. */
const where = fc.constantFrom(...Object.keys(TERMS));
const look = ({ rules, offer, severalCentres }: Terms, answers: Answers): string => visible(judge(rules, answers, offer), severalCentres);

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
  it.each([{}, { who: null }, { safe: 'none', express: 'write' }] as Recorded[])('is asked just that, whatever else is recorded: %j', (recorded) => {
    expect(replay(terms(), recorded)).toEqual({ answers: {}, asked: [], next: 'who' });
  });
});

describe.each(WHO)('a person who is asked: %s', (who) => {
  const flow: readonly QuestionId[] = QUESTIONNAIRE.flows[who];

  it('is asked in the order of the flow, and only questions of that flow', () => {
    fc.assert(fc.property(where, anyAnswers(who), (place, recorded) => {
      const { asked, next } = replay(TERMS[place]!, recorded);
      expect(next).toBeNull();
      expect(asked).toEqual(flow.filter((question) => asked.includes(question)));
    }), { numRuns: 150 });
  });

  it('is asked the first question that was not shown yet, and nothing after it counts', () => {
    fc.assert(fc.property(where, anyAnswers(who), fc.constantFrom(...flow), (place, recorded, missing) => {
      const whole = replay(TERMS[place]!, recorded);
      const { [missing]: _, ...rest } = recorded;
      const { asked, next, answers } = replay(TERMS[place]!, rest);
      const at = whole.asked.indexOf(missing);
      expect(next).toBe(at < 0 ? null : missing);
      expect(asked).toEqual(at < 0 ? whole.asked : whole.asked.slice(0, at));
      expect(Object.keys(answers).every((question) => question === 'who' || asked.includes(question as QuestionId))).toBe(true);
    }), { numRuns: 150 });
  });

  it('has only answers counted that were asked for, and skipped ones never', () => {
    fc.assert(fc.property(where, anyAnswers(who), (place, recorded) => {
      const { asked, answers } = replay(TERMS[place]!, recorded);
      const counted = Object.fromEntries(asked.filter((question) => recorded[question] !== null).map((question) => [question, recorded[question]]));
      expect(answers).toEqual({ who, ...counted });
    }), { numRuns: 150 });
  });

  it('would have seen the same result had a question that was passed over been asked', () => {
    let passed = 0;
    fc.assert(fc.property(where, anyAnswers(who), (place, recorded) => {
      const { asked, answers } = replay(TERMS[place]!, recorded);
      for (const question of flow.filter((one) => !asked.includes(one))) {
        passed += 1;
        const seen = look(TERMS[place]!, answers);
        for (const answer of waysToAnswer(QUESTIONNAIRE, question)) expect(look(TERMS[place]!, { ...answers, [question]: answer })).toBe(seen);
      }
    }), { numRuns: 300 });
    if (who === 'self') expect(passed).toBeGreaterThan(5);
  });

  it('could have seen another result by each question that was asked', () => {
    fc.assert(fc.property(where, anyAnswers(who), (place, recorded) => {
      const { asked } = replay(TERMS[place]!, recorded);
      const last = asked.at(-1)!;
      const { [last]: _, ...before } = replay(TERMS[place]!, recorded).answers as Record<string, unknown>;
      const results = waysToAnswer(QUESTIONNAIRE, last).map((answer) => look(TERMS[place]!, { ...before, [last]: answer } as Answers));
      expect(new Set([...results, look(TERMS[place]!, before as Answers)]).size).toBeGreaterThan(1);
    }), { numRuns: 150 });
  });
});

describe('answers from elsewhere', () => {
  const clean = (raw: unknown): Answers => cleanAnswers(QUESTIONNAIRE, raw);

  it('are kept as far as the questionnaire knows them', () => {
    expect(clean({ who: 'self', want: ['visit', 'listen', 'visit'], age: '18-39' })).toEqual({ who: 'self', want: ['listen', 'visit'], age: '18-39' });
    expect(clean({ want: 'peer' })).toEqual({ want: ['peer'] });
  });

  it.each([
    null, undefined, 0, '', 'self', true, [], [['who', 'self']], () => 'self', { who: 'me' }, { who: ['self'] }, { want: [] }, { want: ['money'] }, { want: null },
    { who: null }, { express: { toString: () => 'write' } }, { unheard: 'of' },
    JSON.parse('{"__proto__":{"who":"self"}}'), Object.create({ who: 'self' }), Object.defineProperty({}, 'who', { get() { throw new Error('no'); } }),
  ])('are dropped where it does not: %j', (raw) => { expect(clean(raw)).toEqual({}); });

  it('never stop it, whatever they are, and come out the same when read twice', () => {
    const named = fc.dictionary(fc.constantFrom(...Object.keys(QUESTIONNAIRE.questions)), fc.anything());
    fc.assert(fc.property(fc.oneof(fc.anything(), named, anyAnswers('family')), (raw) => {
      const once = clean(raw);
      expect(clean(once)).toEqual(once);
      expect(judge(RULES, once, {}).standings).toHaveLength(5);
    }), { numRuns: 300 });
  });
});
