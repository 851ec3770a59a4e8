import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/entries/core.ts';
import { barred, rankOf, wish } from '../support/recommend.ts';

describe('the cases of the contract', () => {
  const atNight = { who: 'self', age: '18-39', express: 'write', reach: 'none', when: 'evening-weekend' };

  test('a young person who writes, meets nobody and is awake at night is led to mail, then SNS', () => {
    expect(wish(atNight).slice(0, 2)).toEqual(['mail', 'sns']);
    expect(barred(recommend(atNight))).toEqual(['phone', 'in-person']);
  });
  test('the same person is led to SNS first where SNS answers at night', () => {
    expect(wish(atNight, { openOffHours: ['sns'] }).slice(0, 2)).toEqual(['sns', 'mail']);
  });
  test('someone of 40 to 64 who talks, goes out and has paperwork is led to the desk, then the phone to book', () => {
    const result = recommend({
      who: 'self',
      age: '40-64',
      express: 'speak',
      reach: 'out',
      want: ['procedure'],
      when: 'daytime',
    });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['in-person', 'phone']);
    expect(result.supports).toEqual([
      'referral',
      'self-reliance-support',
      'employment-office',
      'youth-support-station',
    ]);
  });
  test('someone who talks, stays at home and wants to be heard is led to the phone, then a screen', () => {
    expect(wish({ who: 'self', express: 'speak', reach: 'screen', want: ['listen'] }).slice(0, 2)).toEqual([
      'phone',
      'online',
    ]);
  });
  test('someone for whom speaking and writing are hard is led to SNS, then mail, and a note is named as a reason', () => {
    const result = recommend({ who: 'self', express: 'hard', reach: 'none' });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['sns', 'mail']);
    expect(rankOf(result, 'sns').reasons).toContain('hand-over-note');
  });
  test('a mother whose son of 40 to 64 refuses, who wishes for a visit and is short of money, is led to the phone, then the desk', () => {
    const result = recommend({
      who: 'family',
      know: 'refuses',
      want: ['visit'],
      when: 'daytime',
      carer: ['money'],
      age: '40-64',
    });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['phone', 'in-person']);
    expect(result.gates).toEqual(['consent']);
    expect(result.supports).toEqual(['home-visit', 'self-reliance-support']);
  });
  test('a family in violence is led to the phone, and neither a class nor a visit is named', () => {
    const result = recommend({ who: 'family', safe: 'violence', want: ['learn', 'visit'], when: 'daytime' });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['phone', 'in-person']);
    expect(result.gates).toContain('violence');
    expect(result.supports).toEqual([]);
  });
  test('a family that fears to meet an acquaintance is led to the phone, then SNS, with the prefecture first', () => {
    const result = recommend({ who: 'family', worry: 'acquaintance', want: ['listen'], when: 'daytime' });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['phone', 'sns']);
    expect(result.prefectureFirst).toBe(true);
  });
  test('a teacher whose pupil leaves soon and agrees is led to the phone, then the desk, and to the youth station before leaving', () => {
    const result = recommend({
      who: 'supporter',
      stage: 'leaving-soon',
      know: 'agrees',
      want: ['procedure'],
      when: 'daytime',
    });
    expect(result.methods.slice(0, 2).map(({ method }) => method)).toEqual(['phone', 'in-person']);
    expect(result.supports).toEqual([
      'referral',
      'self-reliance-support',
      'employment-office',
      'youth-support-station',
    ]);
    expect(result.gates).toEqual([]);
  });
  test('someone who answers nothing is told of no preference and given no reason', () => {
    const result = recommend({});
    expect(result.outcome).toBe('no-preference');
    expect(result.methods.flatMap(({ reasons, against }) => [...reasons, ...against])).toEqual([]);
    expect(result.counterfactual).toBeNull();
    expect(result.gates).toEqual([]);
  });
});

