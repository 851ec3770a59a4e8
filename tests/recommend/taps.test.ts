import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../src/recommend/model.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';

const EARLIEST = 3;
/** Ticks, and 「次へ」 where several may be chosen. */
const tapsFor = (question: QuestionId, ticks = 1): number =>
  'multiple' in QUESTIONNAIRE.questions[question] ? ticks + 1 : 1;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
const flows: readonly (readonly QuestionId[])[] = Object.values(QUESTIONNAIRE.flows);

describe('taps from the tag to a recommendation', () => {
  test('nobody who answers everything, with one tick for each list, needs more than ten', () => {
    expect(flows.map((flow) => 1 + sum(flow.map((question) => tapsFor(question))))).toEqual([9, 10, 7]);
  });
  test('nobody is asked more than seven questions after the door', () => {
    expect(Math.max(...flows.map((flow) => flow.length))).toBe(7);
  });
  test('through each door, over the places where one can look at the result, the median is at most seven', () => {
    const ends = flows.flatMap((flow) => {
      const upTo = (count: number): number =>
        1 + sum(flow.slice(0, count).map((question) => tapsFor(question)));
      const early = flow
        .map((_, index) => index)
        .filter((index) => index >= EARLIEST - 1)
        .map((index) => upTo(index) + 1);
      return [...early, upTo(flow.length)];
    });
    expect(median(ends)).toBeLessThanOrEqual(7);
    expect(Math.min(...ends)).toBe(4);
  });
});
