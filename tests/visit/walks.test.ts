// Nine people as they came through, each with a place and an hour: what stands first has to be something that
// this person can do.
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/visit/places.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { SETTING } from '../support/setting.ts';
import type { Given } from '../support/visit.ts';
import { resultFor, Visit } from '../support/visit.ts';

const OWN = {
  'center-name': '見本市ひきこもり地域支援センター',
  phone: '000-000-0000',
  hours: 'Mo-Fr 09:00-17:00',
  address: '見本市1-2-3',
  reservation: 'required',
  sns: 'https://line.example.jp/',
  'sns-hours': 'Mo-Fr 18:00-21:00',
  form: 'https://form.example.jp/',
} as const;
const at = (time: string): Setting => ({
  ...SETTING,
  now: Date.parse(`${time}:00+09:00`),
  today: time.slice(0, 10),
});
const [MONDAY_NIGHT, TUESDAY, WEDNESDAY_EVENING] = [
  at('2026-11-23T02:00'),
  at('2026-11-24T10:30'),
  at('2026-11-25T19:00'),
];

const numberOf = ({ step: { action } }: ResultView): string | undefined =>
  action?.kind === 'start' || action?.kind === 'remind' ? action.start.press.tel : undefined;

describe("a person of 24 who can't phone, at two in the night", () => {
  const given: Given = {
    who: 'self',
    safe: 'none',
    express: 'write',
    reach: 'none',
    want: ['listen'],
    when: 'evening-weekend',
    worry: 'overheard',
    age: '18-39',
  };

  it('has the form of a centre that has one, which can be written now', () => {
    const { step, methods } = resultFor({ ...given, want: ['listen'] }, OWN, MONDAY_NIGHT);
    expect(
      methods
        .slice(0, 2)
        .map(({ method }) => method)
        .sort(),
    ).toEqual(['mail', 'sns']);
    if (step.state === 'closed') expect(step.now).toMatchObject({ text: true, always: true });
    else expect(step.action).toMatchObject({ kind: 'start', start: { method: 'mail' } });
  });
  it('has a page to open or a chat in Tokyo, never a call, and is asked whether somebody might hear', () => {
    const view = resultFor(given, { area: '13' }, MONDAY_NIGHT);
    expect(numberOf(view)).toBeUndefined();
    expect(view.step.action?.kind === 'line' || view.step.now?.text).toBe(true);
    expect(view.memo.flatMap(({ sentences }) => sentences.map(({ id }) => id))).toContain('worry.overheard');
  });
});

describe('a mother of 72 whose son of 48 refuses', () => {
  const given: Given = {
    who: 'family',
    safe: 'none',
    know: 'refuses',
    want: ['learn', 'visit'],
    when: 'daytime',
    worry: 'acquaintance',
    age: '40-64',
    carer: ['elderly-or-ill', 'money'],
  };
  it("has the number of Okinawa's centre to call now, with its hours, also where she would rather visit", () => {
    const view = resultFor(given, { area: '47' }, TUESDAY);
    expect(numberOf(view)).toBe('098-888-1455');
    expect(view.step.action).toMatchObject({ kind: 'start', start: { closed: false } });
  });
  it('may say that she is old and that money is short, and gets both names', () => {
    const view = resultFor(given, OWN, TUESDAY);
    expect(view.supports.map(({ support }) => support)).toEqual([
      'family-class',
      'home-visit',
      'integrated-care-center',
      'self-reliance-support',
    ]);
    expect(view.gates).toContain('consent');
  });
  it('is not told that the centre has no family class, of which nothing is known', () => {
    const { supports } = resultFor(given, { area: '47' }, TUESDAY);
    expect(supports.filter(({ here }) => here === false)).toEqual([]);
  });
});

describe('a teacher of a pupil of 15, after the centre has closed', () => {
  const given: Given = {
    who: 'supporter',
    safe: 'none',
    stage: 'enrolled',
    know: 'agrees',
    want: ['listen', 'procedure'],
    when: 'daytime',
  };
  it('has the next opening for the calendar, and no line that accuses the family', () => {
    const view = resultFor(given, { area: '47' }, at('2026-11-24T16:30'));
    expect(view.step).toMatchObject({
      state: 'closed',
      action: { kind: 'remind', start: { press: { tel: '098-888-1455' } } },
    });
    expect(view.step.now?.kinds).not.toContain('child');
    expect(view.lines.map(({ id }) => id)).not.toContain('child-abuse-189');
    expect(view.memo.flatMap(({ sentences }) => sentences.map(({ id }) => id))).toContain('guardian');
  });
});

