// Pages in Chromium with what only its driver can pretend: dark and forced colours, touch, the accessibility
// tree.
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { chromiumOptions } from '../../../scripts/lib/launch.mjs';
import { engine } from './browser.ts';
import { site } from './site.ts';
import type { Journey } from './travel.ts';
import { travel } from './travel.ts';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  /** An instant as ISO 8601. */
  readonly now?: string;
}

/** The tests of a file that needs them run in Chromium only. */
export const onlyChromium = engine !== 'chromium';

/** Tuesday, 24 November 2026, 10:00 in Japan: a day on which windows are open. */
export const NOW = '2026-11-24T10:00:00+09:00';

/** A page of a town that is itself in order, with headings down to the level above the widget's. */
export const TOWN = `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/hikikomori-help.js" defer></script><title>相談のご案内</title>
<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas; color: CanvasText; font-family: sans-serif } header, main { padding: 8px }</style></head>
<body><header><a href="#main" id="before">見本市</a></header><main id="main"><h1>相談のご案内</h1></main></body></html>`;

/** A browser for the tests of a file; gives a function that makes an empty page in a context of its own. */
function useContexts(): (options: BrowserContextOptions) => Promise<Page> {
  let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined;
  beforeAll(async () => {
    if (onlyChromium) return;
    ensureBrowsers(['chromium']);
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const context = await browser!.newContext({
      viewport: { width: 1024, height: 800 },
      locale: 'ja',
      timezoneId: 'Asia/Tokyo',
      ...options,
    });
    return context.newPage();
  };
}

/** Opens the first page of a site. */
export function useSite(): (pages: Record<string, string>, options?: BrowserContextOptions) => Promise<Page> {
  const newPage = useContexts();
  return async (pages, options = {}) => {
    const { url } = await site(pages);
    const tab = await newPage(options);
    await tab.goto(url);
    return tab;
  };
}

/** Opens the town's page. */
export function useTown(): (look?: Look) => Promise<Page> {
  const newPage = useContexts();
  return async ({ width = 1024, height = 800, now = NOW } = {}) => {
    const { url } = await site({ '/': TOWN });
    const tab = await newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await tab.clock.setFixedTime(new Date(now));
    await tab.goto(url);
    return tab;
  };
}

/** Leads a new widget on the page to a place. */
export const go = (tab: Page, journey: Journey): Promise<void> => tab.evaluate(travel, journey);
