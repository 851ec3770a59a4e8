// The pages of the demo that show the installs hold what is pasted today, not what was pasted once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEMO_INSTALLS, DEMO_POSTER } from './support/demo-installs.ts';

const demo = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../demo/${name}`, import.meta.url)), 'utf8');

describe('the demo', () => {
  test.each(Object.keys(DEMO_INSTALLS))('shows on %s what the install is', (name) => {
    expect(demo(name)).toContain(`\n${DEMO_INSTALLS[name]!}\n`);
  });

  test('has the poster as it is', () => {
    expect(demo('poster.html')).toBe(DEMO_POSTER);
  });

  test.each([...Object.keys(DEMO_INSTALLS), 'poster.html', 'host-buttons.html', 'counting.html'])(
    'leads to %s',
    (name) => {
      expect(demo('index.html')).toContain(`href="${name}"`);
    },
  );
});
