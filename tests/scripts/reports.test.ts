// What a report says when its tests passed, failed, were not run, or were run on another state of the source.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Criterion, ReportData } from '../../scripts/reports/documents.mjs';
import { documents } from '../../scripts/reports/documents.mjs';
import { evidenceOf, faultsOf } from '../../scripts/reports/evidence.mjs';
import type { Results } from '../../scripts/reports/evidence.mjs';
import { criteriaIn } from '../../scripts/reports/tags.mjs';

const FILE = 'tests/a.test.ts';
const SHOWN = ['1.1.1', '1.2.1', '1.3.1', '1.4.1'];
const TAGGED = Object.fromEntries(SHOWN.map((id) => [id, [FILE]]));
interface Run {
  readonly passed?: number;
  readonly failed?: number;
  readonly source?: string;
  readonly at?: string;
}
const run = ({ passed = 2, failed = 0, source = 'now', at = '2026-11-22T10:00:00Z' }: Run = {}) => ({
  at,
  commit: 'abc1234',
  source,
  criteria: Object.fromEntries(SHOWN.map((id) => [id, { passed, failed }])),
});
const PASSED: Results = { chromium: { [FILE]: run() }, firefox: { 'tests/other.test.ts': run() } };
const FAILED: Results = { ...PASSED, chromium: { [FILE]: run({ passed: 1, failed: 1 }) } };
const BEFORE: Run = { source: 'before', at: '2026-10-01T10:00:00Z' };
const OLDER: Results = { chromium: { [FILE]: run(BEFORE) } };
const shownOf = (given: Results) => evidenceOf(TAGGED, given, 'now').criteria['1.1.1']![FILE];

describe('the results are evidence', () => {
  test('where a test passed, for the engines in which it was run', () => {
    expect(evidenceOf(TAGGED, PASSED, 'now')).toMatchObject({
      source: 'now',
      commits: ['abc1234'],
      from: '2026-11-22',
      to: '2026-11-22',
    });
    expect(shownOf(PASSED)).toEqual({ status: 'passed', count: 2, engines: ['chromium'] });
  });

  test('not where one of them failed in any engine, which is named', () => {
    expect(shownOf({ ...FAILED, webkit: { [FILE]: run() } })).toMatchObject({
      status: 'failed',
      engines: ['chromium'],
    });
  });

  test('not where nothing was run', () => {
    expect(evidenceOf(TAGGED, {}, 'now')).toMatchObject({ from: '', to: '', commits: [] });
    for (const none of [{}, { firefox: PASSED['firefox']! }])
      expect(shownOf(none)).toEqual({ status: 'missing', count: 0, engines: [] });
  });

  test('not where they are of another state of the source; their day and commit are told, and they mix with no others', () => {
    expect(evidenceOf(TAGGED, OLDER, 'now')).toMatchObject({ from: '', to: '', commits: [] });
    expect(shownOf(OLDER)).toMatchObject({ status: 'older', was: '2026-10-01, abc1234' });
    const mixed = { chromium: { [FILE]: run({ ...BEFORE, failed: 1 }) }, webkit: { [FILE]: run() } };
    expect(evidenceOf(TAGGED, mixed, 'now').from).toBe('2026-11-22');
    expect(shownOf(mixed)).toMatchObject({ status: 'passed', engines: ['webkit'] });
  });

  test('and what is not evidence is told to whoever makes the reports', () => {
    const faults = (given: Results) => faultsOf(evidenceOf({ '1.1.1': [FILE] }, given, 'now'));
    expect(faults(PASSED)).toEqual([]);
    expect(faults(FAILED)).toEqual(['1.1.1: failed (chromium): tests/a.test.ts']);
    expect(faults(OLDER)).toEqual(['1.1.1: older (2026-10-01, abc1234): tests/a.test.ts']);
    expect(faults({})).toEqual(['1.1.1: missing: tests/a.test.ts']);
  });

  test('and are found by what stands behind the sign in a title', () => {
    expect(criteriaIn('sees what has the focus @wcag' + ':2.4.7,2.4.13')).toEqual(['2.4.7', '2.4.13']);
    expect(criteriaIn('sees what has the focus (2.4.7)')).toEqual([]);
  });
});

const criterion = (
  id: string,
  conformance: Criterion['conformance'],
  more: Partial<Criterion> = {},
): Criterion => ({
  id,
  level: 'A',
  in: ['WCAG', 'JIS'],
  name: { en: `Name ${id}`, ja: `名前${id}` },
  conformance,
  remarks: { en: `Remark ${id}`, ja: `備考${id}, "<b>"` },
  ...more,
});
const DATA: ReportData = {
  criteria: [
    criterion('1.1.1', 'supports'),
    criterion('1.2.1', 'not-applicable'),
    criterion('1.3.1', 'partially'),
    criterion('1.4.1', 'does-not'),
    criterion('2.1.1', 'supports', { byHand: { on: '2026-11-22', en: 'looked at it', ja: '見ました' } }),
  ],
  knownIssues: [{ id: 'a', criteria: ['1.4.1'], en: 'An issue.', ja: '問題です。' }],
};
const made = (given: Results) =>
  documents(DATA, evidenceOf(TAGGED, given, 'now'), '1.2.3') as Record<
    'acr.html' | 'acr.en.html' | 'jis-x-8341-3.html' | 'jis-x-8341-3.csv' | 'known-issues.html',
    string
  >;
