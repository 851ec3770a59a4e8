// What a clerk pastes into a page, with the policy that goes with it, and a person's way from there to a number.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { settingsToHash } from '../../src/embed/hash.ts';
import { ASK_HEIGHT, heightMessage } from '../../src/embed/messages.ts';
import type { FrameOptions, Install, InstallKind } from '../../src/snippet/installs.ts';
import { attributeTag, childTag, frame, plainLink, policy, poster } from '../../src/snippet/installs.ts';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import { demoSite } from './support/demo.ts';
import type { Page } from './support/driver.ts';
import { nextPlace, walkToResult } from './support/flow.ts';
import { probeText } from './support/probe.ts';
import { DIST, site } from './support/site.ts';

const SRI = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8')) as Readonly<Record<string, string>>;
const TEL = 'tel:0000000000';
const SETTINGS = {
  'center-name': '見本市ひきこもり相談窓口',
  phone: '000-000-0000',
  hours: 'Mo-Su 00:00-24:00',
  checked: '2026-11-01',
};
const FALLBACK = ['<p id="contacts">見本市ひきこもり相談窓口 <a href="tel:0000000000">000-000-0000</a></p>'];
const INSTALL: Install = {
  settings: SETTINGS,
  fallback: FALLBACK,
  language: 'ja',
  script: { src: 'hikikomori-help.js', integrity: SRI['hikikomori-help.js'] },
};
const FRAME: FrameOptions = {
  embed: 'embed.html',
  title: '相談先を探す',
  helper: 'embed-helper.js',
  helperIntegrity: SRI['embed-helper.js'],
};
const IFRAME = 'iframe[data-hikikomori-help-frame]';

