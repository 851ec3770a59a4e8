// The privacy contract on real pages, in every way of display, with everything opened: what goes out, what
// stays, and what is left when the page takes the widget away.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import type { Page } from './support/driver.ts';
import { nextPlace } from './support/flow.ts';
import { leftoversText } from './support/leftovers.ts';
import { CENTRE, inlineProbe, page, SCRIPT, scriptTag, site, widget } from './support/site.ts';
import { tour } from './support/tour.ts';
import { traces } from './support/traces.ts';

const COUNTER = '/leftovers.js';
const ICON = '/favicon.ico';
const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'none'" };
const DISPLAYS = ['inline', 'floating', 'dialog'] as const;
const EVERYTHING = {
  ...CENTRE,
  address: '○○市△△1-2-3',
  website: 'https://www.city.example.lg.jp/',
  'quick-exit': 'https://weather.example.jp/',
  statement: 'https://www.city.example.lg.jp/a11y/',
};

const headWith = (...scripts: readonly string[]): string =>
  scripts.map((src) => `<script src="${src}"></script>`).join('') + scriptTag();

describe(`${engine}: a whole visit with everything opened`, () => {
  const newPage = useBrowser();

  /** The whole visit, seen to have been one. */
  async function visit(tab: Page): Promise<void> {
    const { places, pressed } = await tour(tab);
    expect(places).toEqual(
      expect.arrayContaining(['start', 'crisis', 'result', 'answers', 'about', 'contacts']),
    );
    expect([...new Set(pressed)]).toEqual(
      expect.arrayContaining(['qr', 'calendar', 'copy', 'download', 'memo-text']),
    );
  }

  describe.each(DISPLAYS)('as display="%s"', (display) => {
    test.each([
      ['a page without a policy', {}],
      ["connect-src 'none'", STRICT],
    ])('asks the network for nothing: %s', async (_, headers) => {
      const { url, requests } = await site(
        { '/': page(widget({ ...EVERYTHING, display }), headWith('/probe.js')) },
        headers,
      );
      const tab = await newPage();
      await tab.open(url);
      await visit(tab);

      // In whichever order the browser likes; the icon of the tab is asked for by the browser itself.
      const told = (addresses: readonly string[]): string[] =>
        addresses
          .filter((address) => !address.endsWith(ICON))
          .map((address) => address.replace(url, '/'))
          .sort();
      const asked = ['/', SCRIPT, '/probe.js'];
      expect(told(requests)).toEqual(asked);
      expect(
        told(await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))),
      ).toEqual(asked.slice(1));
      if (tab.requests) expect(told(tab.requests())).toEqual(asked);
      expect(await tab.evaluate(() => window.probe!.violations)).toEqual([]);
    });

    test('leaves nothing in the browser: cookies, storage, databases, caches, workers, history, title, address', async () => {
      const { url } = await site({ '/': page(widget({ ...EVERYTHING, display })) });
      const tab = await newPage();
      await tab.open(url);
      await tab.evaluate(() => customElements.whenDefined('hikikomori-help').then(() => undefined));
      const before = await tab.evaluate(traces);
      await visit(tab);
      expect(await tab.evaluate(traces)).toEqual(before);
      expect(before).toMatchObject({
        cookies: '',
        localStorage: [],
        sessionStorage: [],
        databases: [],
        caches: [],
        workers: 0,
        title: '相談のご案内',
        address: url,
      });
    });

    test('holds on to nothing of the page once it is taken away, however often', async () => {
      const { url } = await site({
        '/': page(widget({ ...EVERYTHING, display }), headWith(COUNTER)),
        [COUNTER]: leftoversText(SCRIPT),
      });
      const tab = await newPage();
      await tab.open(url);
      await visit(tab);
      const held = () => tab.evaluate(() => window.leftovers!.now());
      // Not for want of looking.
      expect(await held()).toEqual(
        expect.arrayContaining([
          'a listener for keyup on document',
          'a MutationObserver',
          expect.stringContaining('setInterval'),
        ]),
      );
      for (let times = 0; times < 3; times += 1) {
        await tab.evaluate(takeAway);
        expect(await held()).toEqual([]);
        await tab.evaluate(bringBack);
        await expect.poll(() => numbersOnScreen(tab)).toContain('tel:0000000000');
      }
    });

    test('never listens for messages, for leaving, or for what other tabs do', async () => {
      const { url } = await site({
        '/': page(widget({ ...EVERYTHING, display }), headWith(COUNTER)),
        [COUNTER]: leftoversText(SCRIPT),
      });
      const tab = await newPage();
      await tab.open(url);
      await visit(tab);
      const heard = await tab.evaluate(() => window.leftovers!.heard);
      expect(heard).toContain('click');
      // `hashchange` is missing below: a link of the page to the tag's id leads to the widget.
      expect(
        heard.filter((type) =>
          /^(?:message|messageerror|storage|unload|beforeunload|pagehide|visibilitychange|popstate|online|offline|device\w+)$/.test(
            type,
          ),
        ),
      ).toEqual([]);
    });
  });

  test('asks for the one list that the page names, and for nothing else', async () => {
    const LIST = '/centres.json';
    const { url, requests } = await site({
      '/': page(widget({ ...EVERYTHING, directory: LIST })),
      [LIST]: '[]',
    });
    const tab = await newPage();
    await tab.open(url);
    await visit(tab);
    expect(requests.filter((address) => address !== ICON)).toEqual(['/', SCRIPT, LIST]);
  });

  test("shows the built-in contacts where the page's policy keeps the list away", async () => {
    const { url, requests } = await site(
      { '/': page(widget({ ...EVERYTHING, directory: '/centres.json' }), headWith('/probe.js')) },
      STRICT,
    );
    const tab = await newPage();
    await tab.open(url);
    await visit(tab);
    expect(requests).not.toContain('/centres.json');
    expect(
      (await tab.evaluate(() => window.probe!.messages))
        .filter(({ text }) => text.startsWith('[hikikomori-help]'))
        .map(({ kind, text }) => [kind, text.split(':')[0]]),
    ).toEqual([['warning', '[hikikomori-help] directory/network']]);
  });
});

