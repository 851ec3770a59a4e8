// What stands first on a result: which kind of result it is, what its button does, and what is said beside
// it.
import { describe, expect, it } from 'vitest';
import type { Centre, Channel, Hotline } from '../../src/directory/centre.ts';
import type { ResultState } from '../../src/visit/next-step.ts';
import type { Setting } from '../../src/visit/places.ts';
import type { ResultView } from '../../src/visit/view.ts';
import {
  centre,
  CHAT,
  DESK,
  DIRECTORY,
  FORM,
  NOON,
  PHONE,
  SETTING,
  settingWith,
} from '../support/setting.ts';
import type { Given } from '../support/visit.ts';
import { EVERYONE, FAMILY, resultFor, SUPPORTER } from '../support/visit.ts';

const TALKER = {
  who: 'self',
  safe: 'none',
  express: 'speak',
  reach: 'out',
  want: ['listen'],
  when: 'daytime',
  age: '18-39',
} as const;
/** SNS fits best, mail comes second; phone and desk are barred. */
const WRITER = { who: 'self', safe: 'none', express: 'write', reach: 'none', age: '18-39' } as const;
/** The desk fits best, the phone comes second. */
const VISITOR = {
  who: 'self',
  safe: 'none',
  express: 'speak',
  reach: 'out',
  want: ['procedure'],
  when: 'daytime',
  age: '40-64',
} as const;
const NOBODY = { who: 'self' } as const;
const UNDECIDED = { ...TALKER, want: ['undecided', 'listen'] } as const;

const OPEN: Channel = { ...PHONE, hours: '24/7' };
const NIGHT: Channel = { ...CHAT, hours: '24/7' };
const NAMED: Channel = { method: 'sns' };
const PAGE = { website: 'https://www.pref.example.jp/hikikomori/' };

/** The result in Chiba, where there is this centre and no other one. Sunday, noon. */
const at = (
  given: Given,
  channels: readonly Channel[],
  more: Partial<Centre> = {},
  change: Partial<Setting> = {},
): ResultView =>
  resultFor(given, { area: '12' }, { ...settingWith(centre('12', channels, more)), ...change });
const withLines = (hotlines: readonly Hotline[]): Partial<Setting> => ({
  directory: { ...DIRECTORY, hotlines, centres: [] },
});

/** In short: what the button does, and with what. */
function told({ step: { action } }: ResultView): string {
  switch (action?.kind) {
    case undefined:
      return 'nothing';
    case 'start':
    case 'remind':
      return `${action.kind} ${action.start.method} by ${action.start.press.method}`;
    case 'page':
      return `page ${action.centre.website}`;
    case 'line':
      return `line ${action.line.id}`;
    case 'list':
      return 'list';
  }
}
const both = (view: ResultView): [ResultState, string] => [view.step.state, told(view)];

