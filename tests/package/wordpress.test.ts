// The block of examples/wordpress in a WordPress of its own: placed in the editor by people with and without the right to
// write any markup, and seen by visitors.
import { appendFileSync, copyFileSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkshop, run, type Workshop } from './support/examples.ts';
import { askThrough, useVisitors, type Visit } from './support/visitor.ts';
import { startWordPress, type Person, type WordPress } from './support/wordpress.ts';

const START_LIMIT = 600_000;
/** For the editor: many files, through PHP's own small server. */
const PATIENCE = 240_000;

const NAME = '見本市ひきこもり地域支援センター（見本）';
const FIELDS = {
  窓口の名前: NAME,
  電話番号: '０００-000-0000',
  '受付時間（読む方へのことば）': '月〜金 9:00〜17:00（祝日・年末年始を除く）',
  '受付時間（案内が読む形）': 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
  公式ページのアドレス: 'https://www.city.example.lg.jp/hikikomori/',
  連絡先を確かめた日: '2026-11-01',
};
type Fields = Readonly<Record<string, string>>;

let workshop: Workshop;
let wordpress: WordPress;
/** A post by the author with the block, filled in as above. */
let post: string;

beforeAll(async () => {
  workshop = await openWorkshop();
  const folder = await workshop.example('wordpress');
  await run(folder, 'npm', 'run', 'build');
  wordpress = await startWordPress(folder);
}, START_LIMIT);
afterAll(async () => {
  await wordpress?.stop();
  workshop?.remove();
}, PATIENCE);

const newVisit = useVisitors();
async function visit(url: string, options?: Parameters<typeof newVisit>[0]): Promise<Visit> {
  const visiting = await newVisit(options);
  await visiting.page.goto(url);
  return visiting;
}

