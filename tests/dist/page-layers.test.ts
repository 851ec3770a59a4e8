// What pages keep in front of everything, beside our launcher, panel and dialog: neither makes the other
// unusable.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onlyChromium, useSite } from './support/emulated.ts';
import { page, scriptTag, widget } from './support/site.ts';

const TEXT = '<p>見本の本文です。ここに町の案内が続きます。</p>'.repeat(60);
const CENTRE = { area: '47', 'center-name': '見本窓口', phone: '000-000-0000' };
const floating = (more: Record<string, string> = {}): string =>
  widget({ ...CENTRE, display: 'floating', ...more });
const styled = (css: string, body: string): string =>
  page(body, `<style>body{margin:0}${css}</style>${scriptTag()}`);
const PHONE = { viewport: { width: 375, height: 700 } };
const DESK = { viewport: { width: 1100, height: 800 } };

type Help = HTMLElement & { open(): void; close(): void; updateComplete: Promise<unknown> };
const launcher = (tab: Page) => tab.locator('hikikomori-help [part~=launcher]');
const door = (tab: Page) => tab.locator('hikikomori-help [part~=door]').first();
const hasPanel = (tab: Page): Promise<boolean> =>
  tab
    .locator('hikikomori-help [part~=panel]')
    .count()
    .then((count) => count > 0);
const settle = (tab: Page): Promise<void> => tab.waitForTimeout(400);
/**
 * Whether the launcher is what lies in front in its middle, and which elements of the page it lies on. Runs
 * in the page.
 */
function around(selector: string): { inFront: boolean; over: string[] } {
  const host = document.querySelector('hikikomori-help')!;
  const one = host.shadowRoot!.querySelector('[part~=launcher]')!.getBoundingClientRect();
  const over = [...document.querySelectorAll(selector)].filter((element) => {
    const other = element.getBoundingClientRect();
    return (
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    );
  });
  const front = document.elementFromPoint((one.left + one.right) / 2, (one.top + one.bottom) / 2);
  return {
    inFront: front === host && one.top >= 0 && one.bottom <= innerHeight,
    over: over.map(({ id }) => id),
  };
}

