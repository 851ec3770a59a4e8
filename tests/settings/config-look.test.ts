import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { configOf, DIRECTORY, TODAY } from '../support/setting.ts';

const issues = (raw: RawAttributes) =>
  parseConfig(raw, DIRECTORY.areas, TODAY).issues.map(({ expected }) => expected);

describe('an embedder who says how the widget lies on the page', () => {
  it.each(['inline', 'floating', 'dialog'] as const)('may have it %s', (display) => {
    expect(configOf({ display }).display).toBe(display);
  });
  it.each(['bottom-end', 'bottom-start'] as const)('may have its button at the %s', (placement) => {
    expect(configOf({ placement }).placement).toBe(placement);
  });

  it.each(['auto', 'light', 'dark'] as const)('may have it in colours: %s', (theme) => {
    expect(configOf({ theme }).theme).toBe(theme);
  });

  it.each([
    ['', true],
    ['true', true],
    ['furigana', true],
    ['false', false],
    [null, false],
  ])(
    'has readings above the kanji where the attribute is there, with a value or without: %j',
    (value, isOn) => {
      expect(configOf({ furigana: value }).furigana).toBe(isOn);
    },
  );
  it('has readings where the JSON inside the tag says so', () => {
    expect([true, false].map((furigana) => configOf({}, { furigana }).furigana)).toEqual([true, false]);
  });

  it('reads all the words there are after a slip, one by one', () => {
    for (const [name, words] of [
      ['display', ['inline', 'floating']],
      ['placement', ['bottom-end', 'bottom-start']],
      ['audience', ['self', 'family', 'supporter']],
    ] as const) {
      expect(issues({ [name]: 'x' })[0]!.split(', ')).toEqual(expect.arrayContaining([...words]));
    }
  });

  it.each(['https://www.city.example.lg.jp/a11y', 'https://example.jp/'])(
    'may lead to a page of theirs on accessibility and away from here: %s',
    (page) => {
      expect(configOf({ statement: page, 'quick-exit': page })).toMatchObject({
        statement: page,
        quickExit: page,
      });
    },
  );
});

describe('an embedder who has a directory of their own', () => {
  it.each([
    '#centres',
    'centres.json',
    '/data/centres.json?v=1',
    '../a+b.json',
    'https://example.jp/c.json',
    'HTTP://example.jp/c.json',
    'a/b:c',
    '1:2',
    'x'.repeat(2000),
  ])('may name it as %s', (directory) => {
    expect(configOf({ directory }).directory).toBe(directory);
  });
  it.each([
    'javascript:alert(1)',
    'data:text/json,[]',
    'ftp://example.jp/',
    'a+b-c.1:x',
    'blob:https://example.jp/',
    'a b',
    'a\u200bb',
    'x'.repeat(2001),
  ])('hears that %s is no place for it', (directory) => {
    expect(parseConfig({ directory }, DIRECTORY.areas, TODAY).config.directory).toBeNull();
    expect(issues({ directory })).toHaveLength(1);
  });
});
