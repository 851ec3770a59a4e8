import WebDriver, { type Client } from 'webdriver';
import { startWebKit } from '../../../scripts/lib/webkit.mjs';
import type { Browser, Message, Page, PageOptions } from './driver.ts';
import { callText, clickTargetText, notFound } from './in-page.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's names of keys without a character. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Each page is a session, that is, a browser of its own: WebKitWebDriver keeps no more than one, and its
 * storage dies with it.
 */
export async function launchWebKit(): Promise<Browser> {
  const webkit = await startWebKit();

  async function newPage({ width, height, javaScript = true }: PageOptions = {}): Promise<Page> {
    if (!javaScript) throw new Error('WebKit cannot be driven with JavaScript switched off');
    const client = await WebDriver.newSession({ ...webkit.connection, logLevel: 'error' });
    if (height) await client.setWindowRect(0, 0, 1280, Math.min(height, 1024));
    const tab: Page = {
      open: (url) => (width ? openInFrame(client, url, width) : client.navigateTo(url)),
      evaluate: (run, ...args) => client.executeScript(`return ${callText(run, args)}`, []) as never,
      async click(selector) {
        const target = (await client.executeScript(`return ${clickTargetText(selector)}`, [])) as Record<
          string,
          string
        > | null;
        if (!target) throw notFound(selector);
        // WebKitWebDriver does not scroll to what stands in a shadow root, and then can't press it.
        await client.executeScript("arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })", [
          target,
        ]);
        await client.elementClick(target[ELEMENT]!);
      },
      async press(key) {
        const value = KEYS[key] ?? key;
        await client.performActions([
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ]);
      },
      messages: async () =>
        (await client.executeScript('return window.probe?.messages ?? []', [])) as Message[],
      screenshot: async () => Buffer.from(await client.takeScreenshot(), 'base64'),
      frame: async (selector) => ({
        ...tab,
        evaluate: (run, ...args) => inFrame(client, selector, () => tab.evaluate(run, ...args)),
        async click(target) {
          await scrollPage(client, selector, target);
          await inFrame(client, selector, () => tab.click(target));
        },
      }),
      close: async () => void (await client.deleteSession()),
    };
    return tab;
  }

  return { newPage, close: () => webkit.stop() };
}

/** The window cannot be made as narrow as a phone; a frame can. */
async function openInFrame(client: Client, url: string, width: number): Promise<void> {
  await client.navigateTo('about:blank');
  const makeFrame = (address: string, wide: number) =>
    new Promise((loaded) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: address, width: String(wide), height: '640', style: 'border: 0' });
      frame.addEventListener('load', () => loaded(frame));
      document.body.replaceChildren(frame);
    });
  const frame = await client.executeScript(`return ${callText(makeFrame, [url, width])}`, []);
  await client.switchToFrame(frame as never);
}

/** The driver stands in one frame at a time. */
async function inFrame<R>(client: Client, selector: string, run: () => Promise<R>): Promise<R> {
  const frame = await client.executeScript('return document.querySelector(arguments[0])', [selector]);
  if (frame === null) throw notFound(selector);
  await client.switchToFrame(frame as never);
  try {
    return await run();
  } finally {
    await client.switchToParentFrame();
  }
}

/** A frame of another origin can't scroll the page around it, so a target in it may lie outside the window. */
async function scrollPage(client: Client, selector: string, target: string): Promise<void> {
  const top = await inFrame(client, selector, () =>
    client.executeScript(`return ${clickTargetText(target)}?.getBoundingClientRect().top ?? 0`, []),
  );
  const scroll = (frame: string, y: number): void => {
    const at = document.querySelector(frame)!.getBoundingClientRect().top + y;
    if (at < 0 || at > innerHeight - 100) scrollBy({ top: at - innerHeight / 2, behavior: 'instant' });
  };
  await client.executeScript(callText(scroll, [selector, top]), []);
}
