// Who may be in danger is shown where help is right now, before any further question, and can get there from
// every screen.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import { numbersOnScreen } from '../support/contact.ts';
import { nextPlace, placeOf, step, walkToResult } from '../support/flow.ts';
import { page, site, widget } from '../support/site.ts';

describe(`${engine}: a person in danger`, () => {
  const newPage = useBrowser();

  test.each([
    ['life-danger', 'tel:119'],
    ['suicidal', 'tel:0120061338'],
    ['violence', 'tel:110'],
  ])('is shown whom to call before any other question: %s', async (answer, number) => {
    const { url } = await site({ '/': page(widget()) });
    const tab = await newPage();
    await tab.open(url);
    let place = await nextPlace(tab, 'nothing');
    while (place !== 'question safe') place = await step(tab, place);
    await tab.click(`hikikomori-help >>> [part~=option][value="${answer}"]`);
    expect(await nextPlace(tab, 'question safe')).toBe('crisis');
    expect(await numbersOnScreen(tab)).toContain(number);
  });

  test('gets there with one press from every screen', async () => {
    const { url } = await site({ '/': page(widget()) });
    const tab = await newPage();
    await tab.open(url);
    const without: string[] = [];
    const places = await walkToResult(tab, 'hikikomori-help', async (place) => {
      const there = await tab.evaluate(() =>
        Boolean(
          document
            .querySelector('hikikomori-help')!
            .shadowRoot!.querySelector('[part~=crisis-link]')
            ?.checkVisibility(),
        ),
      );
      if (!there && place !== 'crisis') without.push(place);
    });
    expect(places.length).toBeGreaterThan(3);
    expect(without).toEqual([]);
    await tab.click('hikikomori-help >>> [part~=crisis-link]');
    await expect.poll(() => placeOf(tab)).toBe('crisis');
  });
});
