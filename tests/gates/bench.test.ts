import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kept, placed, table, withTable } from '../bench/table.mjs';
import type { Results } from '../bench/table.mjs';

const PAGE = readFileSync('docs/bench/README.md', 'utf8');
const RESULTS = JSON.parse(readFileSync('docs/bench/results.json', 'utf8')) as Results;
const RUN = {
  meta: { date: '2026-01-02T03:04:05Z', chromium: '1', cpu: 'a processor', cores: 2, reps: 3, throttle: 4, loadavgAtStart: [0.5] },
  peers: {
    'blank': { heap: { n1: { used: { median: 1_000_000 } } } },
    'lit-floor': { bytes: { total: { br: 10_000 } }, load: { compileEvalMs: { median: 50 } }, heap: { n50: { used: { median: 2_000_000 } } } },
    'ours': { bytes: { total: { br: 25_000 } }, load: { compileEvalMs: { median: 75 } }, heap: { n50: { used: { median: 3_500_000 } } }, csp: { enforced: { reached: 'result', count: 0 } } },
  },
};

describe('the table of size and speed', () => {
  it('shows what was measured, and nothing else', () => {
    expect(RESULTS.peers.map(({ name }) => name)).toEqual(expect.arrayContaining(['hikikomori-help', 'vanilla', 'lit-floor', 'surveyjs', 'formio', 'typebot']));
    expect(withTable(PAGE, RESULTS)).toBe(PAGE);
  });

  it('puts the ratio to the floor before each figure, over what an empty page needs', () => {
    const [, , , , floor, ours] = table(kept(RUN)).split('\n');
    expect(floor).toContain('| **1.00** (10.0 kB) | **1.00** (50 ms) |');
    expect(ours).toContain('| **2.50** (25.0 kB) | **1.50** (75 ms) |');
    expect(ours).toContain('**2.50** (2.50 MB)');
    expect(ours).toMatch(/\| yes \|$/);
  });

  it('says when, where and how often it was measured, and leaves open what was not', () => {
    expect(table(kept(RUN))).toContain('2026-01-02, Chromium 1, a processor, 2 cores (load 0.5 at the start), processor 4× slower, median of 3 in turns.');
    expect(table(kept(RUN))).toContain('| – |');
  });

  it('stops where the page has no place for it', () => {
    expect(() => withTable('no place', RESULTS)).toThrow('no place for a table');
    expect(() => placed('<!-- table: npm run x -- --keep -->', 'x', '')).toThrow('no place for a table');
  });
});
