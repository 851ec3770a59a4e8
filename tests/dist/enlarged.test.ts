// Somebody who enlarges: a page zoomed to 400 %, letters twice as large, lines and letters spread apart.
// Everything stays readable, and nothing has to be scrolled sideways.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { illegible, spread } from './support/legible.ts';
import { LONGEST, PLACES } from './support/places.ts';
import type { Display } from './support/travel.ts';

/** What somebody chooses in the browser's settings: letters of 32 instead of 16 pixels. */
async function largeLetters(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

interface Reader {
  readonly name: string;
  readonly display: Display;
  readonly width: number;
  readonly height: number;
  readonly prepare?: (tab: Page) => Promise<void>;
  /** Attributes of the tag, beside those of the place. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** After the widget stands there. */
  readonly then?: () => void;
}
/** 1280 × 1024 at 400 % is 320 × 256. */
const ZOOMED = { width: 320, height: 256 } as const;
const WIDE = { width: 1024, height: 800 } as const;
const READERS: readonly Reader[] = [
  ...(['inline', 'floating', 'dialog'] as const).map((display) => ({
    name: `at 400 % of 1280 pixels, ${display} @wcag:1.3.4,1.4.4,1.4.10`,
    display,
    ...ZOOMED,
  })),
  ...(['inline', 'floating', 'dialog'] as const).map((display) => ({
    name: `with letters twice as large, ${display} @wcag:1.4.4,1.4.8`,
    display,
    ...WIDE,
    prepare: largeLetters,
  })),
  ...(
    [
      ['readings above the kanji', { furigana: '' }],
      ['easy words', { lang: 'ja-simple' }],
    ] as const
  ).map(([words, attributes]) => ({
    name: `with ${words}, letters twice as large on a phone @wcag:1.4.4,1.4.8`,
    display: 'inline' as const,
    width: 390,
    height: 800,
    attributes,
    prepare: largeLetters,
  })),
  ...(['inline', 'floating'] as const).map((display) => ({
    name: `with letters twice as large on a phone, ${display} @wcag:1.4.4,1.4.8`,
    display,
    width: 390,
    height: 800,
    prepare: largeLetters,
  })),
  ...(['inline', 'floating', 'dialog'] as const).map((display) => ({
    name: `with everything spread apart, ${display} @wcag:1.3.4,1.4.12`,
    display,
    ...WIDE,
    then: spread,
  })),
  {
    name: 'with everything spread apart on a narrow phone @wcag:1.3.4,1.4.12',
    display: 'inline',
    width: 320,
    height: 568,
    then: spread,
  },
];

/** Everything opened, and the result also as it is at first: it shows the beginning of what is folded. */
const SCREENS = [
  ...LONGEST.map((place) => [place, true] as const),
  ...LONGEST.filter(({ until }) => until === 'result').map((place) => [place, false] as const),
];

describe.skipIf(onlyChromium)(
  'nothing is cut off, covered or out of reach sideways',
  { timeout: 300_000 },
  () => {
    const town = useTown();

    test.each(READERS.map((reader) => [reader.name, reader] as const))(
      '%s',
      async (_, { display, width, height, attributes, prepare, then }) => {
        const tab = await town({ width, height });
        await prepare?.(tab);
        const faults: string[] = [];
        for (const lang of attributes ? ['ja'] : ['ja', 'en']) {
          for (const [place, unfolded] of SCREENS) {
            await go(tab, {
              ...place,
              attributes: { ...place.attributes, ...attributes },
              lang,
              display,
              unfolded,
            });
            if (then) await tab.evaluate(then);
            const name = `${place.name}, ${lang}${unfolded ? '' : ', folded'}`;
            faults.push(...(await tab.evaluate(illegible)).map((fault) => `${name}: ${fault}`));
          }
        }
        expect(faults).toEqual([]);
      },
    );

    test('and letters are twice as large where they are asked for', async () => {
      const size = (tab: Page) =>
        tab.evaluate(
          () =>
            getComputedStyle(document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.lead')!)
              .fontSize,
        );
      const tab = await town();
      await go(tab, { ...PLACES[0]!, lang: 'ja', display: 'inline' });
      const before = Number.parseFloat(await size(tab));
      await largeLetters(tab);
      expect(Number.parseFloat(await size(tab))).toBeCloseTo(2 * before, 1);
    });

    test.each([
      ['too wide', '.card { width: 800px }'],
      ['cuts off', '.first { height: 100px; overflow: hidden }'],
      ['cuts off', 'textarea { height: 40px }'],
      ['lies over', '.first { margin-top: -2.5em }'],
      ['too wide', '.primary { white-space: nowrap; width: 90px }'],
    ])('and it would be seen that something %s where the styles are %s', async (words, css) => {
      const tab = await town();
      await go(tab, {
        ...PLACES.find(({ name }) => name === 'result, phone first')!,
        lang: 'ja',
        display: 'inline',
        unfolded: true,
      });
      await tab.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const root = document.querySelector('hikikomori-help')!.shadowRoot!;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }, css);
      expect((await tab.evaluate(illegible)).join()).toContain(words);
    });
  },
);