describe.skipIf(onlyChromium)('a launcher that nobody has pressed', () => {
  const open = useSite();
  const BANNER =
    'position:fixed;inset:auto 0 0 0;padding:16px;background:#fff;border-top:2px solid;text-align:right';
  const ROUND = 'position:fixed;right:16px;bottom:16px;width:56px;height:56px;padding:0';
  const FIXED: Readonly<
    Record<string, { css: string; body: string; placement?: string; late?: () => void }>
  > = {
    'a banner to agree to, above everything': {
      css: `#x{${BANNER};z-index:2147483647}`,
      body: '<div id="x"><button id="ok">同意する</button></div>',
    },
    'a banner without a layer of its own': {
      css: `#x{${BANNER}}`,
      body: '<div id="x"><button id="ok">同意する</button></div>',
    },
    'a chat, in a frame': {
      css: `#ok{${ROUND};border:0;z-index:2147483000}`,
      body: '<iframe id="ok" srcdoc="チャット"></iframe>',
    },
    'a way back to the top that comes with scrolling': {
      css: `#ok{${ROUND};display:none}.scrolled #ok{display:block}`,
      body: '<button id="ok">上へ</button><script>addEventListener("scroll", () => document.body.classList.toggle("scrolled", scrollY > 100))</script>',
      late: () => {
        scrollTo(0, 500);
      },
    },
    'a banner and a chat above it': {
      css: `#x{${BANNER}}#ok{${ROUND};bottom:96px}`,
      body: '<div id="x">お知らせ</div><button id="ok">相談</button>',
    },
    'a button in a component': {
      css: '',
      body: `<chat-button></chat-button><script>document.querySelector('chat-button').attachShadow({ mode: 'open' }).innerHTML = '<button id="ok" style="${ROUND}">チャット</button>'</script>`,
    },
    'a banner that slides in': {
      css: `#x{${BANNER};translate:0 100%;transition:translate 0.2s}#x.in{translate:0}`,
      body: '<div id="x"><button id="ok">同意する</button></div>',
      late: () => {
        document.querySelector('#x')!.className = 'in';
      },
    },
    'a header that sticks, at the top': {
      css: '#x{position:sticky;top:0;height:60px;background:#eee}',
      body: '<div id="x"><button id="ok">メニュー</button></div>',
      placement: 'top-end',
    },
  };

  for (const [size, viewport] of [
    ['a phone', PHONE],
    ['a desk', DESK],
  ] as const) {
    test.each(Object.keys(FIXED))(`on ${size} leaves the page its own: %s`, async (name) => {
      const { css, body, placement = 'bottom-end', late } = FIXED[name]!;
      const html = styled(
        css,
        `${placement.startsWith('top') ? body + TEXT : TEXT + body}${floating({ placement })}`,
      );
      const tab = await open({ '/': html }, viewport);
      await launcher(tab).waitFor();
      if (late) await tab.evaluate(late);
      await settle(tab);
      // A banner takes its time to slide in, and the launcher follows it.
      await expect
        .poll(() => tab.evaluate(around, '#ok, #x'), { timeout: 5000 })
        .toEqual({ inFront: true, over: [] });
      await tab.locator('#ok').click({ timeout: 1500 });
      await launcher(tab).click();
      await door(tab).click({ timeout: 1500 });
    });
  }

  test('goes back to its corner when that is free again', async () => {
    const tab = await open(
      {
        '/': styled(
          `#x{${BANNER}}`,
          `${TEXT}<div id="x"><button id="ok" onclick="x.remove()">同意する</button></div>${floating()}`,
        ),
      },
      PHONE,
    );
    await launcher(tab).waitFor();
    await settle(tab);
    const before = (await launcher(tab).boundingBox())!.y;
    await tab.locator('#ok').click();
    await settle(tab);
    expect((await launcher(tab).boundingBox())!.y).toBeGreaterThan(before + 30);
  });

  test('is in front of the text, and stays where it is over a picture that is fixed behind everything', async () => {
    const css = '#x{position:fixed;inset:0;z-index:-1;background:#eee}main{position:relative;z-index:10}';
    const tab = await open(
      { '/': styled(css, `<div id="x"></div><main>${TEXT}</main>${floating()}`) },
      PHONE,
    );
    await launcher(tab).waitFor();
    await settle(tab);
    expect(await tab.evaluate(around, '#none')).toEqual({ inFront: true, over: [] });
    const { y, height } = (await launcher(tab).boundingBox())!;
    expect(700 - y - height).toBeCloseTo(16, 0);
  });

  test('lies under a sheet of the page, and where the page says', async () => {
    const css =
      '#x{position:fixed;inset:0;z-index:50;background:#0008}hikikomori-help{--hikikomori-help-launcher-z-index:60}.low hikikomori-help{--hikikomori-help-launcher-z-index:1}';
    const tab = await open({ '/': styled(css, `${TEXT}<div id="x"></div>${floating()}`) }, PHONE);
    await launcher(tab).waitFor();
    await settle(tab);
    expect((await tab.evaluate(around, '#none')).inFront).toBe(true);
    await tab.evaluate(() => {
      document.body.className = 'low';
    });
    expect((await tab.evaluate(around, '#none')).inFront).toBe(false);
  });

  test.each([
    ['bottom-end', 1, 1],
    ['top-start', 0, 0],
    ['left', 0, 0.5],
    ['right-end', 1, 1],
  ] as const)('is moved by the page: %s', async (placement, x, y) => {
    const css =
      'hikikomori-help{--hikikomori-help-launcher-inline:40px;--hikikomori-help-launcher-block:70px}';
    const tab = await open({ '/': styled(css, TEXT + floating({ placement })) }, PHONE);
    await launcher(tab).waitFor();
    await settle(tab);
    const box = (await launcher(tab).boundingBox())!;
    expect(x === 0 ? box.x : 375 - box.x - box.width).toBeCloseTo(40, 0);
    if (y !== 0.5) expect(y === 0 ? box.y : 700 - box.y - box.height).toBeCloseTo(70, 0);
  });
});

describe.skipIf(onlyChromium)('over a modal of the page', () => {
  const open = useSite();
  const OPENER = '<button id="op" data-hikikomori-help-open>相談先をさがす</button>';
  const MODALS: Readonly<Record<string, string>> = {
    'a dialog': `<button id="menu" onclick="d.showModal()">メニュー</button><dialog id="d">${OPENER}</dialog>${floating()}`,
    'a dialog in which the tag stands': `<button id="menu" onclick="d.showModal()">メニュー</button><dialog id="d">${OPENER}${floating()}</dialog>`,
    'a dialog in a component': `<button id="menu" onclick="m.shadowRoot.querySelector('dialog').showModal()">メニュー</button>
      <my-menu id="m"><template shadowrootmode="open"><dialog><slot></slot></dialog></template>${OPENER}</my-menu>${floating()}`,
    'one made of divs, that makes all else inert': `<button id="menu" onclick="m.hidden = false; for (const other of document.body.children) if (other !== m) other.inert = true">メニュー</button>
      <div id="m" role="dialog" aria-modal="true" hidden>${OPENER}</div>${floating()}`,
    'one made of divs, that keeps the focus': `<button id="menu" onclick="m.hidden = false">メニュー</button><div id="m" role="dialog" aria-modal="true" tabindex="-1" hidden>${OPENER}</div>
      ${floating()}<script>document.addEventListener('focusin', (event) => { if (!m.hidden && !m.contains(event.target)) m.focus() })</script>`,
  };
  test.each(Object.keys(MODALS))('that is %s the panel can be used, and is closed alone', async (name) => {
    const tab = await open({ '/': page(MODALS[name]!) }, DESK);
    await tab.waitForFunction(() => customElements.get('hikikomori-help'));
    await tab.locator('#menu').click();
    await tab.locator('#op').click();
    // The driver takes whatever lies in an inert element for inert; a modal dialog is not, and a press at its
    // place shows it.
    const { x, y } = (await door(tab).boundingBox())!;
    await tab.mouse.click(x + 20, y + 20);
    await tab.locator('hikikomori-help [part~=option]').first().focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('hikikomori-help [data-question=express]').count()).toBe(1);
    await tab.keyboard.press('Escape');
    await expect.poll(() => hasPanel(tab)).toBe(false);
    expect(await tab.locator('#op').isVisible()).toBe(true);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('op');
  });

  test('and without one the page stays usable beside the panel', async () => {
    const tab = await open(
      {
        '/': page(
          `<button id="menu">メニュー</button><div role="dialog" aria-modal="true" hidden></div>${floating()}`,
        ),
      },
      DESK,
    );
    await launcher(tab).click();
    await tab.locator('#menu').click({ timeout: 1500 });
    expect(await hasPanel(tab)).toBe(true);
  });
});

