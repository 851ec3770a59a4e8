import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandOf, fitsAge } from '../../src/visit/ages.ts';
import type { Answers } from '../../src/recommend/model.ts';
import { QUESTIONNAIRE } from '../support/setting.ts';

const ages = QUESTIONNAIRE.questions.age.options as readonly NonNullable<Answers['age']>[];
const stages = QUESTIONNAIRE.questions.stage.options as readonly NonNullable<Answers['stage']>[];

describe("what is known of a person's age", () => {
  it('is what they answered, without a gap and without an overlap between the answers', () => {
    const bands = ages.map((age) => ageBandOf(QUESTIONNAIRE, { who: 'self', age })!);
    expect(bands).toHaveLength(4);
    expect(bands[0]?.minimumAge).toBe(0);
    for (const [index, band] of bands.slice(1).entries())
      expect(band.minimumAge).toBe(bands[index]!.maximumAge! + 1);
    expect(bands.at(-1)?.maximumAge).toBeGreaterThan(110);
  });

  it('is nothing where they did not say', () => {
    expect(ageBandOf(QUESTIONNAIRE, {})).toBeNull();
    expect(ageBandOf(QUESTIONNAIRE, { who: 'family' })).toBeNull();
  });

  it('is that of a pupil, up to evening courses, where a supporter says that the person is at school', () => {
    expect(stages.map((stage) => [stage, ageBandOf(QUESTIONNAIRE, { who: 'supporter', stage })])).toEqual(
      stages.map((stage) => [stage, stage === 'enrolled' ? { minimumAge: 6, maximumAge: 22 } : null]),
    );
  });

  it('is their own answer rather than an age guessed from school', () => {
    expect(ageBandOf(QUESTIONNAIRE, { who: 'supporter', stage: 'enrolled', age: '18-39' })).toEqual({
      minimumAge: 18,
      maximumAge: 39,
    });
  });
});

describe('an offer', () => {
  const child = ageBandOf(QUESTIONNAIRE, { who: 'self', age: 'under-18' });
  const adult = ageBandOf(QUESTIONNAIRE, { who: 'self', age: '40-64' });
  const old = ageBandOf(QUESTIONNAIRE, { who: 'self', age: '65-over' });

  it('without an age is for everybody', () => {
    for (const person of [null, child, adult, old]) expect(fitsAge({}, person)).toBe(true);
  });

  it('is never kept from somebody whose age is not known', () => {
    expect(fitsAge({ minimumAge: 120 }, null)).toBe(true);
    expect(fitsAge({ maximumAge: 0 }, null)).toBe(true);
  });

  it.each([
    [{ minimumAge: 18 }, false, true, true],
    [{ minimumAge: 17 }, true, true, true],
    [{ maximumAge: 39 }, true, false, false],
    [{ maximumAge: 40 }, true, true, false],
    [{ minimumAge: 15, maximumAge: 64 }, true, true, false],
    [{ minimumAge: 65 }, false, false, true],
    [{ minimumAge: 18, maximumAge: 39 }, false, false, false],
    [{ minimumAge: 0, maximumAge: 130 }, true, true, true],
  ])(
    'for %j is for a child: %s, for somebody of 40 to 64: %s, and for somebody of 65 or more: %s',
    (offer, ...fits) => {
      expect([child, adult, old].map((person) => fitsAge(offer, person))).toEqual(fits);
    },
  );

  it('fits when there is an age that both have, and only then', () => {
    const age = fc.integer({ min: 0, max: 130 });
    const band = fc
      .tuple(age, age)
      .map(([a, b]) => ({ minimumAge: Math.min(a, b), maximumAge: Math.max(a, b) }));
    fc.assert(
      fc.property(band, band, (offer, person) => {
        const common = Array.from({ length: 131 }, (_, years) => years).some(
          (years) =>
            years >= offer.minimumAge &&
            years <= offer.maximumAge &&
            years >= person.minimumAge &&
            years <= person.maximumAge,
        );
        expect(fitsAge(offer, person)).toBe(common);
      }),
    );
  });
});
