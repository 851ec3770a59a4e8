// The reports that a section hands in have to be as easy to read as what they are about.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit, withAxe } from './support/axe.ts';
import { onlyChromium, useTown } from './support/emulated.ts';

const FOLDER = 'docs/accessibility';
const MARK = /^(?:nonBmp|shortTextContent)$/;
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

describe.skipIf(onlyChromium)('a report', { timeout: 300_000 }, () => {
  const town = useTown();

  test('is looked at, each of them', () => {
    expect(pages.length).toBeGreaterThan(3);
  });

  test.each(pages)('%s: axe finds nothing in it, in light and dark, wide and narrow', async (name) => {
    const tab = await town();
    await tab.setContent(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    await withAxe(tab);
    for (const width of [1024, 320]) {
      await tab.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        const { faults, doubts, passed } = await audit(tab);
        expect(passed).toBeGreaterThan(15);
        // Cells that hold nothing but 「○」 or 「–」, which axe takes for no text, and on a narrow page those
        // that are yet to be scrolled to. Texts in the same colours stand beside them, wide and in full.
        const open = doubts.filter(
          ({ rule, why }) =>
            !(
              rule.startsWith('color-contrast') &&
              (MARK.test(why) || (width === 320 && why === 'elmPartiallyObscured'))
            ),
        );
        expect([...faults, ...open], `${width} px, ${colorScheme}`).toEqual([]);
      }
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    }
  });
});
