// The way out leads over https, so another page is put in its place at the network: only Chromium's driver
// can do that here.
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';
import { engine } from './support/browser.ts';
import { page, site, widget } from './support/site.ts';

const WEATHER = 'https://weather.example.jp/';
const EXIT = { 'quick-exit': WEATHER };

describe.skipIf(engine !== 'chromium')(`${engine}: somebody who is being watched`, () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    ensureBrowsers(['chromium']);
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser?.close());

  /** On the second question of a page that was reached from another one. */
  async function asking(): Promise<Page> {
    const { url } = await site({ '/': page(widget(EXIT)), '/before.html': page('前のページ') });
    const tab = await (await browser.newContext({ locale: 'ja' })).newPage();
    await tab.route(`${WEATHER}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    );
    await tab.goto(`${url}before.html`);
    await tab.goto(url);
    await tab.locator('[part~=door][data-door=self]').click();
    await tab.locator('[part~=option][value=none]').click();
    await tab.locator('[part~=question][data-question=express]').waitFor();
    return tab;
  }

  test('is on another page at one press, and nothing of this one is left behind the back button', async () => {
    const tab = await asking();
    await tab.locator('[part~=quick-exit]').click();
    await tab.waitForURL(WEATHER);
    await tab.goBack();
    expect(await tab.locator('body').textContent()).toContain('前のページ');
  });

  test('gets there by pressing Shift three times, from anywhere on the page', async () => {
    const tab = await asking();
    for (let presses = 0; presses < 3; presses += 1) await tab.keyboard.press('Shift');
    await tab.waitForURL(WEATHER);
  });

  test('stays when Shift is pressed between other keys, as one does who writes', async () => {
    const tab = await asking();
    for (let presses = 0; presses < 4; presses += 1) {
      await tab.keyboard.press('Shift');
      await tab.keyboard.press('a');
    }
    expect(await tab.locator('[part~=question]').getAttribute('data-question')).toBe('express');
  });

  test('leaves a blank sheet and no answers at once, and finds a usable page if the browser brings it back', async () => {
    const tab = await asking();
    // The other page lets wait for it. All is looked at in one go, since the driver itself waits while a page
    // is on its way.
    await tab.route(`${WEATHER}**`, () => new Promise(() => {}));
    const seen = await tab.evaluate(async () => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      const find = (part: string): HTMLElement | null => root.querySelector(`[part~=${part}]`);
      find('quick-exit')!.click();
      const covered = root.elementFromPoint(innerWidth / 2, innerHeight / 2) === find('veil');
      await new Promise((done) => {
        setTimeout(done, 50);
      });
      const forgotten = find('start') !== null && find('question') === null;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return { covered, forgotten, usable: find('veil') === null };
    });
    expect(seen).toEqual({ covered: true, forgotten: true, usable: true });
  });
});
