import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { MethodId } from '../../src/recommend/model.ts';
import type { Setting } from '../../src/visit/places.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { centre, CHAT, DESK, FORM, PHONE, SETTING, settingWith } from '../support/setting.ts';
import { EVERYONE, FAMILY, SELF, SUPPORTER, Visit } from '../support/visit.ts';

type Given = Parameters<Visit['answers']>[0];

/** The result for these answers; questions that are not among them are skipped. */
function result(given: Given, attributes: RawAttributes = {}, setting: Setting = SETTING): ResultView {
  const visit = new Visit(attributes, setting).answers({ who: given.who ?? null });
  for (let { next } = visit.path; next !== null; { next } = visit.path) visit.answers({ [next]: given[next] ?? null });
  return visit.press('see-result').on('result');
}

const WRITER = { who: 'self', safe: 'none', express: 'write', reach: 'none', age: '18-39' } as const;
const TALKER = { who: 'self', safe: 'none', express: 'speak', reach: 'out', want: ['listen'], when: 'daytime' } as const;
const methods = ({ methods: all }: ResultView): MethodId[] => all.map(({ method }) => method);
const levels = ({ places }: ResultView): string[] => places.levels.map(({ level }) => level);

describe('a person who cannot phone', () => {
  it('is never told to phone first, and never has a number put in hand', () => {
    for (const express of ['write', 'hard']) for (const area of ['', '12', '47', '千葉市']) {
      const view = result({ ...WRITER, express }, { area });
      expect(view.methods[0]?.method).not.toBe('phone');
      expect(view.methods.find(({ method }) => method === 'phone')?.barred).toBe(true);
      expect(view.inHand?.method).not.toBe('phone');
    }
  });

  it('is led to the best that the centre has, where it has not what fits best', () => {
    const view = result(WRITER, { phone: '110', form: 'https://example.jp/' });
    expect(methods(view)[0]).toBe('sns');
    expect(view.gates).toContain('not-offered');
    expect(view.inHand).toMatchObject({ method: 'mail', offered: true, barred: false });
    expect(view.inHand?.contacts.map(({ channel }) => channel.url)).toEqual(['https://example.jp/']);
  });

  it('has nothing put in hand where the centre has only what is barred to them', () => {
    const view = result(WRITER, { phone: '110', address: '見本市1-2-3' });
    expect(view.gates).toContain('not-offered');
    expect(view.inHand).toBeNull();
    expect(view.lines.some(({ text }) => text)).toBe(true);
  });
});

describe('what is put in hand', () => {
  it('is the first method where it is offered, or where nothing is known of the centre', () => {
    expect(result(TALKER, { phone: '110' }).inHand?.method).toBe('phone');
    expect(result(WRITER).inHand?.method).toBe('sns');
    expect(result(WRITER).gates).not.toContain('not-offered');
  });

  it('is offered and not barred, whatever the answers and the centre', () => {
    for (const given of [...EVERYONE, WRITER, TALKER, { who: 'self', express: 'hard', reach: 'screen' }] as Given[]) {
      for (const attributes of [{}, { area: '12' }, { phone: '110' }, { sns: 'https://example.jp/' }, { address: 'x' }, { area: '13', phone: '110' }]) {
        const { inHand, methods: all } = result(given, attributes);
        if (inHand) expect(inHand).toMatchObject({ offered: true, barred: false });
        else expect(all.filter(({ offered, barred }) => offered && !barred)).toEqual([]);
      }
    }
  });

  it('has all contacts of the person\'s own levels, the nearest first', () => {
    const setting = settingWith(centre('12', [PHONE]), centre('12100', [{ ...PHONE, tel: '110' }]));
    const view = result(TALKER, { area: '千葉市', phone: '119' }, setting);
    expect(view.inHand?.contacts.map(({ channel }) => channel.tel)).toEqual(['119', '110', '000-000-0000']);
  });

  it('never has the contact of a city that serves only its own people', () => {
    const setting = settingWith(centre('12', [DESK]), centre('12100', [PHONE]));
    expect(result(TALKER, { area: '12' }, setting).methods.find(({ method }) => method === 'phone')).toMatchObject({ offered: false, contacts: [] });
  });
});

