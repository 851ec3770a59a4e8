// Every strict policy that a site may have, with real headers. Either the widget works and nobody is told of
// a violation, or the tag's own contacts stay in view and the console says once what to allow. Never an error
// that nobody catches.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../scripts/build/own-policy.mjs';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import type { Page } from './support/driver.ts';
import { nextPlace } from './support/flow.ts';
import { otherLit } from './support/other-lit.ts';
import { probeText } from './support/probe.ts';
import type { Report } from './support/reports.ts';
import { reportServer } from './support/reports.ts';
import { page, SCRIPT, scriptText, site, widget } from './support/site.ts';
import { tour } from './support/tour.ts';

const OTHER = '/lit.js';
const NONCE = 'c29tZXRoaW5nIG5ldw';

interface Script {
  readonly src: string;
  readonly text: string;
}
interface Way {
  readonly source: (scripts: readonly Script[]) => string;
  readonly tag: (script: Script) => string;
}
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** How a policy may let scripts in, and how the page then writes them. */
const SCRIPTS: Readonly<Record<string, Way>> = {
  "'self'": { source: () => "'self'", tag: ({ src }) => `<script src="${src}" defer></script>` },
  'a nonce': {
    source: () => `'nonce-${NONCE}'`,
    tag: ({ src }) => `<script src="${src}" nonce="${NONCE}" defer></script>`,
  },
  hashes: {
    source: (scripts) => scripts.map(({ text }) => hash(text)).join(' '),
    tag: ({ text }) => `<script>${text}</script>`,
  },
};

/** What stands in `trusted-types`, and whether the widget may draw under it. */
const LISTS: readonly (readonly [list: string | null, draws: boolean])[] = [
  [null, true],
  ["'none'", false],
  ['lit-html', false],
  [POLICY, true],
  [`default ${POLICY}`, true],
  ['default', false],
  ["'allow-duplicates' *", true],
];

interface Case {
  readonly way: string;
  readonly list: string | null;
  readonly draws: boolean;
  readonly beside: boolean;
}
/**
 * Each list once, and each way to let scripts in; another Lit on the page where its name is and is not on the
 * list.
 */
const CASES: readonly Case[] = [
  ...LISTS.map(([list, draws]) => ({ way: "'self'", list, draws, beside: false })),
  ...[null, POLICY].map((list) => ({ way: "'self'", list, draws: true, beside: true })),
  ...['a nonce', 'hashes'].map((way) => ({ way, list: POLICY, draws: true, beside: false })),
];
const nameOf = ({ way, list, beside }: Case): string =>
  `scripts by ${way}, trusted-types ${list ?? 'absent'}${beside ? ', beside another Lit' : ''}`;

const NUMBER = 'tel:0000000000';
const OURS = /^\[hikikomori-help\]/;

