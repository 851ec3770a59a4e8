// Every screen with all its folds open × language × colours × way of standing on a page: axe finds no fault, and nothing it cannot decide without a reason.
import { describe, expect, test } from 'vitest';
import type { Finding } from './support/axe.ts';
import { audit, withAxe } from './support/axe.ts';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { PLACES, START } from './support/places.ts';
import type { Display } from './support/travel.ts';

const MODES: readonly (readonly [name: string, display: Display, width: number])[] = [
  ['as a part of the page', 'inline', 1024],
  ['in the floating panel', 'floating', 1024],
  ['in the sheet over a narrow window', 'floating', 390],
  ['in the dialog', 'dialog', 1024],
];
const COLOURS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', off: [] },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', off: [] },
  // axe reads `-webkit-text-fill-color`, which Chromium reports as if nothing were forced. forced-colors.test.ts measures the colours that are used.
  { name: 'forced', colorScheme: 'light', forcedColors: 'active', off: ['color-contrast', 'color-contrast-enhanced'] },
] as const;

/** What axe leaves to people to decide, and what they decided. */
const DECIDED: readonly { readonly rule: string; readonly target: RegExp; readonly why: string }[] = [
  { rule: 'hidden-content', target: / \.under$/, why: 'a copy of the memo, silent and unseen, which only gives the field its height' },
  { rule: 'hidden-content', target: / \.paper$/, why: 'the sheet that only a printer sees; its words stand on the screen as well' },
  { rule: 'color-contrast', target: / #memo-text$/, why: 'the lines of the letter paper are a gradient; tests/data/tokens.test.ts holds the text against ground and line' },
  { rule: 'color-contrast', target: /\[part="launcher"\]/, why: 'the modal sheet lies over its launcher, which is inert meanwhile' },
];
const met = new Set<string>();

function undecided({ rule, target }: Finding): boolean {
  const decision = DECIDED.find((known) => known.rule.replace('-enhanced', '') === rule.replace('-enhanced', '') && known.target.test(target));
  if (decision) met.add(decision.why);
  return !decision;
}

describe.skipIf(onlyChromium)('axe finds nothing', { timeout: 600_000 }, () => {
  const town = useTown();

  for (const lang of ['ja', 'en']) {
    test.each(MODES)(`${lang}, %s, on every screen, in light, dark and forced colours`, async (_, display, width) => {
      const tab = await town({ width });
      await withAxe(tab);
      const found: string[] = [];
      for (const place of PLACES) {
        await go(tab, { ...place, lang, display, unfolded: true });
        for (const { name, off, ...media } of COLOURS) {
          await tab.emulateMedia(media);
          const { faults, doubts, passed } = await audit(tab, off);
          expect(passed, `rules that had something to look at on ${place.name}`).toBeGreaterThan(15);
          found.push(...[...faults, ...doubts.filter(undecided)].map(({ rule, target, why }) => `${place.name}, ${name}: ${rule} at ${target}: ${why}`));
        }
      }
      expect(found).toEqual([]);
    });

    test(`${lang}, on the launcher alone`, async () => {
      const tab = await town();
      await withAxe(tab);
      await go(tab, { ...START, lang, display: 'floating', closed: true });
      for (const { off, name, ...media } of COLOURS) {
        await tab.emulateMedia(media);
        const { faults, doubts } = await audit(tab, off);
        expect([...faults, ...doubts], name).toEqual([]);
      }
    });
  }

  test('and every decision about what axe cannot decide was needed', () => {
    expect(DECIDED.filter(({ why }) => !met.has(why))).toEqual([]);
  });

  test('though it would find what is wrong', async () => {
    const tab = await town();
    await withAxe(tab);
    await go(tab, { ...START, lang: 'ja', display: 'inline' });
    await tab.evaluate(() => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      const door = root.querySelector<HTMLElement>('[part~=door]')!;
      door.textContent = '';
      door.style.cssText = 'min-height: 0; height: 4px; padding: 0; margin-bottom: -12px';
      root.querySelector('h2')!.replaceWith(Object.assign(document.createElement('h5'), { textContent: 'x' }));
      root.querySelector<HTMLElement>('.lead')!.style.color = '#888888';
      root.querySelector<HTMLElement>('.promises li')!.style.color = '#666666';
    });
    const { faults } = await audit(tab);
    expect(faults.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'color-contrast-enhanced', 'heading-order', 'target-size']));
  });
});
