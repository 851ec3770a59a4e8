// Nothing of a visit goes out, and nothing of it stays: not in the browser, and not for somebody who takes
// the phone afterwards.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import type { Page } from '../support/driver.ts';
import { nextPlace, placeOf, walkToResult } from '../support/flow.ts';
import { page, SCRIPT, site, widget } from '../support/site.ts';
import { tour } from '../support/tour.ts';
import { traces } from '../support/traces.ts';

const BY_THE_BROWSER_ITSELF = '/favicon.ico';
const SECRET = 'だれにも見せない一行';

/** All that can be read in the widget: its words, and what stands in its fields. */
const readable = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const root = document.querySelector('hikikomori-help')!.shadowRoot!;
    const fields = [
      ...root.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('textarea, select'),
    ].map(({ value }) => value);
    return [
      root.textContent,
      ...fields,
      ...[...root.querySelectorAll('input:checked')].map(() => 'ticked'),
    ].join(' ');
  });

async function rewriteMemo(tab: Page): Promise<void> {
  await tab.evaluate((text) => {
    const field = document
      .querySelector('hikikomori-help')!
      .shadowRoot!.querySelector<HTMLTextAreaElement>('[part~=memo-text]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, SECRET);
  expect(await readable(tab)).toContain(SECRET);
}

describe(`${engine}: a whole visit with everything opened`, () => {
  const newPage = useBrowser();
  const html = page(widget());

  test('asks the network for nothing but the page and the script, through the whole flow @wcag:3.3.4', async () => {
    const { url, requests } = await site({ '/': html });
    const tab = await newPage();
    await tab.open(url);
    await tour(tab);

    expect(requests.filter((address) => address !== BY_THE_BROWSER_ITSELF)).toEqual(['/', SCRIPT]);
    const loaded = await tab.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((address) => !address.endsWith(BY_THE_BROWSER_ITSELF))).toEqual([
      new URL(SCRIPT, url).href,
    ]);
  });

  test('leaves no trace: no cookie, no storage, no history entry, the same title and address @wcag:2.2.6,2.4.2,3.3.4', async () => {
    const { url } = await site({ '/': html });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    const before = await tab.evaluate(traces);
    await tour(tab);

    expect(await tab.evaluate(traces)).toEqual(before);
    expect(before).toEqual({
      cookies: '',
      localStorage: [],
      sessionStorage: [],
      databases: [],
      caches: [],
      workers: 0,
      historyLength: before.historyLength,
      historyState: null,
      title: '相談のご案内',
      address: url,
    });
  });
});

describe(`${engine}: a person who has deleted the answers`, () => {
  const newPage = useBrowser();

  async function atResult(): Promise<{ tab: Page; url: string }> {
    const { url } = await site({ '/': page(widget()), '/other.html': page('<p id="other">別のページ</p>') });
    const tab = await newPage();
    await tab.open(url);
    await walkToResult(tab);
    await rewriteMemo(tab);
    return { tab, url };
  }

  test('leaves nothing that could be read, and nothing the back and forward buttons bring back', async () => {
    const { tab, url } = await atResult();
    await tab.click('hikikomori-help >>> [part~=clear]');
    expect(await nextPlace(tab, 'result')).toBe('start');
    expect(await readable(tab)).not.toContain(SECRET);

    await tab.open(`${url}other.html`);
    await tab.evaluate(() => {
      setTimeout(() => {
        history.back();
      }, 0);
    });
    // While the page changes nothing can be asked of it.
    await new Promise((done) => {
      setTimeout(done, 1000);
    });
    expect(await nextPlace(tab, 'nothing')).toBe('start');
    const seen = await readable(tab);
    expect(seen).not.toContain(SECRET);
    expect(seen).not.toContain('ticked');
  });

  test('is not remembered by the browser either when the page is loaded anew before that', async () => {
    const { tab, url } = await atResult();
    await tab.open(url);
    expect(await nextPlace(tab, 'nothing')).toBe('start');
    expect(await readable(tab)).not.toContain(SECRET);
    // The same way again: the memo is made from the answers, not from what the browser kept of the field.
    await walkToResult(tab);
    expect(await placeOf(tab)).toBe('result');
    expect(await readable(tab)).not.toContain(SECRET);
  });
});
