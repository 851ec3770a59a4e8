import { afterAll, afterEach, beforeAll } from 'vitest';
import { ensureBrowsers, type Engine } from '../../../scripts/browsers.mjs';
import { launch, type Browser, type Page, type PageOptions } from './driver.ts';

/** The engine of this run; `scripts/test.mjs` makes one run per engine. */
export const engine = (process.env['ENGINE'] ?? 'chromium') as Engine;

/** A browser for the tests of a file; gives a function that opens pages, which are closed after each test. */
export function useBrowser(): (options?: PageOptions) => Promise<Page> {
  let browser: Browser | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    ensureBrowsers([engine]);
    browser = await launch(engine);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser?.close());

  return async (options) => {
    const page = await browser!.newPage(options);
    pages.push(page);
    return page;
  };
}
