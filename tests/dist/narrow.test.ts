// 320 CSS pixels: a small phone, or a desktop at 400 % zoom (WCAG 1.4.10).
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { walkToResult, type Place } from './support/flow.ts';
import { CENTRE, page, site, widget } from './support/site.ts';

const WIDTH = 320;

describe(`${engine}: ${WIDTH} pixels wide`, () => {
  const newPage = useBrowser();

  test.each([
    ['from the start to the result', {}],
    ['with readings above the kanji', { furigana: '' }],
    ['in easy words', { lang: 'ja-simple' }],
  ])('nothing has to be scrolled sideways, %s @wcag:1.4.10', async (_, more) => {
    const { url } = await site({ '/': page(widget({ ...CENTRE, ...more })) });
    const tab = await newPage({ width: WIDTH });
    await tab.open(url);

    const overflows: string[] = [];
    const look = async (place: Place) => {
      const { width, overflow } = await tab.evaluate(() => ({
        width: innerWidth,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(width).toBe(WIDTH);
      if (overflow > 0) overflows.push(`${place}: ${overflow} px`);
    };
    const places = await walkToResult(tab, undefined, look);

    expect(overflows).toEqual([]);
    expect(places).toContain('start');
    expect(places.some((place) => place.startsWith('question'))).toBe(true);
    expect(places).toContain('result');
  });
});
