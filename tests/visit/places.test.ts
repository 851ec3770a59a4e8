import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { Config } from '../../src/settings/config.ts';
import type { Setting, Wish } from '../../src/visit/places.ts';
import { levelsFor, levelsOf, placesOf } from '../../src/visit/places.ts';
import { centre, CHAT, configOf, DESK, FORM, PHONE, settingWith, TODAY } from '../support/setting.ts';
import { SELF, Visit } from '../support/visit.ts';

const SMALL = settingWith(centre('12', [PHONE, DESK]), centre('12100', [CHAT]), centre('13', [PHONE]));
const ANYBODY: Wish = { prefectureFirst: false, minor: false, who: undefined, age: null };
const TAG: RawAttributes = { 'center-name': '見本市の窓口', form: FORM.url! };

/** As the screens have them. */
const placesFor = (setting: Setting, config: Config, area: string | null, wish: Wish) =>
  placesOf(setting, config, levelsFor(levelsOf(setting, config, area), wish, setting.today), area, wish);
const places = (attributes: RawAttributes, area: string | null = null, prefectureFirst = false) =>
  placesFor(SMALL, configOf(attributes), area, { ...ANYBODY, prefectureFirst });
const ids = (...given: Parameters<typeof places>): string[] =>
  places(...given).levels.flatMap(({ centres }) => centres.map(({ id }) => id));