const blank = (body: string, head = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}<title>相談</title></head><body><h1>見本市の相談</h1>${body}</body></html>`;
/** As strict as a site can be. Images are let in, since browsers ask for the icon of the tab by themselves. */
const strict = (kind: InstallKind, install = INSTALL, more = ''): string =>
  `default-src 'none'; ${policy(install, kind)}${more}; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types hikikomori-help`;
const WITNESS = '<script src="probe.js"></script>';
const violations = (tab: Page) => tab.evaluate(() => window.probe!.violations);

test.each(Object.keys(SRI))('the hash of %s in the list is that of the file', (name) => {
  const digest = createHash('sha384')
    .update(readFileSync(join(DIST, name)))
    .digest('base64');
  expect(SRI[name]).toBe(`sha384-${digest}`);
});

describe(`${engine}: pasted into a blank page under a strict policy`, () => {
  const newPage = useBrowser();

  /** The page that shows the markup, with its policy as a header. */
  async function open(markup: string, kind: InstallKind): Promise<Page> {
    const pages = { '/': blank(markup, WITNESS), '/probe.js': probeText };
    const { url } = await site(pages, (path): Record<string, string> =>
      path === '/' ? { 'content-security-policy': strict(kind) } : {},
    );
    const tab = await newPage();
    await tab.open(url);
    return tab;
  }
  async function expectTheWay(tab: Page): Promise<void> {
    expect((await walkToResult(tab)).at(-1)).toBe('result');
    expect(await numbersOnScreen(tab)).toContain(TEL);
  }

  test('a tag with attributes leads to the number', async () => {
    const tab = await open(attributeTag(INSTALL)!, 'tag');
    await expectTheWay(tab);
    expect([await violations(tab), await tab.messages()]).toEqual([[], []]);
  });

  test('a tag with JSON inside leads to the number, and to the people of the page', async () => {
    const contacts = [{ name: '見本中学校 相談室', phone: '000-111-0000' }];
    const tab = await open(childTag({ ...INSTALL, settings: { ...SETTINGS, contacts } }), 'child');
    await nextPlace(tab, 'nothing');
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
    await expect.poll(() => numbersOnScreen(tab)).toEqual(expect.arrayContaining([TEL, 'tel:0001110000']));
    await tab.click('hikikomori-help >>> [part~=back]');
    expect((await walkToResult(tab)).at(-1)).toBe('result');
    expect([await violations(tab), await tab.messages()]).toEqual([[], []]);
  });

  test('a frame leads to the number, and is always as high as what it shows', async () => {
    const tab = await open(frame(INSTALL, FRAME), 'frame');
    const inside = await tab.frame(IFRAME);
    await nextPlace(inside, 'nothing');
    const heights = new Set<number>();
    await walkToResult(inside, undefined, async () => {
      await expect.poll(() => isInSight(tab, inside)).toBe(true);
      await expect
        .poll(async () => [await heightOf(tab), await overflow(inside)])
        .toEqual([await contentHeight(inside), 0]);
      heights.add(await heightOf(tab));
    });
    expect(heights.size).toBeGreaterThan(2);
    expect(await numbersOnScreen(inside)).toContain(TEL);
    expect([await violations(tab), await tab.messages()]).toEqual([[], []]);
  });

  test('a link leads to a page with the widget, and to the number', async () => {
    const { url } = await site(
      {
        '/': blank(plainLink(INSTALL, { href: 'soudan.html' })),
        '/soudan.html': blank(attributeTag(INSTALL)!),
      },
      (path): Record<string, string> =>
        path === '/' ? { 'content-security-policy': "default-src 'none'" } : {},
    );
    const tab = await newPage();
    await tab.open(url);
    await tab.click('p > a');
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/soudan.html');
    await expectTheWay(tab);
  });

  test('the script may lie on another site, with its hash', async () => {
    const other = await site({}, { 'access-control-allow-origin': '*' });
    const install = { ...INSTALL, script: { ...INSTALL.script, src: `${other.url}hikikomori-help.js` } };
    const { url } = await site(
      { '/': blank(attributeTag(install)!, WITNESS) },
      { 'content-security-policy': strict('tag', install, " 'self'") },
    );
    const tab = await newPage();
    await tab.open(url);
    await expectTheWay(tab);
    expect(await violations(tab)).toEqual([]);
  });

  test('a script that has been changed does not run, and the contacts stay', async () => {
    const install = { ...INSTALL, script: { src: 'hikikomori-help.js', integrity: SRI['embed.js'] } };
    const { url } = await site({ '/': blank(attributeTag(install)!) });
    const tab = await newPage();
    await tab.open(url);
    expect(await tab.evaluate(() => customElements.get('hikikomori-help') === undefined)).toBe(true);
    expect(await numbersOnScreen(tab)).toEqual([TEL]);
  });
});

describe(`${engine}: a frame`, () => {
  const newPage = useBrowser();

  async function open(body: string, pages: Record<string, string> = {}, options = {}): Promise<Page> {
    const { url } = await site({ '/': blank(body), ...pages });
    const tab = await newPage(options);
    await tab.open(url);
    return tab;
  }
  const withSettings = (settings: object, options: Partial<FrameOptions> = {}): string =>
    frame({ ...INSTALL, settings: settings as Install['settings'], fallback: [] }, { ...FRAME, ...options });
  async function inside(tab: Page, selector = IFRAME): Promise<Page> {
    const frame = await tab.frame(selector);
    await nextPlace(frame, 'nothing');
    return frame;
  }
  const settled = (tab: Page, frame: Page, selector = IFRAME) =>
    expect
      .poll(async () => (await heightOf(tab, selector)) - (await contentHeight(frame)), { timeout: 5000 })
      .toBe(0);

  test('has an origin of its own: neither page can look into the other', async () => {
    const tab = await open(withSettings(SETTINGS));
    const frame = await inside(tab);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(
      await tab.evaluate(
        (selector) => document.querySelector<HTMLIFrameElement>(selector)!.contentDocument,
        IFRAME,
      ),
    ).toBe(null);
  });

  test('keeps its height without the helper, and what is longer scrolls inside', async () => {
    const tab = await open(frame(INSTALL, { embed: 'embed.html', title: '相談先を探す', height: 500 }));
    const within = await inside(tab);
    await walkToResult(within);
    expect(await heightOf(tab)).toBe(500);
    expect(await overflow(within)).toBeGreaterThan(0);
    expect(await numbersOnScreen(within)).toContain(TEL);
  });

  test('is told apart from others, also from one that comes later', async () => {
    const tab = await open(
      `<div id="one">${withSettings(SETTINGS)}</div><div id="two">${withSettings({ area: '12' })}</div>`,
    );
    const two = await inside(tab, `#two ${IFRAME}`);
    const one = await inside(tab, `#one ${IFRAME}`);
    await one.click('hikikomori-help >>> [part~=show-about]');
    await settled(tab, one, `#one ${IFRAME}`);
    await settled(tab, two, `#two ${IFRAME}`);
    expect(await heightOf(tab, `#one ${IFRAME}`)).not.toBe(await heightOf(tab, `#two ${IFRAME}`));
    await tab.evaluate((selector) => {
      const later = document.querySelector(`#two ${selector}`)!.cloneNode() as HTMLIFrameElement;
      later.style.removeProperty('height');
      later.id = 'later';
      document.body.append(later);
    }, IFRAME);
    await settled(tab, await inside(tab, '#later'), '#later');
  });

  test('changes its height by its own messages of that one kind, and by no others', async () => {
    const other = `<!doctype html><meta charset="utf-8"><title>x</title><script>setInterval(() => parent.postMessage(${JSON.stringify(heightMessage(333))}, '*'), 30)</script>`;
    const tab = await open(`${withSettings(SETTINGS)}<iframe src="other.html" title="x"></iframe>`, {
      '/other.html': other,
    });
    const frame = await inside(tab);
    await settled(tab, frame);
    const before = await heightOf(tab);
    await tab.evaluate((message) => {
      window.postMessage(message, '*');
    }, heightMessage(222));
    const odd = [
      null,
      'x',
      5,
      [],
      { type: 'hikikomori-help-height' },
      { height: 100 },
      ...[0, -1, 1.5, '100', null, 1e9].map((height) => ({ type: 'hikikomori-help-height', height })),
    ];
    await frame.evaluate((messages) => {
      for (const message of messages) window.parent.postMessage(message, '*');
    }, odd);
    await tab.evaluate(() => new Promise((later) => setTimeout(later, 300)));
    expect([await heightOf(tab), await heightOf(tab, '[src="other.html"]')]).toEqual([before, 150]);
    await frame.evaluate((message) => {
      window.parent.postMessage(message, '*');
    }, heightMessage(444));
    await expect.poll(() => heightOf(tab)).toBe(444);
  });

  test('tells the page around its height and nothing else, and answers nobody else', async () => {
    const listen = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
    const tab = await open(`${listen}${frame(INSTALL, { embed: 'embed.html', title: 'x' })}`);
    const within = await inside(tab);
    await walkToResult(within);
    type Heard = Window & typeof globalThis & { heard: unknown[] };
    const heard = () => tab.evaluate(() => (window as Heard).heard);
    await expect.poll(async () => (await heard()).at(-1)).toEqual(heightMessage(await contentHeight(within)));
    for (const message of (await heard()) as Record<string, unknown>[]) {
      expect(Object.keys(message).sort()).toEqual(['height', 'type']);
      expect(message['type']).toBe('hikikomori-help-height');
    }
    const before = (await heard()).length;
    await within.evaluate((ask) => {
      window.postMessage(ask, '*');
    }, ASK_HEIGHT);
    await tab.evaluate(
      async (selector, odd) => {
        for (const message of odd)
          document.querySelector<HTMLIFrameElement>(selector)!.contentWindow!.postMessage(message, '*');
        await new Promise((later) => setTimeout(later, 300));
      },
      IFRAME,
      [null, 'x', { type: 'x' }],
    );
    expect((await heard()).length).toBe(before);
    await tab.evaluate(
      (selector, ask) => {
        document.querySelector<HTMLIFrameElement>(selector)!.contentWindow!.postMessage(ask, '*');
      },
      IFRAME,
      ASK_HEIGHT,
    );
    await expect.poll(async () => (await heard()).length).toBe(before + 1);
  });

  test('takes other settings when its address changes', async () => {
    const tab = await open(withSettings(SETTINGS));
    const frame = await inside(tab);
    const settings = { ...SETTINGS, phone: '000-222-0000', lang: 'en' };
    await tab.evaluate(
      (selector, hash) => {
        document.querySelector<HTMLIFrameElement>(selector)!.src = `embed.html${hash}`;
      },
      IFRAME,
      settingsToHash(settings),
    );
    await expect.poll(() => frame.evaluate(() => document.documentElement.lang)).toBe('en');
    await frame.click('hikikomori-help >>> [part~=show-contacts]');
    await expect.poll(() => numbersOnScreen(frame)).toContain('tel:0002220000');
    expect(await numbersOnScreen(frame)).not.toContain(TEL);
  });

  test.each(['', '#', '#area=12', '#%7B%22', '#WzFd'])(
    'with the address embed.html%s shows what it shows without settings',
    async (hash) => {
      const tab = await open(
        `<iframe data-hikikomori-help-frame sandbox="allow-scripts" title="x" width="320" height="600" src="embed.html${hash}"></iframe>`,
      );
      const frame = await inside(tab);
      await frame.click('hikikomori-help >>> [part~=show-contacts]');
      expect(
        await frame.evaluate(
          () =>
            document
              .querySelector('hikikomori-help')!
              .shadowRoot!.querySelector('[part~=contacts] [part~=area]') !== null,
        ),
      ).toBe(true);
    },
  );

  test('is dark where its settings say so, with all of its page', async () => {
    const tab = await open(withSettings({ ...SETTINGS, theme: 'dark' }));
    const frame = await inside(tab);
    expect(
      await frame.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('section')!.dataset['theme'],
      ]),
    ).toEqual(['dark', 'dark']);
  });

  test('floats nowhere, whatever its settings say', async () => {
    const tab = await open(withSettings({ ...SETTINGS, display: 'floating' }));
    expect(await nextPlace(await inside(tab), 'nothing')).toBe('start');
  });

  test.skipIf(engine === 'webkit')('fits a narrow phone', async () => {
    const tab = await open(withSettings(SETTINGS), {}, { width: 320 });
    const frame = await inside(tab);
    await walkToResult(frame);
    await settled(tab, frame);
    for (const page of [tab, frame])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
  });
});

