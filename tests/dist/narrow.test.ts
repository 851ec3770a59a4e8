// 320 CSS pixels: a small phone, or a desktop at 400 % zoom (WCAG 1.4.10).
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { walkToResult, type Place } from './support/flow.ts';
import { page, site, widget } from './support/site.ts';

const WIDTH = 320;

describe(`${engine}: ${WIDTH} pixels wide`, () => {
  const newPage = useBrowser();

  test('nothing has to be scrolled sideways, from the start to the result @wcag:1.4.10', async () => {
    const { url } = await site({ '/': page(widget()) });
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
