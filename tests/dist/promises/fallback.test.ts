// The tag's own children are the contact of last resort: they must be there whenever the script is not.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import { nextPlace } from '../support/flow.ts';
import type { Page } from '../support/driver.ts';
import { page, scriptTag, site, widget } from '../support/site.ts';

/** Whether the words can be seen, and the number be reached. */
const fallbackShows = (tab: Page): Promise<boolean> =>
  tab.evaluate(() =>
    ['#fallback', '#fallback a'].every((selector) => {
      const element = document.querySelector(selector);
      return (
        Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) &&
        element!.getBoundingClientRect().height > 0
      );
    }),
  );

describe(`${engine}: without the script the contacts are still on the page`, () => {
  const newPage = useBrowser();

  test('when it is not found', async () => {
    const { url } = await site({ '/': page(widget(), scriptTag('/moved.js')) });
    const tab = await newPage();
    await tab.open(url);
    expect(await fallbackShows(tab)).toBe(true);
  });

  test('when the policy of the page forbids it', async () => {
    const { url } = await site({ '/': page(widget()) }, { 'content-security-policy': "script-src 'none'" });
    const tab = await newPage();
    await tab.open(url);
    expect(await fallbackShows(tab)).toBe(true);
  });

  test('when it is cut off in the middle', async () => {
    const { url } = await site({
      '/': page(widget(), scriptTag('/cut.js')),
      '/cut.js': '(function(){ customElements.define("hikikomori-help",',
    });
    const tab = await newPage();
    await tab.open(url);
    expect(await fallbackShows(tab)).toBe(true);
  });

  // Only Chromium can be asked about a page without scripts; elsewhere the policy above comes nearest.
  if (engine === 'chromium') {
    test('when JavaScript is switched off', async () => {
      const { url } = await site({ '/': page(widget()) });
      const tab = await newPage({ javaScript: false });
      await tab.open(url);
      expect(await fallbackShows(tab)).toBe(true);
    });
  }

  test('and with it they make room for the widget', async () => {
    const { url } = await site({ '/': page(widget()) });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    expect(await fallbackShows(tab)).toBe(false);
  });
});
