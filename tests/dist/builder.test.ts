// The page on which a clerk makes the tag, as the build leaves it, driven as a person drives it; and what comes
// out of it, pasted into a blank page.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import chiba from '../../src/content/windows/12.json' with { type: 'json' };
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';
import { audit, withAxe } from './support/axe.ts';
import { engine, useBrowser } from './support/browser.ts';
import { scriptText, site } from './support/site.ts';

const KASHIWA = chiba.find(({ id }) => id === '12217-window')!;
const NUMBER = KASHIWA.channels[0]!.tel!;
const SAMPLE = '000-000-0000';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types hikikomori-help";

let browser: Browser | undefined;
beforeAll(async () => {
  if (engine !== 'chromium') return;
  ensureBrowsers(['chromium']);
  browser = await chromium.launch(chromiumOptions());
});
afterAll(() => browser?.close());

/** Everything that the browser complained of goes with the page. */
interface Opened {
  readonly page: Page;
  readonly url: string;
  readonly complaints: readonly string[];
}

async function visit(
  pages: Record<string, string>,
  path: string,
  options: BrowserContextOptions,
): Promise<Opened> {
  const { url } = await site(pages, { 'content-security-policy': POLICY });
  const context = await browser!.newContext({ locale: 'ja', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // What a frame may do is a list of which no browser knows all.
    const isOurs = !message.text().startsWith('Unrecognized feature');
    if (isOurs && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  await page.goto(url + path);
  return { page, url, complaints };
}

const builder = (options: BrowserContextOptions = {}): Promise<Opened> => visit({}, 'builder/', options);

const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '手順' }).getByRole('button', { name });
const card = (page: Page, name: string): Locator => page.getByRole('region', { name });
const fill = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text);
  await field.blur();
};
const pasted = (page: Page): Promise<string> => page.getByLabel('貼り付けるもの').inputValue();

async function chooseKashiwa(page: Page): Promise<void> {
  await page.getByLabel('都道府県', { exact: true }).selectOption({ label: '千葉県' });
  await page.getByLabel('市区町村').selectOption({ label: '柏市' });
}

