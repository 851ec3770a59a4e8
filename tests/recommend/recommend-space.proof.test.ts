import { describe, expect, test } from 'vitest';
import { judge } from '../../src/recommend/judge.ts';
import { WHO } from '../../src/recommend/model.ts';
import { RULES } from '../../src/content/rules.ts';
import { everyAnswer, offersThatOccur } from '../support/space.ts';

/** Counting the broken cases instead of asserting each one keeps millions of them within seconds. */
describe.each(WHO)('over every combination of answers: %s', (who) => {
  const exposure = RULES.exposure[who] as readonly string[];

  test('no barred method comes before one that is not barred, points decide, then less exposure', () => {
    let wrong = 0;
    for (const answers of everyAnswer(who)) {
      const { standings } = judge(RULES, answers, {});
      if (standings.length !== 5 || standings[0]?.barred) wrong += 1;
      for (let at = 1; at < standings.length; at += 1) {
        const [a, b] = [standings[at - 1], standings[at]];
        if (!a || !b) continue;
        const order =
          Number(a.barred) - Number(b.barred) ||
          (a.barred ? 0 : b.points - a.points) ||
          exposure.indexOf(a.method) - exposure.indexOf(b.method);
        if (order >= 0) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });

  test('what a centre offers never changes the order of the wish, only what is missing', () => {
    const offers = offersThatOccur().filter(({ openOffHours = [] }) => openOffHours.length === 0);
    expect(offers.length).toBeGreaterThan(2);
    let wrong = 0;
    let count = 0;
    for (const answers of everyAnswer(who)) {
      // Every seventh: coprime to the sizes of the questions, so that each option is met with each other one.
      if ((count += 1) % 7 !== 0) continue;
      const plain = judge(RULES, answers, {})
        .standings.map(({ method }) => method)
        .join();
      for (const offer of offers) {
        const { standings, gates } = judge(RULES, answers, offer);
        if (standings.map(({ method }) => method).join() !== plain) wrong += 1;
        const missing =
          offer.offered !== undefined && !offer.offered.includes(standings[0]?.method ?? 'phone');
        if (gates.includes('not-offered') && !missing) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });
});
