import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionOf,
  isJapanese,
  isLanguageTag,
  resolveLanguage,
  wishesReadings,
} from '../../src/i18n/language.ts';

const KNOWN = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'pt-BR', 'fil', 'id', 'ja-simple'];

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
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_SG', 'zh-Hans'],
    ['cmn-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['ja-simple', 'ja-simple'],
    ['ja-simple-x', 'ja-simple'],
  ])('by %s gets %s', (wished, language) => {
    expect(resolveLanguage(wished, KNOWN)).toBe(language);
  });

  it.each([
    '',
    ' ',
    '-',
    'j',
    'jaa',
    'ko',
    'i',
    'x-ja',
    '-ja',
    ' ja',
    '日本語',
    '__proto__',
    '\u0000ja',
    'ja\ud800',
    '\ud800\udc00',
    'constructor',
    'hasOwnProperty',
    'toString',
    '*',
  ])('by %j gets none, rather than a wrong one', (wished) => {
    expect(resolveLanguage(wished, KNOWN)).toBeNull();
  });

  it('gets none where none is known', () => {
    expect(resolveLanguage('ja', [])).toBeNull();
  });

  it.each(['zh-TW', 'zh-Hant', 'yue'])(
    'of Taiwan or Hong Kong (%s) gets none rather than the letters of China',
    (wished) => {
      expect(resolveLanguage(wished, ['ja', 'en', 'zh-Hans'])).toBeNull();
    },
  );

  it.each(['zh', 'pt', 'tl', 'in'])(
    'by %s gets the one whose file has that name, where there is one',
    (wished) => {
      expect(resolveLanguage(wished, [...KNOWN, wished])).toBe(wished);
    },
  );

  it('gets an answer at once, however long the wish', () => {
    expect(resolveLanguage(`en-${'a'.repeat(1_000_000)}`, KNOWN)).toBe('en');
    expect(resolveLanguage('-'.repeat(1_000_000), KNOWN)).toBeNull();
  });

  it('never gets anything that is not known, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          // Also halves of letters, which are no text at all.
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
          fc.constantFrom(...KNOWN).chain((tag) => fc.string().map((rest) => tag + rest)),
        ),
        (wished) => {
          expect([null, ...KNOWN]).toContain(resolveLanguage(wished, KNOWN));
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
    expect(KNOWN.filter(wishesReadings)).toEqual(['ja-simple']);
  });
});

describe('a language', () => {
  it('is written from the left, but for those of the right', () => {
    expect(['ja', 'en', 'zh-Hant', 'arn', ''].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
    expect(['ar', 'ar-EG', 'fa', 'he', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
  });

  it('is what a page names, if it names one', () => {
    expect(['fr', 'de-CH', 'zh_Hant_TW', 'uz-Cyrl'].filter((tag) => !isLanguageTag(tag))).toEqual([]);
    const others = [
      '',
      ' ',
      '日本語',
      '__proto__',
      '<b>',
      'constructor',
      'e'.repeat(5000),
      'a'.repeat(1_000_000),
    ];
    expect(others.filter(isLanguageTag)).toEqual([]);
  });
});