describe('which kind of result it is', () => {
  it.each<[ResultState, string, ResultView]>([
    ['open', 'start phone by phone', at(TALKER, [OPEN])],
    ['closed', 'remind phone by phone', at(TALKER, [PHONE])],
    ['unconfirmed', `page ${PAGE.website}`, at(TALKER, [{ method: 'phone' }], PAGE)],
    ['ask-by-phone', 'start phone by phone', at(VISITOR, [OPEN])],
    ['voiceless', 'line anata-no-ibasho', at(WRITER, [OPEN])],
    ['none-confirmed', `page ${PAGE.website}`, at(TALKER, [], PAGE)],
    ['none-confirmed', 'list', at(TALKER, [])],
    ['no-preference', 'start phone by phone', at(NOBODY, [OPEN])],
    ['not-now', 'nothing', at(UNDECIDED, [OPEN])],
  ])('%s: %s', (state, action, view) => {
    expect(both(view)).toEqual([state, action]);
  });

  it('is not-now, whatever else applies', () => {
    for (const channels of [[], [OPEN], [PHONE], [{ method: 'phone' } as const]]) {
      expect(both(at(UNDECIDED, channels, PAGE))).toEqual(['not-now', 'nothing']);
      expect(both(at({ ...NOBODY, want: ['undecided'] }, channels, PAGE))).toEqual(['not-now', 'nothing']);
    }
  });
  it('is no preference before all that looks at contacts', () => {
    expect([[], [OPEN], [PHONE], [NAMED]].map((channels) => at(NOBODY, channels, PAGE).step.state)).toEqual(
      Array(4).fill('no-preference'),
    );
  });
  it('is open where one contact for the wish is confirmed, also beside one that is not', () => {
    const setting = settingWith(centre('12100', [{ method: 'phone' }], PAGE), centre('12', [OPEN]));
    expect(both(resultFor(TALKER, { area: '千葉市' }, setting))).toEqual(['open', 'start phone by phone']);
  });
  it('is unconfirmed before other methods are tried: the page of the centre that has the method comes first', () => {
    expect(both(at(WRITER, [NAMED, OPEN], PAGE))).toEqual(['unconfirmed', `page ${PAGE.website}`]);
    expect(both(at(VISITOR, [{ method: 'in-person' }], PAGE))).toEqual([
      'unconfirmed',
      `page ${PAGE.website}`,
    ]);
  });
  it('is not unconfirmed without a page to look it up', () => {
    expect(both(at(WRITER, [NAMED, OPEN]))).toEqual(['voiceless', 'line anata-no-ibasho']);
  });
  it("is voiceless, never a call, for whoever can't phone", () => {
    for (const express of ['write', 'hard'] as const)
      expect(both(at({ ...WRITER, express }, [OPEN, DESK], PAGE))).toEqual([
        'voiceless',
        'line anata-no-ibasho',
      ]);
  });
  it('is none-confirmed for them where there is no chat to be named', () => {
    expect(both(resultFor(WRITER, {}, { ...SETTING, ...withLines([]) }))).toEqual(['none-confirmed', 'list']);
  });
  it('leads to any confirmed contact before a page or a list', () => {
    expect(both(at(TALKER, [FORM], PAGE))).toEqual(['none-confirmed', 'start mail by mail']);
  });
});

describe('a visit', () => {
  const desk = (more: Partial<Channel> = {}): Channel => ({ ...DESK, hours: '24/7', ...more });

  it('begins with the number that makes the appointment, and is open or closed with it', () => {
    const closed = at(VISITOR, [desk(), PHONE]);
    expect(both(closed)).toEqual(['closed', 'remind in-person by phone']);
    expect(closed.step.action).toMatchObject({ start: { closed: true, press: PHONE, channel: desk() } });
    expect(both(at(VISITOR, [DESK, OPEN]))).toEqual(['open', 'start in-person by phone']);
  });
  it('begins with the number of the desk itself before that of the centre', () => {
    expect(at(VISITOR, [desk({ tel: '000-000-0001' }), OPEN]).step.action).toMatchObject({
      start: { press: { method: 'in-person', tel: '000-000-0001' } },
    });
  });
  it('can be arranged in writing where there is no number, or where phoning is barred', () => {
    expect(both(at(VISITOR, [DESK, FORM]))).toEqual(['open', 'start in-person by mail']);
    const hard = { ...VISITOR, express: 'hard' } as const;
    expect(both(at(hard, [DESK, OPEN, FORM]))).toEqual(['open', 'start in-person by mail']);
    expect(both(at(hard, [DESK, OPEN]))).toEqual(['voiceless', 'line anata-no-ibasho']);
  });
  it("never offers the number to whoever can't phone, also where the desk has a page beside its number", () => {
    const { step } = at({ ...VISITOR, express: 'hard' }, [
      desk({ tel: '000-000-0001', url: 'https://desk.example.jp/' }),
    ]);
    expect(step.action).toMatchObject({
      kind: 'start',
      start: { method: 'in-person', press: { url: 'https://desk.example.jp/' } },
    });
    expect(step.action?.kind === 'start' && step.action.start.press.tel).toBeUndefined();
  });
});

