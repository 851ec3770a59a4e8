// The command's words: the same in both languages, all of them used.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../locales/cli.en.json' with { type: 'json' };
import ja from '../../locales/cli.ja.json' with { type: 'json' };
import { both, say } from '../../src/cli/texts.ts';
import { typeScriptFiles } from '../support/source-files.ts';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
const source = typeScriptFiles('src/cli')
  .map(({ text }) => text)
  .join('\n');
/** Keys that are put together from an id. */
const FAMILIES =
  /^(?:import\.issue|due|issue|gate|topic|end|state|basis|points\.during|points|snippet|verify\.reason)\.|^verify\.(?:confirmed|gone|hours-changed|moved|page-gone|unreadable|not-asked)(?:\.|$)/;

describe('the texts of the command', () => {
  test('have the same keys in the same order', () => expect(Object.keys(en)).toEqual(Object.keys(ja)));
  test.each(Object.keys(ja) as (keyof typeof ja)[])('%s says the same values in both', (key) => {
    // A row may say where it came from, or not, according to what the language needs.
    expect(placeholders(en[key]).filter((name) => name !== '{{sound}}')).toEqual(
      placeholders(ja[key]).filter((name) => name !== '{{sound}}'),
    );
    expect(en[key].trim() === '' && ja[key].trim() !== '').toBe(false);
  });
  test('are all asked for', () => {
    expect(Object.keys(ja).filter((key) => !FAMILIES.test(key) && !source.includes(`'${key}'`))).toEqual([]);
  });
  test('for remarks on an import have something to remark on', () => {
    const codes = readFileSync('src/exchange/table/issue.ts', 'utf8');
    const unheard = Object.keys(ja)
      .flatMap((key) => /^import\.issue\.(.+)$/.exec(key)?.[1] ?? [])
      .filter((code) => !codes.includes(`'${code}'`));
    expect(unheard).toEqual([]);
  });
  test('call nobody by a label, and promise no diagnosis', () => {
    expect(Object.values(ja).join('\n')).not.toMatch(/ニート|患者|引きこもり者|ひきこもり者/);
  });
});

describe('a text with values', () => {
  test('takes them as they are, braces and dollar signs included', () => {
    expect(say('ja')('quote', { text: '$& {{text}}' })).toBe('「$& {{text}}」');
    expect(both('file.missing', { path: '{{path}}' })).toEqual([
      '{{path}}: ファイルがありません',
      '{{path}}: there is no such file',
    ]);
  });
  test('keeps a value that is missing in sight', () => expect(say('en')('quote')).toBe('“{{text}}”'));
});
