// Small files and more test than source: both are easier to keep than to win back.
import { expect, test } from 'vitest';
import { lineCount, typeScriptFiles } from './support/files.ts';

const MEDIAN_AT_MOST = 80;
const LINES_AT_MOST = 300;

const source = typeScriptFiles('src');
const sum = (counts: number[]): number => counts.reduce((a, b) => a + b, 0);

test(`no source file has more than ${LINES_AT_MOST} lines`, () => {
  const long = source.filter((file) => lineCount(file) > LINES_AT_MOST).map((file) => `${file.file}: ${lineCount(file)}`);
  expect(long).toEqual([]);
});

test(`half of the source files have at most ${MEDIAN_AT_MOST} lines`, () => {
  const counts = source.map(lineCount).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MEDIAN_AT_MOST);
});

test('there are at least as many lines of tests as of source', () => {
  expect(sum(typeScriptFiles('tests').map(lineCount))).toBeGreaterThanOrEqual(sum(source.map(lineCount)));
});
