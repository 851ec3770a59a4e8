/** `npm run screenshots`: the pictures in docs/cms, taken of the built builder page and of the demo's pages. */
/* global document, scrollTo, scrollX, scrollY -- in the functions that run in the pictured pages */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { chromiumOptions } from './lib/launch.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'docs/images/cms/';
/** Of WebP, 0 to 100: letters stay sharp, and no picture is larger than 120 kB. */
const QUALITY = 70;
const DESK = { width: 1000, height: 860 };
/** So high that the bar at the foot of the builder's window covers nothing that is pictured. */
const BUILDER = { width: 1000, height: 2400 };
const PHONE = { width: 390, height: 780 };
const TAG = /<hikikomori-help[\s\S]*<\/hikikomori-help>/;
const SCRIPT = /<script src="\/hikikomori-help.js" defer><\/script>/;

/** What stands between the two comments of a sample page: the markup that was pasted. */
async function pasted(name) {
  const [, markup] = /<!-- ここから貼りつけたもの -->([\s\S]*)<!-- ここまで -->/.exec(
    await readFile(`demo/${name}.html`, 'utf8'),
  );
  return markup;
}

await ensureBrowsers(['chromium']);
await mkdir(FOLDER, { recursive: true });
const town = await readFile('demo/town.html', 'utf8');
const [tag] = TAG.exec(town);
const school = await readFile('demo/school.html', 'utf8');
const frame = (await pasted('install-frame')).replace(/<script[\s\S]*?<\/script>\n/, '');
const server = await serve({
  port: 0,
  pages: {
    '/town-without-script.html': town.replace(SCRIPT, ''),
    '/town-without-settings.html': town.replace(
      TAG,
      tag.replace(/<hikikomori-help[^>]*>/, '<hikikomori-help>'),
    ),
    '/town-frame.html': town.replace(SCRIPT, '').replace(TAG, frame),
    '/town-link.html': town.replace(SCRIPT, '').replace(TAG, await pasted('install-link')),
    '/school.html': school,
  },
});
const browser = await chromium.launch(chromiumOptions());

async function open(path, viewport = DESK) {
  const page = await browser.newPage({ viewport, locale: 'ja-JP' });
  // A Tuesday morning, when windows are open: the pictures don't depend on the hour at which they are taken.
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+09:00'));
  await page.goto(`${server.url}${path}`);
  await page.waitForTimeout(400);
  return page;
}

/** Numbered frames around what is pressed or filled in, in this order. */
async function mark(page, locators) {
  for (const [index, locator] of locators.entries()) {
    const box = await locator.boundingBox();
    await page.evaluate(
      ([{ x, y, width, height }, number]) => {
        const frame = document.createElement('div');
        const sign = document.createElement('div');
        // Through the CSSOM: the builder's policy refuses style attributes.
        Object.assign(frame.style, {
          position: 'absolute',
          left: `${scrollX + x - 6}px`,
          top: `${scrollY + y - 6}px`,
          width: `${width + 12}px`,
          height: `${height + 12}px`,
          boxSizing: 'border-box',
          border: '3px solid #b3261e',
          borderRadius: '8px',
          pointerEvents: 'none',
          zIndex: '9999',
        });
        Object.assign(sign.style, {
          position: 'absolute',
          right: '-14px',
          top: '-14px',
          width: '26px',
          height: '26px',
          borderRadius: '50%',
          background: '#b3261e',
          color: '#fff',
          font: 'bold 16px/26px sans-serif',
          textAlign: 'center',
        });
        sign.textContent = String(number);
        frame.append(sign);
        document.body.append(frame);
      },
      [box, index + 1],
    );
  }
}

/** Of the window as it is scrolled, or of a part of the page. */
async function picture(page, name, clip) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: clip !== undefined,
    ...(clip && { clip: { ...clip, scale: 1 } }),
  });
  await writeFile(`${FOLDER}${name}.webp`, Buffer.from(data, 'base64'));
  await page.close();
}

/** Of the builder, from one element down to another. What stands at the right of it is blank. */
async function between(page, from, to) {
  const [above, below] = [await from.boundingBox(), await to.boundingBox()];
  const scrolled = await page.evaluate(() => scrollY);
  const y = Math.max(0, scrolled + above.y - 20);
  return { x: 0, y, width: 720, height: scrolled + below.y + below.height + 20 - y };
}

