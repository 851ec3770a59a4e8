import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/builder.en.json' with { type: 'json' };
import ja from '../../locales/builder.ja.json' with { type: 'json' };
import cli from '../../locales/cli.ja.json' with { type: 'json' };

const TEXTS: Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>> = { ja, en };
const keys = Object.keys(ja);
const values = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** The page's sources, in which a key stands whole or with its last part left open. */
const source = readdirSync('src/builder-page')
  .map((file) => readFileSync(`src/builder-page/${file}`, 'utf8'))
  .join('\n');
const isAsked = (key: string): boolean =>
  source.includes(`'${key}'`) ||
  key.split('.').some((_, at, parts) => at > 0 && source.includes(`\`${parts.slice(0, at).join('.')}.\${`));

describe('the words of the builder', () => {
  it('are there in both languages, with the same values in them', () => {
    expect(Object.keys(en)).toEqual(keys);
    for (const key of keys) expect([key, values(TEXTS.en[key]!)]).toEqual([key, values(TEXTS.ja[key]!)]);
  });

  it('are none that is empty', () => {
    for (const texts of [ja, en])
      expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are all asked for somewhere, or take the place of words of the command', () => {
    expect(keys.filter((key) => !isAsked(key) && !(key in cli))).toEqual([]);
  });

  it('name no option of the command', () => {
    expect(Object.values(ja).filter((text) => text.includes(' --') || text.startsWith('--'))).toEqual([]);
  });
});
