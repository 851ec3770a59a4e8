// Style sheets of the page around: what they tell every tag must not reach the widget, and what they tell the
// widget's own tag must.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { BARE, LOUD, SHEETS } from './support/hostile.ts';
import { boxOf, outlines } from './support/outlines.ts';
import { cut, decode, difference, type Box } from './support/picture.ts';
import { LONG_RESULT, START, type Place } from './support/places.ts';
import { scriptTag, site } from './support/site.ts';
import { travel, type Display } from './support/travel.ts';

/** Tuesday, 24 November 2026, 10:00 in Japan. */
const CLOCK = 'Date.now = () => 1795482000000';
const WIDTH = 1024;
/** All of the longest screen. */
const TALL = 6000;
const LOW = 800;
/** Of all pixels. */
const AT_MOST = 0.001;
const PLACING = /takes everything|loud rules|right to left|transformed parent/;

const html = (
  root: string,
  body: string,
): string => `<!doctype html><html ${root}><head><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<script src="clock.js"></script>${scriptTag()}</head><body>${body}</body></html>`;
const ofWidth = (width: number): string => `body { margin: 0 } main { width: ${width}px }`;

interface Styles {
  readonly css: string;
  readonly root?: string;
  readonly body?: string;
}
async function open(tab: Page, { css, root = '', body = '<main></main>' }: Styles): Promise<void> {
  const { url } = await site({ '/': html(root, body), '/page.css': css, '/clock.js': CLOCK });
  await tab.open(url);
}
async function show(tab: Page, place: Place, display: Display = 'inline'): Promise<void> {
  await tab.evaluate(travel, { ...place, lang: 'ja', display });
  // A panel is put beside its launcher a moment after it was drawn, and the focus may have scrolled the page.
  await tab.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => {
          scrollTo(0, 0);
          requestAnimationFrame(drawn);
        });
      }),
  );
}

type Picture = ReturnType<typeof cut>;
async function inlineOn(
  tab: Page,
  styles: Styles,
): Promise<{ readonly box: Box; readonly picture: Picture }> {
  await open(tab, styles);
  await show(tab, LONG_RESULT);
  const box = await tab.evaluate(boxOf, '.widget');
  return { box, picture: cut(decode(await tab.screenshot()), box) };
}
async function panelOn(
  tab: Page,
  styles: Styles,
): Promise<{ readonly boxes: readonly Box[]; readonly pictures: readonly Picture[] }> {
  await open(tab, styles);
  await show(tab, START, 'floating');
  const whole = decode(await tab.screenshot());
  const boxes = [await tab.evaluate(boxOf, '.panel'), await tab.evaluate(boxOf, '[part~=launcher]')];
  return { boxes, pictures: boxes.map((box) => cut(whole, box)) };
}

/** What has been drawn on pages without styles, by its width. */
const bare = new Map<number, Picture>();
let barePanel: Awaited<ReturnType<typeof panelOn>> | undefined;

describe(`${engine}: the styles of the page`, () => {
  const newPage = useBrowser();
  const tabOf = (height: number): Promise<Page> => newPage({ height, width: WIDTH });

  test.each(SHEETS)('$name: changes nothing of the widget', async ({ name, ...styles }) => {
    const tab = await tabOf(TALL);
    const { box, picture: now } = await inlineOn(tab, styles);
    expect(box.width).toBeGreaterThan(500);
    expect(now.height).toBeGreaterThan(500);
    const before = bare.get(box.width) ?? (await inlineOn(tab, { css: ofWidth(box.width) })).picture;
    bare.set(box.width, before);
    expect(difference(`${engine} ${name}`, now, before, { strict: true })).toBeLessThanOrEqual(AT_MOST);
  });

  // The panel has the same styles inside; what differs is where it stands.
  test.each(SHEETS.filter(({ name }) => PLACING.test(name)))(
    '$name: changes nothing of the panel and its launcher',
    async ({ name, ...styles }) => {
      const tab = await tabOf(LOW);
      const now = await panelOn(tab, styles);
      barePanel ??= await panelOn(tab, { css: '' });
      expect(now.boxes).toEqual(barePanel.boxes);
      for (const [index, before] of barePanel.pictures.entries()) {
        expect(
          difference(`${engine} ${name} ${index}`, now.pictures[index]!, before, { strict: true }),
        ).toBeLessThanOrEqual(AT_MOST);
      }
    },
  );

  test('that make it twice as large make all of it twice as large, and break no line elsewhere', async () => {
    const tab = await tabOf(LOW);
    await open(tab, { css: `${ofWidth(480)} main { zoom: 2 }` });
    await show(tab, START);
    const [zoomed, two] = [await tab.evaluate(outlines, '.widget'), await tab.evaluate(boxOf, '.widget')];
    await open(tab, { css: ofWidth(480) });
    await show(tab, START);
    const [usual, one] = [await tab.evaluate(outlines, '.widget'), await tab.evaluate(boxOf, '.widget')];
    expect(zoomed.map(({ what }) => what)).toEqual(usual.map(({ what }) => what));
    expect(usual.length).toBeGreaterThan(30);
    // Browsers round the width of letters and the height of lines to whole pixels, which adds up to less than
    // half a line.
    const [across, down] = [6 / 480, 14 / 480];
    const moved = zoomed.filter(({ at }, index) =>
      at.some(
        (length, side) => Math.abs(length - usual[index]!.at[side]!) > (side % 2 === 0 ? across : down),
      ),
    );
    expect(moved).toEqual([]);
    expect(two.width / one.width).toBe(2);
    expect(Math.abs(two.height / two.width - one.height / one.width)).toBeLessThan(down);
  });
});

