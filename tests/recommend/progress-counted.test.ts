// How many questions follow, in tables small enough to be worked out by hand.
import { describe, expect, test } from 'vitest';
import type { Answers, PointRule, QuestionId, Questionnaire, Rules } from '../../src/recommend/model.ts';
import { progress } from '../../src/recommend/progress.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';

const row = (question: QuestionId, option: PointRule['option'], points: PointRule['points']): PointRule => ({ question, option, reason: 'listen', points });
/** SNS first and mail second, until something is answered. */
const BASE = row('who', 'self', { sns: 5, mail: 3 });
const SUPPORT = { support: 'peer-group', when: [{ question: 'worry', in: ['past-bad'] }] } as const;
const ASKED_BEFORE = [{ question: 'worry', in: ['past-bad'] }, { question: 'express', in: ['speak'] }] as const;

function follow(rules: Partial<Rules>, question: QuestionId, more: { readonly answers?: Answers; readonly several?: boolean; readonly flow?: readonly QuestionId[] } = {}): string {
  const { answers = { who: 'self' }, several: severalCentres = false, flow = ['express', 'reach', 'worry', 'age'] } = more;
  const questionnaire: Questionnaire = { ...QUESTIONNAIRE, flows: { self: flow, family: ['worry', 'express'], supporter: [] } };
  const terms: Terms = { questionnaire, offer: {}, severalCentres, rules: { ...RULES, gates: [], supports: [], prefectureFirst: [], ...rules, points: [BASE, ...rules.points ?? []] } };
  const { least, most } = progress(terms, answers, question);
  return `${least} to ${most}`;
}

describe('a person who reads how many questions follow', () => {
  test('has those counted that matter whatever is answered now', () => {
    expect(follow({ points: [row('reach', 'out', { 'in-person': 9 }), row('worry', 'overheard', { phone: 9 })] }, 'express')).toBe('2 to 2');
  });
  test('has none counted that matter never, or that lie behind', () => {
    const points = [row('express', 'speak', { phone: 9 }), row('reach', 'out', { 'in-person': 9 })];
    expect(follow({ points }, 'express')).toBe('1 to 1');
    expect(follow({ points }, 'reach')).toBe('0 to 0');
    expect(follow({ points }, 'age')).toBe('0 to 0');
  });
  test('is told of a range where it hangs on the present answer', () => {
    expect(follow({ points: [row('express', 'speak', { phone: 1 }), row('reach', 'out', { phone: 3 })] }, 'express')).toBe('0 to 1');
  });
  test('is told of a range where it hangs on an answer in between', () => {
    expect(follow({ points: [row('reach', 'out', { phone: 1 }), row('worry', 'overheard', { phone: 3 })] }, 'express')).toBe('1 to 2');
  });
  test('is promised nothing certain where more than thirty ways of answering lie between', () => {
    const points = [row('age', '18-39', { phone: 9 })];
    expect(follow({ points }, 'express')).toBe('0 to 1');
    expect(follow({ points }, 'reach')).toBe('1 to 1');
    expect(follow({ points }, 'express', { flow: ['express', 'want', 'age'] })).toBe('0 to 1');
    expect(follow({ points }, 'express', { flow: ['express', 'reach', 'age'] })).toBe('1 to 1');
  });
  test('has the questions of the own door counted', () => {
    const points = [row('express', 'speak', { phone: 9 }), row('who', 'family', { sns: 5, mail: 3 })];
    expect(follow({ points }, 'worry', { answers: { who: 'family' } })).toBe('1 to 1');
    expect(follow({ points }, 'worry', { answers: {} })).toBe('0 to 0');
  });
  test('who has gone back is told the same as before, whatever was answered to the questions that follow', () => {
    const points = [row('express', 'speak', { phone: 1 }), row('reach', 'out', { phone: 3 }), row('worry', 'overheard', { phone: 9 })];
    const before = follow({ points }, 'express');
    expect(before).toBe('1 to 2');
    expect(follow({ points }, 'express', { answers: { who: 'self', express: 'speak', reach: 'out', worry: 'overheard' } })).toBe(before);
    expect(follow({ points }, 'reach', { answers: { who: 'self', express: 'write' } })).toBe('1 to 1');
  });
  test('who has gone back may skip what was answered before, and is told of what matters then', () => {
    const points = [...QUESTIONNAIRE.questions.reach.options.map((option) => row('reach', option, { sns: 9, mail: 9 })), row('worry', 'overheard', { phone: 9 })];
    for (const answers of [{ who: 'self' }, { who: 'self', reach: 'out' }] as const) expect(follow({ points }, 'express', { answers })).toBe('1 to 2');
  });
});

describe('a far question is certain for a person', () => {
  const far = ['express', 'when', 'reach', 'know', 'worry'] as const;
  const of = (rules: Partial<Rules>, several = false, answers: Answers = { who: 'self' }, question: QuestionId = 'when') => follow(rules, question, { flow: far, several, answers });

  test('where a gate or a support hangs on it alone', () => {
    expect(of({ gates: [{ gate: 'minor', when: SUPPORT.when }] })).toBe('1 to 1');
    expect(of({ supports: [SUPPORT] })).toBe('1 to 1');
  });
  test('but not where a gate may shut the support', () => {
    expect(of({ supports: [{ ...SUPPORT, unless: 'violence' }] })).toBe('0 to 1');
  });
  test('where the other thing it hangs on was answered so, not where it was answered otherwise or not at all', () => {
    const supports = [{ ...SUPPORT, when: ASKED_BEFORE }];
    expect(of({ supports }, false, { who: 'self', express: 'speak' })).toBe('1 to 1');
    expect(of({ supports }, false, { who: 'self', express: 'write' })).toBe('0 to 0');
    expect(of({ supports }, false, { who: 'self' }, 'express')).toBe('0 to 1');
    expect(of({ gates: [{ gate: 'minor', when: [SUPPORT.when[0], { question: 'reach', notIn: ['out'] }] }] })).toBe('1 to 2');
  });
  test('where it turns the order of centres, of which there are several', () => {
    expect(of({ prefectureFirst: SUPPORT.when }, true)).toBe('1 to 1');
    expect(of({ prefectureFirst: SUPPORT.when }, false)).toBe('0 to 0');
    expect(of({ prefectureFirst: SUPPORT.when, points: [row('worry', 'past-bad', { phone: 9 })] }, false)).toBe('0 to 1');
  });
  test('not where the gate hangs on another question', () => {
    expect(of({ gates: [{ gate: 'minor', when: [{ question: 'express', in: ['speak'] }] }], points: [row('worry', 'past-bad', { phone: 9 })] }, false, { who: 'self', express: 'speak' })).toBe('0 to 1');
  });
});
