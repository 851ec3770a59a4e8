// Tables small enough to be worked out by hand: they bring together what the real one rarely does.
import { describe, expect, test } from 'vitest';
import type { Counterfactual, Offer, PointRule, QuestionId, Rules } from '../../src/recommend/model.ts';
import { recommendWith } from '../../src/recommend/recommend.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';
import { recommend } from '../../src/entries/core.ts';
import { rankOf } from '../support/recommend.ts';

type Points = PointRule['points'];
const row = (
  question: QuestionId,
  option: PointRule['option'],
  points: Points,
  more: Partial<PointRule> = {},
): PointRule => ({ question, option, reason: 'listen', points, ...more });

/** What is named as the one answer that would change the first method. */
function change(
  imagined: readonly QuestionId[],
  points: readonly PointRule[],
  answers: object,
  offer: Offer = {},
): Counterfactual | null {
  const rules: Rules = {
    ...RULES,
    points,
    gates: [],
    supports: [],
    prefectureFirst: [],
    counterfactual: imagined,
  };
  return recommendWith(QUESTIONNAIRE, rules, { who: 'self', ...answers }, offer).counterfactual;
}

describe('a person who asks what would change the result', () => {
  test('is told of no change that leaves it as it is', () => {
    const points = [
      row('express', 'speak', { phone: 5 }),
      row('reach', 'out', { 'in-person': 1 }),
      row('reach', 'screen', { online: 3 }),
    ];
    expect(change(['reach'], points, { express: 'speak', reach: 'out' })).toBeNull();
  });
  test('is told of none by what the same word means as an answer to another question', () => {
    const points = [row('express', 'speak', { sns: 3 }), row('worry', 'none', { phone: 9 })];
    expect(change(['reach'], points, { express: 'speak', reach: 'near', worry: 'overheard' })).toBeNull();
    expect(change(['worry'], points, { express: 'speak', reach: 'near', worry: 'overheard' })).toEqual({
      question: 'worry',
      option: 'none',
      method: 'phone',
    });
  });
  test('is told of none that would leave nothing to go by', () => {
    expect(change(['reach'], [row('reach', 'out', { 'in-person': 1 })], { reach: 'out' })).toBeNull();
    expect(change(['reach'], [row('reach', 'out', { 'in-person': 1 })], { reach: 'near' })).toBeNull();
  });
  test('is not told to tick once more what is ticked', () => {
    expect(
      change(['want'], [row('express', 'speak', { phone: 3 }), row('want', 'learn', { 'in-person': 2 })], {
        express: 'speak',
        want: ['learn'],
      }),
    ).toBeNull();
  });
  test('keeps the other ticks when one more is imagined', () => {
    const points = [
      row('express', 'speak', { phone: 3 }),
      row('want', 'learn', { 'in-person': 2 }),
      row('want', 'procedure', { 'in-person': 2 }),
    ];
    expect(change(['want'], points, { express: 'speak', want: ['learn'] })).toEqual({
      question: 'want',
      option: 'procedure',
      method: 'in-person',
    });
  });
  test('has what is barred by another answer stay barred', () => {
    const points = [
      row('who', 'self', { phone: 9 }),
      row('express', 'write', { sns: 1 }, { barred: ['phone'] }),
      row('reach', 'out', { 'in-person': 3 }),
    ];
    expect(change(['reach'], points, { express: 'write', reach: 'near' })).toEqual({
      question: 'reach',
      option: 'out',
      method: 'in-person',
    });
  });
  test('has what two answers bar stay barred when one of them is imagined otherwise', () => {
    const points = [
      row('who', 'self', { phone: 9, mail: 1 }),
      row('express', 'write', {}, { barred: ['phone'] }),
      row('worry', 'overheard', {}, { barred: ['phone'] }),
    ];
    expect(change(['express'], points, { express: 'write', worry: 'overheard' })).toBeNull();
    expect(change(['express'], points, { express: 'write', worry: 'none' })).toEqual({
      question: 'express',
      option: 'speak',
      method: 'phone',
    });
  });
  test('is told of the first change to a method of this centre, or else of the first one', () => {
    const points = [
      row('who', 'self', { mail: 1 }),
      row('reach', 'out', { 'in-person': 3 }),
      row('reach', 'screen', { phone: 3 }),
      row('reach', 'none', { sns: 3 }),
    ];
    expect(change(['reach'], points, { reach: 'near' }, { offered: ['phone', 'sns'] })).toEqual({
      question: 'reach',
      option: 'screen',
      method: 'phone',
    });
    expect(change(['reach'], points, { reach: 'near' }, { offered: ['mail'] })).toEqual({
      question: 'reach',
      option: 'out',
      method: 'in-person',
    });
  });
});

describe('a person who reads why', () => {
  const of = (answers: object, method: Parameters<typeof rankOf>[1], offer?: Offer) => {
    const { reasons, against } = rankOf(recommend({ who: 'self', ...answers }, offer), method);
    return { reasons, against };
  };

  test('reads the strongest reason first, be it the last one in the table', () => {
    expect(of({ express: 'short', worry: 'past-bad', reach: 'none' }, 'sns')).toEqual({
      reasons: ['no-meeting', 'short-call', 'past-bad'],
      against: [],
    });
    expect(
      of({ express: 'speak', reach: 'out', when: 'daytime', want: ['procedure'] }, 'in-person').reasons,
    ).toEqual(['can-go-out', 'procedure', 'can-speak', 'daytime']);
  });
  test('reads first what speaks against it most, and what rules it out before that', () => {
    expect(of({ express: 'write', reach: 'none' }, 'online')).toEqual({
      reasons: [],
      against: ['no-meeting', 'writing-easier'],
    });
    expect(
      of({ worry: 'acquaintance', when: 'evening-weekend', reach: 'none' }, 'in-person').against,
    ).toEqual(['no-meeting', 'acquaintance', 'closed-off-hours']);
  });
  test('reads nothing of an answer that has no say in it', () => {
    expect(of({ age: '65-over', want: ['learn'] }, 'online')).toEqual({ reasons: [], against: [] });
  });
  test('is not told that somebody answers at night where nobody does', () => {
    expect(of({ when: 'evening-weekend' }, 'phone', { openOffHours: ['sns'] })).toEqual({
      reasons: [],
      against: ['closed-off-hours'],
    });
    expect(of({ when: 'evening-weekend' }, 'sns', { openOffHours: ['sns'] })).toEqual({
      reasons: ['open-off-hours'],
      against: [],
    });
  });
});

test("a centre whose offer can't be read is taken for one of which nothing is known", () => {
  const unreadable = Object.defineProperty({}, 'offered', {
    get() {
      throw new Error('unreadable');
    },
  });
  const answers = { who: 'self', express: 'speak' };
  for (const offer of [unreadable, null, 'phone', 3, [], { offered: 'phone' }])
    expect(recommend(answers, offer as Offer)).toEqual(recommend(answers));
});