describe('a contact that is closed', () => {
  it('goes into the calendar only where it is sure when it opens', () => {
    expect(both(at(TALKER, [PHONE]))).toEqual(['closed', 'remind phone by phone']);
    expect(both(at(TALKER, [{ ...PHONE, hours: 'off' }]))).toEqual(['closed', 'start phone by phone']);
  });
  it('is not mail, nor a contact whose hours are not known', () => {
    expect(
      at({ ...WRITER, when: 'evening-weekend' }, [{ ...FORM, hours: 'Mo-Fr 09:00-17:00' }]).step,
    ).toMatchObject({ state: 'open', now: null });
    const { tel } = PHONE;
    expect(at(TALKER, [{ method: 'phone', tel: tel! }]).step).toMatchObject({ state: 'open', now: null });
  });
  it('of a centre that is closed for the time being is none', () => {
    expect(both(at(TALKER, [OPEN], { status: 'temporarily-closed' }))).toEqual(['none-confirmed', 'list']);
  });
});

describe('a line that can be used meanwhile', () => {
  const now = (...given: Parameters<typeof at>): string | undefined => at(...given).step.now?.id;
  const answering = { now: NOON };

  it('stands beside what is closed, unconfirmed or missing, of the kind that the person can use', () => {
    expect(now(TALKER, [PHONE])).toBe('yorisoi');
    expect(now(TALKER, [{ method: 'phone' }], PAGE)).toBe('yorisoi');
    expect(now(TALKER, [])).toBe('yorisoi');
    expect(now(WRITER, [CHAT])).toBe('anata-no-ibasho');
    expect(now(WRITER, [NAMED], PAGE)).toBe('anata-no-ibasho');
  });
  it('stands beside a contact of which it is in doubt whether somebody answers today', () => {
    const doubtful: Channel = { ...OPEN, hours: 'Mo-Su 09:00-17:00', hoursText: '月〜金 9:00〜17:00' };
    expect(at(TALKER, [doubtful]).step).toMatchObject({ state: 'open', now: { id: 'yorisoi' } });
  });
  it('is not there where the button can be used now', () => {
    expect(now(TALKER, [OPEN])).toBeUndefined();
    expect(now(VISITOR, [OPEN])).toBeUndefined();
    expect(now(WRITER, [OPEN])).toBeUndefined();
    expect(now(NOBODY, [OPEN])).toBeUndefined();
  });
  it('is not there in danger, where the strip has the lines, nor where there is nothing to decide', () => {
    for (const safe of ['life-danger', 'suicidal', 'violence']) {
      const view = at({ ...TALKER, safe }, [PHONE]);
      expect([view.step.now, view.urgent !== null]).toEqual([null, true]);
    }
    expect(now(UNDECIDED, [PHONE])).toBeUndefined();
    expect(at(TALKER, [PHONE]).urgent).toBeNull();
  });
  it('is one for children where a child or its family asks, and never for a teacher', () => {
    expect(now({ ...TALKER, age: 'under-18' }, [PHONE])).toBe('child-sos-24h');
    expect(now({ ...FAMILY, age: 'under-18' }, [PHONE])).toBe('child-sos-24h');
    expect(now({ ...SUPPORTER, stage: 'enrolled' }, [PHONE])).toBe('yorisoi');
    expect(now({ ...FAMILY, age: '18-39' }, [PHONE])).toBe('yorisoi');
  });
  it('is for everybody where children have none in writing', () => {
    expect(now({ ...WRITER, age: 'under-18' }, [CHAT])).toBe('anata-no-ibasho');
  });
  it('answers now: one that is closed or whose hours are not known is never named', () => {
    const line = (id: string, hours: string | undefined): Hotline => ({
      id,
      name: id,
      kinds: ['general'],
      audience: '',
      text: false,
      always: false,
      sources: [],
      numbers: [{ tel: '000-000-0000', ...(hours && { hours }) }],
    });
    const meanwhile = (...hotlines: Hotline[]) =>
      resultFor(TALKER, {}, { ...SETTING, ...withLines(hotlines), ...answering }).step.now?.id;
    expect(meanwhile(line('closed', 'Mo-Fr 09:00-17:00'), line('unknown', undefined))).toBeUndefined();
    expect(meanwhile(line('closed', 'Mo-Fr 09:00-17:00'), line('open', 'Su 09:00-17:00'))).toBe('open');
  });
  it('is never about violence, of which nothing was said', () => {
    for (const given of [...EVERYONE, TALKER])
      for (const young of [{ age: 'under-18' }, { stage: 'enrolled' }, {}]) {
        expect(at({ ...given, ...young }, [PHONE]).step.now?.kinds ?? []).not.toContain('violence');
      }
  });
});