describe('the reasons', () => {
  it('are at most three, the strongest first, from the person\'s own answers', () => {
    const view = result({ ...TALKER, worry: 'none', age: '65-over' });
    expect(view.methods[0]?.reasons.length).toBeGreaterThan(3);
    expect(view.reasons).toEqual(['can-speak', 'listen', 'daytime']);
  });

  it('name what spoke against the second method, or nothing', () => {
    expect(result({ ...FAMILY, worry: 'past-bad' }).against).toBe('past-bad');
    expect(result(TALKER).against).toBeNull();
  });

  it('are not made up where no answer spoke', () => {
    expect(result({ who: 'self' })).toMatchObject({ outcome: 'no-preference', reasons: [], against: null, inHand: null, counterfactual: null });
    expect(result({ who: 'self' }).methods).toHaveLength(5);
  });

  it('stand below 「まだ決めなくて大丈夫」 as well, for later', () => {
    const view = result({ ...TALKER, want: ['undecided', 'listen'] });
    expect(view.outcome).toBe('not-now');
    expect(view.reasons).toContain('can-speak');
    expect(view.inHand?.method).toBe('phone');
  });
});

describe('what to ask the centre for', () => {
  const supports = (attributes: RawAttributes) => result(FAMILY, attributes).supports;

  it('is said to be there, or not to be there, where the programmes are known', () => {
    expect(supports({ phone: '110', programs: 'family-class' })).toEqual([
      { support: 'family-class', here: true }, { support: 'home-visit', here: false }, { support: 'self-reliance-support', here: false },
    ]);
  });

  it('is to be asked where nothing is known of the programmes, which is not a no', () => {
    for (const attributes of [{}, { phone: '110' }]) expect(supports(attributes).map(({ here }) => here)).toEqual([null, null, null]);
  });

  it('is known of the nearest centre, not of a further one', () => {
    const setting = settingWith(centre('12', [PHONE], { programs: ['home-visit'] }), centre('12100', [PHONE], { programs: ['family-class'] }));
    expect(result(FAMILY, { area: '千葉市' }, setting).supports.slice(0, 2)).toEqual([{ support: 'family-class', here: true }, { support: 'home-visit', here: false }]);
  });
});

describe('a person who fears to meet an acquaintance', () => {
  const afraid = { ...SELF, worry: 'acquaintance' } as const;
  const setting = settingWith(centre('12', [PHONE, DESK]), centre('12100', [PHONE, DESK]));

  it('sees the prefecture\'s centre first where there is a nearer one', () => {
    const view = result(afraid, { area: '千葉市' }, setting);
    expect(view.prefectureFirst).toBe(true);
    expect(levels(view)).toEqual(['prefecture', 'city']);
    expect(view.methods.find(({ method }) => method === 'phone')?.contacts.map(({ centre: { area } }) => area)).toEqual(['12', '12100']);
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
    expect(visit.on('result').inHand?.contacts[0]?.channel.tel).toBe('098-888-1455');
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
    expect(view.inHand?.contacts[0]?.channel.tel).toBe('000-000-0000');
  });
});

describe('a contact that may have changed', () => {
  const freshness = (checked?: string) =>
    result(TALKER, { area: '12' }, settingWith(centre('12', [PHONE], checked ? { checked } : {}))).inHand?.contacts[0]?.freshness;

  it('is marked as old, or as undated, and a recent one is not', () => {
    expect([freshness('2026-11-01'), freshness('2025-10-18'), freshness('2025-10-17'), freshness()]).toEqual(['fresh', 'fresh', 'old', 'undated']);
  });

  it('of the embedder is old by their own date', () => {
    expect(result(TALKER, { phone: '110', checked: '2024-01-01' }).inHand?.contacts[0]?.freshness).toBe('old');
    expect(result(TALKER, { phone: '110' }).inHand?.contacts[0]?.freshness).toBe('fresh');
  });
});

describe('the national lines below the result', () => {
  const kinds = (given: Given) => result(given).lines.map((line) => line.kinds);

  it('begin with children\'s lines for a child, and with lines for violence in violence', () => {
    expect(kinds({ ...SELF, age: 'under-18' })[0]).toContain('child');
    expect(kinds({ ...SUPPORTER, stage: 'enrolled' })[0]).toContain('child');
    const violence = result({ ...SELF, safe: 'violence' });
    expect(violence.lines[0]?.kinds).toContain('violence');
    expect(violence.gates).toContain('violence');
  });

  it('are the general ones for everyone else', () => {
    for (const list of kinds(SELF)) expect(list).toContain('general');
  });
});