async function logIn({ name, password }: Person): Promise<Page> {
  const { page } = await newVisit({ width: 1280, height: 900 });
  page.setDefaultTimeout(60_000);
  await page.goto(`${wordpress.url}wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/\/wp-admin\//);
  return page;
}

/** Where to put a picture of the editor, for the documentation: docs/images/wordpress-block.png. */
const { WORDPRESS_PICTURE } = process.env;

/**
 * Writes a post with one block for each of `blocks`, and publishes it. The editor speaks English here: its own words in
 * Japanese are not among Debian's packages.
 * @returns the post's address
 */
async function publish(page: Page, title: string, blocks: readonly Fields[]): Promise<string> {
  await startPost(page, title);
  for (const fields of blocks) {
    await insert(page, 'ひきこもり', 'ひきこもりの相談先');
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
    for (const [label, value] of Object.entries(fields))
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByText(fields['窓口の名前']!).first().waitFor();
  }
  if (WORDPRESS_PICTURE && blocks.length === 1) {
    await page.getByLabel('窓口の名前').focus();
    await page.screenshot({ path: WORDPRESS_PICTURE });
  }
  return pressPublish(page);
}

async function startPost(page: Page, title: string): Promise<void> {
  await page.goto(`${wordpress.url}wp-admin/post-new.php`);
  await page.getByRole('textbox', { name: 'Add title' }).fill(title);
}

/** Looks for a block by a word, and puts it into the post. */
async function insert(page: Page, word: string, block: string): Promise<void> {
  const inserter = page.getByRole('button', { name: 'Toggle block inserter' });
  await inserter.click();
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('option', { name: block }).click();
  await inserter.click();
}

/** Publishes the post that is open; gives its address. */
async function pressPublish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  return panel.getByLabel(/address/i).inputValue();
}

const contentOf = (url: string): string =>
  wordpress.php(`echo get_post( ${Number(new URL(url).searchParams.get('p'))} )->post_content;`);

describe('an author, who may not write any markup', () => {
  test('loses the tag and the script from a post written by hand', () => {
    expect(
      wordpress.php(`
        wp_set_current_user( get_user_by( 'login', '${wordpress.author.name}' )->ID );
        kses_init();
        $id = wp_insert_post( array( 'post_content' => '<hikikomori-help area="47"><p>tel</p></hikikomori-help><script src="/x.js"></script>' ) );
        echo current_user_can( 'unfiltered_html' ) ? 'may' : 'may not', ' ', get_post( $id )->post_content;
      `),
    ).toBe('may not <p>tel</p>');
  });

  test(
    'places the block, fills it in beside a preview, and publishes it',
    { timeout: PATIENCE },
    async () => {
      const page = await logIn(wordpress.author);
      post = await publish(page, 'ひきこもりの相談', [FIELDS]);
      expect(contentOf(post)).toMatch(/^<!-- wp:hikikomori-help\/help \{[^\n]*\} \/-->$/);
    },
  );

  test('visitors are led to the number, by one script with its hash', async () => {
    const { page, messages } = await visit(post);
    await askThrough(page);
    const scripts = page.locator('script[src*="hikikomori-help.js"]');
    expect(await scripts.count()).toBe(1);
    const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
    expect(await scripts.getAttribute('integrity')).toBe(hashes['hikikomori-help.js']);
    expect(messages).toEqual([]);
  });

  test('visitors without JavaScript see the contacts', async () => {
    const { page } = await visit(post, { javaScript: false });
    const block = page.locator('hikikomori-help');
    expect((await block.innerText()).split('\n').filter((line) => line !== '')).toEqual([
      NAME,
      '電話 000-000-0000',
      '月〜金 9:00〜17:00（祝日・年末年始を除く）',
      '公式ページ',
      '2026年11月1日に確認',
      '全国のひきこもり相談窓口の一覧（厚生労働省）',
    ]);
    expect(
      await block.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      'tel:0000000000',
      'https://www.city.example.lg.jp/hikikomori/',
      'https://hikikomori-voice-station.mhlw.go.jp/support/',
    ]);
  });

  test.each([320, 390, 1280])(
    'in the theme, at %i px, the widget fills the column and nothing is cut off',
    async (width) => {
      const { page } = await visit(post, { width });
      await page.getByRole('button', { name: 'わたしのこと' }).waitFor();
      const { column, own, letters, overflow } = await page.evaluate(() => {
        const help = document.querySelector('hikikomori-help')!;
        return {
          column: document.querySelector('.wp-block-post-title')!.getBoundingClientRect().width,
          own: help.getBoundingClientRect().width,
          letters: Number.parseFloat(getComputedStyle(help.shadowRoot!.querySelector('button')!).fontSize),
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect(overflow).toBe(0);
      expect(own).toBe(column);
      expect(letters).toBeGreaterThanOrEqual(16);
    },
  );

  test('a script that was changed is refused, and the contacts stay', async () => {
    const script = join(wordpress.plugin, 'hikikomori-help.js');
    copyFileSync(script, `${script}.kept`);
    appendFileSync(script, '\n');
    const { page, messages } = await visit(post);
    renameSync(`${script}.kept`, script);
    expect(messages.join()).toContain('integrity');
    expect(await page.getByRole('link', { name: '000-000-0000' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'わたしのこと' }).count()).toBe(0);
  });
});

describe('an administrator, who may write any markup', () => {
  const HOSTILE = `"><script>window.hit = 1</script><img src=x onerror="window.hit = 1">`;

  test(
    'two blocks with hostile texts: shown as they were typed, both drawn, by one script',
    { timeout: PATIENCE },
    async () => {
      const page = await logIn(wordpress.administrator);
      const url = await publish(page, '二つの窓口', [
        {
          窓口の名前: HOSTILE,
          電話番号: `000-000-0000 内線 12 ${HOSTILE}`,
          '受付時間（読む方へのことば）': HOSTILE,
          住所: HOSTILE,
          公式ページのアドレス: 'javascript:window.hit=1',
          SNS相談のアドレス: `https://sns.example.lg.jp/${HOSTILE}`,
        },
        FIELDS,
      ]);
      // In the editor's preview, too.
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);

      const plain = await visit(url, { javaScript: false });
      const hostile = plain.page.locator('hikikomori-help').first();
      expect(await hostile.locator('script, img').count()).toBe(0);
      expect(await hostile.innerText()).toContain(HOSTILE);
      const links = await hostile
        .getByRole('link')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
      // Neither the number with an extension nor the address that is a script.
      expect(links.filter((address) => !address!.startsWith('https://'))).toEqual([]);

      const { page: seen, messages } = await visit(url);
      await expect.poll(() => seen.getByRole('button', { name: 'わたしのこと' }).count()).toBe(2);
      expect(await seen.locator('script[src*="hikikomori-help.js"]').count()).toBe(1);
      expect(await seen.evaluate(() => 'hit' in window)).toBe(false);
      // What can't be used of them is told, and nothing else is.
      expect(messages.filter((message) => !message.startsWith('[hikikomori-help]'))).toEqual([]);
    },
  );

  test('pastes the tag into a block of custom HTML, without the plugin', { timeout: PATIENCE }, async () => {
    const page = await logIn(wordpress.administrator);
    await startPost(page, '貼りつけたタグ');
    await insert(page, 'html', 'Custom HTML');
    const tag = `<script src="/wp-content/plugins/hikikomori-help/hikikomori-help.js" defer></script>
<hikikomori-help>
<script type="application/json">
{"center-name":"${NAME}","phone":"000-000-0000","checked":"2026-11-01","heading-level":3}
</script>
<p>${NAME} <a href="tel:0000000000">000-000-0000</a></p>
</hikikomori-help>`;
    await page.getByRole('textbox', { name: 'HTML' }).fill(tag);
    const url = await pressPublish(page);
    expect(contentOf(url)).toContain(tag);
    const { page: seen, messages } = await visit(url);
    await askThrough(seen);
    expect(
      await seen.getByRole('heading', { level: 3, name: '電話で相談するのがよさそうです' }).count(),
    ).toBe(1);
    expect(messages).toEqual([]);
    const plain = await visit(url, { javaScript: false });
    expect(await plain.page.getByRole('link', { name: '000-000-0000' }).isVisible()).toBe(true);
  });

  test(
    'is told when the script has not been put there; visitors see the contacts',
    { timeout: PATIENCE },
    async () => {
      const script = join(wordpress.plugin, 'hikikomori-help.js');
      renameSync(script, `${script}.kept`);
      try {
        const { page, messages } = await visit(post);
        expect(await page.getByRole('link', { name: '000-000-0000' }).isVisible()).toBe(true);
        expect(messages).toEqual([]);
        const admin = await logIn(wordpress.administrator);
        await admin.getByText('プラグインのフォルダーに hikikomori-help.js がありません').waitFor();
      } finally {
        renameSync(`${script}.kept`, script);
      }
    },
  );
});

test('a page without the block loads nothing of the plugin', async () => {
  const { page, requests } = await visit(`${wordpress.url}?page_id=2`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(requests.filter((address) => address.includes('hikikomori-help'))).toEqual([]);
});

test('PHP has nothing to say of the plugin', () => {
  expect(wordpress.complaints()).toEqual([]);
});
