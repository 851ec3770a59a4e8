// What stands first, over every class of answers and every kind of centre: nobody is left without a step that
// they can take.
import { describe, expect, test } from 'vitest';
import { offerOf, ownLevels } from '../../src/directory/directory.ts';
import type { KindOfCentre } from '../../src/proof/kinds-of-centres.ts';
import { KINDS_OF_CENTRES } from '../../src/proof/kinds-of-centres.ts';
import { resultFaults } from '../../src/proof/result-faults.ts';
import { resultFor, situationOf } from '../../src/proof/result-for.ts';
import type { Answers } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import type { ResultState } from '../../src/visit/next-step.ts';
import { levelsOf } from '../../src/visit/places.ts';
import { configOf, NOON, RULES, settingWith } from '../support/setting.ts';
import { everyClass } from '../support/space.ts';

/**
 * Kinds of results that the person may meet there on a Sunday at noon; a family and a supporter always have a
 * preference.
 */
const EXPECTED: { readonly [Kind in KindOfCentre]: readonly ResultState[] } = {
  'every method, at any hour': ['open'],
  'a phone and nothing else': ['open', 'ask-by-phone', 'voiceless'],
  'nothing that is known': ['voiceless', 'none-confirmed'],
  'every method, on weekdays': ['open', 'closed'],
  'every method named, none confirmed': ['unconfirmed'],
};
/** Every so many. */
const SAMPLE = { self: 4999, family: 1009, supporter: 101 } as const;
const config = configOf();

describe.each(Object.entries(KINDS_OF_CENTRES))('at a centre with %s', (kind, one) => {
  const setting = settingWith(one);
  const expected = EXPECTED[kind as KindOfCentre];
  const offer = offerOf(ownLevels(levelsOf(setting, config, null)), setting.today);

  test.each(WHO)('each class of answers has a first step that this person can take: %s', (who) => {
    const known = new Map<string, string>();
    const wrong: string[] = [];
    const states = new Set<ResultState>();
    const look = (answers: Answers, situation: string): void => {
      const view = resultFor(setting, config, answers);
      const first = known.get(situation);
      const step = JSON.stringify([view.step, view.lines, view.urgent]);
      if (first !== undefined && first !== step) wrong.push(`depends on more: ${JSON.stringify(answers)}`);
      known.set(situation, step);
      states.add(view.step.state);
      for (const fault of resultFaults(view, RULES, NOON)) wrong.push(`${fault}: ${JSON.stringify(answers)}`);
    };
    for (const answers of everyClass(who)) {
      const situation = situationOf(RULES, answers, offer);
      if (!known.has(situation)) look(answers, situation);
    }
    const situations = known.size;
    let count = 0;
    // The sample is of all that memo and supports tell apart too. Coprime to the sizes of the questions, so
    // that each class is met with each other.
    for (const answers of everyClass(who, true))
      if ((count += 1) % SAMPLE[who] === 0) look(answers, situationOf(RULES, answers, offer));
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(situations).toBeGreaterThan(100);
    // The classes had every situation.
    expect(known.size).toBe(situations);
    expect([...states].sort()).toEqual(
      [...expected, 'not-now', ...(who === 'self' ? ['no-preference'] : [])]
        .filter((state) => who === 'self' || state !== 'voiceless')
        .sort(),
    );
  });
});