describe(`${engine}: the page for frames, opened by itself`, () => {
  const newPage = useBrowser();

  test('shows no contact that its address brings, only what is built in', async () => {
    const { url } = await site({});
    const tab = await newPage();
    await tab.open(
      `${url}embed.html${settingsToHash({ ...SETTINGS, area: '47', contacts: [{ name: 'x', phone: '000-111-0000' }] })}`,
    );
    await nextPlace(tab, 'nothing');
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('hikikomori-help')!.shadowRoot!.textContent!))
      .toContain('沖縄県');
    const numbers = await numbersOnScreen(tab);
    expect(numbers.filter((number) => /^tel:000/.test(number))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(0);
  });
});

describe(`${engine}: a page that counts without answers`, () => {
  const newPage = useBrowser();

  test('counts each thing once, however often it happens', async () => {
    const { url } = await demoSite();
    const tab = await newPage();
    await tab.open(`${url}counting.html`);
    const counts = () =>
      tab.evaluate(() => [...document.querySelectorAll('td')].map(({ textContent }) => textContent));
    await nextPlace(tab, 'nothing');
    await expect.poll(counts).toEqual(['1', '0', '0', '0']);
    await walkToResult(tab);
    await tab.evaluate(() =>
      (document.querySelector('hikikomori-help') as HTMLElement & { restart(): void }).restart(),
    );
    await walkToResult(tab);
    expect(await counts()).toEqual(['1', '1', '1', '0']);
    await tab.evaluate(() => {
      // The number leads out of the page, where no browser here has a telephone.
      addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    await tab.click('hikikomori-help >>> [part~=contact-link]');
    expect(await counts()).toEqual(['1', '1', '1', '1']);
  });
});

describe.skipIf(engine !== 'chromium')('where no script runs', () => {
  const newPage = useBrowser();
  const link = plainLink(INSTALL, { href: 'soudan.html' });

  test.each([
    ['a tag with attributes', attributeTag(INSTALL)!],
    ['a tag with JSON inside', childTag(INSTALL)],
    ['a frame', frame(INSTALL, FRAME)],
    ['a link', link],
  ])('%s shows the contacts', async (_, markup) => {
    const { url } = await site({ '/': blank(markup) });
    const tab = await newPage({ javaScript: false, height: 1200 });
    await tab.open(url);
    if (markup.includes('<details')) await tab.click('summary');
    await expect.poll(() => numbersOnScreen(tab, 'body')).toEqual([TEL]);
    expect(await tab.evaluate(() => document.body.innerText.includes('{'))).toBe(false);
  });
});

describe.skipIf(engine !== 'chromium')('a poster', () => {
  const newPage = useBrowser();
  const href = 'https://www.city.example.lg.jp/fukushi/hikikomori/soudan.html';
  const long = {
    name: '見本県立こころの健康総合センター 見本ひきこもり地域支援センター(見本市・見本町・見本村担当)',
    hours: '月曜日から金曜日の9時から17時まで(祝日と12月29日から1月3日までは休み)。来所相談は予約が必要です',
  };

  test.each([
    ['usual words', {}],
    ['long words', long],
  ])('with %s fills one sheet of A4, and a phone reads its code', async (_, words) => {
    const { url } = await site({ '/': poster(INSTALL, { href, ...words }) });
    // As wide as the sheet.
    const tab = await newPage({ width: 794, height: 1123 });
    await tab.open(url);
    const pdf = await tab.print!();
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const { data, width, height } = PNG.sync.read(Buffer.from(await tab.screenshot()));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(href);
    expect(await tab.messages()).toEqual([]);
  });
});

/** Of the frame, as the page around shows it. */
const heightOf = (tab: Page, selector = IFRAME): Promise<number> =>
  tab.evaluate((frame) => document.querySelector(frame)!.clientHeight, selector);
/** Runs in the frame. */
const contentHeight = (frame: Page): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
/** How much of it is out of sight. */
const overflow = (frame: Page): Promise<number> =>
  frame.evaluate(() => Math.max(0, document.documentElement.scrollHeight - innerHeight));
/** Whether the heading of the screen is in the window of the page around. */
async function isInSight(tab: Page, frame: Page): Promise<boolean> {
  const top = await frame.evaluate(
    () =>
      document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('#title')!.getBoundingClientRect()
        .top,
  );
  return tab.evaluate(
    (selector, y) => {
      const at = document.querySelector(selector)!.getBoundingClientRect().top + y;
      return at >= 0 && at < innerHeight;
    },
    IFRAME,
    top,
  );
}
