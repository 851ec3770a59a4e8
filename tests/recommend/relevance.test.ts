// Which questions are worth asking, in tables small enough to be worked out by hand.
import { describe, expect, test } from 'vitest';
import type { Answers, PointRule, QuestionId, Rules } from '../../src/recommend/model.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { canMatter, completions, waysToAnswer } from '../../src/recommend/relevance.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';

const row = (question: QuestionId, option: PointRule['option'], points: PointRule['points']): PointRule => ({ question, option, reason: 'listen', points });
/** SNS first and mail second, until something is answered. */
const BASE = row('who', 'self', { sns: 5, mail: 3 });
const table = (points: readonly PointRule[], more: Partial<Rules> = {}, severalCentres = false): Terms =>
  ({ questionnaire: QUESTIONNAIRE, rules: { ...RULES, points: [BASE, ...points], gates: [], supports: [], prefectureFirst: [], ...more }, offer: {}, severalCentres });
const asks = (terms: Terms, question: QuestionId, later: readonly QuestionId[] = [], answers: Answers = { who: 'self' }): boolean => canMatter(terms, answers, question, later);

describe('a person is asked', () => {
  test('what can change the first way that is shown, or the second', () => {
    expect(asks(table([row('express', 'speak', { phone: 9 })]), 'express')).toBe(true);
    expect(asks(table([row('express', 'speak', { phone: 4 })]), 'express')).toBe(true);
  });
  test('what matters only together with an answer to a later question', () => {
    const terms = table([row('express', 'speak', { phone: 1 }), row('reach', 'out', { phone: 3 })]);
    expect(asks(terms, 'express', ['reach'])).toBe(true);
    expect(asks(terms, 'express', ['age', 'reach', 'when'])).toBe(true);
    expect(asks(terms, 'express', ['age'])).toBe(false);
  });
  test('what matters only when a later question is skipped', () => {
    const points = QUESTIONNAIRE.questions.reach.options.map((option) => row('reach', option, { sns: 9, mail: 9 }));
    expect(asks(table([...points, row('express', 'speak', { phone: 9 })]), 'express', ['reach'])).toBe(true);
  });
  test('what matters only by the last of its options, or by two ticks together', () => {
    expect(asks(table([row('express', 'hard', { phone: 9 })]), 'express')).toBe(true);
    expect(asks(table([row('want', 'visit', { phone: 2 }), row('want', 'listen', { phone: 2 })]), 'want')).toBe(true);
  });
  test('what opens a gate, names a support, or turns the order of two centres', () => {
    expect(asks(table([], { gates: [{ gate: 'minor', when: [{ question: 'age', in: ['under-18'] }] }] }), 'age')).toBe(true);
    expect(asks(table([], { supports: [{ support: 'peer-group', when: [{ question: 'want', in: ['peer'] }] }] }), 'want')).toBe(true);
    expect(asks(table([], { prefectureFirst: [{ question: 'worry', in: ['acquaintance'] }] }, true), 'worry')).toBe(true);
  });
});

describe('a person is not asked', () => {
  test('what no rule speaks of', () => expect(asks(table([row('express', 'speak', { phone: 9 })]), 'worry')).toBe(false));
  test('what moves only ways that come third and later', () => {
    expect(asks(table([row('express', 'speak', { online: 2 }), row('express', 'write', { phone: 1 })]), 'express')).toBe(false);
  });
  test('what would turn the order of centres where there is only one', () => {
    expect(asks(table([], { prefectureFirst: [{ question: 'worry', in: ['acquaintance'] }] }), 'worry')).toBe(false);
  });
  test('what could have mattered, had another answer not been given', () => {
    const terms = table([row('express', 'speak', { phone: 1 }), row('reach', 'out', { phone: 3 })]);
    expect(asks(terms, 'express', [], { who: 'self', reach: 'out' })).toBe(true);
    expect(asks(terms, 'express', [], { who: 'self', reach: 'near' })).toBe(false);
  });
});

describe('the ways of answering', () => {
  test('one question are its options, or for a list every combination of ticks', () => {
    expect(waysToAnswer(QUESTIONNAIRE, 'when')).toEqual(['daytime', 'evening-weekend', 'any']);
    const lists = waysToAnswer(QUESTIONNAIRE, 'want');
    expect(new Set(lists.map(String)).size).toBe(2 ** 7 - 1);
    for (const list of lists) expect(QUESTIONNAIRE.questions.want.options.filter((option) => list.includes(option))).toEqual(list);
  });
  test('several questions are all combinations, each question also left out', () => {
    const all = [...completions(QUESTIONNAIRE, { who: 'family' }, ['know', 'when'])];
    expect(new Set(all.map((answers) => JSON.stringify(answers))).size).toBe(4 * 4);
    expect(all).toContainEqual({ who: 'family' });
    expect(all).toContainEqual({ who: 'family', know: 'refuses' });
    expect(all).toContainEqual({ who: 'family', when: 'any', know: 'unaware' });
    expect([...completions(QUESTIONNAIRE, { who: 'self' }, [])]).toEqual([{ who: 'self' }]);
  });
});
