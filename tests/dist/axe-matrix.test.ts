// Every screen with all its folds open: axe finds no fault, and nothing it cannot decide without a reason. In
// other languages and ways of standing on a page the longest screens are looked at, in other colours only for
// contrast.
import { describe, expect, test } from 'vitest';
import type { Finding, Findings } from './support/axe.ts';
import { audit, withAxe } from './support/axe.ts';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { LONGEST, PLACES, START } from './support/places.ts';
import type { Display } from './support/travel.ts';

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
const ALL = '@wcag:1.1.1,1.3.1,1.3.4,1.4.1,1.4.3,1.4.6,2.4.4,2.4.9,2.5.3,2.5.8,3.1.1,4.1.1,4.1.2';

/** What axe leaves to people to decide, and what they decided. */
const DECIDED: readonly { readonly rule: string; readonly target: RegExp; readonly why: string }[] = [
  {
    rule: 'hidden-content',
    target: / \.under$/,
    why: 'a copy of the memo, silent and unseen, which only gives the field its height',
  },
  {
    rule: 'hidden-content',
    target: / \.paper$/,
    why: 'the sheet that only a printer sees; its words stand on the screen as well',
  },
  {
    rule: 'hidden-content',
    target: / \.preview$/,
    why: 'the first line of the memo, left out while the whole memo stands open below it',
  },
  {
    rule: 'hidden-content',
    target: / > (?:svg|\.icon\S*)$/,
    why: 'an icon, silent everywhere, that is left out where the words beside it need the room',
  },
  {
    rule: 'color-contrast',
    target: / #memo-text$/,
    why: 'the lines of the letter paper are a gradient; tests/content/tokens.test.ts holds the text against ground and line',
  },
  {
    rule: 'color-contrast',
    target: /\.launcher\b/,
    why: 'the modal sheet lies over its launcher, which is inert meanwhile',
  },
];
const met = new Set<string>();

/**
 * A page that is held behind a dialog does not scroll, and axe then looks for everything within the page's
 * root alone. The town's page is shorter than the window: the dialog sticks out of it, and axe gives up.
 * Runs in the page.
 */
function letPageScroll(): void {
  document.adoptedStyleSheets = [];
}

function undecided({ rule, target }: Finding): boolean {
  const decision = DECIDED.find(
    (known) =>
      known.rule.replace('-enhanced', '') === rule.replace('-enhanced', '') && known.target.test(target),
  );
  if (decision) met.add(decision.why);
  return !decision;
}

describe.skipIf(onlyChromium)('axe finds nothing', { timeout: 600_000 }, () => {
  const town = useTown();

  const told = (place: string, { faults, doubts }: Findings): string[] =>
    [...faults, ...doubts.filter(undecided)].map(
      ({ rule, target, why }) => `${place}: ${rule} at ${target}: ${why}`,
    );

  // axe can't tell the colours of a contrast theme: forced-colors.test.ts measures them.
  test(`on every screen, and in its contrast not in dark colours either ${ALL}`, async () => {
    const tab = await town();
    await withAxe(tab);
    const found: string[] = [];
    for (const place of PLACES) {
      await tab.emulateMedia({ colorScheme: 'light' });
      await go(tab, { ...place, lang: 'ja', display: 'inline', unfolded: true });
      const findings = await audit(tab);
      expect(findings.passed, `rules that had something to look at on ${place.name}`).toBeGreaterThan(15);
      found.push(...told(place.name, findings));
      await tab.emulateMedia({ colorScheme: 'dark' });
      found.push(...told(`${place.name}, dark`, await audit(tab, CONTRAST)));
    }
    expect(found).toEqual([]);
  });

  test.each<readonly [name: string, lang: string, display: Display, width: number]>([
    ['in English', 'en', 'inline', 1024],
    ['in the floating panel', 'ja', 'floating', 1024],
    ['in the sheet over a narrow window', 'ja', 'floating', 390],
    ['in the dialog, in English', 'en', 'dialog', 1024],
  ])(`%s, on the longest screens ${ALL}`, async (_, lang, display, width) => {
    const tab = await town({ width });
    await withAxe(tab);
    const found: string[] = [];
    for (const place of LONGEST) {
      await go(tab, { ...place, lang, display, unfolded: true });
      await tab.evaluate(letPageScroll);
      found.push(...told(place.name, await audit(tab)));
    }
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'on the launcher alone, in %s colours @wcag:1.4.3',
    async (colorScheme) => {
      const tab = await town();
      await withAxe(tab);
      await tab.emulateMedia({ colorScheme });
      await go(tab, { ...START, lang: 'ja', display: 'floating', closed: true });
      const { faults, doubts } = await audit(tab);
      expect([...faults, ...doubts]).toEqual([]);
    },
  );

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
      root
        .querySelector('h2')!
        .replaceWith(Object.assign(document.createElement('h5'), { textContent: 'x' }));
      root.querySelector<HTMLElement>('.lead')!.style.color = '#888888';
      root.querySelector<HTMLElement>('.promises li')!.style.color = '#666666';
    });
    const { faults } = await audit(tab);
    expect(faults.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'button-name',
        'color-contrast',
        'color-contrast-enhanced',
        'heading-order',
        'target-size',
      ]),
    );
  });
});
