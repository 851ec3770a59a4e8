import { describe, expect, test } from 'vitest';
import type { MethodId, Offer } from '../../src/core/model.ts';
import { METHODS, WHO } from '../../src/core/model.ts';
import { progress } from '../../src/core/progress.ts';
import { OUTLOOK } from '../../src/data/outlook.ts';
import { QUESTIONNAIRE } from '../../src/data/questionnaire.ts';
import { terms } from '../support/space.ts';

/** Every set of methods, and nothing known. */
const sets: (readonly MethodId[] | undefined)[] = [undefined, ...Array.from({ length: 2 ** METHODS.length }, (_, bits) => METHODS.filter((_method, index) => bits & (1 << index)))];
const offers = sets.flatMap((offered) => sets.map((openOffHours): Offer => ({ ...(offered && { offered }), ...(openOffHours && { openOffHours }) })));

describe('「あと○問」 at the first question', () => {
  test.each(WHO)('is written down as it is found by looking, whatever the centres offer: %s', (who) => {
    expect(offers).toHaveLength(33 * 33);
    const [first] = QUESTIONNAIRE.flows[who];
    for (const severalCentres of [false, true]) {
      const written = OUTLOOK[who][severalCentres ? 'several' : 'one'];
      const other = offers.filter((offer) => {
        const { least, most } = progress(terms(offer, severalCentres), { who }, first);
        return least !== written.least || most !== written.most;
      });
      expect(other).toEqual([]);
    }
  });

  test('is read from there, and only at the first question', () => {
    const outlook = { ...OUTLOOK, self: { one: { least: 40, most: 41 }, several: { least: 50, most: 51 } } };
    const known = { ...terms(), outlook };
    expect(progress(known, { who: 'self' }, 'safe')).toEqual({ least: 40, most: 41 });
    expect(progress({ ...known, severalCentres: true }, { who: 'self', express: 'write' }, 'safe')).toEqual({ least: 50, most: 51 });
    expect(progress(known, { who: 'self', safe: 'none' }, 'express')).toEqual(progress(terms(), { who: 'self', safe: 'none' }, 'express'));
  });
});
