// The tag that the command prints for a place, pasted into a blank page.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import { nextPlace } from './support/flow.ts';
import { DIST, site } from './support/site.ts';

const snippet = (...more: string[]): string =>
  execFileSync(process.execPath, [join(DIST, 'cli.js'), 'snippet', ...more], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const blank = (tag: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>相談</title>${tag}`;
/** The numbers that stand in the tag for whoever has no script. */
const fallbackNumbers = (tag: string): string[] => [
  ...new Set([...tag.matchAll(/href="(tel:[^"]+)"/g)].map(([, href]) => href!)),
];

/** With a window or switchboard of its own, unless said otherwise. */
const PLACES: readonly (readonly [place: string, area: string])[] = [
  ['a city', '12217'],
  ['a city by its six digits', '122173'],
  ['a designated city with one window', '01100'],
  ['a designated city whose wards have windows', '14100'],
  ['a ward', '14101'],
  ['a special ward', '13104'],
  ['Fukuoka, where no window is known', '40130'],
  ['a village without a window', '43425'],
  ['a town that became part of another', '22131'],
  ['a town by its name', '柏市'],
];

describe(`${engine}: the tag of`, () => {
  const newPage = useBrowser();

  test.each(PLACES)('%s (%s) leads to every number that stands in it', async (_, area) => {
    const tag = snippet('--area', area);
    const { url } = await site({ '/': blank(tag) });
    const tab = await newPage();
    await tab.open(url);
    expect(await nextPlace(tab, 'nothing')).toBe('start');
    await tab.click('hikikomori-help >>> [part~=show-contacts]');
    // Further levels are folded, and wards are asked for.
    await tab.evaluate(() => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    const asksForWard = await tab.evaluate(
      () => document.querySelector('hikikomori-help')!.shadowRoot!.querySelector('[part~=town]') !== null,
    );
    const shown = await numbersOnScreen(tab);
    const missing = fallbackNumbers(tag).filter((number) => !shown.includes(number));
    expect(asksForWard).toBe(area === '14100');
    expect(asksForWard ? [] : missing).toEqual([]);
    expect((await tab.messages()).map(({ text }) => text)).toEqual([]);
  });

  test.skipIf(engine !== 'chromium')('a city shows its numbers where no script runs', async () => {
    const tag = snippet('--area', '12217');
    const { url } = await site({ '/': blank(tag) });
    const tab = await newPage({ javaScript: false });
    await tab.open(url);
    expect(fallbackNumbers(tag).length).toBeGreaterThan(2);
    expect(await numbersOnScreen(tab)).toEqual(fallbackNumbers(tag));
  });
});

describe('a place that does not exist', () => {
  test.each(['12299', '122170', '千葉県府中市'])('%s has no tag', (area) => {
    expect(() => snippet('--area', area)).toThrow();
  });
});
