// Nobody has to answer anything to reach somebody: the contacts are one press away on every screen.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import { numbersOnScreen } from '../support/contact.ts';
import { nextPlace, walkToResult } from '../support/flow.ts';
import { page, site, widget } from '../support/site.ts';

describe(`${engine}: a person who wants no questions`, () => {
  const newPage = useBrowser();

  test('sees the number of the centre after one press, without having answered anything', async () => {
    const { url } = await site({ '/': page(widget()) });
    const tab = await newPage();
    await tab.open(url);
    expect(await nextPlace(tab, 'nothing')).toBe('start');
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
    await expect.poll(() => numbersOnScreen(tab)).toContain('tel:0000000000');
  });

  test('finds that press on every screen, up to the result', async () => {
    const { url } = await site({ '/': page(widget()) });
    const tab = await newPage();
    await tab.open(url);
    const without: string[] = [];
    const places = await walkToResult(tab, 'hikikomori-help', async (place) => {
      const buttons = await tab.evaluate(
        () =>
          [
            ...document
              .querySelector('hikikomori-help')!
              .shadowRoot!.querySelectorAll('[part~=show-contacts]'),
          ].filter((button) => button.checkVisibility()).length,
      );
      if (buttons === 0) without.push(place);
    });
    expect(places.length).toBeGreaterThan(3);
    expect(without).toEqual([]);
  });
});
