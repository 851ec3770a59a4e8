// The widget between what municipal systems build around it: the same measures, no larger than the page's
// own, and room around it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CMS } from './support/cms.ts';
import { onlyChromium, useSite } from './support/emulated.ts';
import { widget } from './support/site.ts';

const CENTRE = { area: '47', 'center-name': '見本窓口', phone: '000-000-0000' };
const WIDTHS = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 375, height: 700 } },
} as const;
const CASES = Object.keys(CMS).flatMap((cms) =>
  (['main', 'side'] as const).flatMap((place) =>
    (['desk', 'phone'] as const).map((size) => [cms as keyof typeof CMS, place, size] as const),
  ),
);

/** Runs in the page. */
function measures(level: string) {
  const host = document.querySelector('hikikomori-help')!;
  const root = host.shadowRoot!;
  const box = (element: Element): DOMRect => element.getBoundingClientRect();
  const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const frame = root.querySelector('.widget')!;
  const column = host.parentElement!;
  const { paddingLeft, paddingRight } = getComputedStyle(column);
  const inner = {
    left: box(column).left + Number.parseFloat(paddingLeft),
    right: box(column).right - Number.parseFloat(paddingRight),
  };
  const lines = [...root.querySelectorAll('.lead')].map((line) => box(line).width / size(line));
  const own = [...document.querySelectorAll(level)]
    .filter((heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1)!;
  return {
    left: box(frame).left - inner.left,
    right: inner.right - box(frame).right,
    above: box(frame).top - box(host.previousElementSibling!).bottom,
    below: box(host.nextElementSibling ?? column.parentElement!).top - box(frame).bottom,
    title: size(root.querySelector('#title')!),
    heading: size(own),
    letters: size(frame),
    longest: Math.max(...lines),
    sideways: document.documentElement.scrollWidth - innerWidth,
    hasNext: host.nextElementSibling !== null,
  };
}
const drawn = async (tab: Page): Promise<void> => {
  await tab.locator('hikikomori-help [part~=door]').first().waitFor();
  await tab.waitForTimeout(200);
};

describe.skipIf(onlyChromium)('on a page of', () => {
  const open = useSite();

  test.each(CASES)(
    "%s, in the %s column, on a %s: it fills its column, with room around it and a title no larger than the page's",
    async (cms, place, size) => {
      const tab = await open(
        { '/': CMS[cms](place, widget({ ...CENTRE, 'heading-level': '2' })) },
        WIDTHS[size],
      );
      await drawn(tab);
      const seen = await tab.evaluate(measures, 'h2');
      expect([seen.left, seen.right].map(Math.round)).toEqual([0, 0]);
      expect(seen.above).toBeGreaterThanOrEqual(15);
      if (seen.hasNext) expect(seen.below).toBeGreaterThanOrEqual(15);
      expect(seen.title).toBeLessThanOrEqual(Math.max(seen.heading, 16));
      expect(seen.letters).toBeGreaterThanOrEqual(16);
      expect(seen.longest).toBeLessThanOrEqual(43);
      expect(seen.sideways).toBeLessThanOrEqual(0);
    },
  );

  test.each(Object.keys(CMS) as (keyof typeof CMS)[])(
    "%s: the title grows again where the page's headings do, and the margin can be taken away",
    async (cms) => {
      const tab = await open(
        { '/': CMS[cms]('main', widget({ ...CENTRE, 'heading-level': '2' })) },
        WIDTHS.desk,
      );
      await drawn(tab);
      const before = await tab.evaluate(measures, 'h2');
      await tab.evaluate(() => {
        document.head.append(
          Object.assign(document.createElement('style'), {
            textContent: '#main h2, #content h2 { font-size: 40px } hikikomori-help { margin: 0 }',
          }),
        );
      });
      await tab.waitForTimeout(250);
      const after = await tab.evaluate(measures, 'h2');
      expect(after.title).toBeGreaterThan(before.title);
      expect(after.title).toBe(24);
      expect(after.above).toBeLessThan(before.above);
    },
  );

  test('SHIRASAGI: a black ground with large letters is followed, and what it paints on every tag stays outside', async () => {
    const tab = await open(
      {
        '/': CMS.shirasagi('main', widget(CENTRE)).replace(
          '<body ',
          '<body data-ss-theme="black" style="font-size: 200%" ',
        ),
      },
      WIDTHS.desk,
    );
    await drawn(tab);
    const seen = await tab.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(
        document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.widget')!,
      );
      return { backgroundColor, fontSize };
    });
    expect(seen).toEqual({ backgroundColor: 'rgb(26, 26, 26)', fontSize: '32px' });
  });

  test('Joruri: the launcher stands above the way back to the top', async () => {
    const tab = await open(
      { '/': CMS.joruri('main', widget({ ...CENTRE, display: 'floating' })) },
      WIDTHS.phone,
    );
    await tab.locator('hikikomori-help [part~=launcher]').waitFor();
    await tab.waitForTimeout(300);
    const { bottom, top } = await tab.evaluate(() => ({
      bottom: document
        .querySelector('hikikomori-help')!
        .shadowRoot!.querySelector('[part~=launcher]')!
        .getBoundingClientRect().bottom,
      top: document.querySelector('#backToTop')!.getBoundingClientRect().top,
    }));
    expect(bottom).toBeLessThan(top);
  });

  test("the other language's name has the letters of its neighbours", async () => {
    const tab = await open({ '/': CMS.shirasagi('main', widget(CENTRE)) }, WIDTHS.desk);
    await drawn(tab);
    const session = await tab.context().newCDPSession(tab);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const faces: string[] = [];
    for (const part of ['[part~=show-about]', '[part~=language][lang=en]']) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `document.querySelector('hikikomori-help').shadowRoot.querySelector('${part}')`,
      });
      const { nodeId } = await session
        .send('DOM.requestNode', { objectId: result.objectId! })
        .catch(() => ({ nodeId: 0 }));
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      faces.push(fonts.map(({ familyName }) => familyName).join());
    }
    expect(faces[1]).toBe(faces[0]);
  });
});