/** The widget of a blank page that has only what was pasted. */
async function pasteInto(markup: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>相談</title></head><body>${markup}</body></html>`;
  return visit({ '/pasted.html': html }, 'pasted.html', options);
}

/** Goes to the contacts, which are folded by level, and finds the number as a link. */
async function numberInWidget(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('button', { name: '連絡先' }).first().click();
  await page.locator('hikikomori-help [part~=contacts]').waitFor();
  for (const summary of await page.locator('hikikomori-help details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
  await expect.poll(() => page.getByRole('link', { name: new RegExp(NUMBER) }).count()).toBeGreaterThan(0);
}

describe.runIf(engine === 'chromium')('a clerk', () => {
  test('comes from nothing to a tag that leads to the town’s window', async () => {
    const { page, complaints } = await builder();
    await chooseKashiwa(page);
    await page.getByRole('button', { name: '次へ：窓口を確かめる' }).click();
    const window = card(page, KASHIWA.name);
    expect(await window.textContent()).toContain(NUMBER);
    await window.getByRole('button', { name: '確かめました' }).click();
    expect(await window.textContent()).toContain('今日、確かめました');
    await step(page, '貼り付ける').click();
    const markup = await pasted(page);
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(new Date());
    expect(markup).toContain(`"checked":"${today}"`);
    expect(markup).toMatch(/integrity="sha384-[\w+/=]{64}"/);
    expect(markup).toContain(`href="tel:${NUMBER.replace(/\D/g, '')}"`);
    expect(complaints).toEqual([]);

    const widget = await pasteInto(markup);
    await numberInWidget(widget.page);
    expect(widget.complaints).toEqual([]);
  });

  test('is told beside the field what is wrong, and gets no tag until it is right', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '窓口を確かめる').click();
    await card(page, KASHIWA.name).getByRole('button', { name: '直す' }).click();
    const tel = page.getByLabel('電話番号');
    await fill(tel, '04-71');
    expect(await tel.getAttribute('aria-invalid')).toBe('true');
    const described = (await tel.getAttribute('aria-describedby'))!.split(' ').at(-1)!;
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('かけられる番号ではありません');
    await step(page, '貼り付ける').click();
    expect(await page.getByLabel('貼り付けるもの').count()).toBe(0);
    await page.getByRole('button', { name: 'かけられる番号ではありません' }).click();
    await expect
      .poll(() => page.getByLabel('電話番号').evaluate((field) => field.matches(':focus')))
      .toBe(true);
    await fill(page.getByLabel('電話番号'), SAMPLE);
    await fill(page.getByLabel('この連絡先が載っているページ'), 'https://www.city.example.lg.jp/');
    await step(page, '貼り付ける').click();
    expect(await pasted(page)).toContain(SAMPLE);
  });

  test('sets the hours in a grid, and is asked about holidays and the year’s end', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '窓口を確かめる').click();
    await card(page, KASHIWA.name).getByRole('button', { name: '直す' }).click();
    await page.getByRole('button', { name: '月〜金 9:00〜17:00 から始める' }).click();
    const monday = page.getByRole('group', { name: '月曜日' });
    await monday.getByRole('button', { name: '昼休みを入れる' }).click();
    await fill(monday.getByLabel('1つめの始まり'), '８時半');
    await page.getByRole('group', { name: '祝日は' }).getByLabel('休み').check();
    await page.getByRole('group', { name: '年末年始は' }).getByLabel('休み').check();
    await step(page, '貼り付ける').click();
    expect(await pasted(page)).toContain(
      '"hours":"Mo 08:30-12:00,13:00-17:00; Tu-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off"',
    );
  });

  test('of a school has its counsellor shown to pupils of its ages', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await page.getByText('学校のページに置くとき').click();
    await page.getByRole('button', { name: '中学校' }).click();
    expect(
      await page
        .getByRole('heading', { level: 2, name: '身近な相談先' })
        .evaluate((one) => one.matches(':focus')),
    ).toBe(true);
    await fill(page.getByLabel('電話番号'), SAMPLE);
    await step(page, '貼り付ける').click();
    const markup = await pasted(page);
    expect(markup).toContain('"minimumAge":12,"maximumAge":15');
    const widget = await pasteInto(markup);
    await widget.page.getByRole('button', { name: '相談' }).first().click();
    await widget.page.getByRole('button', { name: '連絡先' }).first().click();
    await expect.poll(() => widget.page.getByText('スクールカウンセラー').count()).toBeGreaterThan(0);
    expect(widget.complaints).toEqual([]);
  });

  test('whose system takes scripts out pastes a frame, in which the widget runs', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    await page.getByLabel('フレーム').check();
    const widget = await pasteInto(await pasted(page));
    await numberInWidget(widget.page.frameLocator('iframe'));
    expect(widget.complaints).toEqual([]);
  });

  test('for whom nothing runs pastes a link with the contacts', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    await page.getByLabel('リンクと連絡先だけ').check();
    await fill(page.getByLabel('案内を置いたページ'), 'https://www.city.example.lg.jp/hikikomori/');
    const { page: plain } = await pasteInto(await pasted(page), { javaScriptEnabled: false });
    expect(await plain.getByRole('link', { name: 'ひきこもりの相談先を探す' }).count()).toBe(1);
    expect(await plain.getByRole('link', { name: NUMBER }).count()).toBe(1);
  });

  test('saves a poster with a number of the town and a code for the page', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    await page.getByLabel('載せる番号').selectOption({ label: `${KASHIWA.name} ${NUMBER}` });
    await fill(page.getByLabel('案内を置いたページ'), 'https://www.city.example.lg.jp/hikikomori/');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '貼り紙を保存する' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('poster.html');
    const { page: paper } = await visit(
      { '/poster.html': readFileSync(await file.path(), 'utf8') },
      'poster.html',
      {},
    );
    expect(await paper.locator('.phone').innerText()).toBe(NUMBER);
    expect(await paper.getByRole('img', { name: '案内のページを開くQRコード' }).count()).toBe(1);
    // That no name is needed is known of centres, not of municipal windows.
    expect(await paper.locator('body').innerText()).not.toContain('名前を言わなくても');
  });

  test('is told that attributes hold no lists; for a prefecture they do', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    await page.getByLabel('属性だけのタグ').check();
    expect(await page.getByText('属性だけでは書けません').count()).toBe(1);
    await step(page, '場所').click();
    await page.getByLabel('市区町村').selectOption({ label: '都道府県の全体' });
    await step(page, '貼り付ける').click();
    expect(await pasted(page)).toContain('<hikikomori-help area="12">');
  });

  test('imports a list as Excel saves it in Japan', async () => {
    const { page, complaints } = await builder();
    await chooseKashiwa(page);
    await step(page, '窓口を確かめる').click();
    await page.getByText('窓口の一覧（CSV）から取り込む').click();
    await fill(page.getByLabel('一覧が載っているページ'), 'https://www.city.example.lg.jp/list.html');
    // 名称,電話番号 / 見本相談室,000-000-0000 in Shift_JIS.
    const bytes = Buffer.from(
      '96bc8fcc2c9364986294d48d860d0a8ca9967b918a926b8eba2c3030302d3030302d303030300d0a',
      'hex',
    );
    await page
      .getByLabel('CSV ファイル')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: bytes });
    await expect.poll(() => page.getByText('1 行を読み、1 件を足しました。').count()).toBe(1);
    expect(await card(page, '見本相談室').textContent()).toContain(SAMPLE);
    expect(complaints.filter((text) => !text.includes('[hikikomori-help]'))).toEqual([]);
  });

  test('sees the colours that are too faint at once, and gets a rule for the style sheet', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '見え方').click();
    await page.getByText('色を変える').click();
    const accent = page
      .getByRole('group', { name: '明るい配色' })
      .getByLabel('リンクと主なボタン', { exact: true });
    const set = (colour: string): Promise<void> =>
      accent.evaluate((field: HTMLInputElement, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change'));
      }, colour);
    await set('#88aacc');
    expect(await page.getByText('明るさの差が足りません').count()).toBe(3);
    await set('#003366');
    expect(await page.getByText('明るさの差が足りません').count()).toBe(0);
    const shown = page.frameLocator('iframe').locator('html');
    await expect
      .poll(() => shown.evaluate((root) => root.style.getPropertyValue('--hikikomori-help-accent')))
      .toBe('#003366');
    await step(page, '貼り付ける').click();
    expect(await page.getByLabel('色：').inputValue()).toContain('light-dark(#003366, #99f2ff)');
  });
});

test.runIf(engine === 'chromium')('a dialog comes with the button that opens it', async () => {
  const { page } = await builder();
  await chooseKashiwa(page);
  await step(page, '見え方').click();
  await page.getByLabel('ページのボタンから開く').check();
  await step(page, '貼り付ける').click();
  const opener = await page.getByLabel('開くためのボタン').inputValue();
  const { page: host } = await pasteInto(`${opener}${await pasted(page)}`);
  await host.getByRole('button', { name: 'ひきこもりの相談先を探す' }).click();
  await expect.poll(() => host.getByRole('dialog').count()).toBe(1);
});

describe.runIf(engine === 'chromium')('a year later', () => {
  const OLD = (tel: string): string =>
    `<script src="/help/hikikomori-help.js" defer></script><hikikomori-help><script type="application/json">${JSON.stringify(
      {
        area: '12217',
        report: 'mailto:fukushi@city.example.lg.jp',
        directory: [{ ...KASHIWA, channels: [{ ...KASHIWA.channels[0], tel, checked: '2025-01-15' }] }],
      },
    )}</script><p>古い連絡先</p></hikikomori-help>`;

  test('the old tag is pasted, the number that changed is put right, and the rest stays', async () => {
    const { page, complaints } = await builder();
    await page.getByText('前につくったものを直す').click();
    await page.getByLabel('または、ページに貼ってあるタグ').fill(OLD(SAMPLE));
    await page.getByRole('button', { name: '貼ったタグを開く' }).click();
    const window = card(page, KASHIWA.name);
    await expect.poll(() => window.textContent()).toContain(`このタグ ${SAMPLE} ／ 新しいデータ ${NUMBER}`);
    expect(await window.textContent()).toContain('2025年1月15日の情報です。確かめなおす日を過ぎています。');
    await window.getByRole('button', { name: '新しいデータに替える' }).click();
    await window.getByRole('button', { name: '確かめました' }).click();
    await step(page, '貼り付ける').click();
    const markup = await pasted(page);
    expect(markup).toContain(NUMBER);
    expect(markup).not.toContain(SAMPLE);
    expect(markup).toContain('src="/help/hikikomori-help.js"');
    expect(markup).toContain('"report":"mailto:fukushi@city.example.lg.jp"');
    expect(complaints.filter((text) => !text.includes('[hikikomori-help]'))).toEqual([]);
  });

  test('the report of the command stands at each contact, and on the sheet', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    const source = KASHIWA.channels[0]!.sources?.[0]?.url ?? KASHIWA.sources[0]!.url;
    const report = [
      { id: KASHIWA.id, method: 'phone', number: NUMBER, source, verdict: 'gone', leads: [SAMPLE] },
    ];
    await page.getByText('前につくったものを直す').click();
    await page.getByLabel('保存したファイル').setInputFiles({
      name: 'report.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(report)),
    });
    const line = `この番号が見あたりません（手がかり：${SAMPLE}）`;
    await card(page, KASHIWA.name).getByText(line).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').innerText()).toContain(line);
  });

  test('what is no tag is told beside the field', async () => {
    const { page } = await builder();
    await page.getByText('前につくったものを直す').click();
    await page.getByLabel('または、ページに貼ってあるタグ').fill('こんにちは');
    await page.getByRole('button', { name: '貼ったタグを開く' }).click();
    expect(await page.getByText('のタグが見つかりません').count()).toBe(1);
  });

  test('the saved file opens again as it was, and leaving without saving asks first', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    const markup = await pasted(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルに保存する' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hikikomori-help-12217.json');
    const again = await builder();
    await again.page.getByText('前につくったものを直す').click();
    await again.page.getByLabel('保存したファイル').setInputFiles(await download.path());
    await expect.poll(() => again.page.getByText('保存したファイルを開きました').count()).toBe(1);
    await step(again.page, '貼り付ける').click();
    expect(await pasted(again.page)).toBe(markup);

    let dialogs = 0;
    again.page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.accept();
    });
    await again.page.reload();
    expect(dialogs).toBe(0);
    await chooseKashiwa(again.page);
    await again.page.reload();
    expect(dialogs).toBe(1);
  });

  test('the calendar gets the day of the next check, and paper has one row a contact', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    await fill(page.getByLabel('次に確かめる日'), '2027-10-01');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'カレンダーに入れる' }).click(),
    ]);
    const entry = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    expect(entry).toContain('DTSTART;TZID=Asia/Tokyo:20271001T090000');
    expect(entry).toContain(NUMBER);
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.sheet');
    expect(await paper.isVisible()).toBe(true);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await paper.textContent()).toContain(NUMBER);
  });
});

const LOOKS = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe.runIf(engine === 'chromium')('each step', () => {
  test.each(LOOKS)(
    'passes axe and fits at $width px, $colorScheme',
    async ({ width, height, colorScheme }) => {
      const { page } = await builder({ viewport: { width, height }, colorScheme });
      await withAxe(page);
      await chooseKashiwa(page);
      const faults: string[] = [];
      for (const name of ['場所', '窓口を確かめる', '身近な相談先', '見え方', '貼り付ける']) {
        await step(page, name).click();
        // With the fields open, and with something wrong in them.
        if (name === '窓口を確かめる') {
          await card(page, KASHIWA.name).getByRole('button', { name: '直す' }).click();
          await page.getByRole('button', { name: '月〜金' }).click();
          await fill(page.getByLabel('電話番号'), '04');
        }
        if (name === '身近な相談先') await page.getByRole('button', { name: '相談先を足す' }).click();
        for (const summary of await page.locator('summary').all())
          if (await summary.isVisible()) await summary.click();
        const { faults: found } = await audit(page);
        faults.push(...found.map(({ rule, target, why }) => `${name}: ${rule} ${target} ${why}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) faults.push(`${name}: ${over} px too wide`);
      }
      expect(faults).toEqual([]);
    },
  );

  test('can be reached, and a tag made, with the keyboard alone', async () => {
    const { page } = await builder();
    const reach = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const root = document.querySelector('hikikomori-help-builder')!.shadowRoot!;
          const { activeElement } = root;
          const label = activeElement?.id ? root.querySelector(`label[for="${activeElement.id}"]`) : null;
          return (label ?? activeElement)?.textContent?.trim() ?? '';
        });
        if (focused.startsWith(name)) return;
      }
      throw new Error(`The focus never came to ${name}.`);
    };
    await reach('都道府県');
    // Letters and arrows choose in a list.
    for (let nth = 0; nth < 12; nth += 1) await page.keyboard.press('ArrowDown');
    await reach('次へ');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.getByRole('heading', { name: '窓口を確かめる' }).evaluate((one) => one.matches(':focus')),
      )
      .toBe(true);
    await reach('確かめました');
    await page.keyboard.press('Enter');
    for (const name of ['身近な相談先', '見え方', '貼り付ける']) {
      await reach('次へ');
      await page.keyboard.press('Enter');
      await expect
        .poll(() =>
          page
            .getByRole('heading', { level: 2, name, exact: true })
            .first()
            .evaluate((one) => one.matches(':focus')),
        )
        .toBe(true);
    }
    expect(await pasted(page)).toContain('"area":"12"');
    await reach('コピーする');
  });

  test('keeps the focus near when the button that was pressed goes away', async () => {
    const { page } = await builder();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('hikikomori-help-builder')!.shadowRoot!;
        return activeElement?.id || activeElement?.textContent?.trim() || activeElement?.tagName || '';
      });
    await chooseKashiwa(page);
    await step(page, '窓口を確かめる').click();
    const window = card(page, KASHIWA.name);
    await window.getByRole('button', { name: '確かめました' }).press('Enter');
    await expect.poll(focused).toContain('直す');
    await window.getByRole('button', { name: '直す' }).press('Enter');
    await expect.poll(focused).toBe('directory.12217-window.name');
    await window.getByRole('button', { name: '月〜金' }).press('Enter');
    await expect.poll(focused).not.toBe('');
    await window.getByRole('button', { name: 'この窓口はこれでよい' }).press('Enter');
    await expect.poll(focused).toContain('直す');
    await step(page, '身近な相談先').click();
    await page.getByRole('button', { name: '相談先を足す' }).press('Enter');
    await expect.poll(focused).toBe('contacts.0.name');
    await page.getByRole('button', { name: '1 人めを外す' }).press('Enter');
    await expect.poll(focused).not.toBe('');
  });

  test('offers the files that the tag needs, as they are in the package', async () => {
    const { page } = await builder();
    await chooseKashiwa(page);
    await step(page, '貼り付ける').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'hikikomori-help.js' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(scriptText());
  });

  test('is there in English', async () => {
    const { page } = await builder();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Make the tag for your page');
    expect(await page.locator('hikikomori-help-builder .page').getAttribute('lang')).toBe('en');
  });
});

