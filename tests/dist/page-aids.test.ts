// What a page offers to those who see badly, larger letters and other grounds, reaches the widget without a
// setting.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onlyChromium, useSite } from './support/emulated.ts';
import { page, scriptTag, widget } from './support/site.ts';

const CENTRE = { area: '47', 'center-name': '見本窓口', phone: '000-000-0000' };
const styled = (css: string, body = widget(CENTRE)): string =>
  page(body, `<style>${css}</style>${scriptTag()}`);
const FRAMES = '.widget, .launcher';

interface Looks {
  readonly size: number;
  readonly dark: boolean;
}
/** Runs in the page. */
function looks(frames: string): Looks {
  const frame = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector(frames)!;
  const { fontSize, color } = getComputedStyle(frame.querySelector('.lead') ?? frame);
  const scheme = getComputedStyle(frame).colorScheme;
  return {
    size: Number.parseFloat(frame.matches('.launcher') ? fontSize : getComputedStyle(frame).fontSize),
    dark: scheme === 'dark' && (frame.matches('.launcher') || color === 'rgb(255, 255, 255)'),
  };
}
async function seen(tab: Page): Promise<Looks> {
  await tab.locator('hikikomori-help').locator(FRAMES).first().waitFor();
  await tab.waitForTimeout(250);
  return tab.evaluate(looks, FRAMES);
}

describe.skipIf(onlyChromium)('letters', () => {
  const open = useSite();
  const sizeWith = async (css: string, body?: string): Promise<number> =>
    (await seen(await open({ '/': styled(css, body) }))).size;

  test.each([
    ['a page of 14 px', 'body{font-size:14px}', 16],
    ['a page of 11 px for every tag', '*{font-size:11px !important}', 16],
    ['a root of 62.5 % and a body of 1.8 rem', 'html{font-size:62.5%}body{font-size:1.8rem}', 18],
    ['a body of 200 %', 'body{font-size:200%}', 32],
    ['a root of 150 %', 'html{font-size:150%}', 24],
    ['a part of the page of 130 %', 'section{font-size:130%}', 20.8],
    [
      'a root of 100 px that is a measure, and a body of 14 px',
      'html{font-size:100px}body{font-size:14px}',
      24,
    ],
    ['a size for the widget alone', 'hikikomori-help{--hikikomori-help-font-size:20px}', 20],
  ])('with %s', async (_, css, expected) => {
    expect(await sizeWith(css, `<section>${widget(CENTRE)}</section>`)).toBeCloseTo(expected, 1);
  });

  test.each([
    [
      'body',
      () => {
        document.body.style.fontSize = '200%';
      },
    ],
    [
      'html',
      () => {
        document.documentElement.style.fontSize = '200%';
      },
    ],
    [
      'a class',
      () => {
        document.body.className = 'large';
      },
    ],
    [
      'zoom',
      () => {
        (document.body.style as CSSStyleDeclaration & { zoom: string }).zoom = '2';
      },
    ],
  ])('grow with a button of the page, on %s, in the widget and in the launcher', async (_, press) => {
    for (const display of ['inline', 'floating']) {
      const tab = await open({ '/': styled('.large{font-size:2em}', widget({ ...CENTRE, display })) });
      const height = () =>
        tab.evaluate(
          (frames) =>
            document
              .querySelector('hikikomori-help')!
              .shadowRoot!.querySelector(frames)!
              .getBoundingClientRect().height,
          FRAMES,
        );
      await seen(tab);
      const before = await height();
      await tab.evaluate(press);
      await tab.waitForTimeout(100);
      expect(await height(), display).toBeGreaterThan(before * 1.4);
    }
  });

  test("are as large as the browser's settings ask for, on a page with a size of its own", async () => {
    const tab = await open({ '/': styled('body{font-size:14px}') });
    await seen(tab);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 22 } });
    expect((await seen(tab)).size).toBeCloseTo(22, 1);
  });
});

