// Something local for every municipality: the windows of a prefecture's file, and of the script that has all
// of them inside.
import { describe, expect, test } from 'vitest';
import chiba from '../../src/content/windows/12.json' with { type: 'json' };
import kanagawa from '../../src/content/windows/14.json' with { type: 'json' };
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

const ALL = scriptTag('/hikikomori-help.all.js');
const KASHIWA = chiba.find(({ id }) => id === '12217-window')!;
const TSURUMI = kanagawa.find(({ id }) => id === '14101-window')!;
const telOf = ({ channels }: { readonly channels: readonly object[] }): string =>
  channels.flatMap((channel) => ('tel' in channel ? [String(channel.tel)] : []))[0]!;

/** The words of the widget's screen. */
const words = (tab: Page): Promise<string> =>
  tab.evaluate(
    () => document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.screen')!.textContent!,
  );
/** The municipalities and wards that can be pressed. */
const towns = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelector('hikikomori-help')!.shadowRoot!.querySelectorAll('[part~=town]')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.textContent!.trim()),
  );
/** Not while a list arrives, which draws the screen anew. */
async function contacts(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    while (performance.getEntriesByType('resource').some(({ duration }) => duration === 0))
      await new Promise((later) => setTimeout(later, 50));
    await new Promise((later) => setTimeout(later, 300));
  });
  await tab.click('hikikomori-help >>> [part~=show-contacts]');
}
/** As a Japanese keyboard fills a field. */
const type = (tab: Page, text: string): Promise<void> =>
  tab.evaluate((value) => {
    const root = document.querySelector('hikikomori-help')!.shadowRoot!;
    const field = root.querySelector<HTMLInputElement>('[part~=town-input]')!;
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, text);

describe(`${engine}: in the script with the windows of all Japan`, () => {
  const newPage = useBrowser();

  test('a municipality has its window, and nothing is asked of the network', async () => {
    const { url, requests } = await site({ '/': page(widget({ area: '12217' }), ALL) });
    const tab = await newPage();
    await tab.open(url);
    await contacts(tab);
    await expect.poll(() => words(tab)).toContain(KASHIWA.name);
    expect(await words(tab)).toContain(telOf(KASHIWA));
    expect(requests.filter((path) => /windows|json/.test(path))).toEqual([]);
  });

  test('a city whose wards have windows of their own asks for the ward', async () => {
    const { url } = await site({ '/': page(widget({ area: '横浜市' }), ALL) });
    const tab = await newPage();
    await tab.open(url);
    await contacts(tab);
    await expect.poll(() => towns(tab)).toHaveLength(18);
    await tab.click(`hikikomori-help >>> [part~=town][value="${TSURUMI.area}"]`);
    await expect.poll(() => words(tab)).toContain(telOf(TSURUMI));
    expect(await towns(tab)).toEqual([]);
  });
});

describe(`${engine}: with the file of a prefecture as directory`, () => {
  const newPage = useBrowser();

  test('a person finds their municipality by typing how it is read, and reads its window', async () => {
    const { url } = await site({ '/': page(widget({ area: '12', directory: '/windows/12.json' })) });
    const tab = await newPage();
    await tab.open(url);
    await contacts(tab);
    await expect.poll(() => words(tab)).toContain('お住まいの市区町村');
    expect(await towns(tab)).toEqual([]);
    await type(tab, 'かしわ');
    await expect.poll(() => towns(tab)).toEqual(['柏市']);
    await tab.press('Enter');
    await expect.poll(() => words(tab)).toContain(telOf(KASHIWA));
    expect((await tab.messages()).filter(({ text }) => text.includes('hikikomori'))).toEqual([]);
  });

  test('a file that does not come leaves the centre of the prefecture', async () => {
    const { url } = await site({ '/': page(widget({ area: '12', directory: '/windows/99.json' })) });
    const tab = await newPage();
    await tab.open(url);
    await contacts(tab);
    await expect.poll(() => words(tab)).toContain('千葉県ひきこもり地域支援センター');
    expect(await towns(tab)).toEqual([]);
  });
});
