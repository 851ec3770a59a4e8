// The two pages of the demo that look like the places where the widget is used: a town's page, and a school's
// portal.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { demoFile, demoSite } from './support/demo.ts';
import type { Page } from './support/driver.ts';
import { nextPlace, walkToResult } from './support/flow.ts';
import { LANGUAGES } from '../support/texts.ts';

const PAGES = ['town', 'school'] as const;

const textOf = (tab: Page): Promise<string> =>
  tab.evaluate(() => document.querySelector('hikikomori-help')?.shadowRoot?.textContent ?? '');
/** The part that has the focus, in the widget or else on the page. */
const focused = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent?.trim() ?? '';
  });

describe(`${engine}: the pages of the demo`, () => {
  const newPage = useBrowser();
  async function open(name: (typeof PAGES)[number], width?: number): Promise<Page> {
    const { url } = await demoSite();
    const tab = await newPage(width ? { width } : {});
    await tab.open(`${url}${name}.html`);
    return tab;
  }

  test.each(PAGES)('%s: leads to a result, with nothing in the console', async (name) => {
    const tab = await open(name);
    if (name === 'school') await tab.click('[data-hikikomori-help-open]');
    expect((await walkToResult(tab)).at(-1)).toBe('result');
    expect(await tab.messages()).toEqual([]);
  });

  test.each(PAGES)('%s: a phone shows all of it without being scrolled sideways', async (name) => {
    const tab = await open(name, 320);
    await tab.evaluate(() => customElements.whenDefined('hikikomori-help').then(() => true));
    const { wide, seen } = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(seen);
  });

  test('the town: the headings of the widget go on from those of the page, without a gap', async () => {
    const tab = await open('town');
    await nextPlace(tab, 'nothing');
    const levels = await tab.evaluate(() => {
      const levelOf = ({ localName }: Element): number => Number(localName.slice(1));
      const host = document.querySelector('hikikomori-help')!;
      const before = [...document.querySelectorAll('h1, h2, h3')].filter(
        (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return {
        page: levelOf(before.at(-1)!),
        widget: [...host.shadowRoot!.querySelectorAll('h2, h3, h4, h5')].map(levelOf),
      };
    });
    expect(levels).toEqual({ page: 2, widget: [3, 4] });
  });

  test('the school: its own button opens the panel, and has the focus again when it is closed', async () => {
    const tab = await open('school');
    expect(
      await tab.evaluate(() =>
        Boolean(document.querySelector('hikikomori-help')?.shadowRoot?.querySelector('[part~=panel]')),
      ),
    ).toBe(false);
    await tab.click('[data-hikikomori-help-open]');
    await nextPlace(tab, 'nothing');
    expect(await focused(tab)).toBe(LANGUAGES.ja['start.title']);
    await tab.press('Escape');
    expect(
      await tab.evaluate(() =>
        Boolean(document.querySelector('hikikomori-help')?.shadowRoot?.querySelector('[part~=panel]')),
      ),
    ).toBe(false);
    expect(await focused(tab)).toBe('相談先をさがす');
  });

  test('the school: its counsellor stands among the contacts', async () => {
    const tab = await open('school');
    await tab.click('[data-hikikomori-help-open]');
    await nextPlace(tab, 'nothing');
    // Not every driver scrolls within a panel by itself.
    await tab.evaluate(() => {
      document
        .querySelector('hikikomori-help')!
        .shadowRoot!.querySelector('[part~=show-contacts]')!
        .scrollIntoView({ block: 'center' });
    });
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
    await expect.poll(() => textOf(tab)).toContain('見本中学校 スクールカウンセラー(見本)');
    expect(await textOf(tab)).toContain('見本市ひきこもり地域支援センター(見本)');
  });
});

describe('the pages of the demo', () => {
  test.each(PAGES)('%s: says that it is made up, and can be reached from the first page', (name) => {
    expect(demoFile(`${name}.html`)).toMatch(
      /<p class="sample">これは見本のページです。.*実在せず、電話番号もつながりません。<a href="index\.html">/,
    );
    expect(demoFile('index.html')).toContain(`href="${name}.html"`);
  });
  test.each(PAGES)('%s: has no number and no address that somebody could have', (name) => {
    const html = demoFile(`${name}.html`);
    const numbers = html.match(/0\d{1,4}-?\d{1,4}-\d{3,4}|tel:\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter((number) => /[1-9]/.test(number))).toEqual([]);
    const addresses = html.match(/https?:\/\/[^/"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !address.endsWith('.example.lg.jp'))).toEqual([]);
  });
});