describe.skipIf(onlyChromium)('the ground', () => {
  const open = useSite();

  const DARK: Readonly<Record<string, string>> = {
    'a black body': 'body{background:#000;color:#fff}',
    'a dark root': 'html{background:#111}body{color:#eee}',
    'a dark part of a light page': 'body{background:#fff}section{background:#123;color:#fff}',
    'everything, with no way to say no':
      'body *{border-color:#fff !important;background-color:#000 !important;color:#fff !important}body{background:#000}',
    'a dark blue, with yellow letters': 'body{background:#00f;color:#ff0}',
    'a dark gradient': 'body{background:linear-gradient(#000,#223);color:#fff}',
    'a picture under light letters': 'body{background:url(data:image/png;base64,) #fff;color:#fff}',
    'a shade over white': 'body{background:#fff}section{background:rgb(0 0 0 / 0.85);color:#fff}',
    'a colour in newer words': 'body{background:oklch(0.21 0.034 264.7);color:oklch(0.98 0 0)}',
    'a colour in lab': 'body{background:lab(8 0 0);color:#fff}',
    'a colour of another space': 'body{background:color(display-p3 0.05 0.05 0.1);color:#fff}',
    "the browser's own dark ground": ':root{color-scheme:dark}',
    'an element fixed behind everything':
      'body{color:#fff}body::before{content:"";position:fixed;inset:0;z-index:-1;background:#000}',
    'the tag alone': 'hikikomori-help{background:#000}',
  };
  test.each(Object.keys(DARK))('is dark: %s', async (name) => {
    for (const display of ['inline', 'floating']) {
      const tab = await open({
        '/': styled(DARK[name]!, `<section>${widget({ ...CENTRE, display })}</section>`),
      });
      expect((await seen(tab)).dark, display).toBe(true);
    }
  });

  const LIGHT: Readonly<Record<string, string>> = {
    'nothing said': '',
    'a white body on a dark root': 'html{background:#000}body{background:#fff}',
    'a light part of a dark page': 'body{background:#000;color:#fff}section{background:#fafafa;color:#222}',
    'a yellow one with black letters': 'body{background:#ff0;color:#000}',
    'a light gradient': 'body{background:linear-gradient(#fff,#dde)}',
    'a picture under dark letters': 'body{background:url(data:image/png;base64,)}',
    'a breath of grey': 'body{background:rgb(0 0 0 / 0.05)}',
    'a light one though the system is dark': 'body{background:#fff;color:#222}',
  };
  test.each(Object.keys(LIGHT))('is light: %s', async (name) => {
    const tab = await open(
      { '/': styled(LIGHT[name]!, `<section>${widget(CENTRE)}</section>`) },
      name.includes('system') ? { colorScheme: 'dark' } : {},
    );
    expect((await seen(tab)).dark).toBe(false);
  });

  const CHANGES: Readonly<Record<string, () => void>> = {
    'an attribute of the body': () => {
      document.body.dataset['theme'] = 'black';
    },
    'a class of the root': () => {
      document.documentElement.className = 'dark';
    },
    'a style': () => {
      document.body.style.background = '#000';
    },
    'another style sheet': () => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/black.css' }),
      );
    },
    'a box that is ticked': () => {
      document.querySelector('input')!.click();
    },
    slowly: () => {
      document.documentElement.className = 'slow';
    },
  };
  const SHEET = `body{background:#fff}body[data-theme="black"],.dark body,body:has(:checked){background:#000;color:#fff}
    .slow body{background:#000;color:#fff;transition:background-color 0.4s}`;
  test.each(Object.keys(CHANGES))('changes later: %s', async (name) => {
    const tab = await open({
      '/': styled(SHEET, `<input type="checkbox">${widget(CENTRE)}`),
      '/black.css': 'body{background:#000;color:#fff}',
    });
    expect((await seen(tab)).dark).toBe(false);
    await tab.evaluate(CHANGES[name]!);
    await expect.poll(async () => (await seen(tab)).dark, { timeout: 3000 }).toBe(true);
  });

  test('changes with the system, where the page does', async () => {
    const tab = await open({
      '/': styled('@media (prefers-color-scheme: dark){body{background:#000;color:#fff}}'),
    });
    expect((await seen(tab)).dark).toBe(false);
    await tab.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(async () => (await seen(tab)).dark).toBe(true);
  });

  test.each([
    ['dark', '', true],
    ['light', 'body{background:#000;color:#fff}', false],
  ])('does not matter where the tag says %s', async (theme, css, expected) => {
    for (const display of ['inline', 'floating']) {
      expect(
        (await seen(await open({ '/': styled(css, widget({ ...CENTRE, theme, display })) }))).dark,
        display,
      ).toBe(expected);
    }
  });

  test('does not matter where the page gives the tag a scheme', async () => {
    expect((await seen(await open({ '/': styled('hikikomori-help{color-scheme:dark}') }))).dark).toBe(true);
  });

  test('is seen at the first drawing: nothing is white for a moment', async () => {
    const noting = `<script>
      window.schemes = [];
      addEventListener('hikikomori-help-ready', ({ target }) => schemes.push(getComputedStyle(target.shadowRoot.querySelector('.widget')).colorScheme));
    </script>`;
    const tab = await open({
      '/': page(noting + widget(CENTRE), `<style>body{background:#000;color:#fff}</style>${scriptTag()}`),
    });
    await seen(tab);
    expect(await tab.evaluate(() => (window as unknown as { schemes: string[] }).schemes)).toEqual(['dark']);
  });
});