describe('the bridge', () => {
  const bridge = (given: Given, channels: readonly Channel[]): boolean => at(given, channels).step.bridge;

  it('is there where phoning is hard or not private, and nothing written can be used here', () => {
    for (const express of ['short', 'write', 'hard'])
      expect(bridge({ ...TALKER, express }, [OPEN])).toBe(true);
    expect(bridge({ ...TALKER, worry: 'overheard' }, [OPEN])).toBe(true);
    expect(bridge({ ...FAMILY, worry: 'overheard' }, [OPEN])).toBe(true);
    expect(bridge(WRITER, [OPEN, NAMED])).toBe(true);
  });
  it('is not there where phoning is not hard, or where one can write', () => {
    expect(bridge(TALKER, [OPEN])).toBe(false);
    expect(bridge(FAMILY, [DESK])).toBe(false);
    expect(bridge(WRITER, [OPEN, FORM])).toBe(false);
    expect(bridge({ ...TALKER, worry: 'overheard' }, [OPEN, NIGHT])).toBe(false);
  });
});

describe('what follows the button', () => {
  const methods = (starts: ResultView['step']['others']): string[] => starts.map(({ method }) => method);

  it('is the best other method with a usable contact, then the rest, barred ones last', () => {
    const { step } = at(TALKER, [OPEN, FORM, NIGHT, DESK]);
    expect([
      told(at(TALKER, [OPEN, FORM, NIGHT, DESK])),
      step.second?.method,
      methods(step.others),
      step.also,
    ]).toEqual(['start phone by phone', 'in-person', ['sns', 'mail'], []]);
    const writer = at(WRITER, [OPEN, FORM, NIGHT]).step;
    expect([writer.second?.method, methods(writer.others)]).toEqual(['mail', ['phone']]);
  });
  it('is never what is barred, as the second', () => {
    expect(at(WRITER, [OPEN, NIGHT, DESK]).step).toMatchObject({ state: 'open', second: null });
    expect(methods(at(WRITER, [OPEN, NIGHT, DESK]).step.others)).toContain('phone');
  });
  it('is all confirmed ways side by side where nothing speaks for one of them', () => {
    const { step } = at(NOBODY, [OPEN, FORM, NIGHT]);
    expect([told(at(NOBODY, [OPEN, FORM, NIGHT])), methods(step.also), step.second, step.others]).toEqual([
      'start sns by sns',
      ['mail', 'phone'],
      null,
      [],
    ]);
  });
  it('is the contact as one row where nothing is to be decided', () => {
    expect(at(UNDECIDED, [OPEN, FORM]).step).toMatchObject({
      action: null,
      second: { method: 'phone' },
      also: [],
    });
  });
  it('leaves out what the button does already', () => {
    expect(at(VISITOR, [OPEN]).step).toMatchObject({ state: 'ask-by-phone', second: null, others: [] });
  });
});

