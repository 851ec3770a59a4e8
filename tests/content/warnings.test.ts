// Every code that an embedder can meet on the console stands in the list of warnings, and the list promises
// no other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { typeScriptFiles } from '../support/source-files.ts';

const PAGES = ['docs/warnings.md', 'docs/en/warnings.md'];
const rowsOf = (page: string): string[][] =>
  readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/**
 * As the source names them; those of an attribute are put together from its name, and so are those of the
 * page's own people.
 */
const PAGE = /^(?:directory|settings|visit|element|entries)\//;
/** Their codes are those of a list's keeper, told by the command. */
const COMMAND = /^directory\/(?:parse-directory|read-directory|remarks|directory-issue|centre-schema|entry)/;
const sources = typeScriptFiles('src').filter(({ file }) => PAGE.test(file) && !COMMAND.test(file));
/** The build has one to say where the script itself can't be read. */
const build = { text: readFileSync(fileURLToPath(new URL('../../vite.config.ts', import.meta.url)), 'utf8') };
const named = [...sources, build].flatMap(({ text }) =>
  [
    ...text.matchAll(
      /(?:\b(?:issue|wrong)\(\s*|\bcode: |\[hikikomori-help\] )['"]?((?:attribute|contacts|settings|directory|language|open|render|define)\/[a-z-]+)/g,
    ),
  ].map(([, code]) => code!),
);
const possible = new Set([...named, ...ATTRIBUTES.map((name) => `attribute/${name}`)]);

describe.each(PAGES)('an embedder who looks up a warning in %s', (page) => {
  const rows = rowsOf(page);
  const listed = rows.flatMap(([, codes = '']) =>
    [...codes.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, code]) => code!),
  );

  it('finds every code', () => {
    expect(named.length).toBeGreaterThan(15);
    expect([...possible].filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('finds each once, and none that never comes', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const ofAttributes = ATTRIBUTES.map((name) => `contacts/${name}`);
    expect(listed.filter((code) => !possible.has(code) && !ofAttributes.includes(code))).toEqual([]);
  });

  it('reads what is meant and what stands instead', () => {
    for (const [, codes, means, instead] of rows) {
      expect(means, codes).toMatch(/\S{2}/);
      expect(instead, codes).toMatch(/\S{1}/);
    }
  });
});