test.runIf(engine === 'chromium')('works from a disk, without a server', async () => {
  const context = await browser!.newContext({ locale: 'ja' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL('../../dist/builder/index.html', import.meta.url).href);
  await chooseKashiwa(page);
  await step(page, '貼り付ける').click();
  expect(await pasted(page)).toContain(NUMBER);
  await expect
    .poll(() => page.frameLocator('iframe').getByRole('button', { name: 'わたしのこと' }).count())
    .toBe(1);
});

describe(`${engine}: the page`, () => {
  const newPage = useBrowser();

  test('draws itself, takes a place and gives a tag', async () => {
    const { url } = await site({}, { 'content-security-policy': POLICY });
    const tab = await newPage();
    await tab.open(`${url}builder/`);
    for (const [id, value] of [
      ['area', '12'],
      ['town', '12217'],
    ] as const)
      await tab.evaluate(
        async (field, area) => {
          const root = document.querySelector('hikikomori-help-builder')!.shadowRoot!;
          const list = root.querySelector<HTMLSelectElement>(`#${field}`)!;
          list.value = area;
          list.dispatchEvent(new Event('change'));
          await new Promise((later) => setTimeout(later, 100));
        },
        id,
        value,
      );
    await tab.click('hikikomori-help-builder >>> nav li:last-child button');
    await expect
      .poll(() =>
        tab.evaluate(
          () =>
            document
              .querySelector('hikikomori-help-builder')!
              .shadowRoot!.querySelector<HTMLTextAreaElement>('#markup')?.value,
        ),
      )
      .toContain(NUMBER);
    expect((await tab.messages()).filter(({ kind }) => kind !== 'warning')).toEqual([]);
  });
});
