// Every page of the site for everybody: with a keyboard, on a narrow screen, in light and dark, in both languages,
// without a request to anybody else.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIVE, PAGES, SITE, useSite } from './support/site.ts';
import { violations } from './support/violations.ts';

const language = (page: string): string => (page.startsWith('en/') ? 'en' : 'ja');

/** The page as a person has it: with its script run, and the widget drawn if it has one. */
const ready = async (tab: Page): Promise<void> => {
  await tab.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!);
  if ((await tab.locator('.vp-doc > div > hikikomori-help').count()) > 0)
    await tab.locator('hikikomori-help').locator('.widget').first().waitFor();
  await tab.waitForTimeout(150);
};

test('there are pages in both languages', () => {
  expect(PAGES.filter((page) => language(page) === 'ja').length).toBeGreaterThan(60);
  expect(PAGES.filter((page) => language(page) === 'en').length).toBeGreaterThan(30);
});

describe('each page, narrow and wide', () => {
  const open = useSite();
  /** Tables of one kind: of the prefectures axe looks at the shortest, the longest and one with wards. */
  const isRepeated = (page: string): boolean => /^contacts\/(?!(?:01|13|47)\.)\d/.test(page);

  test.each(PAGES)(
    '%s: no barrier that axe finds, no moving sideways, nothing from outside',
    async (page) => {
      const { tab, messages, outside } = await open(page, { viewport: { width: 320, height: 800 } });
      await ready(tab);
      for (const width of [320, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        // What is drawn anew for another width is there after two frames.
        await tab.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const found = await tab.evaluate(() => ({
          lang: document.documentElement.lang,
          headings: document.querySelectorAll('h1').length,
          wider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        }));
        expect(found, `at ${width} px`).toEqual({ lang: language(page), headings: 1, wider: false });
        if (!isRepeated(page)) expect(await violations(tab), `at ${width} px`).toEqual([]);
      }
      expect(messages).toEqual([]);
      expect(outside).toEqual([]);
    },
  );
});

describe('in dark colours', () => {
  const open = useSite();
  const kinds = [
    'index.html',
    'install.html',
    'theming.html',
    'contacts/13.html',
    'bench/index.html',
    'en/architecture.html',
  ];
  test.each(kinds)('%s has no barrier that axe finds', async (page) => {
    const { tab } = await open(page, { colorScheme: 'dark' });
    await ready(tab);
    expect(await tab.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
    expect(await violations(tab)).toEqual([]);
  });
});

describe('on paper', () => {
  const open = useSite();
  /** What people print and hand on: the sheets, and the protocols of the review kit. */
  const sheets = PAGES.filter((page) =>
    /(?:it-sheet|procurement|statements|review\/[\w-]+)\.html$/.test(page),
  );
  test.each(sheets)('%s is the text alone, on two sides at most', async (page) => {
    const { tab } = await open(page);
    await ready(tab);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.VPNav, .VPSidebar, .VPDocFooter').filter({ visible: true }).count()).toBe(0);
    const margin = '12mm';
    const pdf = await tab.pdf({
      format: 'A4',
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    });
    const sides = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(2);
  });
});

describe('both languages', () => {
  /** Contacts are kept in Japanese, what developers of the code read in English. */
  const ALONE = /^(?:contacts\/.*|en\/decisions\/.*|en\/architecture\.html|en\/contributing\.html)$/;
  test('have the same pages', () => {
    const both = PAGES.filter((page) => !ALONE.test(page));
    const without = both.filter(
      (page) => !PAGES.includes(language(page) === 'en' ? page.slice('en/'.length) : `en/${page}`),
    );
    expect(without).toEqual([]);
  });
});

describe('links', () => {
  const texts = new Map(PAGES.map((page) => [page, readFileSync(`${SITE}/${page}`, 'utf8')]));
  const ids = new Map(
    [...texts].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)),
    ]),
  );
  test('within the site lead to a page, and to a place on it', () => {
    const broken: string[] = [];
    let looked = 0;
    for (const [page, text] of texts)
      for (const [, href = ''] of text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const [path = '', hash] = decodeURI(href).split('#');
        const absolute =
          path === '' ? page : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
        const file = absolute === '' || absolute.endsWith('/') ? `${absolute}index.html` : absolute;
        looked += 1;
        // Other files (reports, the page that makes the tag) are there or not.
        if (!ids.has(file)) {
          try {
            readFileSync(`${SITE}/${file}`);
          } catch {
            broken.push(`${page} → ${href}`);
          }
        } else if (hash && !ids.get(file)!.has(hash)) broken.push(`${page} → ${href}`);
      }
    expect(looked).toBeGreaterThan(1000);
    expect([...new Set(broken)]).toEqual([]);
  });
});

