import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { MethodId } from '../../src/recommend/model.ts';
import type { Setting } from '../../src/visit/places.ts';
import type { Start } from '../../src/visit/next-step.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { withOwn } from '../../src/directory/directory.ts';
import { centre, CHAT, DESK, FORM, PHONE, SETTING, settingWith } from '../support/setting.ts';
import type { Given } from '../support/visit.ts';
import { EVERYONE, FAMILY, resultFor as result, SELF, SUPPORTER, Visit } from '../support/visit.ts';

const WRITER = { who: 'self', safe: 'none', express: 'write', reach: 'none', age: '18-39' } as const;
const TALKER = {
  who: 'self',
  safe: 'none',
  express: 'speak',
  reach: 'out',
  want: ['listen'],
  when: 'daytime',
} as const;
const methods = ({ methods: all }: ResultView): MethodId[] => all.map(({ method }) => method);
/** What the button of the card leads to. */
const startOf = ({ step: { action } }: ResultView): Start | null =>
  action?.kind === 'start' || action?.kind === 'remind' ? action.start : null;
const levels = ({ places }: ResultView): string[] => places.levels.map(({ level }) => level);

describe('a person who cannot phone', () => {
  it('is never told to phone first, and never has a number put in hand', () => {
    for (const express of ['write', 'hard'])
      for (const area of ['', '12', '47', '千葉市']) {
        const view = result({ ...WRITER, express }, { area });
        expect(view.methods[0]?.method).not.toBe('phone');
        expect(view.methods.find(({ method }) => method === 'phone')?.barred).toBe(true);
        expect(startOf(view)?.method).not.toBe('phone');
        expect(startOf(view)?.press.tel).toBeUndefined();
      }
  });

  it('is led to a chat where the centre lacks the best method, and then to what the centre has', () => {
    const view = result(WRITER, { phone: '110', form: 'https://example.jp/' });
    expect(methods(view)[0]).toBe('sns');
    expect(view.gates).toContain('not-offered');
    expect(view.step).toMatchObject({
      state: 'voiceless',
      action: { kind: 'line', line: { text: true, always: true } },
      bridge: false,
    });
    expect(view.step.second).toMatchObject({ method: 'mail', press: { url: 'https://example.jp/' } });
    expect(view.step.others.map(({ method }) => method)).toEqual(['phone']);
  });

  it('has somebody else make the first call where the centre has only what is barred to them', () => {
    const view = result(WRITER, { phone: '110', address: '見本市1-2-3' });
    expect(view.gates).toContain('not-offered');
    expect(view.step).toMatchObject({ state: 'voiceless', second: null, bridge: true });
  });
});

describe('what the button leads to', () => {
  it('is the first method where it is offered', () => {
    expect(startOf(result(TALKER, { phone: '110' }))?.method).toBe('phone');
    expect(result(WRITER).gates).not.toContain('not-offered');
  });

  it("is the nearest contact of the person's own levels", () => {
    const setting = settingWith(centre('12', [PHONE]), centre('12100', [{ ...PHONE, tel: '110' }]));
    const at = (attributes: RawAttributes) => result(TALKER, attributes, setting);
    expect(startOf(at({ area: '千葉市', phone: '119' }))?.press.tel).toBe('119');
    expect(startOf(at({ area: '千葉市' }))?.press.tel).toBe('110');
    expect(
      at({ area: '千葉市', phone: '119' }).methods[0]?.contacts.map(({ channel }) => channel.tel),
    ).toEqual(['119', '110', '000-000-0000']);
  });

  it('is never the contact of a city that serves only its own people', () => {
    const setting = settingWith(centre('12', [DESK]), centre('12100', [PHONE]));
    const view = result(TALKER, { area: '12' }, setting);
    expect(view.methods.find(({ method }) => method === 'phone')).toMatchObject({
      offered: null,
      contacts: [],
    });
    expect(startOf(view)).toBeNull();
  });

  it('stands with its centre, or else with the nearest one', () => {
    const setting = settingWith(centre('12', [PHONE]), centre('12100', []));
    expect(result(TALKER, { area: '千葉市' }, setting).centre?.area).toBe('12');
    expect(result(WRITER, { area: '千葉市' }, setting).centre?.area).toBe('12100');
    expect(result(TALKER).centre).toBeNull();
  });
});

