// Somebody who visits a page and sees names and roles, not elements.
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { chromiumOptions } from '../../../scripts/lib/launch.mjs';

export interface VisitOptions {
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** Height of the window in CSS pixels. */
  readonly height?: number;
  /** As somebody who has switched JavaScript off. */
  readonly javaScript?: boolean;
}
export interface Visit {
  readonly page: Page;
  /** Warnings and errors of the console, and errors nobody caught. */
  readonly messages: readonly string[];
  /** All addresses that the browser asked for. */
  readonly requests: readonly string[];
}

/** A browser for the tests of a file; gives a function that opens windows, each with cookies of its own. */
export function useVisitors(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  const pages: Page[] = [];
  beforeAll(async () => {
    ensureBrowsers(['chromium']);
    browser = await chromium.launch(chromiumOptions());
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(() => browser?.close());

  return async ({ width = 1024, height = 800, javaScript = true } = {}) => {
    const context = await browser!.newContext({
      locale: 'ja',
      viewport: { width, height },
      javaScriptEnabled: javaScript,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    pages.push(page);
    const messages: string[] = [];
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    return { page, messages, requests };
  };
}

/** From the first screen to the result: somebody who can use the phone, of 18 to 39 years. */
export async function askThrough(page: Pick<Page | FrameLocator, 'getByRole'>): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('わたしのこと');
  await press('いまはない');
  await press('電話で話せる');
  await press('出かけられる');
  await page.getByRole('checkbox', { name: '話を聞いてほしい' }).check();
  await press('次へ');
  await press('平日の昼');
  await press('特にない');
  await press('18〜39歳');
  await page.getByRole('heading', { name: '電話で相談するのがよさそうです' }).waitFor();
  await expect
    .poll(() =>
      page
        .getByRole('link', { name: /000-000-0000/ })
        .first()
        .getAttribute('href'),
    )
    .toMatch(/^tel:/);
}
