// Browsers without this or that, and pages that have broken a part of theirs. Whatever is missing: a contact is on the screen, in the widget
// or as the tag's own content, and no error goes uncaught.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import { CENTRE, inlineProbe, page, scriptTag, site, widget } from './support/site.ts';

const NUMBER = 'tel:0000000000';
const DISPLAYS = ['inline', 'floating', 'dialog'] as const;

const without = (owner: string, ...names: string[]): string => names.map((name) => `delete ${owner}[${JSON.stringify(name)}];`).join('');
const throwing = (owner: string, ...names: string[]): string =>
  names.map((name) => `Object.defineProperty(${owner}, ${JSON.stringify(name)}, { configurable: true, get() { throw new DOMException("no", "SecurityError") } });`).join('');

/** A browser without popovers shows what one with them hides. */
const NO_POPOVER_STYLE = '<style>hikikomori-help::part(launcher), hikikomori-help::part(panel) { display: block !important }</style>';

/** What is done to the browser before our script comes. The widget has to stand in all of these. */
const WORKS_WITHOUT: Readonly<Record<string, string>> = {
  'the popover': without('HTMLElement.prototype', 'popover', 'showPopover', 'hidePopover', 'togglePopover'),
  'the dialog': `${without('HTMLDialogElement.prototype', 'showModal', 'show', 'close', 'open')}${without('window', 'HTMLDialogElement')}`,
  'ElementInternals': `${without('HTMLElement.prototype', 'attachInternals')}${without('window', 'ElementInternals')}`,
  'ResizeObserver': without('window', 'ResizeObserver'),
  'IntersectionObserver': without('window', 'IntersectionObserver'),
  'the share sheet and the clipboard': without('Navigator.prototype', 'share', 'canShare', 'clipboard'),
  'URL.canParse': without('URL', 'canParse', 'parse'),
  'constructable style sheets': `${without('Document.prototype', 'adoptedStyleSheets')}${without('ShadowRoot.prototype', 'adoptedStyleSheets')}${without('CSSStyleSheet.prototype', 'replace', 'replaceSync')}`,
  'Trusted Types': without('window', 'trustedTypes'),
  'fetch and AbortController': without('window', 'fetch', 'AbortController'),
  'Object.hasOwn, Array.at': `${without('Object', 'hasOwn')}${without('Array.prototype', 'at')}`,
  'what came to JavaScript after 2022': `${without('Array.prototype', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with')}${without('Object', 'groupBy')}${without('Map', 'groupBy')}
    ${without('Promise', 'withResolvers', 'try')}${without('window', 'structuredClone', 'Iterator')}${without('Set.prototype', 'union', 'intersection', 'difference')}${without('String.prototype', 'isWellFormed')}`,
  'Intl': without('window', 'Intl'),
  'Intl.DateTimeFormat': without('Intl', 'DateTimeFormat'),
  'a working Intl.DateTimeFormat': 'Intl.DateTimeFormat = class { constructor() { throw new RangeError("no such zone") } };',
  'Intl.Segmenter, PluralRules, ListFormat': without('Intl', 'Segmenter', 'PluralRules', 'ListFormat', 'RelativeTimeFormat', 'NumberFormat'),
  'access to storage': throwing('window', 'localStorage', 'sessionStorage', 'indexedDB', 'caches') + throwing('Document.prototype', 'cookie'),
  'access to the clipboard': 'Object.defineProperty(Navigator.prototype, "clipboard", { configurable: true, get: () => ({ writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }) });',
  'chance numbers': throwing('window', 'crypto'),
  'performance': throwing('window', 'performance'),
};

/** Without these it can't work; the contacts are those of the tag. */
const STANDS_ASIDE_WITHOUT: Readonly<Record<string, string>> = {
  'custom elements': without('window', 'customElements'),
  'shadow trees': `${without('Element.prototype', 'attachShadow')}${without('window', 'ShadowRoot')}`,
  'templates that can be copied': 'Document.prototype.importNode = () => { throw new Error("broken by the page") };',
  'Array.flatMap': without('Array.prototype', 'flatMap'),
  'MutationObserver': without('window', 'MutationObserver'),
  'Date': 'Date.now = () => { throw new Error("broken by the page") };',
};

describe(`${engine}: a browser without`, () => {
  const newPage = useBrowser();

  async function open(before: string, more = ''): Promise<Awaited<ReturnType<typeof newPage>>> {
    const body = DISPLAYS.map((display) => `<div id="${display}">${widget({ ...CENTRE, display })}</div>`).join('');
    const { url } = await site({ '/': page(body, `${inlineProbe}<script>${before}</script>${more}${scriptTag()}`) });
    const tab = await newPage();
    await tab.open(url);
    return tab;
  }

  /** Asked for its contacts, each of the three ways of display. */
  const ask = (tab: Awaited<ReturnType<typeof open>>, display: string) => tab.evaluate(async (id) => {
    const host = document.querySelector(`#${id} hikikomori-help`) as HTMLElement & { showContacts?(): void; updateComplete?: Promise<unknown> };
    host.showContacts?.();
    await host.updateComplete;
    await host.updateComplete;
    const root = host.shadowRoot;
    return Boolean(root?.querySelector('[data-screen=contacts]'));
  }, display);
  const uncaught = (tab: Awaited<ReturnType<typeof open>>) => tab.evaluate(() => window.probe!.messages.filter(({ kind }) => kind !== 'warning'));

  test.each(Object.entries(WORKS_WITHOUT))('%s: a contact is on the screen, in the widget', async (name, before) => {
    const tab = await open(before, name === 'the popover' ? NO_POPOVER_STYLE : '');
    for (const display of DISPLAYS) {
      expect([display, await ask(tab, display)]).toEqual([display, true]);
      expect(await numbersOnScreen(tab, `#${display} hikikomori-help`)).toContain(NUMBER);
    }
    expect(await uncaught(tab)).toEqual([]);
  });

  test.each(Object.entries(STANDS_ASIDE_WITHOUT))("%s: a contact is on the screen, the tag's own", async (_, before) => {
    const tab = await open(before);
    for (const display of DISPLAYS) {
      expect([display, await ask(tab, display)]).toEqual([display, false]);
      expect(await numbersOnScreen(tab, `#${display} hikikomori-help`)).toEqual([NUMBER]);
    }
    expect(await uncaught(tab)).toEqual([]);
  });

  test('an origin of its own (a sandboxed frame): a contact is on the screen, in the widget', async () => {
    const { url } = await site({ '/': page(widget(), inlineProbe + scriptTag()) }, { 'content-security-policy': 'sandbox allow-scripts' });
    const tab = await newPage();
    await tab.open(url);
    await tab.evaluate(async () => {
      const host = document.querySelector('hikikomori-help') as HTMLElement & { showContacts(): void; updateComplete: Promise<unknown> };
      host.showContacts();
      await host.updateComplete;
    });
    expect(await numbersOnScreen(tab)).toContain(NUMBER);
    expect(await tab.evaluate(() => { try { return localStorage.length; } catch { return 'forbidden'; } })).toBe('forbidden');
    expect(await uncaught(tab)).toEqual([]);
  });
});