describe('examples at work', () => {
  const open = useSite();
  test.each(LIVE)('%s draws the widget, without a fault', async (page) => {
    const { tab, messages, outside } = await open(page, { viewport: { width: 320, height: 800 } });
    await tab.locator('hikikomori-help').locator('.widget').waitFor();
    expect(await violations(tab)).toEqual([]);
    expect([messages, outside]).toEqual([[], []]);
  });
  test('are as high as what they show, and follow the buttons of their page', async () => {
    const { tab } = await open('theming.html');
    const frame = tab.frameLocator('iframe[src$="aids.html"]');
    const widget = frame.locator('hikikomori-help').locator('.widget');
    const looks = () =>
      widget.evaluate((one) => ({
        size: parseFloat(getComputedStyle(one).fontSize),
        scheme: getComputedStyle(one).colorScheme,
      }));
    await tab.locator('iframe[src$="aids.html"]').scrollIntoViewIfNeeded();
    await widget.waitFor();
    const before = await looks();
    await frame.getByRole('button', { name: '大', exact: true }).click();
    await frame.getByRole('button', { name: '黒', exact: true }).click();
    await expect.poll(looks).toEqual({ size: 24, scheme: 'dark' });
    expect(before).toEqual({ size: 16, scheme: 'light' });
    await expect
      .poll(() =>
        tab.locator('iframe[src$="aids.html"]').evaluate((one: HTMLIFrameElement) => {
          const root = one.contentDocument!.documentElement;
          return root.scrollHeight - root.clientHeight;
        }),
      )
      .toBe(0);
  });
});

describe('with a keyboard', () => {
  const open = useSite();
  const focused = (tab: Page): Promise<string> =>
    tab.evaluate(
      () => (document.activeElement as HTMLElement).innerText || document.activeElement!.ariaLabel || '',
    );

  test.each([
    ['install.html', '本文へ進む'],
    ['en/install.html', 'Skip to content'],
  ])('%s: the first stop leads to the text', async (page, name) => {
    const { tab } = await open(page);
    await ready(tab);
    await tab.keyboard.press('Tab');
    expect((await focused(tab)).trim()).toBe(name);
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement!.id)).toBe('VPContent');
  });

  test('the list of pages opens on a narrow screen, leads on, and closes with Escape', async () => {
    const { tab } = await open('install.html', { viewport: { width: 320, height: 700 } });
    await ready(tab);
    const menu = tab.getByRole('button', { name: 'ページの一覧' });
    await menu.focus();
    await tab.keyboard.press('Enter');
    const link = tab.locator('.VPSidebar').getByRole('link', { name: 'タグをつくるページ' });
    await link.waitFor();
    await tab.keyboard.press('Escape');
    await expect
      .poll(() => link.isVisible().then(async (seen) => seen && (await link.boundingBox())!.x >= 0))
      .toBe(false);
    await menu.focus();
    await tab.keyboard.press('Enter');
    await link.focus();
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/builder.html');
    await tab.getByRole('heading', { level: 1, name: 'タグをつくるページ' }).waitFor();
  });

  test('the menu of the site opens on a narrow screen', async () => {
    const { tab } = await open('install.html', { viewport: { width: 320, height: 700 } });
    await ready(tab);
    await tab.locator('.VPNavBarHamburger').focus();
    expect(await focused(tab)).toBe('メニュー');
    await tab.keyboard.press('Enter');
    await tab.locator('.VPNavScreen').getByRole('link', { name: '確かめる方へ' }).waitFor();
    expect(await violations(tab)).toEqual([]);
  });
});
