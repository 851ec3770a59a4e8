// Somebody else takes the phone afterwards and presses the back button.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { nextPlace, placeOf, walkToResult } from './support/flow.ts';
import { page, site, widget } from './support/site.ts';

const SECRET = 'だれにも見せない一行';

/** All that can be read in the widget: its words, and what stands in its fields. */
const readable = (tab: Page): Promise<string> => tab.evaluate(() => {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const fields = [...root.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('textarea, select')].map(({ value }) => value);
  return [root.textContent, ...fields, ...[...root.querySelectorAll('input:checked')].map(() => 'ticked')].join(' ');
});

async function rewriteMemo(tab: Page): Promise<void> {
  await tab.evaluate((text) => {
    const field = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector<HTMLTextAreaElement>('[part~=memo-text]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, SECRET);
  expect(await readable(tab)).toContain(SECRET);
}

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
    await tab.evaluate(() => { setTimeout(() => { history.back(); }, 0); });
    // While the page changes nothing can be asked of it.
    await new Promise((done) => { setTimeout(done, 1000); });
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