// The builder, step by step, with the contacts of one city.
async function builder(step) {
  const page = await open('builder/', BUILDER);
  await page.getByLabel('都道府県', { exact: true }).selectOption({ label: '千葉県' });
  await page.getByLabel('市区町村').selectOption({ label: '柏市' });
  if (step) await page.getByRole('navigation').getByRole('button', { name: step }).click();
  await page.waitForTimeout(300);
  return page;
}
{
  const page = await builder();
  const next = page.getByRole('button', { name: '次へ：' });
  await mark(page, [page.getByLabel('都道府県', { exact: true }), page.getByLabel('市区町村'), next]);
  await picture(page, 'builder-place', await between(page, page.getByRole('heading', { level: 1 }), next));
}
{
  const page = await builder('窓口を確かめる');
  await mark(page, [
    page.getByRole('button', { name: '確かめました' }).first(),
    page.getByRole('button', { name: '直す' }).first(),
  ]);
  await picture(page, 'builder-facts', { x: 0, y: 0, width: BUILDER.width, height: 800 });
}
for (const [name, kind, address] of [
  ['builder-paste', 'タグ（ふつうはこれ）', 'スクリプトを置くフォルダー'],
  ['builder-paste-frame', 'フレーム（スクリプトを消すシステム用）', 'スクリプトを置くフォルダー'],
  ['builder-paste-link', 'リンクと連絡先だけ（どちらも使えないとき）', '案内を置いたページ'],
]) {
  const page = await builder('貼り付ける');
  const choice = page.getByLabel(kind);
  await choice.check();
  const field = page.getByLabel(address).first();
  await field.fill(
    address === '案内を置いたページ' ? 'https://www.city.example.lg.jp/soudan/' : '/soudan/0.1.0/',
  );
  await field.blur();
  await page.waitForTimeout(300);
  const copy = page.getByRole('button', { name: /コピーする.*貼り付けるもの/ });
  await mark(page, [choice, field, copy]);
  await picture(page, name, await between(page, page.getByText('タグ（ふつうはこれ）'), copy));
}
{
  const page = await builder('貼り付ける');
  const save = page.getByRole('button', { name: '貼り紙を保存する' });
  const field = page.getByLabel('案内を置いたページ');
  await field.fill('https://www.city.example.lg.jp/soudan/');
  await field.blur();
  await mark(page, [page.getByLabel('載せる番号'), field, save]);
  await picture(
    page,
    'builder-poster',
    await between(page, page.getByRole('heading', { name: '窓口や学校だよりに' }), save),
  );
}

// The pages of a town and of a school, before and after, and by each way.
const parts = [
  ['town-without-script', 'town-without-script.html'],
  ['town-tag', 'town.html'],
  ['town-frame', 'town-frame.html'],
  ['town-link', 'town-link.html'],
];
for (const [name, path] of parts) {
  for (const [size, viewport] of [
    ['', DESK],
    ['-phone', PHONE],
  ]) {
    // Without the script a phone shows the same line.
    if (name === 'town-without-script' && viewport === PHONE) continue;
    const page = await open(path, viewport);
    await page.getByRole('heading', { name: '相談のしかたを選ぶ' }).evaluate((heading) => {
      scrollTo(0, heading.getBoundingClientRect().top + scrollY - 24);
    });
    await page.waitForTimeout(200);
    await picture(page, `${name}${size}`);
  }
}
for (const [name, path] of [
  ['contacts-right', 'town.html'],
  ['contacts-settings-lost', 'town-without-settings.html'],
]) {
  const page = await open(path, PHONE);
  await page.getByRole('button', { name: '先に連絡先を見る' }).click();
  await page.waitForTimeout(300);
  await picture(page, name);
}
for (const [name, viewport] of [
  ['school', DESK],
  ['school-phone', PHONE],
]) {
  const page = await open('school.html', viewport);
  if (name === 'school') await page.locator('[data-hikikomori-help-open]').click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await picture(page, name);
}
{
  // As wide as the sheet.
  const page = await open('poster.html', { width: 794, height: 1123 });
  await picture(page, 'poster');
}
await browser.close();
await server.close();