describe('a person who looks for a place', () => {
  it('sees the centre on the tag before those of the directory', () => {
    expect(ids({ ...TAG, area: '千葉市' })).toEqual(['tag', 'centre-12100', 'centre-12']);
  });

  it("sees the prefecture that they pick before the place of the page, and the page's own centre stays", () => {
    expect(ids({ ...TAG, area: '千葉市' }, '13')).toEqual(['centre-13', 'tag']);
    expect(ids({ area: '千葉市' }, '13')).toEqual(['centre-13']);
    expect(ids({}, '12')).toEqual(['centre-12', 'centre-12100']);
  });

  it('sees a centre for everywhere once, behind those of the place they pick', () => {
    const setting = settingWith(centre('', [FORM]), centre('12', [PHONE]), centre('13', [PHONE]));
    const { levels } = placesFor(setting, configOf({ area: '12' }), '13', ANYBODY);
    expect(levels.flatMap(({ centres }) => centres.map(({ id }) => id))).toEqual(['centre-13', 'centre-']);
  });

  it.each(['', '99', '__proto__', 'どこか'])(
    'sees the place of the page after a pick that is none: %j',
    (area) => {
      expect(ids({ area: '千葉市' }, area)).toEqual(['centre-12100', 'centre-12']);
    },
  );

  it('sees the prefecture first when it is wished, and nothing is lost by it', () => {
    expect(ids({ ...TAG, area: '千葉市' }, null, true)).toEqual(['centre-12', 'tag', 'centre-12100']);
    expect(ids({ ...TAG }, null, true)).toEqual(['tag']);
    expect(ids({ area: '12' }, null, true)).toEqual(['centre-12', 'centre-12100']);
  });

  it("can always pick one of the 47 prefectures, and always has the ministry's list", () => {
    for (const shown of [places({}), places({ area: '12' }), places(TAG, '13')]) {
      expect(shown.prefectures).toHaveLength(47);
      expect(shown.nationalList).toMatch(/^https:\/\/.*mhlw\.go\.jp\//);
      expect(shown.today).toBe(TODAY);
    }
    expect([places({}).picked, places({}, '13').picked]).toEqual([null, '13']);
  });
});

describe('what is offered to a person', () => {
  const offered = (attributes: RawAttributes, area: string | null = null) => {
    const visit = new Visit(attributes, SMALL).answers(SELF);
    if (area !== null) visit.send({ type: 'area', area });
    return visit
      .press('see-result')
      .on('result')
      .methods.flatMap(({ method, offered: there }) => (there ? [method] : []))
      .sort();
  };

  it('is what the nearest centre offers, and that of the place they pick', () => {
    expect(offered({ area: '千葉市' })).toEqual(['sns']);
    expect(offered({ area: '12' })).toEqual(['in-person', 'phone']);
    expect(offered({ ...TAG, area: '12' })).toEqual(['mail']);
    expect(offered({ ...TAG, area: '12' }, '13')).toEqual(['phone']);
    expect(offered({})).toEqual([]);
  });
});

describe('the place whose centres are shown', () => {
  it('is the one on the tag, or the one that was picked; none is known without them', () => {
    expect(places({ area: '千葉市' }).here).toMatchObject({
      prefecture: { code: '12' },
      city: { code: '12100' },
    });
    expect(places({ area: '千葉市' }, '13').here).toMatchObject({ prefecture: { code: '13' } });
    expect(places(TAG).here).toBeNull();
  });
});

describe('contacts of the host page', () => {
  const person = (name: string, more: object = {}): object => ({ name, tel: '000-111-2222', ...more });
  const shown = (
    wish: Partial<Wish>,
    contacts: readonly object[],
    attributes: RawAttributes = { area: '千葉市' },
  ): string[] =>
    placesFor(SMALL, configOf(attributes, { contacts }), null, { ...ANYBODY, ...wish }).levels.map(
      ({ level, centres }) => `${level}: ${centres.map(({ name }) => name).join(' ')}`,
    );

  it('are shown after the nearest centre, before those that are further away', () => {
    expect(shown({}, [person('担任'), person('相談員')])).toEqual([
      'city: 窓口12100',
      'host: 担任 相談員',
      'prefecture: 窓口12',
    ]);
    expect(shown({ prefectureFirst: true }, [person('担任')])).toEqual([
      'prefecture: 窓口12',
      'host: 担任',
      'city: 窓口12100',
    ]);
  });

  it('come first for somebody young', () => {
    expect(shown({ minor: true }, [person('担任')])).toEqual([
      'host: 担任',
      'city: 窓口12100',
      'prefecture: 窓口12',
    ]);
  });

  it('are shown alone where no place is known', () => {
    expect(shown({}, [person('担任')], {})).toEqual(['host: 担任']);
    expect(shown({ minor: true }, [person('担任')], {})).toEqual(['host: 担任']);
  });

  it('are shown only to those whom they are for, and to everybody before a door was chosen', () => {
    const contacts = [
      person('本人の相談員', { audience: 'self' }),
      person('家族会', { audience: ['family'] }),
      person('みんなの相談員'),
    ];
    expect(shown({ who: 'self' }, contacts, {})).toEqual(['host: 本人の相談員 みんなの相談員']);
    expect(shown({ who: 'family' }, contacts, {})).toEqual(['host: 家族会 みんなの相談員']);
    expect(shown({ who: 'supporter' }, contacts, {})).toEqual(['host: みんなの相談員']);
    expect(shown({}, contacts, {})).toEqual(['host: 本人の相談員 家族会 みんなの相談員']);
  });

  it('are shown only to people of their age, and to everybody whose age is not known', () => {
    const contacts = [
      person('教育支援センター', { maximumAge: 18 }),
      person('サポステ', { minimumAge: 15, maximumAge: 49 }),
    ];
    expect(shown({ age: { minimumAge: 0, maximumAge: 17 } }, contacts, {})).toEqual([
      'host: 教育支援センター サポステ',
    ]);
    expect(shown({ age: { minimumAge: 40, maximumAge: 64 } }, contacts, {})).toEqual(['host: サポステ']);
    expect(shown({ age: { minimumAge: 65 } }, contacts, {})).toEqual([]);
    expect(shown({}, contacts, {})).toEqual(['host: 教育支援センター サポステ']);
  });

  it('stay when another prefecture is picked', () => {
    const { levels } = placesFor(
      SMALL,
      configOf({ area: '千葉市' }, { contacts: [person('担任')] }),
      '13',
      ANYBODY,
    );
    expect(levels.map(({ level }) => level)).toEqual(['prefecture', 'host']);
  });

  it('change nothing in what the centre offers', () => {
    const offered = (contacts: readonly object[]) =>
      new Visit({ area: '千葉市' }, SMALL, { contacts })
        .answers(SELF)
        .press('see-result')
        .on('result')
        .methods.map(({ method, offered: there }) => [method, there]);
    expect(offered([person('担任')])).toEqual(offered([]));
  });

  it("come first on a child's screens: the contacts and the result", () => {
    const visit = new Visit({ area: '千葉市' }, SMALL, { contacts: [person('担任')] });
    const levels = (screen: 'contacts' | 'result') =>
      visit.on(screen).places.levels.map(({ level }) => level);
    expect(visit.open('contacts') && levels('contacts')).toEqual(['city', 'host', 'prefecture']);
    visit
      .press('back')
      .answers({ ...SELF, age: 'under-18' })
      .press('see-result');
    expect(levels('result')).toEqual(['host', 'city', 'prefecture']);
    expect(visit.open('contacts') && levels('contacts')).toEqual(['host', 'city', 'prefecture']);
  });

  it('are at hand for the method that fits, the first of them for a child', () => {
    const phones = (age: 'under-18' | '18-39'): string[] => {
      const visit = new Visit({ area: '12' }, SMALL, { contacts: [person('担任')] })
        .answers({ ...SELF, express: 'speak', age })
        .press('see-result');
      return visit
        .on('result')
        .methods.find(({ method }) => method === 'phone')!
        .contacts.map(({ centre: { name } }) => name);
    };
    expect(phones('under-18')).toEqual(['担任', '窓口12']);
    expect(phones('18-39')).toEqual(['窓口12', '担任']);
  });
});

describe('a centre for some ages', () => {
  const YOUTH = centre('12100', [CHAT], { name: '若者の窓口', maximumAge: 39 });
  const ADULTS = centre('12', [PHONE], { name: '大人の窓口', minimumAge: 18 });
  const setting = settingWith(YOUTH, ADULTS, centre('13', [PHONE]));
  const result = (age: string | null, attributes: RawAttributes = { area: '千葉市' }) =>
    new Visit(attributes, setting)
      .answers({ ...SELF, express: 'write', age })
      .press('see-result')
      .on('result');
  const names = ({ places: { levels } }: ReturnType<typeof result>): string[] =>
    levels.flatMap(({ centres }) => centres.map(({ name }) => name));

  it('is not shown to a person of another age, and to everybody whose age is not known', () => {
    expect(names(result('under-18'))).toEqual(['若者の窓口']);
    expect(names(result('18-39'))).toEqual(['若者の窓口', '大人の窓口']);
    expect(names(result('65-over'))).toEqual(['大人の窓口']);
    expect(names(result(null))).toEqual(['若者の窓口', '大人の窓口']);
  });

  it('offers nothing to a person of another age: no result leads to a contact it does not have', () => {
    const offered = ({ methods }: ReturnType<typeof result>): string[] =>
      methods.flatMap(({ method, offered: there }) => (there ? [method] : []));
    expect(offered(result('18-39'))).toEqual(['sns']);
    expect(offered(result('65-over'))).toEqual(['phone']);
    expect(result('18-39').step.action).toMatchObject({
      start: { method: 'sns', centre: { name: '若者の窓口' } },
    });
    expect(result('65-over').step).toMatchObject({
      state: 'voiceless',
      action: { kind: 'line' },
      second: null,
    });
    expect(result('65-over').step.others.map(({ method, centre: { name } }) => [method, name])).toEqual([
      ['phone', '大人の窓口'],
    ]);
  });

  it('leaves every method unknown where no other one is known', () => {
    const alone = result('65-over', { area: '13' });
    expect(names(alone)).toEqual(['窓口13']);
    const visit = new Visit({ area: '千葉市' }, settingWith(YOUTH))
      .answers({ ...SELF, age: '65-over' })
      .press('see-result');
    expect(visit.on('result').places.levels).toEqual([]);
    expect(visit.on('result').gates).not.toContain('not-offered');
  });
});

describe('the screen of contacts', () => {
  const both = settingWith(centre('12', [PHONE, DESK]), centre('12100', [PHONE, DESK]));
  const levels = (worry: 'acquaintance' | 'none') =>
    new Visit({ area: '千葉市' }, both)
      .answers({ ...SELF, worry })
      .open('contacts')
      .on('contacts')
      .places.levels.map(({ level }) => level);

  it('has the prefecture first for a person who fears to meet an acquaintance, as their result has', () => {
    expect(levels('acquaintance')).toEqual(['prefecture', 'city']);
    expect(levels('none')).toEqual(['city', 'prefecture']);
  });

  it('has the nearest first before anything was answered', () => {
    expect(
      new Visit({ area: '千葉市' }, both)
        .open('contacts')
        .on('contacts')
        .places.levels.map(({ level }) => level),
    ).toEqual(['city', 'prefecture']);
  });
});
