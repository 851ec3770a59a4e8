// The changelog and the sizes: what a release says of itself.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelogObjections, sectionsOf } from '../../scripts/release/changelog.ts';
import { sizesOf, sizeTable } from '../../scripts/release/sizes.ts';
import pkg from '../../package.json' with { type: 'json' };

describe('the changelog', () => {
  const written = (...sections: readonly string[]): string =>
    ['# Changelog\n\nWords.', ...sections].join('\n\n');
  const objections = (...sections: readonly string[]): readonly string[] =>
    changelogObjections(written(...sections), '0.2.0', '2026-12-24');
  const GOOD = '## 0.2.0 - 2026-12-24\n\n- New.\n  More of it.';

  test('of this repository has a section for its version, with something in it', () => {
    const own = sectionsOf(readFileSync('CHANGELOG.md', 'utf8')).find(
      ({ version }) => version === pkg.version,
    );
    expect(own?.text).toMatch(/^- /);
  });

  test('is read section by section', () => {
    expect(sectionsOf(written('## Unreleased\n\n- Later.', GOOD, '## 0.1.0 - unreleased\n\n- Old.'))).toEqual(
      [
        { version: null, date: null, text: '- Later.' },
        { version: '0.2.0', date: '2026-12-24', text: '- New.\n  More of it.' },
        { version: '0.1.0', date: null, text: '- Old.' },
      ],
    );
  });

  test('lets a version go that has a date and something in it', () => {
    expect(objections(GOOD)).toEqual([]);
    expect(objections('## Unreleased\n', GOOD, '## 0.1.0 - 2026-11-01\n\n- Old.')).toEqual([]);
  });

  test.each([
    ['without its heading', ['## 0.1.0 - 2026-11-01\n\n- Old.'], /no heading "## 0\.2\.0 - 2026-12-24"/],
    ['without a date', ['## 0.2.0 - unreleased\n\n- New.'], /has no date/],
    ['with a day to come', ['## 0.2.0 - 2026-12-25\n\n- New.'], /still to come/],
    ['with nothing in it', ['## 0.2.0 - 2026-12-24\n\nWords.'], /nothing is listed/],
    ['with a rest that belongs into it', ['## Unreleased\n\n- Later.', GOOD], /"Unreleased" belongs under/],
  ])('holds a version back %s', (_, sections, says) => {
    expect(objections(...sections)).toHaveLength(1);
    expect(objections(...sections)[0]).toMatch(says);
  });
});

describe('the sizes', () => {
  test('are those of the file: raw, and less when packed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    writeFileSync(join(folder, 'a.js'), 'let a = 1;\n'.repeat(1000));
    const { 'a.js': size } = sizesOf(folder, ['a.js']);
    rmSync(folder, { recursive: true });
    expect(size!.raw).toBe(11_000);
    expect(size!.gzip).toBeLessThan(200);
    expect(size!.brotli).toBeLessThan(size!.gzip);
  });

  const files = {
    'a.js': { raw: 12_345, gzip: 4000, brotli: 3000 },
    'b.js': { raw: 100, gzip: 90, brotli: 80 },
  };
  test('stand alone at the first release', () => {
    expect(sizeTable(files, null).split('\n')).toEqual([
      '| kB | raw | gzip | brotli |',
      '| :-- | --: | --: | --: |',
      '| `a.js` | 12.3 | 4.0 | 3.0 |',
      '| `b.js` | 0.1 | 0.1 | 0.1 |',
    ]);
  });
  test('stand beside those of the last one: more, less, new and gone', () => {
    const size = { raw: 1, gzip: 1, brotli: 2500 };
    const last = { version: '0.1.0', files: { 'a.js': size, 'c.js': size } };
    expect(sizeTable(files, last).split('\n')).toEqual([
      '| kB | raw | gzip | brotli | brotli since 0.1.0 |',
      '| :-- | --: | --: | --: | --: |',
      '| `a.js` | 12.3 | 4.0 | 3.0 | +0.5 |',
      '| `b.js` | 0.1 | 0.1 | 0.1 | new |',
      '| `c.js` | – | – | – | gone |',
    ]);
    const smaller = { version: '0.1.0', files: { 'a.js': { ...size, brotli: 4000 } } };
    expect(sizeTable({ 'a.js': files['a.js'] }, smaller)).toContain('| −1.0 |');
  });
});
