// What the widget makes of markup after a system for web pages has cleaned it. The same rows stand in
// docs/cms/cleaned.md, so that a clerk can find what happened to the page. No such system runs here: each row
// is what its cleaning leaves, put into a page as one builds it.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settingsToHash } from '../../src/embed/hash.ts';
import { CMS } from './support/cms.ts';
import { onlyChromium, useSite } from './support/emulated.ts';
import { scriptTag } from './support/site.ts';

const GUIDE = readFileSync(new URL('../../docs/cms/cleaned.md', import.meta.url), 'utf8');

const PAGE_NUMBER = 'tel:0000000000';
const SET_NUMBER = 'tel:0001110000';
const CONTACTS = '<p>見本市の相談窓口(見本) <a href="tel:0000000000">000-000-0000</a></p>';
const JSON_TEXT = `{"center-name":"見本市ひきこもり相談窓口(見本)","phone":"000-111-0000",
"checked":"2026-11-01"}`;
const escaped = JSON_TEXT.replaceAll('"', '&quot;');
const ATTRIBUTES = 'center-name="見本市ひきこもり相談窓口(見本)" phone="000-111-0000" checked="2026-11-01"';

const tag = (inside: string, attributes = ''): string =>
  `<hikikomori-help${attributes && ` ${attributes}`}>${inside}${CONTACTS}</hikikomori-help>`;
const child = (json: string): string => tag(`<script type="application/json">${json}</script>`);
const frame = (attributes: string, hash: string): string =>
  `<iframe src="/embed.html${hash}" title="ひきこもりの相談先を探す" height="800"${attributes}></iframe>`;
const HASH = settingsToHash({ 'center-name': '見本市ひきこもり相談窓口(見本)', phone: '000-111-0000' });

/** What somebody sees who opens the page, in the words of the guide. */
type Outcome = '正しく動く' | '都道府県をたずねる' | '連絡先だけが見える';
/** What the cleaning leaves; `script: false`: the script is gone, too. */
interface Left {
  readonly markup: string;
  readonly outcome: Outcome;
  readonly script?: false;
  /** The tag's own contacts are no longer in the tag, and stay in sight beside the widget. */
  readonly twice?: true;
}

const ROWS: Readonly<Record<string, Left>> = {
  スクリプトの行が消えた: { markup: tag('', ATTRIBUTES), outcome: '連絡先だけが見える', script: false },
  'タグが消え、中の連絡先だけが残った': { markup: CONTACTS, outcome: '連絡先だけが見える' },
  'タグが、文字のまま画面に出る': {
    markup: `&lt;hikikomori-help area="12"&gt;${CONTACTS}&lt;/hikikomori-help&gt;`,
    outcome: '連絡先だけが見える',
  },
  タグの属性が消えた: { markup: tag(''), outcome: '都道府県をたずねる' },
  'JSON が、中身ごと消えた': { markup: tag(''), outcome: '都道府県をたずねる' },
  'JSON を囲む印だけが消え、文字が残った': { markup: tag(JSON_TEXT), outcome: '正しく動く' },
  'JSON が段落（p）で囲まれた': {
    markup: tag(`<p><script type="application/json">${JSON_TEXT}</script></p>`),
    outcome: '正しく動く',
  },
  'JSON の改行が br になった': { markup: child(JSON_TEXT.replace('\n', '<br />\n')), outcome: '正しく動く' },
  'JSON の " が `&quot;` になった': { markup: child(escaped), outcome: '正しく動く' },
  'JSON の " が “ ” になった': {
    markup: child(JSON_TEXT.replace(/"([^"]*)"/g, '“$1”')),
    outcome: '正しく動く',
  },
  '属性の " が “ ” になった': {
    markup: tag('', ATTRIBUTES.replace(/="([^"]*)"/g, '=“$1”')),
    outcome: '正しく動く',
  },
  'タグが段落（p）で囲まれた': {
    markup: `<p>${tag('', ATTRIBUTES)}</p>`,
    outcome: '正しく動く',
    twice: true,
  },
  '枠の sandbox などの属性が消えた': { markup: frame('', HASH), outcome: '正しく動く' },
  '枠のアドレスの # のあとが消えた': { markup: frame('', ''), outcome: '都道府県をたずねる' },
};

/** Runs in the page or in the frame: the numbers in sight, and whether a prefecture is asked for. */
function seen() {
  const root = document.querySelector('hikikomori-help')?.shadowRoot;
  const inSight = (selector: string): Element[] =>
    [...(root?.querySelectorAll(selector) ?? []), ...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility(),
    );
  const numbers = inSight('a').map((link) => (link as HTMLAnchorElement).href);
  return {
    numbers: [...new Set(numbers)].filter((href) => href.startsWith('tel:000')),
    drawn: inSight('[part~=contacts]').length > 0,
    asks: inSight('[part~=contacts] [part~=area]').length > 0,
  };
}
const EXPECTED: Readonly<Record<Outcome, ReturnType<typeof seen>>> = {
  正しく動く: { numbers: [SET_NUMBER], drawn: true, asks: false },
  都道府県をたずねる: { numbers: [], drawn: true, asks: true },
  連絡先だけが見える: { numbers: [PAGE_NUMBER], drawn: false, asks: false },
};

/** 「先に連絡先を見る」, where there is a widget. */
async function lookAtContacts(place: Page | Frame): Promise<void> {
  await place.locator('hikikomori-help [part~=show-contacts]').click();
  await place.locator('hikikomori-help [part~=contacts]').waitFor();
}

describe.skipIf(onlyChromium)('after the cleaning of a system', () => {
  const open = useSite();

  test.each(Object.keys(ROWS))('%s', async (row) => {
    const { markup, outcome, script, twice } = ROWS[row]!;
    expect(GUIDE.includes(`| ${row} | ${outcome} |`), 'the guide says the same').toBe(true);
    const page = CMS.joruri('main', markup);
    const tab = await open({ '/': script === false ? page.replace(scriptTag(), '') : page });
    await tab.waitForLoadState('load');
    const place = tab.frames()[1] ?? tab;
    if (outcome !== '連絡先だけが見える') await lookAtContacts(place);
    const { numbers, ...rest } = EXPECTED[outcome];
    expect(await place.evaluate(seen)).toEqual({
      ...rest,
      numbers: twice ? [...numbers, PAGE_NUMBER] : numbers,
    });
  });

  test('the guide has no other rows', () => {
    const outcomes = Object.keys(EXPECTED).join('|');
    const rows = [...GUIDE.matchAll(new RegExp(`^\\| ([^|]+) \\| (?:${outcomes}) \\|`, 'gm'))];
    expect(rows.map(([, row]) => row).sort()).toEqual(Object.keys(ROWS).sort());
  });
});
