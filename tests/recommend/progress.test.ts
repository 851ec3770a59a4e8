import { describe, expect, test } from 'vitest';
import type { QuestionId, Recorded } from '../../src/recommend/model.ts';
import { progress } from '../../src/recommend/progress.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { replay } from '../../src/visit/replay.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { terms } from '../support/space.ts';

/** Walks every way of answering with at most one wish, skipping included, and notes where the promise was broken. */
function broken(given: Terms, recorded: Recorded): { promises: number; broken: string[] } {
  const wrong: string[] = [];
  let promises = 0;
  const walk = (so: Recorded): { least: number; most: number } => {
    const { answers, next } = replay(given, so);
    if (next === null) return { least: 0, most: 0 };
    const promise = progress(given, answers, next);
    promises += 1;
    const { options, multiple } = QUESTIONNAIRE.questions[next] as { options: readonly string[]; multiple?: boolean };
    const further = [null, ...options].map((option) => walk({ ...so, [next]: option !== null && multiple ? [option] : option }));
    const truth = { least: Math.min(...further.map(({ least }) => least)), most: Math.max(...further.map(({ most }) => most)) };
    if (promise.least > truth.least || promise.most < truth.most) wrong.push(`${JSON.stringify(so)} ${next}: said ${JSON.stringify(promise)}, is ${JSON.stringify(truth)}`);
    return { least: truth.least + 1, most: truth.most + 1 };
  };
  walk(recorded);
  return { promises, broken: wrong };
}

describe('「あと○問」 is never broken', () => {
  test.each([
    ['self', false, 4, 6], ['self', true, 5, 6], ['family', false, 4, 6], ['family', true, 5, 6], ['supporter', false, 3, 4], ['supporter', true, 3, 4],
  ] as const)('at the first question behind the door %s (several centres: %s): %i to %i more', (who, several, least, most) => {
    expect(progress(terms({}, several), { who }, QUESTIONNAIRE.flows[who][0])).toEqual({ least, most });
  });

  test.each([
    ['self', {}, false], ['family', { offered: ['phone', 'in-person'] }, true], ['supporter', {}, true],
  ] as const)('behind the door %s, with %j', (who, offer, several) => {
    // One express answer of each kind is enough for the person's door: the whole of it is walked by the supporter's and the family's.
    const starts: Recorded[] = who === 'self' ? [{ who, safe: 'none', express: 'write' }, { who, safe: null, express: 'speak' }] : [{ who, safe: 'none' }];
    for (const start of starts) {
      const result = broken(terms(offer, several), start);
      expect(result.promises).toBeGreaterThan(100);
      expect(result.broken).toEqual([]);
    }
  });

  test('the first question promises a range one can live with', () => {
    const spread = (who: 'self' | 'family' | 'supporter', question: QuestionId): number => {
      const { least, most } = progress(terms(), { who }, question);
      return most - least;
    };
    expect(spread('self', 'safe')).toBeLessThanOrEqual(2);
    expect(spread('family', 'safe')).toBeLessThanOrEqual(2);
    expect(spread('supporter', 'safe')).toBeLessThanOrEqual(1);
  });

  test('the last question is known to be the last', () => {
    expect(progress(terms(), { who: 'self' }, 'age')).toEqual({ least: 0, most: 0 });
  });
});

describe('someone who has gone back', () => {
  test('is promised what may follow, as if the later answers had not been given', () => {
    const ahead = progress(terms(), { who: 'self' }, 'safe');
    expect(progress(terms(), { who: 'self', safe: 'none', express: 'write', reach: 'none', want: ['listen'], age: '18-39' }, 'safe')).toEqual(ahead);
  });
});
