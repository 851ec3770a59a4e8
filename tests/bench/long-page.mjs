/**
 * `npm run bench:page`: what a page with 50 widgets below the fold pays for them: its first paint with the script beside the same page
 * without it, in turns, in Chromium with the processor four times as slow; and the time until all 50 are drawn.
 */
/* global document, window -- parts of it run inside the measured page */
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';
import { serve } from '../../scripts/serve.mjs';

const WIDGETS = 50;
const ROUNDS = 40;
const SLOWER = 4;
const LIMIT = 1.05;

const tag = '<hikikomori-help center-name="見本市ひきこもり地域支援センター" phone="000-000-0000"><p><a href="tel:0000000000">000-000-0000</a></p></hikikomori-help>';
const sections = Array.from({ length: WIDGETS }, (_, index) => `<section><h2>見本${index}市</h2><p>${'相談の窓口のご案内です。'.repeat(8)}</p>${tag}</section>`).join('');
const html = (head) => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<link rel="stylesheet" href="/page.css"><title>窓口の一覧</title></head>
<body><h1>窓口の一覧</h1><p>${'お住まいの市の窓口をお選びください。'.repeat(40)}</p>${sections}</body></html>`;
const site = await serve({
  port: 0,
  root: 'dist',
  pages: { '/with.html': html('<script src="/hikikomori-help.js" defer></script>'), '/without.html': html(''), '/page.css': 'body { margin: 1rem; font: 1rem/1.7 sans-serif } h1 + p { min-height: 110vh }' },
});
const browser = await launch(chromiumOptions());
const seen = { with: [], without: [] };
try {
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const kind of round % 2 ? ['with', 'without'] : ['without', 'with']) {
      const found = await visit(kind);
      // The first round warms up the browser.
      if (round > 0) seen[kind].push(found);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
const quantile = (kind, of, part) => seen[kind].map(of).sort((a, b) => a - b)[Math.floor(ROUNDS * part)];
const median = (kind, of) => quantile(kind, of, 0.5);
const [paint, bare] = ['with', 'without'].map((kind) => median(kind, ({ first }) => first));
const ratio = paint / bare;
console.log(`${WIDGETS} widgets below the fold, processor ${SLOWER}× slower, median of ${ROUNDS}`);
console.log(`first paint of the page: ${ratio.toFixed(2)} × that of the page without the script (limit ${LIMIT}); ${paint.toFixed(0)} and ${bare.toFixed(0)} ms`);
console.log(`all drawn after ${median('with', ({ all }) => all).toFixed(0)} ms; layout shift ${median('with', ({ shift }) => shift).toFixed(3)}; longest task ${median('with', ({ longest }) => longest).toFixed(0)} ms`);
// The machine's other work only ever adds time: the quicker rounds tell more of the page.
console.log(`its quickest quarter is under ${quantile('with', ({ first }) => first, 0.25).toFixed(0)} ms, without the script under ${quantile('without', ({ first }) => first, 0.25).toFixed(0)} ms`);
if (ratio > LIMIT) process.exitCode = 1;

async function visit(kind) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(() => {
    window.seen = { first: 0, shift: 0, longest: 0 };
    const watch = (type, take) => new PerformanceObserver((list) => { for (const entry of list.getEntries()) take(entry); }).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') window.seen.first = startTime; });
    watch('layout-shift', ({ value }) => { window.seen.shift += value; });
    watch('longtask', ({ duration }) => { window.seen.longest = Math.max(window.seen.longest, duration); });
  });
  await page.goto(`${site.url}${kind}.html`);
  const drawn = (count) => [...document.querySelectorAll('hikikomori-help')].filter((element) => element.shadowRoot?.querySelector('.widget')).length === count;
  if (kind === 'with') await page.waitForFunction(drawn, { polling: 50, timeout: 60_000 }, WIDGETS);
  await page.waitForFunction(() => window.seen.first > 0);
  const found = await page.evaluate(() => ({ ...window.seen, all: performance.now() }));
  await context.close();
  return found;
}
