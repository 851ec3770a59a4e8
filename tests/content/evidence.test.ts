import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/content/evidence.ts';
import { EVIDENCE } from '../../src/content/evidence.ts';
import type { EvidenceSource } from '../../src/content/evidence-sources.ts';
import { SOURCES } from '../../src/content/evidence-sources.ts';
import { RULES } from '../../src/content/rules.ts';

const groups: Readonly<Record<string, Readonly<Record<string, Evidence>>>> = EVIDENCE;
const all: [string, Evidence][] = Object.values(groups).flatMap((group) => Object.entries(group));
const sources: [string, EvidenceSource][] = Object.entries(SOURCES);
/** Shares, and numbers of three digits and more; times of day are written each in its own way. */
const figures = (text: string): string[] => [...new Set(text.match(/\d[\d.]*%|\d{3,}|\d,\d{3}/g))].sort();

describe('a section head who asks what a rule rests on', () => {
  it('finds an answer for every rule, and none for a rule that does not exist', () => {
    expect(Object.keys(EVIDENCE.reasons).sort()).toEqual(
      [...new Set(RULES.points.map(({ reason }) => reason))].sort(),
    );
    expect(Object.keys(EVIDENCE.supports).sort()).toEqual(
      [...new Set(RULES.supports.map(({ support }) => support))].sort(),
    );
    expect(Object.keys(EVIDENCE.gates)).toEqual(
      expect.arrayContaining([...new Set(RULES.gates.map(({ gate }) => gate))]),
    );
  });

  it.each(all)('finds for %s a few plain sentences in both languages', (_, { ja, en }) => {
    expect(ja).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    expect(ja.length).toBeLessThanOrEqual(140);
    expect(en.length).toBeLessThanOrEqual(330);
    expect(ja).not.toMatch(/ニート|引きこもり者|患者/);
  });

  it.each(all)('finds for %s the same figures in both languages', (_, { ja, en }) => {
    expect(figures(ja.replace(/(\d)割/g, '$10%'))).toEqual(figures(en));
  });

  it.each(all.filter(([, { basis }]) => basis !== 'judgement'))(
    'finds a source for %s, as it claims more than a judgement',
    (_, { sources: ids }) => {
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('is told where there is no survey', () => {
    for (const [id, { basis, ja, sources: ids }] of all)
      if (basis === 'judgement' && ids.length === 0 && id in EVIDENCE.reasons)
        expect(ja, id).toMatch(/判断|見つかっていない/);
  });

  it('can open every page that is named, each named once and used', () => {
    const urls = sources.flatMap(([, { url }]) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
    const used = new Set(all.flatMap(([, evidence]) => evidence.sources));
    expect(sources.map(([id]) => id).filter((id) => !used.has(id as never))).toEqual([]);
  });

  it('is warned of every source that was not read itself', () => {
    for (const [id, { url, quoted, ja }] of sources) {
      if (url === undefined || /引用/.test(ja)) expect(quoted, id).toBe(true);
    }
    // Boards and diaries are no sources for a sheet that is signed.
    for (const [, { url = '' }] of sources)
      expect(url).not.toMatch(/5ch|2ch|doorblog|hateblo|miyachan|scrapbox/);
  });
});
