// What the key screens look like, beside pictures that somebody has looked at: tests/visual/baseline. `npm
// run visual:update` renews them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';
import { go, NOW, onlyChromium, TOWN } from './support/emulated.ts';
import { fontOf } from './support/font.ts';
import { coarse, encode } from './support/indexed.ts';
import { decode, difference } from './support/picture.ts';
import { FULL, LOCAL, START, type Place } from './support/places.ts';
import { site } from './support/site.ts';

const BASELINE = fileURLToPath(new URL('../visual/baseline/', import.meta.url));
const RENEW = Boolean(process.env['VISUAL_UPDATE']);
/** What the pictures were taken with; in another font every letter differs and nothing is learnt. */
const FONT = 'Noto Sans CJK JP';
/** For English words, too, for which each machine has another font. */
const LETTERS = `hikikomori-help { --hikikomori-help-font: '${FONT}' }`;
/** Of all pixels. */
const AT_MOST = 0.001;

const WIDTHS = [320, 768] as const;
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

const SELF = {
  who: 'self',
  safe: 'none',
  express: 'speak',
  reach: 'screen',
  want: ['listen'],
  age: '40-64',
} as const;
const SCREENS: readonly (Place & { readonly id: string; readonly floating?: boolean })[] = [
  { ...START, id: 'start' },
  {
    id: 'question-express',
    name: 'a question with one answer',
    attributes: LOCAL,
    given: SELF,
    until: 'question express',
  },
  {
    id: 'question-want',
    name: 'a question with several answers',
    attributes: LOCAL,
    given: SELF,
    until: 'question want',
  },
  {
    id: 'crisis',
    name: 'the crisis panel',
    attributes: LOCAL,
    given: { who: 'self', safe: 'suicidal' },
    until: 'crisis',
  },
  { id: 'result', name: 'the result', attributes: FULL, given: SELF, until: 'result' },
  { id: 'contacts', name: 'the contacts', attributes: FULL, then: ['show-contacts'] },
  { id: 'about', name: 'what a centre is', attributes: FULL, then: ['show-about'] },
  { ...START, id: 'panel', name: 'the floating panel', floating: true },
];

describe.skipIf(onlyChromium)('what people see', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined;
  beforeAll(async () => {
    ensureBrowsers(['chromium']);
    const { args, ...options } = chromiumOptions();
    // Letters in greys, wherever the screen of a machine has its red and blue.
    browser = await chromium.launch({
      ...options,
      args: [...args, '--disable-lcd-text', '--font-render-hinting=none'],
    });
  });
  afterAll(() => browser?.close());

  async function town(width: number): Promise<Page> {
    const { url } = await site({ '/': TOWN });
    const context = await browser!.newContext({
      viewport: { width, height: 900 },
      locale: 'ja',
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
    });
    const tab = await context.newPage();
    await tab.clock.setFixedTime(new Date(NOW));
    await tab.goto(url);
    await tab.addStyleTag({ content: LETTERS });
    return tab;
  }

  async function picture(tab: Page, whole: boolean): Promise<ReturnType<typeof decode>> {
    await tab.evaluate(() => {
      scrollTo(0, 0);
    });
    return coarse(decode(await (whole ? tab : tab.locator('hikikomori-help')).screenshot()));
  }

  describe.each(WIDTHS)('on a page of %i pixels', (width) => {
    test.for(SCREENS)('is as it was: $id, $name', async ({ id, floating = false, ...place }, { skip }) => {
      const tab = await town(width);
      await go(tab, { ...place, lang: 'ja', display: floating ? 'floating' : 'inline' });
      const font = await fontOf(tab, '#title');
      if (RENEW) expect(font).toBe(FONT);
      else skip(font !== FONT, `the letters are in ${font} here; the pictures were taken in ${FONT}`);
      const changed: Record<string, number> = {};
      for (const [look, media] of LOOKS) {
        await tab.emulateMedia(media);
        // The widget follows the page's colours a moment later.
        await tab.locator(`hikikomori-help [data-theme=${media.colorScheme}] .screen`).waitFor();
        const name = `${id}-${width}-${look}`;
        const now = await picture(tab, floating);
        const file = `${BASELINE}${name}.png`;
        const share = existsSync(file) ? difference(name, now, decode(readFileSync(file))) : 1;
        if (RENEW && share > 0) {
          mkdirSync(BASELINE, { recursive: true });
          writeFileSync(file, encode(now));
        } else changed[look] = share;
      }
      expect(Object.entries(changed).filter(([, share]) => share > AT_MOST)).toEqual([]);
    });
  });
});