describe.skipIf(onlyChromium)('the page behind a dialog', () => {
  const open = useSite();
  const SCROLLERS: Readonly<Record<string, string>> = {
    'the window': '',
    'the window, as its body says': 'html,body{height:100%}body{overflow-y:auto}',
    'the window, always with a bar': 'html{overflow-y:scroll}',
  };
  test.each(Object.keys(SCROLLERS))('stays where it is, and can be scrolled afterwards: %s', async (name) => {
    const tab = await open(
      { '/': styled(SCROLLERS[name]!, TEXT + widget({ ...CENTRE, display: 'dialog' })) },
      DESK,
    );
    await tab.waitForFunction(() => customElements.get('hikikomori-help'));
    await tab.mouse.move(30, 400);
    await tab.mouse.wheel(0, 300);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(200);
    const [before, width] = await tab.evaluate(
      () => [scrollY, document.querySelector('p')!.getBoundingClientRect().width] as const,
    );
    await tab.evaluate(() => {
      (document.querySelector('hikikomori-help') as Help).open();
    });
    await door(tab).waitFor();
    await tab.mouse.wheel(0, 600);
    await settle(tab);
    expect(
      await tab.evaluate(() => [scrollY, document.querySelector('p')!.getBoundingClientRect().width]),
    ).toEqual([before, width]);
    await tab.evaluate(() => {
      (document.querySelector('hikikomori-help') as Help).close();
    });
    await expect.poll(() => hasPanel(tab)).toBe(false);
    await tab.mouse.wheel(0, 300);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
  });
});

describe.skipIf(onlyChromium)("a link to the tag's id", () => {
  const open = useSite();
  const LINK = '<a id="go" href="#soudan">相談する</a>';

  test.each(['floating', 'dialog'])(
    'opens it where it is %s, and again after it was closed',
    async (display) => {
      const tab = await open({ '/': page(LINK + TEXT + widget({ ...CENTRE, display, id: 'soudan' })) }, DESK);
      await tab.waitForFunction(() => customElements.get('hikikomori-help'));
      expect(await hasPanel(tab)).toBe(false);
      for (let times = 0; times < 2; times += 1) {
        await tab.evaluate(() => {
          scrollTo(0, 0);
        });
        await tab.locator('#go').click();
        await door(tab).waitFor({ timeout: 2000 });
        await tab.keyboard.press('Escape');
        await expect.poll(() => hasPanel(tab)).toBe(false);
      }
    },
  );

  test.each(['floating', 'inline'])('on another page brings it to view, too: %s', async (display) => {
    const tab = await open(
      {
        '/': page('<a id="go" href="/help.html#相談">相談する</a>'),
        '/help.html': page(TEXT + widget({ ...CENTRE, display, id: '相談' })),
      },
      DESK,
    );
    await tab.locator('#go').click();
    await expect.poll(() => door(tab).count()).toBe(1);
    await expect
      .poll(() =>
        tab.evaluate(() => {
          const { top, bottom } = document
            .querySelector('hikikomori-help')!
            .shadowRoot!.querySelector('#title')!
            .getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  test('brings it out from under a header', async () => {
    const tab = await open(
      {
        '/': styled(
          'header{position:sticky;top:0;height:140px;background:#246}',
          `<header>${LINK}</header>${TEXT}${widget({ ...CENTRE, id: 'soudan' })}${TEXT}`,
        ),
      },
      DESK,
    );
    await door(tab).waitFor();
    await tab.locator('#go').click();
    await tab.waitForTimeout(1200);
    expect(
      await tab.evaluate(
        () =>
          document
            .querySelector('hikikomori-help')!
            .shadowRoot!.querySelector('#title')!
            .getBoundingClientRect().top,
      ),
    ).toBeGreaterThan(139);
  });
});