describe("somebody with suicidal thoughts who can't phone, at two in the night", () => {
  const given: Given = {
    who: 'self',
    safe: 'suicidal',
    express: 'write',
    reach: 'none',
    when: 'evening-weekend',
    age: '18-39',
  };
  it('has the round-the-clock chat in the panel and above the result, and no call as the first step', () => {
    const panel = new Visit({ area: '47' }, MONDAY_NIGHT)
      .answers({ who: 'self', safe: 'suicidal' })
      .on('crisis');
    expect(panel.ways.near[0]).toMatchObject({ text: true, always: true });
    const view = resultFor(given, { area: '47' }, MONDAY_NIGHT);
    expect(view.urgent?.near[0]).toMatchObject({ text: true, always: true });
    expect(numberOf(view)).toBeUndefined();
  });
});

describe('a family that is afraid of violence by an adult', () => {
  const given: Given = {
    who: 'family',
    safe: 'violence',
    know: 'unaware',
    want: ['listen'],
    when: 'evening-weekend',
    worry: 'overheard',
    age: '18-39',
  };
  it('has the police first, then lines for violence, and never 189', () => {
    const view = resultFor(given, { area: '47' }, at('2026-11-24T21:00'));
    expect(view.urgent).toMatchObject({
      emergencyFirst: true,
      emergency: [{ id: 'emergency-110' }, { id: 'emergency-119' }],
    });
    const lines = [...(view.urgent?.near ?? []), ...(view.urgent?.rest ?? []), ...view.lines].map(
      ({ id }) => id,
    );
    expect(lines.slice(0, 2)).toEqual(['police-9110', 'dv-navi']);
    expect(lines).not.toContain('child-abuse-189');
  });
});

describe('somebody who answers nothing', () => {
  it('has the first confirmed contact of the centre, and the others beside it', () => {
    const { step, outcome } = resultFor({ who: 'self' }, OWN, TUESDAY);
    expect([outcome, step.state, step.action?.kind]).toEqual(['no-preference', 'no-preference', 'start']);
    expect(step.also.length).toBeGreaterThan(1);
  });
  it('has a page in Tokyo or its number, not nothing', () => {
    expect(resultFor({ who: 'self' }, { area: '13' }, TUESDAY).step.action).not.toBeNull();
  });
});

describe('a sister in another prefecture', () => {
  const given: Given = {
    who: 'family',
    safe: 'none',
    know: 'unaware',
    want: ['listen', 'undecided'],
    when: 'evening-weekend',
  };
  it('who has not decided has no button, and the contact as one row', () => {
    expect(resultFor(given, { area: '47' }, TUESDAY).step).toMatchObject({
      state: 'not-now',
      action: null,
      second: { press: { tel: '098-888-1455' } },
    });
  });
  it('who only does not know what is needed has a recommendation', () => {
    const view = resultFor({ ...given, want: ['listen', 'unsure'] }, { area: '47' }, TUESDAY);
    expect([view.outcome, view.step.action]).toEqual(['recommended', expect.anything()]);
  });
  it("has the confirmed number of Tokyo's centre in the first step, not at the bottom", () => {
    const view = resultFor({ ...given, want: ['listen'], when: 'daytime' }, { area: '13' }, TUESDAY);
    expect(numberOf(view)).toBe('0120-529-528');
  });
  it("sees the place whose centres these are, and can pick her brother's", () => {
    const visit = new Visit({ area: '13' }, TUESDAY).answers(given).press('see-result');
    expect(visit.on('result').places.here?.prefecture.code).toBe('13');
    expect(visit.send({ type: 'area', area: '33' }).on('result').places.here?.prefecture.code).toBe('33');
  });
});

describe('a man of 45, at night, short of money and work', () => {
  const given: Given = {
    who: 'self',
    safe: 'none',
    express: 'speak',
    reach: 'near',
    want: ['procedure'],
    when: 'evening-weekend',
    age: '40-64',
  };
  it.each(['07', '13'])('is told the offices by name, and has somebody who answers now: %s', (area) => {
    const view = resultFor(given, { area }, at('2026-11-24T22:30'));
    expect(view.supports.map(({ support }) => support)).toEqual([
      'referral',
      'self-reliance-support',
      'employment-office',
      'youth-support-station',
    ]);
    expect(view.step.now).toMatchObject({ always: true });
  });
});

describe('somebody who only wants the number', () => {
  it('finds it on the first screen where it is confirmed', () => {
    expect(new Visit({ area: '47' }, TUESDAY).on('start').number?.channel.tel).toBe('098-888-1455');
    expect(new Visit(OWN, WEDNESDAY_EVENING).on('start').number?.channel.tel).toBe('000-000-0000');
    expect(new Visit({}, TUESDAY).on('start').number).toBeNull();
  });
});

describe('somebody for whom speaking and writing are hard, while the chat is open', () => {
  it('has the chat of the own centre as the first step', () => {
    const view = resultFor(
      { who: 'self', safe: 'none', express: 'hard', reach: 'none', want: ['listen'], age: '18-39' },
      OWN,
      WEDNESDAY_EVENING,
    );
    expect(view.step).toMatchObject({
      state: 'open',
      action: { kind: 'start', start: { method: 'sns', closed: false } },
      now: null,
    });
  });
});
