/** `npm run screenshots`: the pictures of the README, taken of the built demo. */
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { chromiumOptions } from './lib/launch.mjs';
import { serve } from './serve.mjs';

const PATH = [['door', 'family'], ['option', 'none'], ['option', 'agrees'], ['option', 'listen'], ['next'], ['option', 'daytime'], ['option', 'none'], ['option', '18-39'], ['option', 'none']];
const HEIGHT = 980;

await ensureBrowsers(['chromium']);
const server = await serve({ port: 0 });
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({ viewport: { width: 390, height: 900 }, deviceScaleFactor: 1.5, locale: 'ja-JP' });
await page.goto(server.url);

async function picture(name) {
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('hikikomori-help').getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage: true, clip: { ...box, height: Math.min(box.height, HEIGHT) } });
}

await picture('start');
for (const [part, value] of PATH) {
  await page.locator(`[part~=${part}]${value ? (part === 'door' ? `[data-door=${value}]` : `[value="${value}"]`) : ''}`).click();
}
await picture('result');
await browser.close();
await server.close();