describe('gates', () => {
  test.each([
    ['life-danger', { safe: 'life-danger' }],
    ['suicidal', { safe: 'suicidal' }],
    ['violence', { safe: 'violence' }],
    ['minor', { age: 'under-18' }],
    ['minor', { stage: 'enrolled' }],
    ['not-now', { want: ['undecided'] }],
    ['consent', { who: 'family' }],
    ['consent', { who: 'supporter', know: 'unaware' }],
  ])('%s opens for %j', (gate, answers) => {
    expect(recommend(answers).gates).toContain(gate);
  });
  test("the person who asks for themselves needs nobody's consent", () => {
    expect(recommend({ who: 'self', want: ['visit'] }).gates).toEqual([]);
  });
  test('someone who cannot decide yet is told so above all methods, which stay', () => {
    const result = recommend({ who: 'self', express: 'speak', want: ['undecided', 'listen'] });
    expect(result.outcome).toBe('not-now');
    expect(result.methods[0]?.method).toBe('phone');
  });
  test('a danger alone is a result of its own, without an invented reason', () => {
    const result = recommend({ who: 'self', safe: 'suicidal' });
    expect(result.outcome).toBe('recommended');
    expect(result.methods.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });
});

describe('an answer that says nothing about the way', () => {
  test.each([
    [{ who: 'self', want: ['unsure'] }],
    [{ who: 'self', when: 'any' }],
    [{ who: 'self', worry: 'none', safe: 'none' }],
  ])('%j is no preference, no gate and no support', (answers) => {
    expect(recommend(answers)).toMatchObject({ outcome: 'no-preference', gates: [], supports: [] });
  });
  test('not to know yet what is needed leaves the other wishes as they are, and is not a refusal to decide', () => {
    const given = { who: 'self', express: 'speak' };
    expect(recommend({ ...given, want: ['unsure', 'listen'] })).toEqual(
      recommend({ ...given, want: ['listen'] }),
    );
  });
  test('that it has nothing to do with school opens no gate for the young', () => {
    const given = { who: 'supporter', know: 'agrees' };
    expect(recommend({ ...given, stage: 'not-school' })).toEqual(recommend(given));
  });
});

describe('what is named beside the methods', () => {
  const supports = (answers: object): readonly string[] => recommend(answers).supports;
  const WORK = ['self-reliance-support', 'employment-office'];

  test.each(['self', 'supporter'])('money, procedures and work bring the offices for them: %s', (who) => {
    expect(supports({ who, want: ['procedure'] })).toEqual(['referral', ...WORK, 'youth-support-station']);
  });
  test('a family is led by the centre, and hears of money where it is short', () => {
    expect(supports({ who: 'family', want: ['procedure'] })).toEqual(['referral']);
    expect(supports({ who: 'family', want: ['procedure'], carer: ['money'] })).toEqual([
      'referral',
      'self-reliance-support',
    ]);
  });
  test('a family may be both elderly and short of money', () => {
    expect(supports({ who: 'family', carer: ['elderly-or-ill', 'money'] })).toEqual([
      'integrated-care-center',
      'self-reliance-support',
    ]);
    expect(supports({ who: 'family', carer: ['none'] })).toEqual([]);
  });
  test('the youth station is named to those who may be young enough', () => {
    const named = (age: string): boolean =>
      supports({ who: 'self', want: ['procedure'], age }).includes('youth-support-station');
    expect(['under-18', '18-39', '40-64', '65-over'].map(named)).toEqual([true, true, true, false]);
  });
  test('each is named once, whatever calls for it', () => {
    const named = supports({ who: 'supporter', stage: 'leaving-soon', want: ['procedure'] });
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain('youth-support-station');
  });
});

describe('what the centre offers', () => {
  const answers = { who: 'self', express: 'write', reach: 'none' };
  test('a wish the centre cannot meet stays first and is said to be missing', () => {
    const result = recommend(answers, { offered: ['phone', 'in-person'] });
    expect(result.methods[0]).toMatchObject({ method: 'sns', offered: false });
    expect(result.gates).toContain('not-offered');
  });
  test('being offered never reorders the wish', () => {
    expect(wish(answers, { offered: ['mail'] })).toEqual(wish(answers));
  });
  test('a centre of which nothing is known is held neither to have anything nor to lack it', () => {
    expect(recommend(answers).methods.map(({ offered }) => offered)).toEqual([null, null, null, null, null]);
    expect(recommend(answers).gates).not.toContain('not-offered');
  });
  test('a method is offered, unknown, or known to be missing', () => {
    const { methods, gates } = recommend(answers, { offered: ['phone'], unknown: ['sns', 'mail'] });
    expect(Object.fromEntries(methods.map(({ method, offered }) => [method, offered]))).toEqual({
      phone: true,
      sns: null,
      mail: null,
      online: false,
      'in-person': false,
    });
    expect(gates).not.toContain('not-offered');
    expect(recommend(answers, { offered: ['phone'], unknown: ['mail'] }).gates).toContain('not-offered');
  });
  test('a method that can really be used is offered, also where it stands among the unknown ones', () => {
    expect(rankOf(recommend(answers, { offered: ['sns'], unknown: ['sns'] }), 'sns').offered).toBe(true);
  });
  test('without a list of what can be used nothing is known to be missing', () => {
    expect(recommend(answers, { unknown: ['mail'] }).methods.map(({ offered }) => offered)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  test('nothing is missing for someone who wishes for nothing in particular', () => {
    expect(recommend({ who: 'self', want: ['peer'] }, { offered: [] }).gates).toEqual([]);
  });
  test('mail is always open, also where the hours are unknown', () => {
    expect(rankOf(recommend({ who: 'self', when: 'evening-weekend' }), 'mail').reasons).toEqual([
      'open-off-hours',
    ]);
    expect(rankOf(recommend({ who: 'self', when: 'evening-weekend' }), 'phone').against).toEqual([
      'closed-off-hours',
    ]);
  });
});

describe('why, and what would change it', () => {
  test('the strongest reason comes first', () => {
    const result = recommend({ who: 'self', express: 'speak', want: ['listen'], when: 'daytime' });
    expect(result.methods[0]).toMatchObject({
      method: 'phone',
      points: 5,
      reasons: ['can-speak', 'listen', 'daytime'],
    });
  });
  test('a bar is the strongest reason against', () => {
    const phone = rankOf(recommend({ who: 'self', express: 'write', worry: 'overheard' }), 'phone');
    expect(phone.barred).toBe(true);
    expect(phone.against).toEqual(['writing-easier', 'not-overheard']);
  });
  test('the change that is named really puts that method first', () => {
    const answers = { who: 'self', express: 'speak', reach: 'out', when: 'daytime' };
    const { counterfactual, methods } = recommend(answers);
    expect(counterfactual).not.toBeNull();
    if (!counterfactual) return;
    expect(counterfactual.method).not.toBe(methods[0]?.method);
    expect(wish({ ...answers, [counterfactual.question]: counterfactual.option })[0]).toBe(
      counterfactual.method,
    );
  });
  test("what holds for all behind a door comes after the person's own answers", () => {
    const result = recommend({ who: 'family', want: ['listen'], when: 'daytime' });
    expect(rankOf(result, 'phone').reasons).toEqual(['listen', 'daytime', 'family-start']);
    expect(rankOf(recommend({ who: 'supporter', when: 'daytime' }), 'phone').reasons).toEqual([
      'daytime',
      'supporter-start',
    ]);
  });
  test('age gives points and is never a reason', () => {
    for (const who of ['self', 'family'])
      for (const age of ['under-18', '18-39', '40-64', '65-over']) {
        const { methods } = recommend({ who, age });
        expect(methods.some(({ points }) => points > 0)).toBe(true);
        expect(
          methods
            .flatMap(({ reasons, against }) => [...reasons, ...against])
            .filter((reason) => reason.startsWith('age')),
        ).toEqual([]);
      }
  });
  test('nobody is asked to imagine being someone else, older, or in danger', () => {
    const { counterfactual } = recommend({ who: 'family', safe: 'violence', age: '65-over' });
    expect(counterfactual).toBeNull();
  });
  test('a change that leads to a method of this centre is preferred', () => {
    const { counterfactual } = recommend(
      { who: 'self', express: 'hard', reach: 'none' },
      { offered: ['in-person'] },
    );
    expect(counterfactual).toMatchObject({ question: 'reach', option: 'out', method: 'in-person' });
  });
});

describe('input that makes no sense', () => {
  test.each([
    [null],
    [undefined],
    [42],
    ['self'],
    [[]],
    [{ who: 'nobody' }],
    [{ who: { toString: () => 'self' } }],
    [{ want: 'nothing' }],
    [{ want: [null, {}] }],
    [JSON.parse('{"__proto__": {"who": "self"}, "constructor": "x"}') as object],
  ])('%j is taken as no answer', (answers) => {
    expect(recommend(answers).outcome).toBe('no-preference');
  });
  test('answers that cannot be read are taken as no answer', () => {
    const throwing = Object.defineProperty({}, 'safe', {
      get() {
        throw new Error('unreadable');
      },
    });
    expect(recommend(throwing).outcome).toBe('no-preference');
  });
  test.each([[null], [[]], [{ offered: 'phone' }], [{ offered: [1, null], openOffHours: {} }]])(
    'an offer of %j throws nothing',
    (offer) => {
      expect(() => recommend({ who: 'self', express: 'speak' }, offer as never)).not.toThrow();
    },
  );
  test('unknown ids beside known ones are dropped', () => {
    expect(recommend({ who: 'self', express: 'speak', mood: 'low', reach: 'moon' })).toEqual(
      recommend({ who: 'self', express: 'speak' }),
    );
  });
  test('the order and repetition of wishes does not matter', () => {
    expect(recommend({ who: 'self', want: ['visit', 'listen', 'visit'] })).toEqual(
      recommend({ who: 'self', want: ['listen', 'visit'] }),
    );
  });
});