/** The cells of each row of criteria, without markup. */
const cells = (html: string): string[][] =>
  [...html.matchAll(/<tr><th scope="row">(\d\.\d\.\d.*?)<\/tr>/gs)].map(([, row]) =>
    row!.split(/<\/t[hd]>/).map((cell) => cell.replace(/<[^>]+>/g, '').trim()),
  );
const table = (csv: string): string[][] => parse(csv, { bom: true });

describe('a municipality reads in the ACR', () => {
  test('what is claimed, with the test that shows it', () => {
    const rows = cells(made(PASSED)['acr.en.html']);
    expect(rows.map(([, how]) => how)).toEqual([
      'Supports',
      'Not Applicable',
      'Partially Supports',
      'Does Not Support',
      'Supports',
    ]);
    for (const words of ['Remark 1.1.1', '2 tests passed (Chromium): tests/a.test.ts'])
      expect(rows[0]![2]).toContain(words);
    expect(rows[4]![2]).toContain('Checked by hand (2026-11-22): looked at it');
  });

  test.each([
    ['a test failed', FAILED, 'failed (Chromium)'],
    ['a test was not run', {}, 'no result'],
    ['a test was run on another state', OLDER, 'only a result of another (2026-10-01, abc1234)'],
  ])('no claim where %s, and why; what is not met, or was seen by people, stays', (_, given, why) => {
    const rows = cells(made(given)['acr.en.html']);
    expect(rows.map(([, how]) => how)).toEqual([
      'Not Confirmed',
      'Not Confirmed',
      'Not Confirmed',
      'Does Not Support',
      'Supports',
    ]);
    expect(rows[0]![2]).toContain(why);
  });

  test('the same in Japanese, with the terms that VPAT has', () => {
    const rows = cells(made(PASSED)['acr.html']);
    expect(rows.map(([, how]) => how)).toEqual([
      'Supports(満たす)',
      'Not Applicable(該当なし)',
      'Partially Supports(一部満たす)',
      'Does Not Support(満たさない)',
      'Supports(満たす)',
    ]);
    expect(cells(made({})['acr.html'])[0]![1]).toBe('Not Confirmed(確かめられていない)');
  });

  test('which version it is, when and on which source it was tested', () => {
    for (const name of ['acr.html', 'acr.en.html', 'jis-x-8341-3.html'] as const) {
      for (const fact of ['1.2.3', '2026-11-22', 'abc1234', 'now'])
        expect(made(PASSED)[name], name).toContain(fact);
      expect(made(PASSED)[name], name).not.toMatch(/\{\{|undefined/);
      expect(made({})[name], name).not.toMatch(/\{\{|undefined/);
    }
  });

  test('words that are data as words', () => {
    expect(made({})['acr.html']).toContain('&quot;&lt;b&gt;&quot;');
    expect(made({})['acr.html']).not.toContain('<b>');
  });
});

describe('a municipality reads in the JIS checklist', () => {
  test('what applies and what holds, as a page and as a spreadsheet alike', () => {
    const { 'jis-x-8341-3.csv': csv, 'jis-x-8341-3.html': html } = made(PASSED);
    const [heads, ...rows] = table(csv);
    expect(heads).toEqual(['項番', '達成基準', '等級', '適用', '結果', '注記', '試験方法']);
    expect(rows.map(([id, , , applies, result]) => [id, applies, result])).toEqual([
      ['1.1.1', '○', '○'],
      ['1.2.1', '―', '○'],
      ['1.3.1', '○', '×'],
      ['1.4.1', '○', '×'],
      ['2.1.1', '○', '○'],
    ]);
    expect(rows[0]![5]).toBe('備考1.1.1, "<b>"');
    expect(rows[0]![6]).toBe('2件合格 (Chromium): tests/a.test.ts');
    expect(cells(html).map(([first, level, applies, result]) => [first, level, applies, result])).toEqual(
      rows.map(([id, name, level, applies, result]) => [`${id} ${name}`, level, applies, result]),
    );
  });

  test('nothing as met that was not shown', () => {
    const [, ...rows] = table(made({})['jis-x-8341-3.csv']);
    expect(rows.map(([, , , applies, result]) => `${applies} ${result}`)).toEqual([
      '○ 未確認',
      '― 未確認',
      '○ 未確認',
      '○ ×',
      '○ ○',
    ]);
  });

  test('in a file that Excel takes for UTF-8, line by line', () => {
    const csv = made(PASSED)['jis-x-8341-3.csv'];
    expect(csv.startsWith('\ufeff項番,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('a municipality reads of what is not so', () => {
  test('the known issues in both languages, each marked as what it is', () => {
    const html = made(PASSED)['known-issues.html'];
    expect(html).toMatch(
      /<html lang="ja">[\s\S]*問題です。 <strong>1\.4\.1<\/strong>[\s\S]*<section lang="en">[\s\S]*An issue\./,
    );
    expect(html).not.toContain('Name 1.1.1');
  });

  test('and what is not confirmed', () => {
    const html = made({})['known-issues.html'];
    for (const words of ['1.1.1 名前1.1.1', '1.1.1 Name 1.1.1']) expect(html).toContain(words);
    expect(html).not.toContain('2.1.1');
  });
});
