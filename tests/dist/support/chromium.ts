import { chromium, type Frame } from 'playwright-core';
import { chromiumOptions } from '../../../scripts/lib/launch.mjs';
import type { Browser, Message, Page, PageOptions } from './driver.ts';
import { callText, clickTargetText, notFound } from './in-page.ts';

export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch(chromiumOptions());

  async function newPage({
    width = 1024,
    height = 800,
    javaScript = true,
    timeZone,
  }: PageOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      ...(timeZone && { timezoneId: timeZone }),
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      locale: 'ja',
    });
    const page = await context.newPage();
    const messages: Message[] = [];
    page.on('pageerror', (error) => messages.push({ kind: 'uncaught', text: String(error) }));
    page.on('console', (message) => {
      const kind = message.type();
      if (kind === 'error' || kind === 'warning') messages.push({ kind, text: message.text() });
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const within = (frame: Frame): Pick<Page, 'evaluate' | 'click'> => ({
      evaluate: (run, ...args) => frame.evaluate(callText(run, args)),
      async click(selector) {
        const target = (await frame.evaluateHandle<Element | null>(clickTargetText(selector))).asElement();
        if (!target) throw notFound(selector);
        await target.click({ timeout: 5000 });
      },
    });
    const tab: Page = {
      open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
      ...within(page.mainFrame()),
      press: (key) => page.keyboard.press(key),
      messages: async () => messages,
      requests: () => requests,
      screenshot: () => page.screenshot(),
      print: async () => (await page.pdf({ format: 'A4' })).toString('latin1'),
      async frame(selector) {
        const frame = await (await page.$(selector))?.contentFrame();
        if (!frame) throw notFound(selector);
        return { ...tab, ...within(frame) };
      },
      close: () => context.close(),
    };
    return tab;
  }

  return { newPage, close: () => browser.close() };
}
