/** `npm run screenshots`: the pictures of the README, taken of the built demo. */
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { chromiumOptions } from './lib/launch.mjs';
import { serve } from './serve.mjs';

const PATH = [
  ['door', 'family'],
  ['option', 'none'],
  ['option', 'agrees'],
  ['option', 'listen'],
  ['next'],
  ['option', 'daytime'],
  ['option', 'none'],
  ['option', '18-39'],
  ['option', 'none'],
  ['next'],
];
const HEIGHT = 980;

await ensureBrowsers(['chromium']);
const server = await serve({ port: 0 });
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage({
  viewport: { width: 390, height: 900 },
  deviceScaleFactor: 1.5,
  locale: 'ja-JP',
});
// A Tuesday morning, when windows are open: the pictures don't depend on the hour at which they are taken.
await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+09:00'));
await page.goto(server.url);

async function picture(name) {
  const widget = page.locator('hikikomori-help');
  // The focus has scrolled the page. At its top, the box is relative to the page.
  await page.mouse.wheel(0, -10_000);
  await page.waitForTimeout(300);
  const { x, y, width, height } = (await widget.boundingBox()) ?? { x: 0, y: 0, width: 390, height: HEIGHT };
  await page.screenshot({
    path: `docs/images/${name}.png`,
    fullPage: true,
    clip: { x, y, width, height: Math.min(height, HEIGHT) },
  });
}

await picture('start');
for (const [part, value] of PATH) {
  await page
    .locator(
      `[part~=${part}]${value ? (part === 'door' ? `[data-door=${value}]` : `[value="${value}"]`) : ''}`,
    )
    .click();
}
await picture('result');

// The page on which a clerk makes the tag, with the contacts of one city.
await page.goto(`${server.url}builder/`);
await page.getByLabel('都道府県', { exact: true }).selectOption({ label: '千葉県' });
await page.getByLabel('市区町村').selectOption({ label: '柏市' });
await page.getByRole('navigation').getByRole('button', { name: '窓口を確かめる' }).click();
await page.waitForTimeout(300);
await page.screenshot({ path: 'docs/images/builder.png' });

// The two host pages in a desktop window; small, since they only give an idea.
for (const [name, open] of [
  ['town', ''],
  ['school', '[data-hikikomori-help-open]'],
]) {
  const host = await browser.newPage({
    viewport: { width: 1120, height: 980 },
    deviceScaleFactor: 0.75,
    locale: 'ja-JP',
  });
  await host.goto(`${server.url}${name}.html`);
  if (open) await host.locator(open).click();
  await host.mouse.move(0, 0);
  await host.waitForTimeout(300);
  await host.screenshot({ path: `docs/images/${name}.png` });
  await host.close();
}
await browser.close();
await server.close();
