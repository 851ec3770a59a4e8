// A portal of a prefecture: the widgets of two towns on one page.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { nextPlace, placeOf, walkToResult } from './support/flow.ts';
import type { Page } from './support/driver.ts';
import { page, site, widget } from './support/site.ts';

const EAST = { 'center-name': '東市ひきこもり地域支援センター', phone: '011-111-1111' };
const WEST = { 'center-name': '西市ひきこもり地域支援センター', phone: '022-222-2222' };
const [east, west] = ['#east hikikomori-help', '#west hikikomori-help'] as const;

const textOf = (tab: Page, host: string): Promise<string> =>
  tab.evaluate((selector) => document.querySelector(selector)?.shadowRoot?.textContent ?? '', host);

describe(`${engine}: two widgets on one page`, () => {
  const newPage = useBrowser();

  test('keep their centres and their answers apart', async () => {
    const { url } = await site({
      '/': page(`<div id="east">${widget(EAST)}</div><div id="west">${widget(WEST)}</div>`),
    });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing', west);

    await walkToResult(tab, east);
    expect(await placeOf(tab, west)).toBe('start');
    await walkToResult(tab, west);
    expect(await placeOf(tab, east)).toBe('result');

    const [eastText, westText] = [await textOf(tab, east), await textOf(tab, west)];
    expect(eastText).toContain(EAST['center-name']);
    expect(eastText).not.toContain(WEST['center-name']);
    expect(westText).toContain(WEST['center-name']);
    expect(westText).not.toContain(EAST['center-name']);
  });
});
