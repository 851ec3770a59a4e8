// A translation that is 40 % longer than English, and one that runs from right to left, on a narrow phone: nothing
// is cut off, covered, or to be scrolled sideways, on any screen.
import { describe, expect, test } from 'vitest';
import { pseudoTexts } from '../support/pseudo-locale.ts';
import { LANGUAGES } from '../support/texts.ts';
import { go, onlyChromium, TOWN, useSite } from './support/emulated.ts';
import { illegible } from './support/legible.ts';
import { PLACES } from './support/places.ts';
import { buildWithPseudoLocales, fileOf, PSEUDO } from './support/pseudo.ts';

const NARROW = { viewport: { width: 320, height: 568 } } as const;

test('the long one is at least 40 % longer, and has the same values', () => {
  const long = pseudoTexts(PSEUDO.long);
  const lengths = (texts: Readonly<Record<string, string>>): number =>
    Object.keys(LANGUAGES.en).reduce((sum, key) => sum + [...texts[key]!].length, 0);
  expect(lengths(long)).toBeGreaterThanOrEqual(lengths(LANGUAGES.en) * 1.4);
  const values = (text: string): string[] => text.match(/\{\{\w+\}\}/g) ?? [];
  for (const [key, text] of Object.entries(LANGUAGES.en)) expect(values(long[key]!)).toEqual(values(text));
});

describe.skipIf(onlyChromium)('at 320 pixels', { timeout: 300_000 }, () => {
  const open = useSite();

  test.each(Object.values(PSEUDO))('every screen can be read, in %s @wcag:1.4.10', async (lang) => {
    const files = buildWithPseudoLocales('script');
    // Loaded with the page, so that each widget speaks it from the first drawing on.
    const early = TOWN.replace('<script ', `<script src="${fileOf(lang)}"></script><script `);
    const tab = await open({ ...files, '/': early }, NARROW);
    const faults: string[] = [];
    for (const display of ['inline', 'floating'] as const)
      for (const place of PLACES) {
        await go(tab, { ...place, lang, display, unfolded: true });
        const spoken = await tab.evaluate(
          () =>
            document.querySelector('hikikomori-help')!.shadowRoot!.querySelector<HTMLElement>('.widget')!
              .lang,
        );
        expect(spoken).toBe(lang);
        faults.push(...(await tab.evaluate(illegible)).map((fault) => `${place.name}, ${display}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });
});