describe('what a centre is said to have', () => {
  const offered = (setting: Setting, attributes: RawAttributes = { area: '12' }) =>
    Object.fromEntries(
      result(TALKER, attributes, setting).methods.map(({ method, offered: there }) => [method, there]),
    );
  const UNKNOWN = { phone: null, 'in-person': null, sns: null, mail: null, online: null };

  it('is what can be used; what a built-in entry leaves out is not known', () => {
    expect(offered(settingWith(centre('12', [PHONE, { method: 'sns' }])))).toEqual({
      ...UNKNOWN,
      phone: true,
    });
    expect(offered(settingWith(centre('12', [])))).toEqual(UNKNOWN);
  });

  it('is missing where whoever owns the page leaves it out', () => {
    expect(offered(SETTING, { phone: '110' })).toEqual({
      phone: true,
      'in-person': false,
      sns: false,
      mail: false,
      online: false,
    });
    const own = {
      ...SETTING,
      directory: withOwn(SETTING.directory, [centre('12', [PHONE, { method: 'sns' }])]),
    };
    expect(offered(own)).toEqual({ phone: true, 'in-person': false, sns: null, mail: false, online: false });
  });
});

describe('the reasons', () => {
  it('are at most three, the strongest first, each with the answer of the person that set it off', () => {
    const view = result({ ...TALKER, worry: 'none', age: '65-over' });
    expect(view.reasons).toEqual([
      { id: 'can-speak', question: 'express', option: 'speak', general: false },
      { id: 'listen', question: 'want', option: 'listen', general: false },
      { id: 'daytime', question: 'when', option: 'daytime', general: false },
    ]);
  });

  it('have what holds for all behind the door last, and not as an answer', () => {
    expect(result({ who: 'family', want: ['listen'] }).reasons).toEqual([
      { id: 'listen', question: 'want', option: 'listen', general: false },
      { id: 'family-start', question: 'who', option: 'family', general: true },
    ]);
  });

  it('never speak of the age', () => {
    for (const age of ['under-18', '18-39', '40-64', '65-over'])
      for (const who of ['self', 'family']) {
        const view = result({ who, age });
        expect(view.outcome).toBe('recommended');
        expect(view.reasons.map(({ question }) => question)).not.toContain('age');
      }
  });

  it('name what spoke against the second method, or nothing', () => {
    expect(result({ ...FAMILY, worry: 'past-bad' }).against).toEqual({
      id: 'past-bad',
      question: 'worry',
      option: 'past-bad',
      general: false,
    });
    expect(result(TALKER).against).toBeNull();
  });

  it('are not made up where no answer spoke', () => {
    expect(result({ who: 'self' })).toMatchObject({
      outcome: 'no-preference',
      reasons: [],
      against: null,
      counterfactual: null,
    });
    expect(result({ who: 'self' }).methods).toHaveLength(5);
  });

  it('stand below 「まだ決めなくて大丈夫」 as well, for later', () => {
    const view = result({ ...TALKER, want: ['undecided', 'listen'] });
    expect(view.outcome).toBe('not-now');
    expect(view.reasons.map(({ id }) => id)).toContain('can-speak');
  });
});

