// By keyboard over the longest screen there is, forwards and backwards: what has the focus is wholly in view
// and shows it (WCAG 2.4.3, 2.4.7, 2.4.11 to 2.4.13).
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { LONG_RESULT } from './support/places.ts';
import type { Display } from './support/travel.ts';

interface Stop {
  readonly name: string;
  /** Its place among all that can have the focus. */
  readonly index: number;
  readonly isScreen: boolean;
  readonly hidden: readonly string[];
  readonly ring: string;
}

/**
 * What has the focus, and what of it cannot be seen; null where that is not a part of the widget. Runs in the
 * page.
 */
function stop(): Stop | null {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const element = root.activeElement;
  if (!element) return null;
  const all = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input'),
  ].filter((one) => one.checkVisibility());
  const { left, right, top, bottom } = element.getBoundingClientRect();
  // Not the corners, which may be round.
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [x, y],
    [x, top + 2],
    [x, bottom - 2],
    [left + 2, y],
    [right - 2, y],
  ] as const;
  const hidden = points.flatMap(([across, down]) => {
    const there = root.elementFromPoint(across, down);
    if (!there) return [`out of the window at ${Math.round(across)}, ${Math.round(down)}`];
    return element.contains(there) || there.contains(element)
      ? []
      : [`under <${there.localName} ${there.className}>`];
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('label.option') ?? element);
  return {
    name: `<${element.localName} part="${element.getAttribute('part') ?? ''}"> ${element.textContent.trim().slice(0, 20)}`,
    index: all.indexOf(element as HTMLElement),
    // A panel that can be scrolled is a stop of its own in some browsers.
    isScreen: element.matches('.panel'),
    hidden,
    ring: `${outlineStyle} ${outlineWidth}`,
  };
}

async function walk(tab: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await tab.keyboard.press(key);
    const at = await tab.evaluate(stop);
    if (!at) return stops;
    stops.push(at);
  }
  throw new Error('Tab does not lead out of the widget');
}

const MODES: readonly (readonly [Display, number, number])[] = [
  ['inline', 1024, 800],
  ['inline', 390, 700],
  ['floating', 1024, 800],
  ['floating', 390, 700],
  ['dialog', 1024, 800],
];

describe.skipIf(onlyChromium)(
  'a person who presses Tab through a long result under a bar that stays',
  { timeout: 120_000 },
  () => {
    const town = useTown();
    const arrive = async (display: Display, width: number, height: number): Promise<Page> => {
      const tab = await town({ width, height });
      await go(tab, { ...LONG_RESULT, lang: 'ja', display, unfolded: true });
      return tab;
    };

    test.each(MODES)(
      'comes by everything once, in its order, and sees all of what has the focus, and its ring: %s, %i × %i @wcag:1.3.2,2.1.1,2.1.2,2.1.3,2.4.3,2.4.7,2.4.11,2.4.12,2.4.13',
      async (display, width, height) => {
        const tab = await arrive(display, width, height);
        const faults = (stops: readonly Stop[]): string[] =>
          stops.flatMap(({ name, isScreen, hidden, ring }) => [
            ...(isScreen ? [] : hidden).map((words) => `${name} is ${words}`),
            ...(/^solid [2-9]/.test(ring) ? [] : [`${name} has the ring ${ring}`]),
          ]);
        const forwards = await walk(tab, 'Tab');
        expect(faults(forwards), 'forwards').toEqual([]);
        const backwards = await walk(tab, 'Shift+Tab');
        expect(faults(backwards), 'backwards').toEqual([]);
        expect(backwards.length).toBeGreaterThan(60);
        const order = backwards.filter(({ isScreen }) => !isScreen).map(({ index }) => index);
        const count = await tab.evaluate(
          () =>
            [
              ...document
                .querySelector('hikikomori-help')!
                .shadowRoot!.querySelectorAll('a[href], button, summary, select, textarea, input'),
            ].filter((one) => one.checkVisibility()).length,
        );
        // A modal sheet keeps its launcher out of reach, and leads from its first stop back to its last.
        const modal = display === 'dialog' || width < 641;
        const reached = display === 'floating' && modal ? count - 1 : count;
        expect(
          modal && display !== 'inline' ? order.slice(0, reached) : order,
          'everything once, in its order',
        ).toEqual(Array.from({ length: reached }, (_, index) => count - 1 - index));
      },
    );

    test.each(MODES)(
      'finds the way out uncovered wherever the page is scrolled: %s, %i × %i @wcag:2.4.11',
      async (display, width, height) => {
        const tab = await arrive(display, width, height);
        const exit = tab.locator('[part~=quick-exit]');
        for (const part of ['clear', 'memo-text', 'quick-exit']) {
          await tab.evaluate((name) => {
            document
              .querySelector('hikikomori-help')!
              .shadowRoot!.querySelector(`[part~="${name}"]`)!
              .scrollIntoView({ block: 'center' });
          }, part);
          expect(
            await exit.evaluate((button) => {
              const { left, right, top, bottom } = button.getBoundingClientRect();
              return (
                (button.getRootNode() as ShadowRoot).elementFromPoint(
                  (left + right) / 2,
                  (top + bottom) / 2,
                ) === button
              );
            }),
            part,
          ).toBe(true);
        }
      },
    );

    test('at 400 % sees at least a part of it, since no bar stays where there is no room @wcag:2.4.11,2.4.12', async () => {
      const tab = await arrive('inline', 320, 256);
      const wholly = (stops: readonly Stop[]) =>
        stops
          .filter(({ hidden }) => hidden.some((words) => words.startsWith('under')))
          .map(({ name, hidden }) => `${name} ${hidden.join()}`);
      const stops = [...(await walk(tab, 'Tab')), ...(await walk(tab, 'Shift+Tab'))];
      expect(stops.length).toBeGreaterThan(120);
      expect(wholly(stops)).toEqual([]);
    });
  },
);