describe(`${engine}: under a strict policy`, () => {
  const newPage = useBrowser();

  interface Opened {
    readonly tab: Page;
    readonly requests: readonly string[];
    readonly reports: readonly Report[];
    /** Whether this browser knows Trusted Types; without them nothing of it is forbidden. */
    readonly enforced: boolean;
  }
  async function open(
    { way, list, beside }: Pick<Case, 'way' | 'list' | 'beside'>,
    more: readonly Script[] = [],
  ): Promise<Opened> {
    const { source, tag } = SCRIPTS[way]!;
    const probe: Script = { src: '/probe.js', text: probeText };
    const scripts = [
      probe,
      ...more,
      ...(beside ? [{ src: OTHER, text: await otherLit() }] : []),
      { src: SCRIPT, text: scriptText() },
    ];
    const { url: reportUrl, reports } = await reportServer();
    const policy = [
      "default-src 'none'",
      `script-src ${source(scripts)}`,
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      ...(list === null ? [] : [`trusted-types ${list}`]),
      `report-uri ${reportUrl}`,
    ].join('; ');
    const body = `<other-lit></other-lit>${widget()}${scripts.map(tag).join('')}`;
    const pages = Object.fromEntries(
      scripts.filter(({ src }) => src !== SCRIPT).map(({ src, text }) => [src, text]),
    );
    const { url, requests } = await site(
      { '/': page(body, ''), ...pages },
      { 'content-security-policy': policy },
    );
    const tab = await newPage();
    await tab.open(url);
    return { tab, requests, reports, enforced: await tab.evaluate(() => 'trustedTypes' in window) };
  }

  /**
   * What the page noted that the other Lit has not done: it says `lit-html`, which ours never does, or tells
   * its file.
   */
  const noted = (tab: Page) =>
    tab.evaluate((other) => {
      const { messages, violations, sources } = window.probe!;
      const ours = (text: string, source = ''): boolean =>
        !text.includes('lit-html') && !source.endsWith(other);
      return {
        violations: violations.filter((text, index) => ours(text, sources[index])),
        uncaught: messages.filter(({ kind, text, source }) => kind === 'uncaught' && ours(text, source)),
        warnings: messages.filter(({ kind }) => kind === 'warning').map(({ text }) => text),
      };
    }, OTHER);
  /**
   * What the reports tell that is not of the other Lit. Of a script written into the page WebKit names
   * neither the file nor the sample in a report, though the page is told them: as many such reports as the
   * page noted of the other Lit are taken to be its own.
   */
  async function told(tab: Page, reports: readonly Report[]): Promise<Report[]> {
    let nameless =
      engine === 'webkit'
        ? await tab.evaluate(
            () => window.probe!.violations.filter((text) => text.includes('lit-html')).length,
          )
        : 0;
    return reports.filter(
      ({ source, sample }) =>
        !source.endsWith(OTHER) &&
        !sample.includes('lit-html') &&
        (sample !== '' || source.endsWith('.js') || nameless-- <= 0),
    );
  }

  async function wholeTour(tab: Page): Promise<void> {
    const { places, pressed } = await tour(tab);
    expect(places).toEqual(
      expect.arrayContaining(['start', 'crisis', 'result', 'answers', 'about', 'contacts']),
    );
    expect([...new Set(pressed)]).toEqual(
      expect.arrayContaining(['qr', 'calendar', 'copy', 'download', 'memo-text']),
    );
  }
  /** How the scripts came makes no difference later on. */
  async function contacts(tab: Page): Promise<void> {
    expect(await nextPlace(tab, 'nothing')).toBe('start');
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
  }

  test.each(CASES.map((each) => [nameOf(each), each] as const))(
    '%s',
    { timeout: 60_000 },
    async (_, each) => {
      const { tab, reports, enforced } = await open(each);
      if (each.draws || !enforced) {
        await (each.way === "'self'" ? wholeTour : contacts)(tab);
        expect(await noted(tab)).toEqual({ violations: [], uncaught: [], warnings: [] });
        expect(await told(tab, reports)).toEqual([]);
      } else {
        await expect
          .poll(async () => (await noted(tab)).warnings.filter((text) => OURS.test(text)))
          .toHaveLength(1);
        const { uncaught, warnings } = await noted(tab);
        expect(warnings[0]).toMatch(new RegExp(`render/trusted-types.*${POLICY}`));
        expect(uncaught).toEqual([]);
      }
      expect(await numbersOnScreen(tab)).toContain(NUMBER);
    },
  );

  test('the report of a violation really arrives, so that none means none', async () => {
    const { reports } = await open({ way: "'self'", list: null, beside: false }, [
      { src: '/bad.js', text: 'document.head.append(document.createElement("style"))' },
    ]);
    await expect
      .poll(() => reports.map(({ directive }) => directive))
      .toEqual([expect.stringContaining('style-src')]);
  });

  test("a page's own default policy that lets markup pass is enough, without a name in the list", async () => {
    const pass = 'window.trustedTypes?.createPolicy("default", { createHTML: (text) => text })';
    const { tab, reports } = await open({ way: "'self'", list: 'default', beside: false }, [
      { src: '/policy.js', text: pass },
    ]);
    expect((await tour(tab)).places).toContain('result');
    expect(await noted(tab)).toEqual({ violations: [], uncaught: [], warnings: [] });
    expect(await told(tab, reports)).toEqual([]);
  });

  test.each([
    ['cleans markup', '(text) => text.replace(/<!--.*?-->|<\\?[^>]*>| \\S*\\$lit\\$\\S*/g, "")'],
    ['lets nothing pass', '() => null'],
    ['throws', '() => { throw new Error("no markup on this page") }'],
  ])("a page's own default policy that %s does not leave half a screen", async (_, create) => {
    const policy = `window.trustedTypes?.createPolicy("default", { createHTML: ${create} })`;
    const { tab, enforced } = await open({ way: "'self'", list: 'default', beside: false }, [
      { src: '/policy.js', text: policy },
    ]);
    if (enforced)
      await expect
        .poll(async () => (await noted(tab)).warnings)
        .toEqual([expect.stringContaining('render/trusted-types')]);
    else await tour(tab);
    expect((await noted(tab)).uncaught).toEqual([]);
    expect(await numbersOnScreen(tab)).toContain(NUMBER);
  });

  test('a list of names that is not enforced costs nobody the widget', async () => {
    const { url } = await site(
      { '/': page(widget()) },
      { 'content-security-policy': "trusted-types 'none'" },
    );
    const tab = await newPage();
    await tab.open(url);
    expect((await tour(tab)).places).toContain('result');
  });
});