describe('what to ask the centre for', () => {
  const supports = (attributes: RawAttributes) => result(FAMILY, attributes).supports;

  it('is said to be there, or not to be there, where the programmes are known', () => {
    expect(supports({ phone: '110', programs: 'family-class' })).toEqual([
      { support: 'family-class', here: true },
      { support: 'home-visit', here: false },
      { support: 'self-reliance-support', here: false },
    ]);
  });

  it('is to be asked where nothing is known of the programmes, which is not a no', () => {
    for (const attributes of [{}, { phone: '110' }])
      expect(supports(attributes).map(({ here }) => here)).toEqual([null, null, null]);
  });

  it('is known of the nearest centre, not of a further one; what a built-in entry leaves out is to be asked', () => {
    const setting = settingWith(
      centre('12', [PHONE], { programs: ['home-visit'] }),
      centre('12100', [PHONE], { programs: ['family-class'] }),
    );
    expect(result(FAMILY, { area: '千葉市' }, setting).supports.slice(0, 2)).toEqual([
      { support: 'family-class', here: true },
      { support: 'home-visit', here: null },
    ]);
  });

  it("is a no where the page's own list leaves it out", () => {
    const setting = {
      ...SETTING,
      directory: withOwn(SETTING.directory, [centre('12', [PHONE], { programs: ['family-class'] })]),
    };
    expect(result(FAMILY, { area: '12' }, setting).supports.map(({ here }) => here)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a person who fears to meet an acquaintance', () => {
  const afraid = { ...SELF, worry: 'acquaintance' } as const;
  const setting = settingWith(centre('12', [PHONE, DESK]), centre('12100', [PHONE, DESK]));

  it("sees the prefecture's centre first where there is a nearer one", () => {
    const view = result(afraid, { area: '千葉市' }, setting);
    expect(view.prefectureFirst).toBe(true);
    expect(levels(view)).toEqual(['prefecture', 'city']);
    expect(
      view.methods.find(({ method }) => method === 'phone')?.contacts.map(({ centre: { area } }) => area),
    ).toEqual(['12', '12100']);
  });

  it('sees what there is where there is only one level', () => {
    expect(levels(result(afraid, { area: '12' }, setting))).toEqual(['prefecture', 'cities-within']);
    expect(levels(result(afraid, { phone: '110' }, setting))).toEqual(['local']);
    expect(levels(result(afraid))).toEqual([]);
  });

  it('is the only one for whom the order changes', () => {
    for (const worry of ['overheard', 'past-bad', 'none', null]) {
      expect(levels(result({ ...SELF, worry }, { area: '千葉市' }, setting))).toEqual(['city', 'prefecture']);
    }
  });
});

describe('a person whose place is not known', () => {
  it('has prefectures to pick from, and picking one brings its centre', () => {
    const visit = new Visit().answers(TALKER).press('see-result');
    expect(levels(visit.on('result'))).toEqual([]);
    expect(visit.on('result').places.prefectures).toHaveLength(47);
    visit.send({ type: 'area', area: '47' });
    expect(levels(visit.on('result'))).toEqual(['prefecture']);
    expect(startOf(visit.on('result'))?.press.tel).toBe('098-888-1455');
  });

  it('has national lines to turn to, a general one among them', () => {
    expect(result(TALKER).lines.length).toBeGreaterThan(2);
    expect(result(TALKER).lines[0]?.kinds).toContain('general');
  });
});

describe('the centre on the tag', () => {
  it('wins over the directory', () => {
    const view = result(TALKER, { area: '47', phone: '000-000-0000' });
    expect(levels(view)).toEqual(['local', 'prefecture']);
    expect(startOf(view)?.press.tel).toBe('000-000-0000');
  });
});

describe('a contact that may have changed', () => {
  const freshness = (checked?: string) =>
    startOf(result(TALKER, { area: '12' }, settingWith(centre('12', [PHONE], checked ? { checked } : {}))))
      ?.freshness;

  it('is marked as old, or as undated, and a recent one is not', () => {
    expect([freshness('2026-11-01'), freshness('2025-10-18'), freshness('2025-10-17'), freshness()]).toEqual([
      'fresh',
      'fresh',
      'old',
      'undated',
    ]);
  });

  it('of the embedder is old by their own date', () => {
    expect(startOf(result(TALKER, { phone: '110', checked: '2024-01-01' }))?.freshness).toBe('old');
    expect(startOf(result(TALKER, { phone: '110' }))?.freshness).toBe('fresh');
  });
});

describe('the national lines below the result', () => {
  const kinds = (given: Given) => result(given).lines.map((line) => line.kinds);

  it("begin with children's lines for a child", () => {
    expect(kinds({ ...SELF, age: 'under-18' })[0]).toContain('child');
    expect(kinds({ ...SUPPORTER, stage: 'enrolled' })[0]).toContain('child');
  });

  it('never are about violence: those stand in the strip above, and only where it was answered', () => {
    for (const given of EVERYONE)
      for (const safe of ['none', 'violence'])
        for (const young of [{}, { age: 'under-18' }, { stage: 'enrolled' }]) {
          const view = result({ ...given, safe, ...young });
          expect(view.lines.filter((line) => line.kinds.includes('violence'))).toEqual([]);
          expect(view.urgent?.near.some((line) => line.kinds.includes('violence')) ?? false).toBe(
            safe === 'violence',
          );
        }
  });

  it('are the general ones for everyone else', () => {
    for (const list of kinds(SELF)) expect(list).toContain('general');
  });
});

describe('the result', () => {
  it('tells of the answers that counted, and whether there is more to ask', () => {
    const visit = new Visit()
      .answers({ who: 'self', safe: 'none', express: 'speak', reach: null })
      .press('see-result');
    expect(visit.on('result')).toMatchObject({
      answers: { who: 'self', safe: 'none', express: 'speak' },
      canGoOn: true,
      canBack: true,
      canClear: true,
    });
    expect(result(SELF).canGoOn).toBe(false);
  });

  it('is the best method that is open at night for a person of the night', () => {
    const night = { ...WRITER, when: 'evening-weekend' } as const;
    expect(
      methods(result(night, { sns: CHAT.url!, 'sns-hours': CHAT.hours!, form: FORM.url! })).slice(0, 2),
    ).toEqual(['sns', 'mail']);
    expect(
      methods(result(night, { sns: CHAT.url!, 'sns-hours': 'Mo-Fr 09:00-17:00', form: FORM.url! })).slice(
        0,
        2,
      ),
    ).toEqual(['mail', 'sns']);
  });
});

describe('that nobody answers now', () => {
  /** The day of the tests is a Sunday, at noon. */
  const state = (attributes: RawAttributes, given: Given = TALKER, setting: Setting = SETTING): string =>
    result(given, attributes, setting).step.state;

  it('is known where the contact of the button is closed', () => {
    expect(state({ phone: '110', hours: 'Mo-Fr 09:00-17:00' })).toBe('closed');
    expect(state({ phone: '110', hours: 'Mo-Su 13:00-17:00' })).toBe('closed');
    expect(state({ phone: '110', hours: 'Su 09:00-17:00' })).toBe('open');
    expect(state({ phone: '110', hours: '24/7' })).toBe('open');
  });

  it('is not claimed where the hours are not known', () => {
    expect(state({ phone: '110' })).toBe('open');
  });

  it('is not claimed of a letter, nor because of another method', () => {
    expect(
      state({ sns: 'https://example.jp/', phone: '110', 'phone-hours': 'Mo-Fr 09:00-17:00' }, WRITER),
    ).toBe('open');
    const letter = settingWith(centre('12', [{ ...FORM, hours: 'Mo-Fr 09:00-17:00' }]));
    expect(state({ area: '12' }, { ...WRITER, when: 'evening-weekend' }, letter)).toBe('open');
  });

  it('never changes which method fits', () => {
    for (const hours of ['24/7', 'Mo-Fr 09:00-17:00'])
      expect(methods(result(TALKER, { phone: '110', hours, address: 'x' }))[0]).toBe('phone');
  });
});

describe('a centre that is closed for the time being', () => {
  const setting = settingWith(
    centre('12100', [CHAT], { status: 'temporarily-closed', programs: ['family-class'] }),
    centre('12', [FORM, PHONE], { programs: ['home-visit'] }),
  );

  it('is not used by the button where another one works', () => {
    const view = result({ ...WRITER, when: 'evening-weekend' }, { area: '千葉市' }, setting);
    expect(startOf(view)).toMatchObject({ method: 'mail', centre: { area: '12' } });
    expect(view.methods.find(({ method }) => method === 'sns')).toMatchObject({
      offered: null,
      contacts: [{ centre: { area: '12100' } }],
    });
  });

  it('has its programmes not counted as running', () => {
    expect(result(FAMILY, { area: '千葉市' }, setting).supports.slice(0, 2)).toEqual([
      { support: 'family-class', here: null },
      { support: 'home-visit', here: true },
    ]);
  });
});
