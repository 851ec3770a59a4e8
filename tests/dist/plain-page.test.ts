// The page of a town: one script, one tag, nothing else. What the widget shows there and what it leaves behind.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { walkToResult, nextPlace } from './support/flow.ts';
import { traces } from './support/traces.ts';
import { inlineProbe, page, SCRIPT, scriptTag, site, widget } from './support/site.ts';

const BY_THE_BROWSER_ITSELF = '/favicon.ico';

describe(`${engine}: a page with one script and one tag`, () => {
  const newPage = useBrowser();
  const html = page(widget());

  test('shows the start', async () => {
    const { url } = await site({ '/': html });
    const tab = await newPage();
    await tab.open(url);
    expect(await nextPlace(tab, 'nothing')).toBe('start');
  });

  test('asks the network for nothing but the page and the script, through the whole flow', async () => {
    const { url, requests } = await site({ '/': html });
    const tab = await newPage();
    await tab.open(url);
    await walkToResult(tab);

    expect(requests.filter((address) => address !== BY_THE_BROWSER_ITSELF)).toEqual(['/', SCRIPT]);
    const loaded = await tab.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(loaded.filter((address) => !address.endsWith(BY_THE_BROWSER_ITSELF))).toEqual([new URL(SCRIPT, url).href]);
  });

  test('leaves no trace: no cookie, no storage, no history entry, the same title and address', async () => {
    const { url } = await site({ '/': html});
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    const before = await tab.evaluate(traces);
    await walkToResult(tab);

    expect(await tab.evaluate(traces)).toEqual(before);
    expect(before).toEqual({
      cookies: '', localStorage: [], sessionStorage: [], databases: [], caches: [], workers: 0,
      historyLength: before.historyLength, historyState: null, title: '相談のご案内', address: url,
    });
  });

  test('ends the flow with nothing in the console', async () => {
    const { url } = await site({ '/': page(widget(), inlineProbe + scriptTag()) });
    const tab = await newPage();
    await tab.open(url);
    await walkToResult(tab);
    expect(await tab.messages()).toEqual([]);
  });
});
