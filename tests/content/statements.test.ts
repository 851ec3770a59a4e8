// What clerks paste or cite names the version, the day of the tests and the buttons as they are.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import release from '../../package.json' with { type: 'json' };
import { say } from '../support/texts.ts';

const read = (file: string): string => readFileSync(`docs/${file}`, 'utf8');
const PAGES = ['it-sheet.md', 'procurement.md', 'statements.md'];

describe('the pages for clerks', () => {
  it.each(PAGES.flatMap((page) => [page, `en/${page}`]))('%s names this version and no other', (page) => {
    const versions = [...read(page).matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([version]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([release.version]));
  });

  it.each(['', 'en/'])(
    '%sprocurement.md gives what the checklist of JIS X 8341-3 says, and its day',
    (folder) => {
      const list = read('accessibility/jis-x-8341-3.html')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      const [, day = ''] = /自動試験を行った日 (\d{4}-\d\d-\d\d)/.exec(list) ?? [];
      const page = read(`${folder}procurement.md`);
      expect(page).toContain(day);
      for (const level of ['A', 'AA']) {
        const row = new RegExp(`等級 .*? ${level} (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) `).exec(list);
        const [all, met, none, unmet, unknown] = (row ?? []).slice(1).map(Number);
        expect([unmet, unknown]).toEqual([0, 0]);
        expect((met ?? 0) + (none ?? 0)).toBe(all);
        expect(page).toMatch(new RegExp(`\\b${level}\\b.*?${all}|${all}.*?\\b${level}\\b`));
      }
    },
  );

  it('quote the buttons as they are', () => {
    for (const key of ['action.clear', 'action.clear.close'])
      expect(read('statements.md')).toContain(`「${say(key)}」`);
    expect(read('en/statements.md')).toContain(`“${say('action.clear', {}, 'en')}”`);
  });
});
