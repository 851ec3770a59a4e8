// Style sheets of the page around: what they do to every tag must not reach the widget, and what they do to the widget's own tag must.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { BARREST, LOUDEST, SHEETS, type Sheet } from './support/hostile.ts';
import { cut, decode, difference, type Box } from './support/picture.ts';
import { LONG_RESULT, START, type Place } from './support/places.ts';
import { SCRIPT, scriptTag, site } from './support/site.ts';
import { travel, type Display } from './support/travel.ts';

/** Tuesday, 24 November 2026, 10:00 in Japan. */
const CLOCK = 'Date.now = () => 1795482000000';
const TALL = 6000;
/** Of all pixels. */
const AT_MOST = 0.001;

const html = (root = ''): string => `<!doctype html><html ${root}><head><meta charset="utf-8"><link rel="stylesheet" href="page.css"><script src="clock.js"></script>${scriptTag()}</head><body><main></main></body></html>`;
const scrolledUp = (): void => { scrollTo(0, 0); };

/** Runs in the page. */
function boxOf(frame: string): Box {
  const { x, y, width, height } = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector(frame)!.getBoundingClientRect();
  return { x, y, width, height };
}

describe(`${engine}: the styles of the page`, () => {
  const newPage = useBrowser();

  async function open(css: string, { root = '', height = TALL, scale = 1 } = {}): Promise<Page> {
    const { url } = await site({ '/': html(root), '/page.css': css, '/clock.js': CLOCK });
    const tab = await newPage({ height, ...(engine === 'webkit' ? {} : { width: 1024, scale }) });
    await tab.open(url);
    return tab;
  }
  async function show(tab: Page, place: Place, display: Display = 'inline'): Promise<void> {
    await tab.evaluate(travel, { ...place, lang: 'ja', display });
    // Once more after the panel has been put where it stands.
    await tab.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); }));
    await tab.evaluate(scrolledUp);
  }
  const plain = (width: number): string => `body { margin: 0 } main { width: ${width}px }`;

  const comparable = SHEETS.filter(({ scale }) => scale === undefined || engine !== 'webkit');
  describe.each(comparable)('$name', ({ name, css, root = '', scale = 1 }: Sheet) => {
    test.each([START, LONG_RESULT])('leaves the widget as it is: $name', async (place) => {
      const tab = await open(css, { root });
      await show(tab, place);
      const box = await tab.evaluate(boxOf, '.widget');
      const now = cut(decode(await tab.screenshot()), box);
      expect(box.width).toBeGreaterThan(400);
      expect(now.height).toBeGreaterThan(400);

      const bare = await open(plain(box.width / scale), { scale });
      await show(bare, place);
      const before = cut(decode(await bare.screenshot()), { ...(await bare.evaluate(boxOf, '.widget')), width: now.width, height: now.height });
      expect(difference(`${engine} ${name} ${place.name}`, now, before, { strict: true })).toBeLessThanOrEqual(AT_MOST);
    });

    test.skipIf(scale !== 1)('leaves the panel and its launcher as they are', async () => {
      const pictures = [];
      for (const [sheet, attributes] of [[css, root], ['', '']] as const) {
        const tab = await open(sheet, { root: attributes, height: 800 });
        await show(tab, START, 'floating');
        const picture = decode(await tab.screenshot());
        const boxes = [await tab.evaluate(boxOf, '.panel'), await tab.evaluate(boxOf, '[part~=launcher]')] as const;
        pictures.push({ boxes, panel: cut(picture, boxes[0]), launcher: cut(picture, boxes[1]) });
      }
      const [now, before] = pictures as [(typeof pictures)[0], (typeof pictures)[0]];
      expect(now.boxes).toEqual(before.boxes);
      expect(difference(`${engine} ${name} panel`, now.panel, before.panel, { strict: true })).toBeLessThanOrEqual(AT_MOST);
      expect(difference(`${engine} ${name} launcher`, now.launcher, before.launcher, { strict: true })).toBeLessThanOrEqual(AT_MOST);
    });
  });
});
