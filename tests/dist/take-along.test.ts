// The reminder and the code for the phone, on a page whose policy allows scripts of its own address and
// nothing else.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { nextPlace } from './support/flow.ts';
import type { Page } from './support/driver.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const HOST = 'hikikomori-help';

/** Notes what is to be saved instead of leaving files on the machine of whoever runs the tests. */
const note = (): void => {
  const saved: { name: string; text: string }[] = [];
  Object.assign(window, { saved });
  const { createObjectURL } = URL;
  const texts = new Map<string, Promise<string>>();
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    texts.set(address, (blob as Blob).text());
    return address;
  };
  HTMLAnchorElement.prototype.click = function click() {
    const { href, download: name } = this;
    void texts.get(href)?.then((text) => saved.push({ name, text }));
  };
};

describe(`${engine}: under a strict Content-Security-Policy`, () => {
  const newPage = useBrowser();

  async function contacts(): Promise<Page> {
    const { url } = await site(
      { '/': page(widget(), `<script src="/probe.js"></script>${scriptTag()}`) },
      { 'content-security-policy': POLICY },
    );
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    await tab.evaluate(() => {
      document.querySelector<HTMLElement & { showContacts(): void }>('hikikomori-help')?.showContacts();
    });
    return tab;
  }
  const violations = (tab: Page) => tab.evaluate(() => window.probe?.violations);

  test('a reminder for the next opening is made in the page', async () => {
    const tab = await contacts();
    await tab.evaluate(note);
    await tab.click(`${HOST} >>> [part~=calendar]`);
    await expect
      .poll(() => tab.evaluate(() => (window as unknown as { saved: unknown[] }).saved.length))
      .toBe(1);
    const [{ name, text }] = await tab.evaluate(
      () => (window as unknown as { saved: [{ name: string; text: string }] }).saved,
    );
    expect(name).toBe('reminder.ics');
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
    expect(event.summary).toBe('予定');
    // The page's hours begin at nine in Japan, wherever this runs.
    expect(event.startDate.toJSDate().toISOString()).toMatch(/T00:00:00/);
    expect(event.startDate.toJSDate().getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(await violations(tab)).toEqual([]);
  });

  test('a code for the phone is drawn when it is asked for, black on white', async () => {
    const tab = await contacts();
    const shapes = () =>
      tab.evaluate(() => {
        const code = document
          .querySelector('hikikomori-help')
          ?.shadowRoot?.querySelector('[part~=qr-code] svg');
        return [...(code?.children ?? [])].map(
          (shape) =>
            `${shape.getBoundingClientRect().width > 50 ? 'seen' : 'unseen'} ${getComputedStyle(shape).fill}`,
        );
      });
    expect(await shapes()).toEqual([]);
    await tab.click(`${HOST} >>> [part~=qr]`);
    await expect.poll(shapes).toEqual(['seen rgb(255, 255, 255)', 'seen rgb(0, 0, 0)']);
    expect(await violations(tab)).toEqual([]);
  });
});
