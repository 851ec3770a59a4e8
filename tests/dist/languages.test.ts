// A language that lies beside the script: asked for only when the page or the reader wants it, by one address in
// which nothing of the visit is; and nobody is left without words where it can't be had.
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pseudoTexts } from '../support/pseudo-locale.ts';
import { say } from '../support/texts.ts';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { nextPlace, placeOf, step } from './support/flow.ts';
import { buildWithPseudoLocales, fileOf, PSEUDO } from './support/pseudo.ts';
import { page, SCRIPT, scriptTag, site, widget } from './support/site.ts';

const { long, rightToLeft } = PSEUDO;
const FILE = fileOf(long);
const PROBE = '<script src="/probe.js"></script>';
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const BY_THE_BROWSER_ITSELF = '/favicon.ico';
const WORDS = { [long]: pseudoTexts(long), [rightToLeft]: pseudoTexts(rightToLeft) };

const inLanguage = (lang: string, html = page(widget(), PROBE + scriptTag())): string =>
  html.replace('<html lang="ja">', `<html lang="${lang}">`);
const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

interface Seen {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly status: string;
  /** What is said beside the choice of languages. */
  readonly note: string;
}
const look = (tab: Page): Promise<Seen> =>
  tab.evaluate(() => {
    const root = document.querySelector('hikikomori-help')!.shadowRoot!;
    const words = (selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
    const frame = root.querySelector<HTMLElement>('.widget')!;
    return {
      lang: frame.lang,
      dir: getComputedStyle(frame).direction,
      title: words('#title'),
      status: words('[role=status]'),
      note: words('.language-note p'),
    };
  });
const spoken = (tab: Page, lang: string) =>
  expect.poll(async () => (await look(tab)).lang, { timeout: 5000 }).toBe(lang);
const choose = async (tab: Page, lang: string): Promise<void> => {
  await tab.click(`hikikomori-help >>> [part~=language][lang="${lang}"]`);
};
const openMenu = (tab: Page): Promise<void> => tab.click('hikikomori-help >>> .languages summary');

describe(`${engine}: a language beside the script`, () => {
  const newPage = useBrowser();
  let files: Record<string, string>;
  beforeAll(() => {
    files = buildWithPseudoLocales('script');
  });

  async function open(html: string, headers: Record<string, string> = {}, more: Record<string, string> = {}) {
    const { url, requests } = await site({ ...files, ...more, '/': html }, headers);
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    const asked = (): string[] =>
      requests.filter((address) => ![BY_THE_BROWSER_ITSELF, '/probe.js'].includes(address));
    return { tab, asked };
  }
  const violations = (tab: Page) => tab.evaluate(() => window.probe!.violations);
  const warnings = (tab: Page) =>
    tab.evaluate(() => window.probe!.messages.filter(({ kind }) => kind !== 'error').map(({ text }) => text));

  test.each([
    ['by a policy for scripts of the site', STRICT],
    ['where the policy names ours alone', `${STRICT}; trusted-types hikikomori-help`],
  ])('is loaded where the page is in it, %s @wcag:3.1.1', async (_, policy) => {
    const { tab, asked } = await open(inLanguage(long), { 'content-security-policy': policy });
    await spoken(tab, long);
    expect(await look(tab)).toMatchObject({ dir: 'ltr', title: WORDS[long]['start.title'], note: '' });
    expect(asked()).toEqual(['/', SCRIPT, FILE]);
    expect(await violations(tab)).toEqual([]);
    expect(await warnings(tab)).toEqual([]);
  });

  test('is loaded when the reader chooses it, and the answers and the place stay @wcag:3.1.2', async () => {
    const { tab, asked } = await open(inLanguage('ja'), { 'content-security-policy': STRICT });
    await step(tab, 'start');
    await step(tab, await placeOf(tab));
    const place = await placeOf(tab);
    expect(place).toMatch(/^question /);
    expect(asked()).toEqual(['/', SCRIPT]);
    await openMenu(tab);
    await choose(tab, rightToLeft);
    await spoken(tab, rightToLeft);
    expect(await placeOf(tab)).toBe(place);
    const key = `${place.replace(' ', '.')}.title`;
    expect(await look(tab)).toMatchObject({ dir: 'rtl', title: WORDS[rightToLeft][key] });
    await tab.click('hikikomori-help >>> [part~=back]');
    expect(
      await tab.evaluate(
        () =>
          document
            .querySelector('hikikomori-help')!
            .shadowRoot!.querySelector('[part~=option][aria-current]') !== null,
      ),
    ).toBe(true);
    await openMenu(tab);
    await choose(tab, 'ja');
    await spoken(tab, 'ja');
    expect(asked()).toEqual(['/', SCRIPT, fileOf(rightToLeft)]);
    expect(await violations(tab)).toEqual([]);
    expect(await warnings(tab)).toEqual([]);
  });

  test.each(['ja', 'en', 'en-US', 'fr', '', '__proto__', '../../x', '日本語'])(
    'is not asked for on a page in %j',
    async (lang) => {
      const { tab, asked } = await open(inLanguage(lang));
      await step(tab, 'start');
      expect(asked()).toEqual(['/', SCRIPT]);
    },
  );

  test('that is not there leaves the present one, says so, and can be tried again @wcag:4.1.3', async () => {
    let isThere = false;
    const { tab, asked } = await openServed((response) => {
      if (isThere) response.end(files[FILE]);
      else response.writeHead(404).end();
    }, 'ja');
    await openMenu(tab);
    await choose(tab, long);
    const name = WORDS[long][`language.${long}`]!;
    const words = say('language.unavailable', { name });
    await expect.poll(async () => (await look(tab)).note).toBe(words);
    expect(await look(tab)).toMatchObject({ lang: 'ja', title: say('start.title'), status: words });
    expect(
      (await warnings(tab)).filter((text) => text.startsWith('[hikikomori-help] language/unavailable')),
    ).toHaveLength(1);
    expect(asked).toEqual([SCRIPT, FILE]);

    isThere = true;
    await choose(tab, long);
    await spoken(tab, long);
    expect(await look(tab)).toMatchObject({ note: '', status: '' });
    expect(asked).toEqual([SCRIPT, FILE, FILE]);
  });

  test.each([
    ['something else', () => '<!doctype html><title>404</title>'],
    ['half of it', () => files[FILE]!.slice(0, 2000)],
    ['nothing', () => 'void 0'],
    ['no texts', () => `globalThis.hikikomoriHelpLanguages={"${long}":null}`],
  ])('that holds %s leaves the present one', async (_, text) => {
    const { tab } = await open(inLanguage(long), {}, { [FILE]: text() });
    const name = WORDS[long][`language.${long}`]!;
    await expect.poll(async () => (await look(tab)).note).toBe(say('language.unavailable', { name }));
    expect(await look(tab)).toMatchObject({ lang: 'ja', title: say('start.title') });
    expect(await placeOf(tab)).toBe('start');
  });

  test('that does not come within 10 seconds leaves the present one', async () => {
    const { tab } = await openServed(() => undefined, 'ja');
    await openMenu(tab);
    await choose(tab, long);
    await expect
      .poll(async () => (await look(tab)).note, { timeout: 5000 })
      .toContain(say('language.loading', { name: WORDS[long][`language.${long}`]! }));
    await expect
      .poll(async () => (await look(tab)).note, { timeout: 15_000 })
      .toBe(say('language.unavailable', { name: WORDS[long][`language.${long}`]! }));
    expect(await look(tab)).toMatchObject({ lang: 'ja' });
    expect((await warnings(tab)).filter((text) => text.includes('10 seconds'))).toHaveLength(1);
  });

  /** The script and its languages lie on another server, which answers for the languages as it is told. */
  async function openServed(answer: (response: ServerResponse) => void, lang: string) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url!);
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      if (request.url === SCRIPT) response.end(files[SCRIPT]);
      else answer(response);
    });
    await new Promise<void>((done) => {
      server.listen(0, 'localhost', done);
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const head = PROBE + scriptTag(`http://localhost:${port}${SCRIPT}`);
    const { url } = await site({ '/': inLanguage(lang, page(widget(), head)) });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    return { tab, asked };
  }

  /** With the hash of the script, or without. */
  const withHash = (isGiven: boolean): string => {
    const hash = isGiven ? ` integrity="${integrityOf(files[SCRIPT]!)}"` : '';
    return inLanguage(long, page(widget(), `${PROBE}<script src="${SCRIPT}"${hash} defer></script>`));
  };
  /** Somebody has changed the file on the server. */
  const changed = (): Record<string, string> => ({ [FILE]: files[FILE]!.replace('{', '{"x":"y",') });

  test('is held against its hash where the page gives that of the script', async () => {
    const { tab } = await open(withHash(true));
    await spoken(tab, long);
  });

  test('that was changed is refused where the page gives the hash of the script', async () => {
    const { tab } = await open(withHash(true), {}, changed());
    await expect.poll(async () => (await look(tab)).note).not.toBe('');
    await new Promise((later) => setTimeout(later, 300));
    expect(await look(tab)).toMatchObject({ lang: 'ja' });
  });

  test('that was changed is taken where the page gives none: many a system changes scripts', async () => {
    const { tab } = await open(withHash(false), {}, changed());
    await spoken(tab, long);
  });

  test('is let in by the nonce of the script', async () => {
    const nonce = 'c29tZXRoaW5nIG5ldw';
    const html = page(widget(), `${PROBE}${scriptTag()}`).replaceAll('<script ', `<script nonce="${nonce}" `);
    const { tab } = await open(inLanguage(long, html), {
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`,
    });
    await spoken(tab, long);
    expect(await violations(tab)).toEqual([]);
  });

  test('is read rightly on a page in Shift_JIS', async () => {
    const html = inLanguage(long, page('<hikikomori-help></hikikomori-help>').replace('utf-8', 'Shift_JIS'));
    const { url } = await site({ ...files, '/': html.replace(/[^\0-\x7f]/g, '') }, (path) => ({
      'content-type': path === '/' ? 'text/html' : 'text/javascript',
    }));
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    expect(await tab.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    await spoken(tab, long);
    expect(await look(tab)).toMatchObject({ title: WORDS[long]['start.title'] });
  });

  test('is there without a request in the script that has everything', async () => {
    const { tab, asked } = await open(inLanguage(rightToLeft), {}, buildWithPseudoLocales('script-all'));
    await spoken(tab, rightToLeft);
    expect(await look(tab)).toMatchObject({ dir: 'rtl', title: WORDS[rightToLeft]['start.title'] });
    expect(asked()).toEqual(['/', SCRIPT]);
  });

  test('is shared by two widgets of a page, and asked for once', async () => {
    const { tab, asked } = await open(inLanguage(long, page(widget() + widget(), PROBE + scriptTag())));
    await spoken(tab, long);
    await expect
      .poll(() =>
        tab.evaluate(() =>
          [...document.querySelectorAll('hikikomori-help')].map(
            (host) => host.shadowRoot!.querySelector<HTMLElement>('.widget')!.lang,
          ),
        ),
      )
      .toEqual([long, long]);
    expect(asked()).toEqual(['/', SCRIPT, FILE]);
  });
});

describe(`${engine}: a page in a language that we do not have`, () => {
  const newPage = useBrowser();

  test('stays Japanese, with one line that offers English @wcag:3.1.2', async () => {
    const { url } = await site({ '/': inLanguage('fr') });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    expect(await look(tab)).toMatchObject({ lang: 'ja', title: say('start.title') });
    await tab.click('hikikomori-help >>> .language-offer [part~=language]');
    await spoken(tab, 'en');
    expect(
      await tab.evaluate(() =>
        Boolean(document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('.language-offer')),
      ),
    ).toBe(false);
  });
});
