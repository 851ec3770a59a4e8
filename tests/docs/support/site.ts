// The built site, served under the strictest policy it works with, and pages of a browser on it.
import { readdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { chromiumOptions } from '../../../scripts/lib/launch.mjs';
import { serve, type Site } from '../../../scripts/serve.mjs';

export const SITE = 'docs/.vitepress/dist';

/** The code on the pages is coloured by `style` attributes, hence `unsafe-inline` for styles; scripts need none. */
export const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; object-src 'none'";

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
/** Pages made from Markdown, as paths below the site's address. */
export const PAGES = files.filter(
  (file) => !/^(?:builder\/|live\/|embed\.html|404\.html|accessibility\/(?!screen-readers))/.test(file),
);
/** Whole pages that are shown in frames of other pages. */
export const LIVE = files.filter((file) => file.startsWith('live/'));

export interface Tab {
  readonly tab: Page;
  /** Errors and warnings of the console, what the policy refused, and failed requests. */
  readonly messages: readonly string[];
  /** Addresses outside the site. */
  readonly outside: readonly string[];
}

/** Gives a function that opens a page of the site. */
export function useSite(): (path: string, options?: BrowserContextOptions) => Promise<Tab> {
  let browser: Browser;
  let site: Site;
  const contexts: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    ensureBrowsers(['chromium']);
    browser = await chromium.launch(chromiumOptions());
    site = await serve({ root: SITE, headers: { 'content-security-policy': POLICY } });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async (path, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'ja',
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    const tab = await context.newPage();
    const messages: string[] = [];
    const outside: string[] = [];
    tab.on('pageerror', (error) => messages.push(String(error)));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    tab.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
    tab.on('request', (request) => {
      if (
        !/^(?:data|blob):/.test(request.url()) &&
        new URL(request.url()).origin !== new URL(site.url).origin
      )
        outside.push(request.url());
    });
    await tab.goto(site.url + path, { waitUntil: 'load' });
    return { tab, messages, outside };
  };
}