describe(`${engine}: what others say to the page`, () => {
  const newPage = useBrowser();

  test('in messages is no matter to the widget', async () => {
    const { url } = await site({ '/': page(widget(), inlineProbe + scriptTag()) });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    const text = () => tab.evaluate(() => document.querySelector('hikikomori-help')!.shadowRoot!.textContent);
    const before = await text();
    await tab.evaluate(async () => {
      const foreign: unknown[] = [
        'open',
        { type: 'hikikomori-help', action: 'restart' },
        { type: 'open', side: 'contacts' },
        { 'hikikomori-help': { phone: '000-666-6666' } },
        { source: 'hikikomori-help', directory: 'https://evil.example/' },
        JSON.stringify({ type: 'hikikomori-help-result' }),
        { __proto__: null, type: 'clear' },
        null,
        0,
        [],
        new Uint8Array(8),
      ];
      for (const data of foreign) {
        postMessage(data, '*');
        dispatchEvent(new MessageEvent('message', { data, origin: location.origin }));
        document
          .querySelector('hikikomori-help')!
          .dispatchEvent(new MessageEvent('message', { data, bubbles: true, composed: true }));
      }
      await new Promise((later) => {
        setTimeout(later, 100);
      });
    });
    expect(await text()).toBe(before);
    expect(await tab.messages()).toEqual([]);
  });
});

declare global {
  interface Window {
    away?: Element;
  }
}

async function takeAway(): Promise<void> {
  const host = document.querySelector('hikikomori-help') as HTMLElement & {
    updateComplete: Promise<unknown>;
  };
  window.away = host;
  host.remove();
  await host.updateComplete;
  await new Promise((later) => {
    setTimeout(later, 50);
  });
}

function bringBack(): void {
  document.body.append(window.away!);
  (window.away as HTMLElement & { open(): void }).open();
}
