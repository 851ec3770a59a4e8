// The sheet for IT sections names, line by line, the tests that hold what it says.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const SHEETS = ['docs/it-sheet.md', 'docs/en/it-sheet.md'] as const;
const testsOf = (sheet: string) =>
  [...read(sheet).matchAll(/^(\d+)\. `(tests\/[^`]+)`: (.+)$/gm)].map(
    ([, number, file = '', title = '']) => ({
      number,
      file,
      title,
    }),
  );
/** The last cell of each row. */
const proofsOf = (sheet: string): string[] =>
  [...read(sheet).matchAll(/^\|.*\| ([^|]+) \|$/gm)].map(([, cell = '']) => cell).slice(1);

describe.each(SHEETS)('%s', (sheet) => {
  it('names tests that are there, by their titles', () => {
    const tests = testsOf(sheet);
    expect(tests.length).toBeGreaterThan(20);
    // In the source an apostrophe may be written with a backslash before it.
    const missing = tests.filter(
      ({ file, title }) => !existsSync(file) || !read(file).replaceAll("\\'", "'").includes(title),
    );
    expect(missing).toEqual([]);
  });

  it('says in each line which tests hold it, or that none does, and names no test in vain', () => {
    const cells = proofsOf(sheet);
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.filter((cell) => !/^(?:(?:\(\d+\))+|なし|none)$/.test(cell))).toEqual([]);
    const cited = cells.flatMap((cell) => [...cell.matchAll(/\d+/g)].map(([number]) => number));
    expect([...new Set(cited)]).toEqual(testsOf(sheet).map(({ number }) => number));
  });
});

it('the sheet says the same in both languages: the same lines, held by the same tests', () => {
  const [japanese, english] = SHEETS;
  expect(testsOf(english)).toEqual(testsOf(japanese));
  expect(proofsOf(english).map((cell) => cell.replace('none', 'なし'))).toEqual(proofsOf(japanese));
});
