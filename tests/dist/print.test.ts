// What comes out of the printer: one sheet, whatever the page around is like. Only Chromium prints without
// asking anybody.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { nextPlace, walkToResult } from './support/flow.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
/** A page that would fill many sheets, with a column, a bar that stays and a fixed height in the way. */
const HOST = `body { display: grid; grid-template-columns: 12em 1fr } header { position: fixed; top: 0 } main { height: 20em; overflow: auto } aside#tall { display: block !important; height: 9000px }
  @media print { aside#tall { display: block !important } }`;
const html = page(
  `<header>町</header><aside id="tall">横の言葉</aside><main>前の言葉${widget()}</main>`,
  `<link rel="stylesheet" href="/host.css"><script src="/probe.js"></script>${scriptTag()}`,
);

const printed = /\/Type\s*\/Page\b/g;
const sheets = async (tab: Page): Promise<number> => (await tab.print!()).match(printed)?.length ?? 0;
/**
 * A Chromium without a screen may wait in `print()` for a window that nobody closes: what the press has made
 * ready is printed by `sheets`.
 */
const byHand = (tab: Page) =>
  tab.evaluate(() => {
    window.print = () => undefined;
  });
const marks = (tab: Page) =>
  tab.evaluate(() => [
    document.adoptedStyleSheets.length,
    document.querySelectorAll('[data-hikikomori-help-print]').length,
  ]);

describe.runIf(engine === 'chromium')(`${engine}: a result on paper`, () => {
  const newPage = useBrowser();
  const at = async (policy: Record<string, string> = {}): Promise<Page> => {
    const { url } = await site({ '/': html, '/host.css': HOST }, policy);
    const tab = await newPage();
    await tab.open(url);
    await walkToResult(tab);
    return tab;
  };

  test('by our button is one sheet, also under a strict policy, and the page is as before', async () => {
    const tab = await at({ 'content-security-policy': POLICY });
    expect(await sheets(tab)).toBeGreaterThan(5);
    await byHand(tab);
    await tab.click('hikikomori-help >>> [part~=memo-more] > summary');
    await tab.click('hikikomori-help >>> [part~=print]');
    expect(await marks(tab)).toEqual([1, 1]);
    expect(await sheets(tab)).toBe(1);
    expect(await marks(tab)).toEqual([0, 0]);
    expect(await sheets(tab)).toBeGreaterThan(5);
    expect(await tab.evaluate(() => window.probe?.violations)).toEqual([]);
    expect(await tab.messages()).toEqual([]);
  });

  test('is one sheet for every centre on board, with every wish and every answer that makes a line', async () => {
    const centres = JSON.parse(
      readFileSync(new URL('../../src/content/centers.json', import.meta.url), 'utf8'),
    ) as { area: string }[];
    const { url } = await site({ '/': page(widget({ area: '47', audience: 'family' })) });
    const tab = await newPage();
    await tab.open(url);
    await byHand(tab);
    await nextPlace(tab, 'nothing');
    const choose = async (...options: string[]) => {
      for (const option of options) await tab.click(`hikikomori-help >>> [part~=option][value="${option}"]`);
      if (options.length > 1) await tab.click('hikikomori-help >>> [part~=next]');
    };
    await choose('life-danger');
    await tab.click('hikikomori-help >>> [part~=go-on]');
    await choose('unaware');
    await choose('listen', 'procedure', 'peer', 'place', 'learn', 'visit');
    await walkToResult(tab);
    // Every third, since a print takes its time.
    const areas = [...new Set(centres.map(({ area }) => area))].filter((_, index) => index % 3 === 0);
    expect(areas.length).toBeGreaterThan(15);
    const long: string[] = [];
    for (const area of areas) {
      await tab.evaluate(async (code) => {
        const element = document.querySelector('hikikomori-help') as HTMLElement & {
          updateComplete: Promise<unknown>;
        };
        element.setAttribute('area', code);
        await element.updateComplete;
      }, area);
      await tab.click('hikikomori-help >>> [part~=memo-more] > summary');
      await tab.click('hikikomori-help >>> [part~=print]');
      if ((await sheets(tab)) !== 1) long.push(area);
    }
    expect(long).toEqual([]);
  }, 240_000);
});
