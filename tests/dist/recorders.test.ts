// Scripts on the page that record what visitors see and do: of the widget they get an empty box. Recorded by
// rrweb, which others are built on.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import type { Page } from './support/driver.ts';
import { walkToResult } from './support/flow.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

const RRWEB = readFileSync(
  fileURLToPath(new URL('../../node_modules/rrweb/umd/rrweb.min.js', import.meta.url)),
  'utf8',
);
const RECORD = `window.seen = []; (window.rrweb.record ?? window.rrweb)({ emit: (event) => { seen.push(JSON.stringify(event)); } });`;
const recorded = (tab: Page): Promise<string> =>
  tab.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n'));

/** rrweb's numbers: what happens after the first picture, and two kinds of it. */
const INCREMENT = 3;
const INPUT = 5;
const ADOPTED_SHEETS = 15;

interface Recorded {
  readonly type: number;
  readonly data: { readonly source?: number };
}
const eventsOf = (seen: string): Recorded[] => seen.split('\n').map((line) => JSON.parse(line) as Recorded);
const isOf =
  (kind: number) =>
  ({ type, data: { source } }: Recorded): boolean =>
    type === INCREMENT && source === kind;

describe(`${engine}: a recorder on the page`, () => {
  const newPage = useBrowser();

  async function open(display: string, late: boolean): Promise<Page> {
    const record = `<script src="/rrweb.js"></script><script>${late ? `setTimeout(() => { ${RECORD} }, 500)` : RECORD}</script>`;
    const { url } = await site({
      '/': page(
        `<p>ページの本文</p>${widget({ phone: '000-000-0000', 'center-name': '見本窓口', display })}`,
        record + scriptTag(),
      ),
      '/rrweb.js': RRWEB,
    });
    const tab = await newPage();
    await tab.open(url);
    if (late) await expect.poll(() => recorded(tab)).toContain('ページの本文');
    if (display !== 'inline')
      await tab.evaluate(() => {
        (document.querySelector('hikikomori-help') as HTMLElement & { open(): void }).open();
      });
    return tab;
  }

  test.each([
    ['inline', false],
    ['inline', true],
    ['floating', false],
    ['dialog', false],
  ] as const)('%s (begun late: %s): sees the page, and nothing of the screens', async (display, late) => {
    const tab = await open(display, late);
    let atFirst: Recorded[] | undefined;
    const places = await walkToResult(tab, undefined, async () => {
      atFirst ??= eventsOf(await recorded(tab));
    });
    expect(places.at(-1)).toBe('result');
    await tab.evaluate(async () => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      const field = root.querySelector('textarea')!;
      field.focus();
      field.value = 'himitsu';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'u' }));
      field.setSelectionRange(0, 3);
      field.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await new Promise((later) => {
        setTimeout(later, 700);
      });
    });
    const seen = await recorded(tab);
    expect(seen).toContain('ページの本文');
    expect(seen).toContain('rr-block');
    const events = eventsOf(seen);
    // The widget's style sheets name parts of the screens. They are the same for everyone and stay the same.
    const isSheets = isOf(ADOPTED_SHEETS);
    expect(events.filter(isSheets)).toEqual(atFirst!.filter(isSheets));
    expect(JSON.stringify(events.filter((event) => !isSheets(event)))).not.toMatch(
      /himitsu|data-question|data-screen|data-method|memo-text|見本窓口.{0,40}"type":3|電話で話せる/,
    );
    // What is typed into a field is told of its own: nothing of the widget.
    expect(events.filter(isOf(INPUT))).toEqual([]);
  });
});

test('the screens carry the marks of the recorders whose makers publish one', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../src/element/help-element.ts', import.meta.url)),
    'utf8',
  );
  const guide = readFileSync(fileURLToPath(new URL('../../docs/privacy.md', import.meta.url)), 'utf8');
  const section = /<section\s+class="widget([^"]*)"([^>]*)>/.exec(source)!;
  const classes = section[1]!.trim().split(' ');
  const marks = (section[2]!.match(/\bdata-[\w-]+/g) ?? []).filter(
    (mark) => !['data-theme', 'data-furigana'].includes(mark),
  );
  expect(classes.length).toBeGreaterThan(4);
  expect(marks.length).toBeGreaterThan(4);
  for (const name of [...classes, ...marks]) expect(guide).toContain(`\`${name}`);
});
