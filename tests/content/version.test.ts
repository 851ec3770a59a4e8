import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/element/version.ts';
import { RULES } from '../support/setting.ts';

test('a developer who asks the element for its version is told that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a reader of the small print is told the version and a real date of the rules, both named in the changelog', () => {
  expect(RULES.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new Date(RULES.date).toISOString().slice(0, 10)).toBe(RULES.date);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`version ${RULES.version}`);
});
