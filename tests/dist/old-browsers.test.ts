// Browsers without this or that, and pages that have broken a part of theirs. Whatever is missing: a contact
// is on the screen, in the widget or as the tag's own content, and no error goes uncaught.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import type { Page } from './support/driver.ts';
import { inlineProbe, page, scriptTag, site, widget } from './support/site.ts';
import { askedOf, DISPLAYS, pageAfter } from './support/taken.ts';

const NUMBER = 'tel:0000000000';

/**
 * What is done to the browser before our script comes; each runs in the page. The widget has to stand in all
 * of these.
 */
const WORKS_WITHOUT: Readonly<Record<string, () => void>> = {
  popovers: () => {
    window.take(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  },
  dialogs: () => {
    window.take(HTMLDialogElement.prototype, 'showModal', 'show', 'close', 'open');
    window.take(window, 'HTMLDialogElement');
  },
  ElementInternals: () => {
    window.take(HTMLElement.prototype, 'attachInternals');
    window.take(window, 'ElementInternals');
  },
  ResizeObserver: () => {
    window.take(window, 'ResizeObserver');
  },
  IntersectionObserver: () => {
    window.take(window, 'IntersectionObserver');
  },
  'a share sheet and a clipboard': () => {
    window.take(Navigator.prototype, 'share', 'canShare', 'clipboard');
  },
  'Object.hasOwn': () => {
    window.take(Object, 'hasOwn');
  },
  'URL.canParse': () => {
    window.take(URL, 'canParse', 'parse');
  },
  'style sheets of its own making': () => {
    window.take(Document.prototype, 'adoptedStyleSheets');
    window.take(ShadowRoot.prototype, 'adoptedStyleSheets');
    window.take(CSSStyleSheet.prototype, 'replace', 'replaceSync');
  },
  'Trusted Types': () => {
    window.take(window, 'trustedTypes');
  },
  'fetch and AbortController': () => {
    window.take(window, 'fetch', 'AbortController');
  },
  'what came to JavaScript after 2022': () => {
    window.take(Array.prototype, 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with');
    window.take(Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf');
    window.take(Object, 'groupBy');
    window.take(Map, 'groupBy');
    window.take(Promise, 'withResolvers', 'try');
    window.take(String.prototype, 'isWellFormed', 'toWellFormed');
    window.take(window, 'Iterator', 'structuredClone');
  },
  Intl: () => {
    window.take(window, 'Intl');
  },
  'Intl.DateTimeFormat': () => {
    window.take(Intl, 'DateTimeFormat');
  },
  'an Intl.DateTimeFormat that works': () => {
    window.put(Intl, 'DateTimeFormat', {
      value: function refuse() {
        throw new RangeError('no such zone');
      },
    });
  },
  'the rest of Intl': () => {
    window.take(
      Intl,
      'Segmenter',
      'PluralRules',
      'ListFormat',
      'RelativeTimeFormat',
      'NumberFormat',
      'DisplayNames',
      'Locale',
    );
  },
  crypto: () => {
    window.take(window, 'crypto');
  },
  performance: () => {
    window.take(window, 'performance');
  },
};

/** Forbidden or refused, not missing. */
const WORKS_REFUSED: Readonly<Record<string, () => void>> = {
  'storage and cookies': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      window.put(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    window.put(Document.prototype, 'cookie', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  },
  'the clipboard': () => {
    window.put(Navigator.prototype, 'clipboard', {
      get: () => ({ writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }),
    });
  },
  'the share sheet': () => {
    window.put(Navigator.prototype, 'canShare', { value: () => true });
    window.put(Navigator.prototype, 'share', {
      value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
    });
  },
};

/** Without these it can't draw; the contacts are those of the tag. */
const STANDS_ASIDE_WITHOUT: Readonly<Record<string, () => void>> = {
  'custom elements': () => {
    window.take(window, 'customElements');
  },
  'shadow trees': () => {
    window.take(Element.prototype, 'attachShadow');
  },
  'templates that can be copied': () => {
    window.put(Document.prototype, 'importNode', {
      value: () => {
        throw new Error('broken by the page');
      },
    });
  },
  'a part of JavaScript that is needed to read it': () => {
    window.take(Array.prototype, 'flatMap');
  },
  'a part of JavaScript that is needed to begin': () => {
    window.take(Object, 'fromEntries');
  },
};

/**
 * Contacts asked for before that are drawn with the first drawing, so they are asked for when it has
 * happened.
 */
const LATE: Readonly<Record<string, () => Promise<void>>> = {
  'the start': () =>
    new Promise((broken) => {
      document.addEventListener(
        'hikikomori-help-ready',
        () => {
          window.put(Document.prototype, 'importNode', {
            value: () => {
              throw new Error('broken by the page');
            },
          });
          broken();
        },
        { once: true },
      );
    }),
};

describe(`${engine}: a browser`, () => {
  const newPage = useBrowser();
  const uncaught = (tab: Page) =>
    tab.evaluate(() => window.probe!.messages.filter(({ kind }) => kind !== 'warning'));

  const warnings = (tab: Page) =>
    tab.evaluate(() =>
      window.probe!.messages.filter(({ kind }) => kind === 'warning').map(({ text }) => text),
    );

  async function open(before: () => Promise<void> | void, style?: string): Promise<Page> {
    const { url } = await site(pageAfter(before, style));
    const tab = await newPage();
    await tab.open(url);
    return tab;
  }
  /** A browser without popovers shows what one that has them hides. */
  const styleFor = (name: string): string =>
    name === 'popovers'
      ? 'hikikomori-help::part(launcher), hikikomori-help::part(panel) { display: block !important }'
      : '';

  test.each([
    ...Object.entries(WORKS_WITHOUT).map(
      ([name, before]) => [`without ${name}`, before, styleFor(name)] as const,
    ),
    ...Object.entries(WORKS_REFUSED).map(([name, before]) => [`that refuses ${name}`, before, ''] as const),
  ])('%s: a contact is on the screen, in the widget', async (_, before, style) => {
    const tab = await open(before, style);
    expect(await askedOf(tab)).toEqual(
      DISPLAYS.map((display) => ({
        display,
        drawn: true,
        numbers: expect.arrayContaining([NUMBER]) as string[],
      })),
    );
    expect([await uncaught(tab), await warnings(tab)]).toEqual([[], []]);
  });

  test.each([
    ...Object.entries(STANDS_ASIDE_WITHOUT).map(([name, before]) => [`without ${name}`, before] as const),
    ...Object.entries(LATE).map(([name, before]) => [`that breaks after ${name}`, before] as const),
  ])("%s: a contact is on the screen, the tag's own", async (_, before) => {
    const tab = await open(before);
    expect(await askedOf(tab)).toEqual(
      DISPLAYS.map((display) => ({ display, drawn: false, numbers: [NUMBER] })),
    );
    expect(await uncaught(tab)).toEqual([]);
    const told = await warnings(tab);
    expect(told.filter((text) => /^\[hikikomori-help\] (?:define|render)\/failed: /.test(text))).toEqual(
      told,
    );
    // Once for the script, or once for each tag.
    expect([1, DISPLAYS.length]).toContain(told.length);
  });

  test('that gives the page an origin of its own: a contact is on the screen, in the widget', async () => {
    const { url } = await site(
      { '/': page(widget(), inlineProbe + scriptTag()) },
      { 'content-security-policy': 'sandbox allow-scripts' },
    );
    const tab = await newPage();
    await tab.open(url);
    const storage = await tab.evaluate(async () => {
      const host = document.querySelector('hikikomori-help') as HTMLElement & {
        showContacts(): void;
        updateComplete: Promise<unknown>;
      };
      host.showContacts();
      await host.updateComplete;
      try {
        return String(localStorage.length);
      } catch {
        return 'forbidden';
      }
    });
    expect(storage).toBe('forbidden');
    expect(await numbersOnScreen(tab)).toContain(NUMBER);
    expect(await uncaught(tab)).toEqual([]);
  });
});
