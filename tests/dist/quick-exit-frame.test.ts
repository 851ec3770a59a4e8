// A school's page may show the page with the widget in a frame. Which window leaves is told by a note that
// each page sends when it goes.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

/** Nobody answers there; the browser leaves for it all the same. */
const EXIT = 'https://localhost:1/';
const noting = (name: string): string =>
  `<script>addEventListener('pagehide', () => { navigator.sendBeacon('/left-${name}'); });</script>`;
/**
 * WebKit keeps the old page in view and sends no note where nobody answers: there it can only be seen what
 * the frame says.
 */
const tellsLeaving = engine !== 'webkit';
const INNER = page(widget({ 'quick-exit': EXIT }), noting('inner') + scriptTag());
const frame = (attributes = '', src = '/inner.html'): string =>
  `<iframe src="${src}" ${attributes} width="800" height="600"></iframe>`;
const ASKS = `<script>
  addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = ''; });
  onbeforeunload = (event) => { event.preventDefault(); return 'stay'; };
</script>`;

/** In the frame, however deep it lies. */
const inFrame = (path: readonly number[], run: 'press' | 'seen'): { words: string } | undefined => {
  let view: Window = window;
  for (const index of path) view = view.frames[index]!;
  const root = view.document.querySelector('hikikomori-help')?.shadowRoot;
  if (run === 'press') root?.querySelector<HTMLElement>('[part~=quick-exit]')?.click();
  return { words: root?.querySelector('[part~=veil]')?.textContent ?? '' };
};

describe(`${engine}: the quick way out, pressed in a frame`, () => {
  const newPage = useBrowser();

  async function pressed(pages: Record<string, string>, path: readonly number[] = [0]) {
    const running = await site({ '/inner.html': INNER, '/left-inner': '', '/left-outer': '', ...pages });
    const tab = await newPage();
    await tab.open(running.url);
    await expect.poll(() => ready(tab, path)).toBe(true);
    // A press by a person, without which browsers let no frame lead the tab away.
    await tab.press('Tab');
    await tab.evaluate(inFrame, path, 'press');
    return { tab, left: (name: string) => running.requests.includes(`/left-${name}`) };
  }
  const ready = (tab: Page, path: readonly number[]) =>
    tab.evaluate((steps) => {
      try {
        let view: Window = window;
        for (const index of steps) view = view.frames[index]!;
        return Boolean(
          view.document.querySelector('hikikomori-help')?.shadowRoot?.querySelector('[part~=quick-exit]'),
        );
      } catch {
        return false;
      }
    }, path);

  test.runIf(tellsLeaving)('the whole tab leaves, not the frame alone', async () => {
    const { left } = await pressed({ '/': page(frame(), noting('outer')) });
    await expect.poll(() => left('outer'), { timeout: 5000 }).toBe(true);
  });

  test.runIf(tellsLeaving)('the whole tab leaves from a frame in a frame', async () => {
    const { left } = await pressed(
      { '/': page(frame('', '/middle.html'), noting('outer')), '/middle.html': page(frame()) },
      [0, 0],
    );
    await expect.poll(() => left('outer'), { timeout: 5000 }).toBe(true);
  });

  test.runIf(tellsLeaving)(
    'a page that asks whether one really wants to leave does not hold it',
    async () => {
      const { left } = await pressed({
        '/': page(frame(), ASKS + noting('outer')),
        '/inner.html': page(widget({ 'quick-exit': EXIT }), ASKS + scriptTag()),
      });
      await expect.poll(() => left('outer'), { timeout: 5000 }).toBe(true);
    },
  );

  test('where the frame may not lead the tab away, it says that the page around it is still there, and leaves', async () => {
    const { tab, left } = await pressed({
      '/': page(frame('sandbox="allow-scripts allow-same-origin"'), noting('outer')),
    });
    await expect
      .poll(async () => (await tab.evaluate(inFrame, [0], 'seen'))?.words, { timeout: 3000 })
      .toContain('周りのページはまだ表示されています');
    if (tellsLeaving) await expect.poll(() => left('inner'), { timeout: 8000 }).toBe(true);
    expect(left('outer')).toBe(false);
  });
});

describe(`${engine}: the quick way out of a page of its own`, () => {
  const newPage = useBrowser();

  test.runIf(tellsLeaving)('is not held by a page that asks whether one really wants to leave', async () => {
    const running = await site({
      '/': page(widget({ 'quick-exit': EXIT }), ASKS + noting('outer') + scriptTag()),
      '/left-outer': '',
    });
    const tab = await newPage();
    await tab.open(running.url);
    await expect.poll(() => tab.evaluate(inFrame, [], 'seen').then(Boolean)).toBe(true);
    await tab.press('Tab');
    await tab.click('hikikomori-help >>> [part~=quick-exit]');
    await expect.poll(() => running.requests.includes('/left-outer'), { timeout: 5000 }).toBe(true);
  });
});
