import { describe, expect, test } from 'vitest';
import type { GateId, MethodId, Offer, SupportId } from '../../src/recommend/model.ts';
import { recommend } from '../../src/entries/core.ts';

interface Case {
  readonly who: string;
  readonly answers: object;
  readonly offer?: Offer;
  /** The first methods of the wish, in order. */
  readonly wish: readonly MethodId[];
  readonly never?: readonly MethodId[];
  readonly gates?: readonly GateId[];
  readonly supports?: readonly SupportId[];
  readonly outcome?: string;
  readonly prefectureFirst?: boolean;
}

const PHONE_ONLY: Offer = { offered: ['phone'] };
const USUAL: Offer = { offered: ['phone', 'in-person'] };

/** People as we imagine them; what is expected follows from the table by hand. */
const self: Case[] = [
  {
    who: 'a boy of 16 who writes and meets nobody',
    answers: {
      who: 'self',
      safe: 'none',
      express: 'write',
      reach: 'none',
      want: ['listen'],
      when: 'any',
      worry: 'none',
      age: 'under-18',
    },
    wish: ['sns', 'mail'],
    never: ['phone', 'in-person'],
    gates: ['minor'],
  },
  {
    who: 'a girl of 17 who is beaten at home and can whisper on the phone',
    answers: { who: 'self', safe: 'violence', express: 'short', reach: 'near', age: 'under-18' },
    wish: ['sns', 'phone'],
    gates: ['violence', 'minor'],
  },
  {
    who: 'someone of 25 who wants to disappear and can only write',
    answers: { who: 'self', safe: 'suicidal', express: 'write', reach: 'none', age: '18-39' },
    wish: ['sns', 'mail'],
    gates: ['suicidal'],
  },
  {
    who: 'a man of 30 whose mother listens at the door',
    answers: { who: 'self', express: 'speak', reach: 'screen', worry: 'overheard' },
    wish: ['online', 'sns'],
    never: ['in-person'],
  },
  {
    who: 'a man of 30 who goes out at night and can talk, but not at home',
    answers: { who: 'self', express: 'speak', reach: 'near', worry: 'overheard', age: '18-39' },
    wish: ['sns', 'mail', 'in-person'],
  },
  {
    who: 'a woman of 35 who goes out, but knows the clerk',
    answers: { who: 'self', express: 'short', reach: 'out', worry: 'acquaintance', when: 'daytime' },
    wish: ['sns', 'mail', 'phone'],
    prefectureFirst: true,
  },
  {
    who: 'a woman of 45 who was scolded at a desk before',
    answers: { who: 'self', express: 'speak', reach: 'out', worry: 'past-bad', age: '40-64' },
    wish: ['in-person', 'phone'],
  },
  {
    who: 'a man of 52 who talks and has bills to pay',
    answers: {
      who: 'self',
      express: 'speak',
      reach: 'out',
      want: ['procedure'],
      when: 'daytime',
      worry: 'none',
      age: '40-64',
    },
    wish: ['in-person', 'phone'],
    supports: ['referral', 'self-reliance-support', 'employment-office', 'youth-support-station'],
  },
  {
    who: 'a man of 67 who can talk and wants to be heard',
    answers: { who: 'self', express: 'speak', want: ['listen'], age: '65-over' },
    wish: ['phone'],
  },
  {
    who: 'someone who can neither talk nor write, and goes out',
    answers: { who: 'self', express: 'hard', reach: 'out' },
    wish: ['in-person', 'sns'],
    never: ['phone'],
  },
  {
    who: 'someone who only wants a place to be',
    answers: { who: 'self', want: ['place'] },
    wish: [],
    outcome: 'no-preference',
    supports: ['drop-in'],
  },
  {
    who: 'someone who only wants to meet others like them',
    answers: { who: 'self', want: ['peer'], when: 'any', worry: 'none' },
    wish: [],
    outcome: 'no-preference',
    supports: ['peer-group'],
  },
  {
    who: 'someone who cannot decide, at night',
    answers: { who: 'self', want: ['undecided'], when: 'evening-weekend' },
    wish: ['mail'],
    outcome: 'not-now',
    gates: ['not-now'],
  },
  {
    who: 'someone who wants a visit for themselves',
    answers: { who: 'self', express: 'short', want: ['visit'], reach: 'none' },
    wish: ['sns', 'mail', 'phone'],
    supports: ['home-visit'],
  },
  {
    who: 'someone who likes screens, at a centre with nothing but a phone',
    answers: { who: 'self', express: 'short', reach: 'screen' },
    offer: PHONE_ONLY,
    wish: ['online', 'phone'],
    gates: ['not-offered'],
  },
  {
    who: 'someone who writes, at the usual centre',
    answers: { who: 'self', express: 'write' },
    offer: USUAL,
    wish: ['sns', 'mail', 'in-person'],
    gates: ['not-offered'],
  },
  {
    who: 'someone who answers only the time, by day',
    answers: { who: 'self', when: 'daytime' },
    wish: ['sns', 'phone', 'in-person'],
  },
];
const family: Case[] = [
  {
    who: 'a mother of 76 whose son of 51 refuses; she is ill',
    answers: {
      who: 'family',
      safe: 'none',
      know: 'refuses',
      want: ['visit', 'learn'],
      when: 'daytime',
      worry: 'none',
      age: '40-64',
      carer: ['elderly-or-ill'],
    },
    wish: ['in-person', 'phone'],
    gates: ['consent'],
    supports: ['family-class', 'home-visit', 'integrated-care-center'],
  },
  {
    who: 'a mother of 76 who is hard of everything but the phone',
    answers: { who: 'family', know: 'unaware', want: ['listen'], when: 'daytime', age: '40-64' },
    wish: ['phone', 'in-person'],
    gates: ['consent'],
  },
  {
    who: 'a father who fears his son now',
    answers: { who: 'family', safe: 'life-danger', know: 'unaware' },
    wish: ['phone', 'in-person'],
    gates: ['life-danger', 'consent'],
  },
  {
    who: 'a mother beaten by her son, who asks how to be with him',
    answers: { who: 'family', safe: 'violence', know: 'refuses', want: ['learn', 'visit', 'procedure'] },
    wish: ['phone', 'in-person'],
    gates: ['violence', 'consent'],
    supports: ['referral'],
  },
  {
    who: 'a brother far away, at weekends only',
    answers: { who: 'family', know: 'unaware', want: ['learn'], when: 'evening-weekend', age: '40-64' },
    wish: ['in-person', 'mail', 'phone'],
    gates: ['consent'],
    supports: ['family-class'],
  },
  {
    who: 'a brother far away whose centre answers the phone on Saturdays',
    answers: { who: 'family', know: 'unaware', want: ['listen'], when: 'evening-weekend' },
    offer: { offered: ['phone', 'in-person'], openOffHours: ['phone'] },
    wish: ['phone'],
    gates: ['consent'],
  },
  {
    who: 'a wife whose husband hears everything',
    answers: { who: 'family', know: 'unaware', worry: 'overheard', want: ['listen'] },
    wish: ['in-person', 'sns', 'mail'],
    gates: ['consent'],
  },
  {
    who: 'a mother in a village who knows the clerk',
    answers: { who: 'family', know: 'agrees', worry: 'acquaintance', when: 'daytime' },
    wish: ['phone', 'sns'],
    gates: [],
    prefectureFirst: true,
  },
  {
    who: 'parents of a girl of 15 who agrees',
    answers: { who: 'family', know: 'agrees', want: ['listen'], age: 'under-18', when: 'daytime' },
    wish: ['phone', 'in-person'],
    gates: ['minor'],
  },
  {
    who: 'parents whose money is running out',
    answers: { who: 'family', know: 'agrees', want: ['procedure'], carer: ['money'], when: 'daytime' },
    wish: ['in-person', 'phone'],
    supports: ['referral', 'self-reliance-support'],
    gates: [],
  },
  {
    who: 'parents of 80 whose money is running out, with one of them ill',
    answers: { who: 'family', know: 'unaware', want: ['unsure'], carer: ['elderly-or-ill', 'money'] },
    wish: ['phone', 'in-person'],
    gates: ['consent'],
    supports: ['integrated-care-center', 'self-reliance-support'],
  },
  {
    who: 'a sister who skips everything',
    answers: { who: 'family' },
    wish: ['phone', 'in-person'],
    gates: ['consent'],
    outcome: 'recommended',
  },
];
const supporter: Case[] = [
  {
    who: 'a teacher in February whose pupil leaves in March',
    answers: {
      who: 'supporter',
      safe: 'none',
      stage: 'leaving-soon',
      know: 'agrees',
      want: ['procedure'],
      when: 'daytime',
    },
    wish: ['phone', 'in-person'],
    gates: [],
    supports: ['referral', 'self-reliance-support', 'employment-office', 'youth-support-station'],
  },
  {
    who: 'a teacher whose pupil knows nothing of it',
    answers: { who: 'supporter', stage: 'enrolled', know: 'unaware', want: ['listen'] },
    wish: ['phone', 'mail'],
    gates: ['consent', 'minor'],
  },
  {
    who: 'a teacher who can only write after school',
    answers: { who: 'supporter', stage: 'left', know: 'agrees', when: 'evening-weekend' },
    wish: ['mail', 'phone'],
    gates: [],
  },
  {
    who: 'a welfare worker who hears of violence',
    answers: { who: 'supporter', safe: 'violence', know: 'refuses', want: ['visit'] },
    wish: ['phone'],
    gates: ['violence', 'consent'],
    supports: [],
  },
  {
    who: 'a friend who wants someone to call on them',
    answers: { who: 'supporter', know: 'refuses', want: ['visit'] },
    wish: ['phone'],
    gates: ['consent'],
    supports: ['home-visit'],
  },
  {
    who: 'a neighbour who does not know what is needed',
    answers: { who: 'supporter', stage: 'not-school', want: ['unsure'] },
    wish: ['phone', 'mail'],
    gates: ['consent'],
    outcome: 'recommended',
    supports: [],
  },
  {
    who: 'a friend who cannot decide',
    answers: { who: 'supporter', want: ['undecided'] },
    wish: ['phone'],
    outcome: 'not-now',
    gates: ['consent', 'not-now'],
  },
];

describe.each([
  ['the person', self],
  ['the family', family],
  ['a supporter', supporter],
])('%s', (_, cases) => {
  test.each(cases)(
    '$who',
    ({ answers, offer, wish, never = [], gates, supports, outcome, prefectureFirst }) => {
      const result = recommend(answers, offer);
      const open = result.methods.filter(({ barred }) => !barred).map(({ method }) => method);
      if (result.outcome !== 'no-preference') expect(open.slice(0, wish.length)).toEqual(wish);
      for (const method of never) expect(open).not.toContain(method);
      if (gates) expect([...result.gates].sort()).toEqual([...gates].sort());
      if (supports) expect(result.supports).toEqual(supports);
      if (outcome) expect(result.outcome).toBe(outcome);
      if (prefectureFirst !== undefined) expect(result.prefectureFirst).toBe(prefectureFirst);
    },
  );
});
