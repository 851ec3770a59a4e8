// Pages keep headers and bars in front of everything. After a press the new heading has to be seen all the
// same (WCAG 2.4.11).
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { nextPlace } from './support/flow.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

const TEXT = '<p>見本の本文です。ここに町の案内が続きます。</p>'.repeat(30);
const styled = (css: string, body: string): string =>
  page(body, `<style>body{margin:0}${css}</style>${scriptTag()}`);
const bar = (css: string): string => `.bar{${css};left:0;right:0;z-index:10;background:#246;color:#fff}`;

const HIDES_ON_SCROLL = `<script>
  let last = 0;
  addEventListener('scroll', () => { document.querySelector('.bar').style.translate = scrollY > last ? '0 -100%' : '0'; last = scrollY; });
</script>`;

/** Pages by what covers what. */
const PAGES: Readonly<Record<string, string>> = {
  'a header of 80 px that sticks': styled(
    bar('position:sticky;top:0;height:80px'),
    `<header class="bar">見本市</header>${TEXT}${widget()}${TEXT}`,
  ),
  'a fixed header of 140 px with links in it': styled(
    `${bar('position:fixed;top:0;height:140px')}body{padding-top:140px}.bar a{display:block;height:60px;color:#fff}`,
    `<header class="bar"><a href="#a">お知らせ</a><a href="#b">くらし</a></header>${TEXT}${widget()}${TEXT}`,
  ),
  'a header that slides in as soon as the page is scrolled up': styled(
    `${bar('position:fixed;top:0;height:150px;transition:translate 0.25s')}`,
    `<header class="bar">見本市</header>${TEXT}${widget()}${TEXT}${HIDES_ON_SCROLL}`,
  ),
  'a header and a bar at the bottom': styled(
    `${bar('position:fixed;height:90px')}header{top:0}nav{bottom:0}`,
    `<header class="bar">見本市</header>${TEXT}${widget()}${TEXT}<nav class="bar">メニュー</nav>`,
  ),
  'a header and a scroll-padding of its own': styled(
    `${bar('position:sticky;top:0;height:120px')}html{scroll-padding-top:120px}`,
    `<header class="bar">見本市</header>${TEXT}${widget()}${TEXT}`,
  ),
  'a header and smooth scrolling': styled(
    `${bar('position:sticky;top:0;height:120px')}html{scroll-behavior:smooth}`,
    `<header class="bar">見本市</header>${TEXT}${widget()}${TEXT}`,
  ),
  'a scroll container with a header in it': styled(
    `${bar('position:sticky;top:0;height:110px')}main{height:100vh;overflow:auto}`,
    `<main><header class="bar">見本市</header>${TEXT}${widget()}${TEXT}</main>`,
  ),
  'a scroll container below a header, and the page scrolls too': styled(
    `${bar('position:sticky;top:0;height:110px')}main{height:80vh;overflow:auto}`,
    `<header class="bar">見本市</header>${TEXT}<main>${TEXT}${widget()}${TEXT}</main>${TEXT}`,
  ),
};

/** The person has read down to the answers and presses the first one. */
const pressFirst = (): void => {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const first = root.querySelector<HTMLElement>('[part~=door], [part~=option]')!;
  first.scrollIntoView({ block: 'start', behavior: 'instant' });
  (document.querySelector('main') ?? window).scrollBy({ top: -160, behavior: 'instant' });
  const boxes = first instanceof HTMLInputElement;
  first.click();
  if (boxes) root.querySelector<HTMLElement>('[part~=next]')!.click();
};

/**
 * What is in front of the heading's two ends and its middle: its own words, or something of the page; and
 * whether it is in the window.
 */
const inFront = (): string[] => {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const title = root.querySelector('#title')!;
  const { left, right, top, bottom } = title.getBoundingClientRect();
  const front = [top + 3, (top + bottom) / 2, bottom - 3].flatMap((y) =>
    [left + 5, (left + right) / 2].map((x) => {
      const found = document.elementFromPoint(x, y);
      return found === document.querySelector('hikikomori-help')
        ? 'widget'
        : (found?.outerHTML.slice(0, 40) ?? 'outside');
    }),
  );
  return [...new Set(front)];
};

describe(`${engine}: after each press the new heading is seen`, () => {
  const newPage = useBrowser();

  for (const [index, [name, html]] of Object.entries(PAGES).entries()) {
    test(`on a page with ${name}`, async () => {
      const { url } = await site({ '/': html });
      const tab = await newPage(index % 2 === 0 ? { width: 390, height: 700 } : { width: 1100, height: 760 });
      await tab.open(url);
      let place = await nextPlace(tab, 'nothing');
      for (let steps = 0; steps < 5 && place !== 'result'; steps += 1) {
        await tab.evaluate(pressFirst);
        place = await nextPlace(tab, place);
        await new Promise((later) => {
          setTimeout(later, 1200);
        });
        expect(await tab.evaluate(inFront), place).toEqual(['widget']);
      }
    });
  }

  test('and the page is left alone once the person scrolls', async () => {
    const { url } = await site({ '/': PAGES['a header of 80 px that sticks']! });
    const tab = await newPage({ width: 390, height: 700 });
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    await tab.evaluate(pressFirst);
    const moved = await tab.evaluate(async () => {
      await new Promise((later) => {
        setTimeout(later, 100);
      });
      dispatchEvent(new WheelEvent('wheel'));
      const title = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('#title')!;
      scrollBy({ top: title.getBoundingClientRect().top - 40, behavior: 'instant' });
      const before = scrollY;
      await new Promise((later) => {
        setTimeout(later, 1200);
      });
      return scrollY - before;
    });
    expect(moved).toBe(0);
  });
});