describe('a number that is old', () => {
  const stale = { ...PAGE, checked: '2019-04' };

  it('is used by the button as long as it is less than 1,500 days old', () => {
    expect(both(at(TALKER, [OPEN], { ...PAGE, checked: '2024' }))).toEqual(['open', 'start phone by phone']);
  });
  it('is shown below the official page after that', () => {
    const view = at(TALKER, [OPEN], stale);
    expect(both(view)).toEqual(['unconfirmed', `page ${PAGE.website}`]);
    expect(view.step.action).toMatchObject({ lead: { channel: OPEN, freshness: 'stale' } });
  });
  it('is still used by the button where no page is known', () => {
    expect(both(at(TALKER, [OPEN], { checked: '2019-04' }))).toEqual(['open', 'start phone by phone']);
  });
  it('is not shown as a clue to somebody who cannot phone', () => {
    const view = at(WRITER, [NAMED, OPEN], stale);
    expect([both(view), view.step.action]).toMatchObject([
      ['unconfirmed', `page ${PAGE.website}`],
      { lead: null },
    ]);
  });
  it('is judged by its own date: another number of the centre may be fresh', () => {
    const fresh: Channel = { ...OPEN, tel: '000-000-0002', checked: '2026-10-01', sources: [] };
    const view = at(TALKER, [OPEN, fresh], stale);
    expect(view.step.action).toMatchObject({ start: { press: fresh, freshness: 'fresh' } });
  });
  it('is judged by the number that arranges a visit, not by the desk', () => {
    const number: Channel = { ...OPEN, checked: '2024-01-01', sources: [] };
    const view = at(VISITOR, [{ ...DESK, checked: '2026-10-01', sources: [] }, number], PAGE);
    expect(view.step.action).toMatchObject({ start: { press: number, freshness: 'old' } });
  });
});

describe('in a municipality that a list knows', () => {
  const KASHIWA = '12217';
  const window = (channels: readonly Channel[]): Centre =>
    centre(KASHIWA, channels, { id: 'window', kind: 'window' });
  const OFFICE = centre(KASHIWA, [OPEN], { id: 'office', kind: 'office', ...PAGE });
  const there = (given: Given, ...centres: readonly Centre[]): ResultView =>
    resultFor(given, { area: KASHIWA }, settingWith(...centres));

  it('the button leads to the window where the centre has no confirmed contact', () => {
    const view = there(TALKER, window([OPEN]), centre('12', [{ method: 'phone' }], PAGE), OFFICE);
    expect(both(view)).toEqual(['open', 'start phone by phone']);
    expect(view.centre?.id).toBe('window');
    expect(view.step.switchboard).toBeNull();
  });
  it('the centre comes first where it answers', () => {
    const view = there(TALKER, window([OPEN]), centre('12', [OPEN]), OFFICE);
    expect(view.centre?.id).toBe('centre-12');
  });
  it('the window comes later for somebody who fears to be known there, but is still offered', () => {
    const shy = { ...TALKER, worry: 'acquaintance' } as const;
    const view = there(shy, window([OPEN]), centre('12', [{ method: 'phone' }], PAGE));
    expect(view.places.levels.map(({ level }) => level)).toEqual(['prefecture', 'window']);
    expect(both(view)).toEqual(['open', 'start phone by phone']);
  });
  it('somebody who prefers to write is led to the page of the centre that has it, otherwise to writing to the window', () => {
    expect(both(there(WRITER, window([OPEN]), centre('12', [NAMED], PAGE)))).toEqual([
      'unconfirmed',
      `page ${PAGE.website}`,
    ]);
    const mail: Channel = { method: 'mail', url: 'mailto:soudan@city.example.jp' };
    const view = there(WRITER, window([OPEN, mail]), centre('12', []));
    expect(both(view)).toEqual(['voiceless', 'line anata-no-ibasho']);
    expect(view.step.second).toMatchObject({ method: 'mail', centre: { id: 'window' } });
  });
  it('the switchboard is shown below the page where nothing else can be used', () => {
    const view = there(TALKER, centre('12', [], PAGE), OFFICE);
    expect(both(view)).toEqual(['none-confirmed', `page ${PAGE.website}`]);
    expect(view.step.switchboard?.centre.id).toBe('office');
  });
  it('the switchboard is the button where there is not even a page', () => {
    const view = there(TALKER, OFFICE);
    expect(both(view)).toEqual(['none-confirmed', 'start phone by phone']);
    expect(view.centre?.id).toBe('office');
  });
  it('the switchboard is not shown to somebody who cannot phone, and is no method of a centre', () => {
    expect(there(WRITER, OFFICE).step.switchboard).toBeNull();
    expect(there(TALKER, OFFICE).methods.flatMap(({ contacts }) => contacts)).toEqual([]);
  });
});
