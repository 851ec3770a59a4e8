// A page on which many widgets stand far down, such as a list of all towns.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { page, site, widget } from './support/site.ts';

const MANY = 30;
const STYLES = '<link rel="stylesheet" href="/page.css">';
const SECTIONS = Array.from({ length: MANY }, (_, index) => `<section id="town-${index}"><h2>見本${index}市</h2>${widget({ 'center-name': `見本${index}市の窓口`, phone: '000-000-0000' })}</section>`).join('');

const drawn = (tab: Page): Promise<number> => tab.evaluate(() => [...document.querySelectorAll('hikikomori-help')].filter((element) => element.shadowRoot?.querySelector('.widget')).length);
const isDrawn = (tab: Page, index: number): Promise<boolean> => tab.evaluate((id) => Boolean(document.querySelector(`#${id} hikikomori-help`)?.shadowRoot?.querySelector('.widget')), `town-${index}`);

describe(`${engine}: a long page with many widgets`, () => {
  const newPage = useBrowser();

  async function open(script = ''): Promise<Page> {
    const { url } = await site({ '/': page(`${STYLES}<script>${script}</script>${SECTIONS}`), '/page.css': 'section { min-height: 200vh }' });
    const tab = await newPage();
    await tab.open(url);
    return tab;
  }

  test('all are there after a while, without anybody scrolling', async () => {
    const tab = await open();
    await expect.poll(() => drawn(tab), { timeout: 20_000 }).toBe(MANY);
  });

  test('the one that somebody jumps to is there, though the browser is never idle', async () => {
    const tab = await open('window.requestIdleCallback = () => 1; window.cancelIdleCallback = () => undefined;');
    await expect.poll(() => isDrawn(tab, 0)).toBe(true);
    expect(await isDrawn(tab, MANY - 1)).toBe(false);
    await tab.evaluate((id) => { document.getElementById(id)!.scrollIntoView(); }, `town-${MANY - 1}`);
    await expect.poll(() => isDrawn(tab, MANY - 1)).toBe(true);
    // Only what was near: the way there is long.
    expect(await drawn(tab)).toBeLessThan(MANY / 2);
  });
});
