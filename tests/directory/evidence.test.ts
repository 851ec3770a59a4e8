import { describe, expect, it } from 'vitest';
import { evidenceOf, trust } from '../../src/directory/evidence.ts';
import { centre, PHONE, TODAY } from '../support/setting.ts';

const PAGE = { url: 'https://www.pref.example.jp/' };
const BULLETIN = { url: 'https://www.city.example.jp/bulletin.pdf', date: '2026-03' };
const LISTED = centre('12', [PHONE], { checked: '2026-11-01', sources: [PAGE] });

describe('the evidence of a contact', () => {
  it('is that of its number, if it has its own', () => {
    expect(evidenceOf(LISTED, { checked: '2021-05', sources: [BULLETIN] })).toEqual({
      checked: '2021-05',
      sources: [BULLETIN],
    });
    expect(evidenceOf(LISTED, { checked: '2021-05' })).toEqual({ checked: '2021-05', sources: [PAGE] });
  });

  it('is that of the entry, if the list has none for each number', () => {
    expect(evidenceOf(LISTED, PHONE)).toEqual({ checked: '2026-11-01', sources: [PAGE] });
  });

  it('is undated where its own pages have no date, whatever the date of the entry', () => {
    expect(evidenceOf(LISTED, { sources: [PAGE] })).toEqual({ sources: [PAGE] });
    expect(trust(LISTED, { sources: [PAGE] }, TODAY)).toBe('undated');
  });

  it('differs between the numbers of one centre', () => {
    expect(trust(LISTED, PHONE, TODAY)).toBe('fresh');
    expect(trust(LISTED, { checked: '2024', sources: [PAGE] }, TODAY)).toBe('old');
    expect(trust(LISTED, { checked: '2019', sources: [PAGE] }, TODAY)).toBe('stale');
  });
});
