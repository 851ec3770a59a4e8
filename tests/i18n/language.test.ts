import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJapanese, resolveLanguage, wishesReadings } from '../../src/i18n/language.ts';

const ON_BOARD = ['ja', 'en', 'zh-Hans', 'pt-BR', 'ja-simple'];

describe('a reader who asks for a language', () => {
  it.each([
    ['ja', 'ja'],
    ['JA', 'ja'],
    ['ja-JP', 'ja'],
    ['ja_JP', 'ja'],
    ['ja-Latn-JP-x-y', 'ja'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-hans-CN', 'zh-Hans'],
    ['ZH_HANS', 'zh-Hans'],
    ['pt-br', 'pt-BR'],
    ['ja-simple', 'ja-simple'],
    ['ja-simple-x', 'ja-simple'],
  ])('by %s gets %s', (wished, language) => {
    expect(resolveLanguage(wished, ON_BOARD)).toBe(language);
  });

  it.each([
    '',
    ' ',
    '-',
    'j',
    'jaa',
    'ko',
    'zh',
    'zh-Hant',
    'pt',
    'x-ja',
    '-ja',
    ' ja',
    '日本語',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '*',
  ])('by %j gets none, rather than a wrong one', (wished) => {
    expect(resolveLanguage(wished, ON_BOARD)).toBeNull();
  });

  it('gets none where none is on board', () => {
    expect(resolveLanguage('ja', [])).toBeNull();
  });

  it('gets an answer at once, however long the wish', () => {
    expect(resolveLanguage(`en-${'a'.repeat(1_000_000)}`, ON_BOARD)).toBe('en');
    expect(resolveLanguage('-'.repeat(1_000_000), ON_BOARD)).toBeNull();
  });

  it('never gets anything that is not on board', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...ON_BOARD).chain((tag) => fc.string().map((rest) => tag + rest)),
        ),
        (wished) => {
          expect([null, ...ON_BOARD]).toContain(resolveLanguage(wished, ON_BOARD));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a reader of Japanese', () => {
  it.each(['ja', 'ja-simple'])('can read names as their source writes them: %s', (language) => {
    expect(isJapanese({ language })).toBe(true);
  });

  it.each(['en', 'jam', 'zh-Hans', 'pt-BR', ''])('is no reader of %j', (language) => {
    expect(isJapanese({ language })).toBe(false);
  });

  it('has readings above the kanji from the start only where the words are easy ones', () => {
    expect(ON_BOARD.filter(wishesReadings)).toEqual(['ja-simple']);
  });
});
