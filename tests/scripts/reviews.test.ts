// What is reviewed and what is not: the register, and the pages of the docs that are made from it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../scripts/build/reviews.mjs';
import { entriesNow, pagesNow, REGISTER } from '../../scripts/reviews/now.ts';
import { reviewPages } from '../../scripts/reviews/pages.ts';
import type { Register } from '../../scripts/reviews/register.ts';
import { entriesOf, parseRegister } from '../../scripts/reviews/register.ts';

const by = { ja: '相談員', en: 'a worker' };
const RULES = { id: 'rules', name: { ja: 'きまり', en: 'Rules' }, by };
const CRISIS = {
  id: 'crisis',
  name: { ja: '急ぐとき（{{language}}）', en: 'Crisis ({{language}})' },
  by,
  guide: 'x',
};
const VERSIONS = new Map([
  ['rules', 'aaa'],
  ['crisis:ko', 'bbb'],
  ['crisis:ja-simple', 'ccc'],
]);
const register = (...reviews: Register['reviews']): Register => ({
  about: '',
  things: [RULES, CRISIS],
  reviews,
});
const review = (what: string, version: string, date = '2027-01-05') => ({ what, version, date, by });
const rowOf = (given: Register, name: string): string | undefined =>
  (reviewPages(entriesOf(given, VERSIONS))['en/unreviewed.md'] ?? '')
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`));

describe('the register', () => {
  it('names each thing once, and each translation once for its language', () => {
    expect(entriesOf(register(), VERSIONS).map(({ id }) => id)).toEqual([
      'rules',
      'crisis:ko',
      'crisis:ja-simple',
    ]);
  });

  it('counts a review only for the version that was judged', () => {
    const state = (version: string) => {
      const [entry] = entriesOf(register(review('rules', version)), VERSIONS);
      return [entry?.reviews.length, entry?.earlier.length];
    };
    expect(state('aaa')).toEqual([1, 0]);
    expect(state('before')).toEqual([0, 1]);
  });

  it('refuses reviews of what is not there, and a thing that nothing stands for', () => {
    expect(() => entriesOf(register(review('crisis:th', 'bbb')), VERSIONS)).toThrow('crisis:th');
    expect(() => entriesOf(register(), new Map())).toThrow('rules');
  });

  it.each([
    ['a date of another form', { date: '5.1.2027' }],
    ['nobody', { by: { ja: '', en: '' } }],
    ['a key that means nothing', { name: 'X' }],
  ])('refuses a review with %s', (_, change) => {
    expect(() =>
      parseRegister({ ...register(), reviews: [{ ...review('rules', 'aaa'), ...change }] }),
    ).toThrow();
  });

  it('has the crisis texts of every language, and every translation', () => {
    const ids = entriesNow().map(({ id }) => id);
    const tags = languagesOf('locales');
    expect(ids).toEqual(expect.arrayContaining(tags.map((tag) => `crisis:${tag}`)));
    expect(ids.filter((id) => id.startsWith('language:')).sort()).toEqual(
      tags.filter((tag) => tag !== 'ja').map((tag) => `language:${tag}`),
    );
  });
});

describe('the pages of the register', () => {
  it('say who reviewed what and when, and what has been changed since', () => {
    expect(rowOf(register(), 'Rules')).toContain('| unreviewed |');
    expect(rowOf(register(review('rules', 'aaa')), 'Rules')).toContain('| reviewed (2027-01-05, a worker) |');
    expect(rowOf(register(review('rules', 'old')), 'Rules')).toContain(
      '| unreviewed (an earlier version was reviewed on 2027-01-05) |',
    );
    expect(rowOf(register(), 'Crisis (Korean)')).toContain('[guide](review/x.md)');
    expect(rowOf(register(), 'Crisis (easy Japanese)')).toContain('`ccc`');
  });

  it('are those of the register', () => {
    for (const [name, text] of Object.entries(pagesNow()))
      expect(readFileSync(`docs/${name}`, 'utf8') === text, `docs/${name}: npm run docs:reviews`).toBe(true);
  });

  it('lead to guides that are there, in both languages', () => {
    const guides = ['index', ...REGISTER.things.flatMap(({ guide }) => guide ?? [])];
    const missing = guides
      .flatMap((guide) => [`docs/review/${guide}.md`, `docs/en/review/${guide}.md`])
      .filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });
});
