// The ways of writing the settings come to the same thing, on the built script: attributes, the JSON inside
// the tag, properties set before the script has come, and changes afterwards.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import type { Page } from './support/driver.ts';
import { nextPlace } from './support/flow.ts';
import { FALLBACK, inlineProbe, page, scriptTag, site, widget } from './support/site.ts';

type Help = HTMLElement & { showContacts(): void; updateComplete: Promise<unknown> };

const SETTINGS = {
  'center-name': '○○市ひきこもり地域支援センター',
  phone: '000-000-0000',
  email: 'soudan@example.lg.jp',
  address: '○○市△△1-2-3',
  website: 'https://www.city.example.lg.jp/',
  hours: 'Mo-Fr 09:00-17:00; PH off',
  sns: 'https://lin.ee/xxxx',
  'sns-name': 'LINE相談',
  form: 'https://www.city.example.lg.jp/form',
  online: 'https://www.city.example.lg.jp/online',
  reservation: 'required',
  programs: 'home-visit seminar',
  checked: '2026-11-01',
  'heading-level': '3',
  lang: 'en',
};
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const camelled = Object.fromEntries(Object.entries(SETTINGS).map(([name, value]) => [camel(name), value]));
const json = (settings: object): string =>
  `<script type="application/json">${JSON.stringify(settings)}</script>`;
const setBefore = (settings: object): string =>
  `<script>Object.assign(document.querySelector("hikikomori-help"), ${JSON.stringify(settings)})</script>`;

const WAYS: Readonly<Record<string, string>> = {
  attributes: widget(SETTINGS),
  'the JSON inside the tag': widget({}, FALLBACK + json(SETTINGS)),
  'the JSON inside the tag, in names without hyphens': widget(
    {},
    json({ ...camelled, headingLevel: 3, programs: ['home-visit', 'seminar'] }) + FALLBACK,
  ),
  'some here, some there': widget(
    { phone: SETTINGS.phone, lang: 'en' },
    json({ ...SETTINGS, phone: '000-999-9999', lang: 'ja' }) + FALLBACK,
  ),
  'properties that were set before the script came': widget({}) + setBefore(camelled),
};

describe(`${engine}: settings`, () => {
  const newPage = useBrowser();

  async function open(body: string): Promise<Page> {
    const { url } = await site({ '/': page(body, inlineProbe + scriptTag()) });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    return tab;
  }
  /** All words and addresses of the contacts. */
  const contacts = (tab: Page) =>
    tab.evaluate(async () => {
      const host = document.querySelector('hikikomori-help') as Help;
      host.showContacts();
      await host.updateComplete;
      const root = host.shadowRoot!;
      return [
        root.textContent.replace(/\s+/g, ' '),
        ...[...root.querySelectorAll('a, h2, h3, h4')].map(
          (element) => element.getAttribute('href') ?? element.localName,
        ),
      ];
    });

  test('come to the same thing in whichever way they are written', async () => {
    const { url } = await site(
      Object.fromEntries(
        Object.values(WAYS).map((body, index) => [`/${index}.html`, page(body, inlineProbe + scriptTag())]),
      ),
    );
    // One page after the other: not every driver can hold two.
    const tab = await newPage();
    const seen: string[][] = [];
    for (const [index, way] of Object.keys(WAYS).entries()) {
      await tab.open(`${url}${index}.html`);
      await nextPlace(tab, 'nothing');
      seen.push(await contacts(tab));
      expect([way, await tab.evaluate(() => window.probe!.messages)]).toEqual([way, []]);
    }
    expect(seen).toEqual(Object.keys(WAYS).map(() => seen[0]));
    expect(seen[0]).toEqual(
      expect.arrayContaining(['tel:0000000000', 'mailto:soudan@example.lg.jp', 'https://lin.ee/xxxx', 'h3']),
    );
    expect(seen[0]).not.toContain('h2');
  });

  test('may change at any time, in each of these ways', async () => {
    const tab = await open(widget({ phone: '000-000-0000' }, FALLBACK + json({ sns: 'https://lin.ee/one' })));
    expect(await contacts(tab)).toEqual(expect.arrayContaining(['tel:0000000000', 'https://lin.ee/one']));
    await tab.evaluate(() => {
      document.querySelector('hikikomori-help')!.setAttribute('phone', '000-111-1111');
    });
    expect(await contacts(tab)).toContain('tel:0001111111');
    await tab.evaluate(() => {
      Object.assign(document.querySelector('hikikomori-help')!, { phone: '000-222-2222' });
    });
    expect(await contacts(tab)).toContain('tel:0002222222');
    await tab.evaluate(() => {
      document.querySelector('hikikomori-help script')!.textContent =
        '{"sns": "https://lin.ee/two", "phone": "000-333-3333"}';
    });
    expect(await contacts(tab)).toEqual(expect.arrayContaining(['tel:0002222222', 'https://lin.ee/two']));
    await tab.evaluate(() => {
      document.querySelector('hikikomori-help')!.removeAttribute('phone');
    });
    expect(await contacts(tab)).toContain('tel:0003333333');
  });

  test('of several widgets are their own, and so is what stands inside the tags', async () => {
    const body = ['1', '2', '3']
      .map(
        (n) =>
          `<div id="w${n}">${widget({ phone: `000-${n}${n}${n}-0000` }, `<p><a href="tel:000${n}">${n}</a></p>${json({ 'center-name': `窓口${n}` })}`)}</div>`,
      )
      .join('');
    const { url } = await site({ '/': page(body, inlineProbe) });
    const tab = await newPage();
    await tab.open(url);
    for (const n of [1, 2, 3])
      expect(await numbersOnScreen(tab, `#w${n} hikikomori-help`)).toEqual([`tel:000${n}`]);
    await tab.evaluate(async (src) => {
      await new Promise((loaded) => {
        document.head.append(Object.assign(document.createElement('script'), { src, onload: loaded }));
      });
      for (const host of document.querySelectorAll<Help>('hikikomori-help')) {
        host.showContacts();
        await host.updateComplete;
      }
    }, '/hikikomori-help.js');
    for (const n of [1, 2, 3]) {
      const numbers = await numbersOnScreen(tab, `#w${n} hikikomori-help`);
      expect(numbers).toContain(`tel:000${n}${n}${n}0000`);
      expect(numbers).not.toContain(`tel:000${n}`);
      expect(numbers.filter((number) => /^tel:000\d{3}0000$/.test(number))).toHaveLength(1);
    }
  });
});
