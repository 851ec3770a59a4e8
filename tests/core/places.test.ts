import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/core/attributes.ts';
import { placesOf, termsOf } from '../../src/core/places.ts';
import type { Session } from '../../src/core/session.ts';
import { begin } from '../../src/core/session.ts';
import { centre, CHAT, configOf, DESK, FORM, PHONE, SETTING, settingWith, TODAY } from '../support/setting.ts';

const SMALL = settingWith(centre('12', [PHONE, DESK]), centre('12100', [CHAT]), centre('13', [PHONE]));
const TAG: RawAttributes = { 'center-name': '見本市の窓口', form: FORM.url! };

const at = (attributes: RawAttributes, area: string | null = null): Session => ({ ...begin(termsOf(SMALL, configOf(attributes), { area: null })), area });
const places = (attributes: RawAttributes, area: string | null = null, prefectureFirst = false) =>
  placesOf(SMALL, configOf(attributes), at(attributes, area), prefectureFirst);
const ids = (...given: Parameters<typeof places>): string[] => places(...given).levels.flatMap(({ centres }) => centres.map(({ id }) => id));
const terms = (attributes: RawAttributes, area: string | null = null) => termsOf(SMALL, configOf(attributes), { area });

describe('a person who looks for a place', () => {
  it('sees the centre on the tag before those of the directory', () => {
    expect(ids({ ...TAG, area: '千葉市' })).toEqual(['tag', 'centre-12100', 'centre-12']);
  });

  it('sees the prefecture that they pick before the place of the page, and the page\'s own centre stays', () => {
    expect(ids({ ...TAG, area: '千葉市' }, '13')).toEqual(['centre-13', 'tag']);
    expect(ids({ area: '千葉市' }, '13')).toEqual(['centre-13']);
    expect(ids({}, '12')).toEqual(['centre-12', 'centre-12100']);
  });

  it.each(['', '99', '__proto__', 'どこか'])('sees the place of the page after a pick that is none: %j', (area) => {
    expect(ids({ area: '千葉市' }, area)).toEqual(['centre-12100', 'centre-12']);
  });

  it('sees the prefecture first when it is wished, and nothing is lost by it', () => {
    expect(ids({ ...TAG, area: '千葉市' }, null, true)).toEqual(['centre-12', 'tag', 'centre-12100']);
    expect(ids({ ...TAG }, null, true)).toEqual(['tag']);
    expect(ids({ area: '12' }, null, true)).toEqual(['centre-12', 'centre-12100']);
  });

  it('can always pick one of the 47 prefectures, and always has the ministry\'s list', () => {
    for (const shown of [places({}), places({ area: '12' }), places(TAG, '13')]) {
      expect(shown.prefectures).toHaveLength(47);
      expect(shown.nationalList).toMatch(/^https:\/\/.*mhlw\.go\.jp\//);
      expect(shown.today).toBe(TODAY);
    }
    expect([places({}).picked, places({}, '13').picked]).toEqual([null, '13']);
  });
});

describe('what decides the questions', () => {
  it('is what the nearest centre offers', () => {
    expect(terms({ area: '千葉市' }).offer).toEqual({ offered: ['sns'], openOffHours: ['sns'] });
    expect(terms({ area: '12' }).offer).toEqual({ offered: ['phone', 'in-person'], openOffHours: [] });
    expect(terms({ ...TAG, area: '12' }).offer.offered).toEqual(['mail']);
    expect(terms({ ...TAG, area: '12' }, '13').offer.offered).toEqual(['phone']);
    expect(terms({}).offer).toEqual({});
  });

  it('is whether there are two levels whose order could change; cities within the prefecture are none', () => {
    expect(terms({ area: '千葉市' }).severalCentres).toBe(true);
    expect(terms({ ...TAG, area: '12' }).severalCentres).toBe(true);
    expect(terms({ area: '12' }).severalCentres).toBe(false);
    expect(terms(TAG).severalCentres).toBe(false);
    expect(terms({}).severalCentres).toBe(false);
  });

  it('is for whom the page is', () => {
    expect(terms({ audience: 'family' }).audience).toBe('family');
    expect(terms({}).audience).toBeUndefined();
  });

  it('are the real questions and rules', () => {
    expect(terms({}).questionnaire).toBe(SETTING.questionnaire);
    expect(terms({}).rules).toBe(SETTING.rules);
  });
});
