// Windows' contrast themes: the colours are somebody's own, and everything can still be read, told apart and
// found. axe cannot see these colours.
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { PLACES } from './support/places.ts';

/** Words, edges of controls and icons that do not stand out from their ground. Runs in the page. */
function faint(): string[] {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  type Colour = readonly [number, number, number, number];
  const colour = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = ([r, g, b]: Colour): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const own = colour(getComputedStyle(at).backgroundColor);
      if (own[3] === 1) return own;
    }
    return colour(getComputedStyle(document.body).backgroundColor);
  };
  const told = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 20)}`;
  const shown = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, .qr svg'),
  );
  const faults: string[] = [];
  for (const element of shown) {
    const style = getComputedStyle(element);
    const words =
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') ||
      element.localName === 'textarea';
    if (words && contrast(colour(style.color), ground(element)) < 7)
      faults.push(`words ${style.color}: ${told(element)}`);
    // Drawn in the current colour; what a browser says of its stroke is not what it paints.
    if (element.matches('svg.icon') && contrast(colour(style.color), ground(element)) < 3)
      faults.push(`icon ${style.color}: ${told(element.parentElement!)}`);
    if (element.matches('.option, .primary, .secondary, select, textarea, [part~=launcher]')) {
      const edge =
        Number.parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none'
          ? contrast(colour(style.borderTopColor), ground(element.parentElement))
          : 0;
      if (edge < 3) faults.push(`edge ${style.borderTopWidth} ${style.borderTopColor}: ${told(element)}`);
    }
  }
  return faults;
}

const THEMES = [
  ['dark letters on white', 'light'],
  ['white letters on black', 'dark'],
] as const;

describe.skipIf(onlyChromium)('in a contrast theme', { timeout: 300_000 }, () => {
  const town = useTown();

  test.each(THEMES)(
    'of %s everything stands out from its ground, on every screen @wcag:1.4.3,1.4.6,1.4.8,1.4.11',
    async (_, colorScheme) => {
      const tab = await town();
      await tab.emulateMedia({ colorScheme, forcedColors: 'active' });
      const faults: string[] = [];
      for (const place of PLACES) {
        for (const display of ['inline', 'floating'] as const) {
          await go(tab, { ...place, lang: 'ja', display, unfolded: true });
          faults.push(...(await tab.evaluate(faint)).map((fault) => `${place.name}, ${display}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  test.each(THEMES)(
    'of %s the answer that was given is told from the others, and the focus is seen @wcag:1.4.1,2.4.7',
    async (_, colorScheme) => {
      const tab = await town();
      await tab.emulateMedia({ colorScheme, forcedColors: 'active' });
      await go(tab, {
        ...PLACES.find(({ name }) => name === 'question with its earlier answer')!,
        lang: 'ja',
        display: 'inline',
      });
      const edges = await tab
        .locator('[part~=option]')
        .evaluateAll((options) =>
          options.map(
            (option) =>
              `${option.ariaCurrent === 'true' ? 'given' : 'other'} ${getComputedStyle(option).borderTopWidth}`,
          ),
        );
      expect(edges.sort()).toEqual(['given 3px', 'other 1px', 'other 1px', 'other 1px']);
      await tab.keyboard.press('Tab');
      const [style, width] = await tab
        .locator('[part~=option]')
        .first()
        .evaluate(
          (option) =>
            [
              getComputedStyle(option).outlineStyle,
              Number.parseFloat(getComputedStyle(option).outlineWidth),
            ] as const,
        );
      expect(style).toBe('solid');
      expect(width).toBeGreaterThanOrEqual(2);
    },
  );

  test('what does not stand out would be found', async () => {
    const tab = await town();
    await go(tab, { ...PLACES[0]!, lang: 'ja', display: 'inline' });
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.lead { color: #eee } .option { border: 0 } .icon { color: #eee }');
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    expect((await tab.evaluate(faint)).map((fault) => fault.split(' ')[0])).toEqual(
      expect.arrayContaining(['words', 'edge', 'icon']),
    );
  });
});
