// Old pages in Japan are written in EUC-JP, Shift_JIS or ISO-2022-JP, and a plain script is decoded as the
// page is, unless something says otherwise. The byte order mark at the head of ours does.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../support/texts.ts';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { inlineProbe, scriptText, SCRIPT, site } from './support/site.ts';

/** 「相談」 as each charset writes it, a letter for each byte. */
const CONSULTATION: Readonly<Record<string, string>> = {
  'EUC-JP': '\xc1\xea\xc3\xcc',
  Shift_JIS: '\x91\x8a\x92\x6b',
  'ISO-2022-JP': '\x1b$BAjCL\x1b(B',
};
const CHARSETS = Object.keys(CONSULTATION);

/** What the server says of the script, and what the tag says. */
const WAYS = [
  { type: 'text/javascript', attribute: '' },
  { type: 'text/javascript; charset=EUC-JP', attribute: '' },
  { type: 'text/javascript; charset=Shift_JIS', attribute: '' },
  { type: 'text/javascript', attribute: 'charset="EUC-JP"' },
  { type: 'text/javascript', attribute: 'charset="Shift_JIS"' },
] as const;

const pageIn = (charset: string, script: string): Buffer =>
  Buffer.from(
    `<!doctype html>
<html lang="ja"><head><meta charset="${charset}">${inlineProbe}<title>-</title></head>
<body><h1>${CONSULTATION[charset]}</h1><hikikomori-help><p id="fallback">${CONSULTATION[charset]} <a href="tel:0000000000">000-000-0000</a></p></hikikomori-help>
${script}</body></html>`,
    'latin1',
  );

describe(`${engine}: on a page in an old charset`, () => {
  const newPage = useBrowser();

  /** Opens one page after the other and says what is seen of each. */
  async function* visit(
    charset: string,
    ways: readonly { type: string; attribute: string }[],
    script = SCRIPT,
  ): AsyncGenerator<Page> {
    const tab = await newPage();
    for (const { type, attribute } of ways) {
      const { url } = await site(
        {
          '/': pageIn(charset, `<script src="${script}" ${attribute}></script>`),
          '/bare.js': scriptText().replace('\uFEFF', ''),
        },
        (path) => ({ 'content-type': path === '/' ? 'text/html' : type }),
      );
      await tab.open(url);
      expect(await tab.evaluate(() => document.querySelector('h1')!.textContent)).toBe('相談');
      yield tab;
    }
  }
  const seen = (tab: Page) =>
    tab.evaluate(async () => {
      const host = document.querySelector('hikikomori-help') as HTMLElement & {
        updateComplete?: Promise<unknown>;
      };
      await host.updateComplete;
      return {
        door: host.shadowRoot?.querySelector('[part~=door]')?.textContent.trim() ?? null,
        contacts: document.querySelector('#fallback a')!.checkVisibility(),
        messages: window.probe!.messages.map(({ kind, text }) => `${kind}: ${text}`),
      };
    });
  const READ = {
    door: expect.stringContaining(LANGUAGES.ja['option.who.self']!) as string,
    contacts: false,
    messages: [],
  };
  const left = (message: string) => ({
    door: null,
    contacts: true,
    messages: [expect.stringMatching(message) as string],
  });

  test.each(CHARSETS)(
    '%s: the script is read as it was written, whatever the server and the tag say of it',
    async (charset) => {
      const results = [];
      for await (const tab of visit(charset, WAYS)) results.push(await seen(tab));
      expect(results).toEqual(WAYS.map(() => READ));
    },
  );

  test.each(['EUC-JP', 'ISO-2022-JP'])(
    '%s: a script that has lost its mark leaves the contacts in view, and says why',
    async (charset) => {
      for await (const tab of visit(charset, [WAYS[0]], '/bare.js'))
        expect(await seen(tab)).toEqual(left('^warning: \\[hikikomori-help\\] define/charset: '));
    },
  );

  // In this charset a Japanese letter may swallow the sign after it, so nothing of the script runs and the
  // browser alone can say so.
  test('Shift_JIS: a script that has lost its mark leaves the contacts in view', async () => {
    for await (const tab of visit('Shift_JIS', [WAYS[0]], '/bare.js'))
      expect(await seen(tab)).toEqual(left('^uncaught: .*SyntaxError'));
  });

  test.each(CHARSETS)(
    '%s: a script that has lost its mark is read all the same where the tag names its charset',
    async (charset) => {
      for await (const tab of visit(charset, [{ ...WAYS[0], attribute: 'charset="utf-8"' }], '/bare.js'))
        expect(await seen(tab)).toEqual(READ);
    },
  );
});
