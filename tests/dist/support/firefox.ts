import { rmSync } from 'node:fs';
import puppeteer, { type ElementHandle, type Frame } from 'puppeteer-core';
import { firefoxOptions } from '../../../scripts/lib/launch.mjs';
import type { Browser, Message, Page, PageOptions } from './driver.ts';
import { callText, clickTargetText, notFound } from './in-page.ts';

/** Over WebDriver BiDi, which Firefox itself speaks: no geckodriver. */
export async function launchFirefox(): Promise<Browser> {
  const options = firefoxOptions();
  const browser = await puppeteer.launch(options);

  async function newPage({ width = 1024, height = 800, javaScript = true }: PageOptions = {}): Promise<Page> {
    if (!javaScript) throw new Error('Firefox cannot be driven with JavaScript switched off');
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const messages: Message[] = [];
    page.on('pageerror', (error) => messages.push({ kind: 'uncaught', text: String(error) }));
    page.on('console', (message) => {
      const kind = message.type() === 'warn' ? 'warning' : message.type();
      if (kind === 'error' || kind === 'warning') messages.push({ kind, text: message.text() });
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const within = (frame: Frame): Pick<Page, 'evaluate' | 'click'> => ({
      evaluate: async (run, ...args) => (await frame.evaluate(callText(run, args))) as never,
      async click(selector) {
        const target = (
          await frame.evaluateHandle(clickTargetText(selector))
        ).asElement() as ElementHandle<Element> | null;
        if (!target) throw notFound(selector);
        await target.click();
      },
    });
    const tab: Page = {
      open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
      ...within(page.mainFrame()),
      press: (key) => page.keyboard.press(key as never),
      messages: async () => messages,
      requests: () => requests,
      screenshot: () => page.screenshot({ captureBeyondViewport: false }),
      async frame(selector) {
        const frame = await (await page.$(selector))?.contentFrame();
        if (!frame) throw notFound(selector);
        return { ...tab, ...within(frame) };
      },
      close: () => context.close(),
    };
    return tab;
  }

  const close = async () => {
    await browser.close();
    rmSync(options.userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { newPage, close };
}
