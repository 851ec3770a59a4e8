// The main job, on a page of a town with one script and one tag: from a few questions to a fitting first
// contact, and words to take along.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import { numbersOnScreen } from '../support/contact.ts';
import { walkToResult } from '../support/flow.ts';
import { CENTRE, inlineProbe, page, scriptTag, site, widget } from '../support/site.ts';

describe(`${engine}: a person who does not know how to begin`, () => {
  const newPage = useBrowser();

  test('gets from the start to the contact that fits, with its address and a memo, and nothing goes wrong on the way', async () => {
    const { url } = await site({ '/': page(widget(), inlineProbe + scriptTag()) });
    const tab = await newPage();
    await tab.open(url);
    const places = await walkToResult(tab);

    expect(places[0]).toBe('start');
    expect(places.at(-1)).toBe('result');
    expect(places.length).toBeLessThanOrEqual(10);
    expect(await numbersOnScreen(tab)).toContain(`tel:${CENTRE.phone.replaceAll('-', '')}`);
    const { words, memo } = await tab.evaluate(() => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      return {
        words: root.textContent,
        memo: root.querySelector<HTMLTextAreaElement>('[part~=memo-text]')?.value ?? '',
      };
    });
    expect(words).toContain(CENTRE['center-name']);
    expect(memo.length).toBeGreaterThan(20);
    expect(await tab.messages()).toEqual([]);
  });
});
