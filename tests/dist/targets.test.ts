// A trembling hand, a thumb, a mouth stick: everything that can be pressed is 44 pixels wide and high (WCAG
// 2.5.5, and with it 2.5.8).
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { LONGEST, START } from './support/places.ts';
import type { Display } from './support/travel.ts';

const LEAST = 44;
const MODES: readonly (readonly [Display, number])[] = [
  ['inline', 320],
  ['inline', 1024],
  ['floating', 320],
  ['floating', 1024],
  ['dialog', 1024],
];

/** Every target with its size. A box is pressed by its label. Runs in the page. */
function targets(): { name: string; width: number; height: number }[] {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  return [...root.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { width, height } = (element.closest('label.option') ?? element).getBoundingClientRect();
      return {
        name: `<${element.localName} part="${element.getAttribute('part') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`,
        width,
        height,
      };
    });
}

describe.skipIf(onlyChromium)('everything that can be pressed', { timeout: 300_000 }, () => {
  const town = useTown();

  test.each(MODES)(
    `is ${LEAST} px wide and high or more, on the longest screens, %s, %i px wide @wcag:2.5.5,2.5.8`,
    async (display, width) => {
      const tab = await town({ width });
      const small: string[] = [];
      for (const lang of ['ja', 'en']) {
        for (const place of LONGEST) {
          await go(tab, { ...place, lang, display, unfolded: true });
          const all = await tab.evaluate(targets);
          expect(all.length, place.name).toBeGreaterThan(4);
          small.push(
            ...all
              .filter((target) => Math.min(target.width, target.height) < LEAST - 0.1)
              .map(
                (target) => `${target.width} × ${target.height} on ${place.name}, ${lang}: ${target.name}`,
              ),
          );
        }
      }
      expect(small).toEqual([]);
    },
  );

  test('is as large in the launcher @wcag:2.5.5,2.5.8', async () => {
    const tab = await town({ width: 320 });
    await go(tab, { ...START, lang: 'ja', display: 'floating', closed: true });
    const [launcher] = await tab.evaluate(targets);
    expect(Math.min(launcher!.width, launcher!.height)).toBeGreaterThanOrEqual(LEAST);
  });
});