describe(`${engine}: the language of the page`, () => {
  const newPage = useBrowser();
  test('leaves the widget its own, by which letters are drawn and lines broken', async () => {
    const tab = await newPage();
    await open(tab, { css: '' });
    await show(tab, { ...START, attributes: { lang: 'en' } }, 'floating');
    const told = await tab.evaluate(() =>
      ['.panel', '.widget', '[part~=launcher]'].map(
        (frame) =>
          (
            getComputedStyle(
              document.querySelector('hikikomori-help')!.shadowRoot!.querySelector(frame)!,
            ) as CSSStyleDeclaration & { webkitLocale: string }
          ).webkitLocale,
      ),
    );
    expect(told.map((language) => language.replaceAll('"', ''))).toEqual(['en', 'en', 'en']);
  });
});

describe(`${engine}: the page keeps the say over where the widget is`, () => {
  const newPage = useBrowser();
  const sizes = (): { shown: boolean; width: number; left: number; text: number } => {
    const frame = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.widget')!;
    const { width, left } = frame.getBoundingClientRect();
    return {
      shown: frame.checkVisibility({ visibilityProperty: true }),
      width,
      left,
      text: Number.parseFloat(getComputedStyle(frame).fontSize),
    };
  };
  async function sizesWith(
    css: string,
    change: () => void = () => undefined,
  ): Promise<ReturnType<typeof sizes>> {
    const tab = await newPage();
    await open(tab, { css: `body { margin: 0 } main { width: 1000px } ${css}` });
    await show(tab, START);
    await tab.evaluate(change);
    return tab.evaluate(sizes);
  }
  const hide = (): void => {
    document.querySelector('hikikomori-help')!.hidden = true;
  };

  test.each([
    ['the hidden attribute', '', hide],
    ['the hidden attribute, whatever is told every tag', BARE, hide],
    ['display: none', 'hikikomori-help { display: none }', undefined],
    ['display: none around it', 'main { display: none }', undefined],
    ['visibility: hidden around it, as tabs and menus do', 'main { visibility: hidden }', undefined],
  ])('it hides it by %s', async (_, css, change) => expect((await sizesWith(css, change)).shown).toBe(false));

  test('it sees it otherwise, in a readable measure', async () =>
    expect(await sizesWith('')).toEqual({ shown: true, width: 960, left: 0, text: 16 }));
  test('it narrows it', async () =>
    expect((await sizesWith('hikikomori-help { max-width: 400px }')).width).toBe(400));
  test('it moves it to the middle', async () =>
    expect((await sizesWith('hikikomori-help { margin-inline: auto }')).left).toBe(20));
  test('it widens it by the property for that', async () =>
    expect((await sizesWith('hikikomori-help { --hikikomori-help-max-width: none }')).width).toBe(1000));
  test('it enlarges its text, and the measure with it', async () => {
    const { text, width } = await sizesWith('hikikomori-help { --hikikomori-help-font-size: 1.25rem }');
    expect([text, width]).toEqual([20, 1000]);
  });

  test.each([
    ['a table', '<table><tr><td>menu</td><td><main></main></td></tr></table>'],
    ['a float', '<main style="float: left"></main>'],
    ['a row of flexible boxes', '<div style="display: flex"><main></main><p>beside</p></div>'],
    [
      'a column in the middle',
      '<div style="display: flex; flex-direction: column; align-items: center"><main></main></div>',
    ],
  ])('it may put it into %s, and there is room for its words', async (_, body) => {
    const tab = await newPage();
    await open(tab, { css: '', body });
    await show(tab, START);
    expect((await tab.evaluate(sizes)).width).toBeCloseTo(672, 0);
  });

  test('it takes it out of reach with everything else that is inert', async () => {
    const tab = await newPage();
    await open(tab, { css: '' });
    await show(tab, START);
    const takesFocus = (door: string): boolean => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      const target = root.querySelector<HTMLElement>(`[data-door=${door}]`)!;
      target.focus();
      return root.activeElement === target;
    };
    expect(await tab.evaluate(takesFocus, 'self')).toBe(true);
    await tab.evaluate(() => {
      document.querySelector('main')!.inert = true;
    });
    expect(await tab.evaluate(takesFocus, 'family')).toBe(false);
  });

  test('however loud it is, what it says can be pressed', async () => {
    const tab = await newPage();
    await open(tab, { css: LOUD });
    await show(tab, START);
    await tab.click('hikikomori-help >>> [part~=door][data-door=self]');
    const asked = await tab.evaluate(
      () =>
        document.querySelector('hikikomori-help')!.shadowRoot!.querySelector<HTMLElement>('[part~=question]')
          ?.dataset['question'],
    );
    expect(asked).toBe('safe');
  });
});