describe('the result', () => {
  it('tells of the answers that counted, and whether there is more to ask', () => {
    const visit = new Visit().answers({ who: 'self', safe: 'none', express: 'speak', reach: null }).press('see-result');
    expect(visit.on('result')).toMatchObject({ answers: { who: 'self', safe: 'none', express: 'speak' }, canGoOn: true, canBack: true, canClear: true });
    expect(result(SELF).canGoOn).toBe(false);
  });

  it('is the best method that is open at night for a person of the night', () => {
    const night = { ...WRITER, when: 'evening-weekend' } as const;
    expect(methods(result(night, { sns: CHAT.url!, 'sns-hours': CHAT.hours!, form: FORM.url! })).slice(0, 2)).toEqual(['sns', 'mail']);
    expect(methods(result(night, { sns: CHAT.url!, 'sns-hours': 'Mo-Fr 09:00-17:00', form: FORM.url! })).slice(0, 2)).toEqual(['mail', 'sns']);
  });
});

describe('that nobody answers now', () => {
  /** The day of the tests is a Sunday, at noon. */
  const closed = (attributes: RawAttributes, given: Given = TALKER, setting: Setting = SETTING): boolean => result(given, attributes, setting).closedNow;

  it('is known where every contact in hand is closed', () => {
    expect(closed({ phone: '110', hours: 'Mo-Fr 09:00-17:00' })).toBe(true);
    expect(closed({ phone: '110', hours: 'Mo-Su 13:00-17:00' })).toBe(true);
    expect(closed({ phone: '110', hours: 'Su 09:00-17:00' })).toBe(false);
    expect(closed({ phone: '110', hours: '24/7' })).toBe(false);
  });

  it('is not claimed where the hours are not known, or where there is no contact', () => {
    expect(closed({ phone: '110' })).toBe(false);
    expect(closed({})).toBe(false);
  });

  it('is not claimed where one of the contacts in hand is open', () => {
    const setting = settingWith(centre('12', [{ ...PHONE, hours: 'Su 09:00-17:00' }]), centre('12100', [PHONE]));
    expect(closed({ area: '千葉市' }, TALKER, setting)).toBe(false);
    expect(closed({ area: '千葉市' }, TALKER, settingWith(centre('12', [PHONE]), centre('12100', [PHONE])))).toBe(true);
  });

  it('is not claimed of a letter, nor of a method that is not in hand', () => {
    expect(closed({ form: 'https://example.jp/', hours: 'Mo-Fr 09:00-17:00' }, WRITER)).toBe(false);
    expect(closed({ form: 'https://example.jp/', phone: '110', 'phone-hours': 'Mo-Fr 09:00-17:00' }, WRITER)).toBe(false);
    const letter = settingWith(centre('12', [{ ...FORM, hours: 'Mo-Fr 09:00-17:00' }]));
    expect(closed({ area: '12' }, WRITER, letter)).toBe(false);
  });

  it('is known of a centre that is closed for the time being, whatever its hours say', () => {
    const setting = settingWith(centre('12', [{ ...PHONE, hours: '24/7' }], { status: 'temporarily-closed' }));
    expect(closed({ area: '12' }, TALKER, setting)).toBe(true);
  });

  it('is not claimed where no answer spoke for a method', () => {
    expect(closed({ phone: '110', hours: 'Mo-Fr 09:00-17:00' }, { who: 'self' })).toBe(false);
  });

  it('never changes which method fits', () => {
    for (const hours of ['24/7', 'Mo-Fr 09:00-17:00']) expect(methods(result(TALKER, { phone: '110', hours, address: 'x' }))[0]).toBe('phone');
  });
});

describe('a centre that is closed for the time being', () => {
  const setting = settingWith(
    centre('12100', [CHAT], { status: 'temporarily-closed', programs: ['family-class'] }), centre('12', [FORM, PHONE], { programs: ['home-visit'] }),
  );

  it('has its methods not count as offered where another one works', () => {
    const view = result(WRITER, { area: '千葉市' }, setting);
    expect(view.gates).toContain('not-offered');
    expect(view.inHand?.contacts.map(({ centre: { area }, channel }) => [area, channel.method])).toEqual([['12', 'mail']]);
  });

  it('has its programmes not count as running', () => {
    expect(result(FAMILY, { area: '千葉市' }, setting).supports.slice(0, 2)).toEqual([{ support: 'family-class', here: false }, { support: 'home-visit', here: true }]);
  });
});
