// docs/keyboard.md names tests that are there, and quotes what a screen reader hears to the word.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const recordings = ['tests/at/transcripts', 'tests/at/trees'].flatMap((folder) =>
  readdirSync(at(folder)).map((name) => read(`${folder}/${name}`)),
);
/** Without the marks of readings, `[相談|そうだん]`. */
const texts = ['ja', 'en'].map((lang) =>
  read(`locales/${lang}.json`).replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'),
);
const heard = [...recordings, ...texts].join('\n').replaceAll('\u2060', '');

describe.each([
  ['docs/keyboard.md', '## スクリーンリーダーで聞こえること'],
  ['docs/en/keyboard.md', '## What a screen reader hears'],
])('%s', (page, heading) => {
  const text = read(page);
  const rows = text
    .split('\n')
    .filter((line) => /^\| (?!キー |Key |画面 |Screen |置きかた |How |もの |What )[^-]/.test(line));

  test('names a test in every row of its tables', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row.split('|').at(-2)).toMatch(/^ `tests\/[\w/-]+\.test\.ts`/);
  });
  test('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:tests|locales|docs)\b[^`]*)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
  });
  test('quotes the words of the recordings or of the texts', () => {
    const [, section = ''] = text.split(`${heading}\n`);
    const table = section.split('\n## ')[0]!;
    const quoted = [...table.matchAll(/`([^`]+)`/g)]
      .map(([, words]) => words!)
      .filter((words) => !/^(?:tests|locales)\b|^role=/.test(words));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !heard.includes(words))).toEqual([]);
  });
});
