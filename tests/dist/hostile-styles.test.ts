// Style sheets of the page around: what they tell every tag must not reach the widget, and what they tell the widget's own tag must.
import { beforeAll, describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { BARE, LOUD, SHEETS } from './support/hostile.ts';
import { boxOf, outlines } from './support/outlines.ts';
import { cut, decode, difference, type Box } from './support/picture.ts';
import { LONG_RESULT, START, type Place } from './support/places.ts';
import { scriptTag, site } from './support/site.ts';
import { travel, type Display } from './support/travel.ts';

/** Tuesday, 24 November 2026, 10:00 in Japan. */
const CLOCK = 'Date.now = () => 1795482000000';
const WIDTH = 1024;
/** All of the longest screen, where the window can be made so high; elsewhere the top of it. */
const TALL = 6000;
const LOW = 800;
/** Of all pixels. */
const AT_MOST = 0.001;

const html = (root: string, body: string): string => `<!doctype html><html ${root}><head><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<script src="clock.js"></script>${scriptTag()}</head><body>${body}</body></html>`;

describe(`${engine}: the styles of the page`, () => {
  const newPage = useBrowser();

  async function open(css: string, { root = '', height = LOW, body = '<main></main>' } = {}): Promise<Page> {
    const { url } = await site({ '/': html(root, body), '/page.css': css, '/clock.js': CLOCK });
    const tab = await newPage({ height, ...(engine === 'webkit' ? {} : { width: WIDTH }) });
    await tab.open(url);
    return tab;
  }
  async function show(tab: Page, place: Place, display: Display = 'inline'): Promise<void> {
    await tab.evaluate(travel, { ...place, lang: 'ja', display });
    // A panel is put beside its launcher a moment after it was drawn, and the focus may have scrolled the page.
    await tab.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { scrollTo(0, 0); requestAnimationFrame(drawn); }); }));
  }
  const plain = (width: number): string => `body { margin: 0 } main { width: ${width}px }`;

  const known = new Map<number, Awaited<ReturnType<typeof pictureOf>>>();
  async function pictureOf(css: string, root = '') {
    const tab = await open(css, { root, height: TALL });
    await show(tab, LONG_RESULT);
    const box = await tab.evaluate(boxOf, '.widget');
    return { box, picture: cut(decode(await tab.screenshot()), box) };
  }
  /** As it looks on a page without styles, that wide. */
  async function bare(width: number) {
    const picture = known.get(width) ?? await pictureOf(plain(width));
    known.set(width, picture);
    return picture;
  }

  type Panel = { readonly boxes: readonly Box[]; readonly pictures: readonly ReturnType<typeof cut>[] };
  async function panelOf(css: string, root = ''): Promise<Panel> {
    const tab = await open(css, { root });
    await show(tab, START, 'floating');
    const whole = decode(await tab.screenshot());
    const boxes = [await tab.evaluate(boxOf, '.panel'), await tab.evaluate(boxOf, '[part~=launcher]')];
    return { boxes, pictures: boxes.map((box) => cut(whole, box)) };
  }
  let barePanel: Panel | undefined;

  describe.each(SHEETS)('$name', ({ name, css, root }) => {
    test('changes nothing of the widget', async () => {
      const { box, picture: now } = await pictureOf(css, root);
      expect(box.width).toBeGreaterThan(500);
      expect(now.height).toBeGreaterThan(500);
      const { picture } = await bare(box.width);
      const before = cut(picture, { x: 0, y: 0, width: picture.width, height: engine === 'webkit' ? now.height : picture.height });
      expect(difference(`${engine} ${name}`, now, before, { strict: true })).toBeLessThanOrEqual(AT_MOST);
    });

    test('changes nothing of the panel and its launcher', async () => {
      const [now, before] = [await panelOf(css, root), barePanel ??= await panelOf('')];
      expect(now.boxes).toEqual(before.boxes);
      for (const [index, picture] of now.pictures.entries()) {
        expect(difference(`${engine} ${name} ${index}`, picture, before.pictures[index]!, { strict: true })).toBeLessThanOrEqual(AT_MOST);
      }
    });
  });
});
