// A page without what the widget needs: saved as one file, without style sheets, in a reader's view, in a
// frame that saves no files, on a phone without a viewport.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { onlyChromium, useSite } from './support/emulated.ts';
import { FALLBACK, page, scriptTag, widget } from './support/site.ts';

const CENTRE = { area: '47', 'center-name': '見本窓口', phone: '000-000-0000' };
type Help = HTMLElement & { showContacts(): void };

/** The widest picture, and whether the tag's own number is seen. Runs in the page. */
function seen(): { icon: number; own: boolean } {
  const root = document.querySelector('hikikomori-help')!.shadowRoot;
  const icons = [...(root?.querySelectorAll('svg') ?? [])].map((icon) => icon.getBoundingClientRect().width);
  return { icon: Math.max(0, ...icons), own: document.querySelector('#fallback a')!.checkVisibility() };
}
const drawn = (tab: Page): Promise<void> => tab.locator('hikikomori-help [part~=door]').first().waitFor();

describe.skipIf(onlyChromium)('a page', () => {
  const open = useSite();

  test('that was saved as one file shows the contacts, and icons of their size', async () => {
    const tab = await open({ '/': page(widget(CENTRE)) });
    await drawn(tab);
    const session = await tab.context().newCDPSession(tab);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-saved-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const file = join(folder, 'page.mhtml');
    writeFileSync(file, data);
    await tab.goto(pathToFileURL(file).href);
    const { icon, own } = await tab.evaluate(seen);
    expect(own).toBe(true);
    expect(icon).toBeGreaterThan(10);
    expect(icon).toBeLessThan(40);
  });

  test('that brings along what was drawn is drawn once, and can be used', async () => {
    const before = await open({ '/': page(widget(CENTRE)) });
    await drawn(before);
    const inner = await before.evaluate(
      () => document.querySelector('hikikomori-help')!.shadowRoot!.innerHTML,
    );
    const tab = await open({
      '/': page(widget(CENTRE, `<template shadowrootmode="open">${inner}</template>${FALLBACK}`)),
    });
    await drawn(tab);
    await tab.waitForTimeout(300);
    expect(
      await tab.evaluate(
        () =>
          document.querySelector('hikikomori-help')!.shadowRoot!.querySelectorAll('section.widget').length,
      ),
    ).toBe(1);
    expect(await tab.evaluate(seen)).toMatchObject({ own: false });
    await tab.locator('hikikomori-help [part~=door]').first().click();
    await expect.poll(() => tab.locator('hikikomori-help [part~=question]').count()).toBe(1);
  });

  test('whose browser refuses style sheets shows the contacts beside the widget, and icons of their size', async () => {
    const take =
      '<script>Reflect.deleteProperty(Document.prototype, "adoptedStyleSheets"); Reflect.deleteProperty(ShadowRoot.prototype, "adoptedStyleSheets")</script>';
    const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">';
    const tab = await open({ '/': page(widget(CENTRE), take + policy + scriptTag()) });
    await drawn(tab);
    const { icon, own } = await tab.evaluate(seen);
    expect([own, icon > 10, icon < 40]).toEqual([true, true, true]);
  });

  test("in a reader's view, which takes the page without shadow trees and scripts, has the contacts", async () => {
    const tab = await open({ '/': page(widget(CENTRE)) });
    await drawn(tab);
    expect(
      await tab.evaluate(
        () =>
          new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html').body.textContent,
      ),
    ).toContain('000-000-0000');
  });
});

describe.skipIf(onlyChromium)('a file', () => {
  const open = useSite();
  const WORDS = { saved: '保存しました', maybe: '分かりません', not: '保存できませんでした' };
  const inner = page(widget({ ...CENTRE, hours: 'Mo-Fr 09:00-17:00', id: 'inner' }));

  test.each([
    ['in no frame', '', WORDS.saved],
    ['in a frame', '<iframe src="/inner.html"></iframe>', WORDS.saved],
    [
      'in a frame whose sandbox allows it',
      '<iframe sandbox="allow-scripts allow-same-origin allow-downloads" src="/inner.html"></iframe>',
      WORDS.saved,
    ],
    [
      'in a frame whose sandbox does not',
      '<iframe sandbox="allow-scripts allow-same-origin" src="/inner.html"></iframe>',
      WORDS.not,
    ],
    [
      'in a frame within such a frame',
      '<iframe sandbox="allow-scripts allow-same-origin" src="/middle.html"></iframe>',
      WORDS.not,
    ],
    [
      "in a sandbox that can't be looked at",
      '<iframe sandbox="allow-scripts" src="/inner.html"></iframe>',
      WORDS.maybe,
    ],
  ])('%s is said to be what it is', async (_, frame, words) => {
    const tab = await open({
      '/': frame ? page(frame) : inner,
      '/inner.html': inner,
      '/middle.html': page('<iframe src="/inner.html"></iframe>'),
    });
    await expect
      .poll(() => tab.frames().some((one) => one.childFrames().length === 0 && one.url().length > 0))
      .toBe(true);
    await tab.waitForTimeout(800);
    const last = tab.frames().at(-1)!;
    await last.evaluate(() => {
      (document.querySelector('#inner') as Help).showContacts();
    });
    await last.locator('#inner [part~=calendar]').first().click();
    await expect.poll(() => last.locator('#inner [role=status]').textContent()).toContain(words);
  });
});

describe.skipIf(onlyChromium)('on a phone', () => {
  const open = useSite();
  const PHONE = {
    viewport: { width: 390, height: 844 },
    screen: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
  };

  test('no field has letters below 16 px, whatever the page asks for', async () => {
    const tab = await open(
      {
        '/': page(
          widget(CENTRE),
          `<style>hikikomori-help{--hikikomori-help-font-size:12px}</style>${scriptTag()}`,
        ),
      },
      PHONE,
    );
    await drawn(tab);
    const sizes = await tab.evaluate(async () => {
      const host = document.querySelector('hikikomori-help') as Help & { updateComplete: Promise<unknown> };
      host.removeAttribute('area');
      host.removeAttribute('center-name');
      host.removeAttribute('phone');
      host.showContacts();
      await host.updateComplete;
      return [...host.shadowRoot!.querySelectorAll('select, textarea, input:not([type=checkbox])')].map(
        (field) => Number.parseFloat(getComputedStyle(field).fontSize),
      );
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test.each(['inline', 'floating', 'dialog'])(
    'a page without a viewport shows it in letters that can be read, and no wider than the page: %s',
    async (display) => {
      const html = page(widget({ ...CENTRE, display })).replace(/<meta name="viewport"[^>]*>/, '');
      const tab = await open({ '/': html }, PHONE);
      await tab.waitForFunction(() => customElements.get('hikikomori-help'));
      await tab.evaluate(() => {
        (document.querySelector('hikikomori-help') as HTMLElement & { open(): void }).open();
      });
      await drawn(tab);
      const { wide, size, right } = await tab.evaluate(() => {
        const frame = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.widget')!;
        return {
          wide: innerWidth,
          size: Number.parseFloat(getComputedStyle(frame).fontSize),
          right: frame.getBoundingClientRect().right,
        };
      });
      expect(wide).toBeGreaterThan(900);
      // What the person sees of them on 390 pixels.
      expect((size * 390) / wide).toBeGreaterThan(15);
      expect(right).toBeLessThanOrEqual(wide);
    },
  );
});
