import { describe, expect, test } from 'vitest';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { everyPath, terms } from '../support/space.ts';
import type { QuestionId } from '../../src/recommend/model.ts';

const EARLIEST = 3;
const tapsFor = (question: QuestionId): number => ('multiple' in QUESTIONNAIRE.questions[question] ? 2 : 1);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

describe('taps from the tag to a recommendation', () => {
  const paths = [...everyPath(terms())];
  const taps = paths.map(({ asked }) => 1 + sum(asked.map(tapsFor)));

  test('nobody who answers everything, with one wish, needs more than ten', () => {
    expect(Math.max(...taps)).toBeLessThanOrEqual(10);
  });
  test('nobody is asked more than seven questions after the door', () => {
    expect(Math.max(...paths.map(({ asked }) => asked.length))).toBeLessThanOrEqual(7);
  });
  test('through each door, over the places where one can look at the result, the median is at most seven', () => {
    const ends = Object.values(QUESTIONNAIRE.flows).flatMap((flow: readonly QuestionId[]) => {
      const upTo = (count: number): number => 1 + sum(flow.slice(0, count).map(tapsFor));
      const early = flow.map((_, index) => index).filter((index) => index >= EARLIEST - 1).map((index) => upTo(index) + 1);
      return [...early, upTo(flow.length)];
    });
    expect(median(ends)).toBeLessThanOrEqual(7);
    expect(Math.min(...ends)).toBe(4);
  });
});
