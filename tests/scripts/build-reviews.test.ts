// Which translations of the crisis texts the build takes for reviewed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isCrisisText,
  reviewedIn,
  reviewedLanguages,
  versionOf,
  versionOfTexts,
} from '../../scripts/build/reviews.mjs';
import { typeScriptFiles } from '../support/source-files.ts';
import { looksAt, transformed } from '../support/plugin.ts';
import { LOCALES } from '../support/texts.ts';

const KO = { 'crisis.title.general': '지금 도움이 필요할 때', 'start.title': '상담' };
const of = (texts: Readonly<Record<string, string>>) => ({
  what: 'crisis:ko',
  version: versionOfTexts(LOCALES.ja, texts, isCrisisText),
});
let folder: string;
const write = (texts: Readonly<Record<string, string>>): void => {
  writeFileSync(join(folder, 'ko.json'), JSON.stringify(texts));
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reviews-'));
  write(KO);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the crisis texts of a language', () => {
  it('are unreviewed until somebody has reviewed them', () => {
    expect(reviewedIn(folder, [])).toEqual([]);
    expect(reviewedIn(folder, [of(KO)])).toEqual(['ko']);
    expect(reviewedIn(folder, [{ ...of(KO), what: 'language:ko' }])).toEqual([]);
  });

  it('are unreviewed again as soon as one of them is changed, in it or in Japanese', () => {
    write({ ...KO, 'crisis.title.general': '지금' });
    expect(reviewedIn(folder, [of(KO)])).toEqual([]);
    write({ ...KO, 'start.title': '다른 말' });
    expect(reviewedIn(folder, [of(KO)])).toEqual(['ko']);
    const japanese = { ...LOCALES.ja, 'crisis.title.general': 'ほかのことば' };
    expect(versionOfTexts(japanese, KO, isCrisisText)).not.toBe(of(KO).version);
  });

  it('are unreviewed where the register names a language that is not there', () => {
    expect(reviewedIn(folder, [{ what: 'crisis:th', version: of(KO).version }])).toEqual([]);
  });

  it('are on board under their own tag, too', () => {
    const version = versionOfTexts(LOCALES.ja, LOCALES.en, isCrisisText);
    expect(reviewedIn(folder, [{ what: 'crisis:en', version }])).toEqual(['en']);
  });

  it('reach the widget by the build', () => {
    const plugin = reviewedLanguages({ folder, reviews: [of(KO)] });
    const id = '/x/src/i18n/reviewed.ts';
    expect(looksAt(plugin, id)).toBe(true);
    expect(transformed(plugin, readFileSync('src/i18n/reviewed.ts', 'utf8'), id)).toContain(' = ["ko"];');
    expect(() => transformed(plugin, 'nothing', id)).toThrow('REVIEWED');
  });

  it('are all those that the widget shows in Japanese', () => {
    const shown = typeScriptFiles('src')
      .flatMap(({ text }) => [...text.matchAll(/\boriginal\(context, \[(.*?)\]/gs)])
      .flatMap(([, keys = '']) => [...keys.matchAll(/[`']([a-z]+\.[^`'$]*)/g)].map(([, key = '']) => key));
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((key) => !isCrisisText(key))).toEqual([]);
  });
});

describe('a version', () => {
  it('does not depend on the order of the keys, and changes with each value', () => {
    expect(versionOf({ a: 1, b: { c: 2, d: 3 } })).toBe(versionOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(versionOf({ a: 1 })).not.toBe(versionOf({ a: 2 }));
    expect(versionOf([1, 2])).not.toBe(versionOf([2, 1]));
    expect(versionOf({ a: 1 })).toMatch(/^[\da-f]{12}$/);
  });
});
