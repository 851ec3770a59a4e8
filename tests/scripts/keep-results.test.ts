import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keepResults, keptResults } from '../../scripts/testing/keep-results.mjs';
import { sourceState } from '../../scripts/testing/source-state.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-results-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
let file = '';
beforeEach(() => { file = join(folder, `${Math.random()}`, 'results.json'); });

type Told = readonly [title: string, status: string];
const STATE = { commit: 'abc1234', source: '0123456789ab' };
const statusOf = (tests: readonly Told[]): string => (tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed');
const vitest = (name: string, ...tests: Told[]) => ({ testResults: [{ name: join(process.cwd(), name), status: statusOf(tests), assertionResults: tests.map(([title, status]) => ({ title, status })) }] });
const wtr = (name: string, ...tests: Told[]) => ({ files: [{ file: name, passed: statusOf(tests) === 'passed', tests: tests.map(([title, status]) => ({ name: `a group › ${title}`, status })) }] });
const keep = (engine: string, report: object | null, at = '2026-11-22', state = STATE) => { keepResults(engine, report, state, { file, at }); };

describe('what each test did', () => {
  test('is kept by engine and file, from both runners, with the day and the state of the source', () => {
    keep('node', vitest('tests/a.test.ts', ['is well', 'passed'], ['waits', 'pending']));
    keep('webkit', wtr('tests/b.test.ts', ['is seen', 'failed']));
    expect(keptResults(file)).toEqual({
      node: { 'tests/a.test.ts': { at: '2026-11-22', ...STATE, tests: { 'is well': 'passed', waits: 'skipped' } } },
      webkit: { 'tests/b.test.ts': { at: '2026-11-22', ...STATE, tests: { 'is seen': 'failed' } } },
    });
    expect(readdirSync(dirname(file))).toEqual(['results.json']);
  });

  test('stays, with its own day and state, for files that were not in the next run, and is replaced for those that were', () => {
    keep('node', vitest('tests/a.test.ts', ['is well', 'passed'], ['is gone', 'passed']), '2026-11-20');
    keep('node', vitest('tests/b.test.ts', ['is new', 'passed']), '2026-11-21');
    keep('node', vitest('tests/a.test.ts', ['is well', 'failed']), '2026-11-22', { commit: 'def5678', source: 'ba9876543210' });
    expect(keptResults(file)['node']).toEqual({
      'tests/a.test.ts': { at: '2026-11-22', commit: 'def5678', source: 'ba9876543210', tests: { 'is well': 'failed' } },
      'tests/b.test.ts': { at: '2026-11-21', ...STATE, tests: { 'is new': 'passed' } },
    });
  });

  test('counts as failed where one of two tests of the same title failed, and as passed where only one was run', () => {
    keep('node', vitest('tests/a.test.ts', ['twice', 'failed'], ['twice', 'passed'], ['once', 'passed'], ['once', 'skipped']));
    expect(keptResults(file)['node']!['tests/a.test.ts']!.tests).toEqual({ twice: 'failed', once: 'passed' });
  });

  test('counts as failed where its file failed outside of any test, as by a hook or a browser that was lost', () => {
    keep('node', { testResults: [{ ...vitest('tests/a.test.ts', ['is well', 'passed']).testResults[0], status: 'failed' }] });
    keep('firefox', { files: [{ ...wtr('tests/a.test.ts', ['is well', 'passed']).files[0], passed: false }] });
    for (const engine of ['node', 'firefox']) expect(keptResults(file)[engine]!['tests/a.test.ts']!.tests).toEqual({ 'is well': 'failed' });
  });

  test('is left as it was by a run without a report, and nothing where there was none or it can\'t be read', () => {
    keep('node', null);
    expect(keptResults(file)).toEqual({});
    keep('node', vitest('tests/a.test.ts', ['is well', 'passed']));
    keep('node', null);
    expect(Object.keys(keptResults(file))).toEqual(['node']);
    writeFileSync(file, '{');
    expect(keptResults(file)).toEqual({});
  });
});

describe('the state of the source', () => {
  const tree = (): string => {
    const root = mkdtempSync(join(folder, 'tree-'));
    for (const path of ['src/deep', 'locales', 'tests']) mkdirSync(join(root, path), { recursive: true });
    for (const path of ['src/deep/a.ts', 'src/b.ts', 'locales/ja.json', 'tests/a.test.ts']) writeFileSync(join(root, path), path);
    return root;
  };

  test('is another after any change of what becomes the product, and the same after others', () => {
    const root = tree();
    const before = sourceState(root).source;
    expect(before).toMatch(/^[\da-f]{12}$/);
    expect(sourceState(tree()).source).toBe(before);
    writeFileSync(join(root, 'tests/a.test.ts'), 'changed');
    expect(sourceState(root).source).toBe(before);
    writeFileSync(join(root, 'src/deep/a.ts'), 'changed');
    const after = sourceState(root).source;
    expect(after).not.toBe(before);
    writeFileSync(join(root, 'src/deep/new.ts'), '');
    expect(sourceState(root).source).not.toBe(after);
  });

  test('names the commit, and whether the product was changed since', () => {
    const root = tree();
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.jp', ...args], { cwd: root });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'a');
    const { commit } = sourceState(root);
    expect(commit).toMatch(/^[\da-f]{7,}$/);
    writeFileSync(join(root, 'tests/a.test.ts'), 'changed');
    expect(sourceState(root).commit).toBe(commit);
    writeFileSync(join(root, 'src/b.ts'), 'changed');
    expect(sourceState(root).commit).toBe(`${commit}+`);
  });
});
