// Somebody who looks for a word finds the page about it, with the keyboard alone, however they write it.
import { describe, expect, test } from 'vitest';
import { tokenize, tokenizeQuery } from '../../docs/.vitepress/tokenize.ts';
import { useSite } from './support/site.ts';
import { violations } from './support/violations.ts';

describe('a text is split', () => {
  test.each([
    ['受付時間', ['受付', '付時', '時間', '間']],
    ['字', ['字']],
    ['ＩＦＲＡＭＥ と iframe', ['iframe', 'と', 'iframe']],
    ['ﾌﾘｶﾞﾅ', ['フリ', 'リガ', 'ガナ', 'ナ']],
    ['center-name="x"', ['center', 'name', 'x']],
    ['12100 市', ['12100', '市']],
    ['、。', []],
  ])('%s', (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });
  test('as looked for, into pairs alone where there are any', () => {
    expect([tokenizeQuery('受付時間'), tokenizeQuery('字'), tokenizeQuery('a 字')]).toEqual([
      ['受付', '付時', '時間'],
      ['字'],
      ['a'],
    ]);
  });
  test('without help of the browser, so everywhere alike', () => {
    expect(tokenize.toString()).not.toContain('Segmenter');
  });
});

describe('the search', () => {
  const open = useSite();
  /** Paths of the first results, typed and chosen as a person does. */
  async function found(words: string, start = 'index.html'): Promise<{ first: string[]; opened: string }> {
    const { tab, messages } = await open(start);
    await tab.locator('#VPContent h1').waitFor();
    await tab.waitForTimeout(200);
    await tab.keyboard.press('Control+k');
    await tab.locator('dialog.search input').waitFor();
    await tab.keyboard.insertText(words);
    await tab.locator('dialog.search a').first().waitFor();
    await tab.waitForTimeout(300);
    const paths = await tab
      .locator('dialog.search a')
      .evaluateAll((links) =>
        links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(await violations(tab)).toEqual([]);
    await tab.keyboard.press('Enter');
    await tab.locator('dialog.search').waitFor({ state: 'detached' });
    await tab.waitForURL((url) => url.pathname === paths[0]);
    expect(messages).toEqual([]);
    return { first: paths, opened: new URL(tab.url()).pathname };
  }

  test.each([
    ['受付時間', /^\/(?:builder|data|import|recipes)\.html/],
    ['文字サイズ', /^\/theming\.html/],
    ['ふりがな', /^\/languages\.html/],
    ['自治体コード', /^\/(?:data|import)\.html/],
    ['iframe', /^\/(?:install|cms\/frame)\.html/],
    ['ＩＦＲＡＭＥ', /^\/(?:install|cms\/frame)\.html/],
    ['プライバシー', /^\/privacy\.html/],
    ['ﾌﾟﾗｲﾊﾞｼｰ', /^\/privacy\.html/],
    ['trusted types', /^\/(?:modules|install|warnings|builder)\.html/],
    ['世田谷区', /^\/contacts\/13\.html/],
  ])('for %s leads to its page among the first three', async (words, page) => {
    const { first, opened } = await found(words);
    expect(
      first.some((path) => page.test(path)),
      first.join(),
    ).toBe(true);
    expect(opened).toBe(first[0]);
  });
  test('in English finds English pages', async () => {
    const { first } = await found('opening hours', 'en/index.html');
    expect(
      first.every((path) => path.startsWith('/en/')),
      first.join(),
    ).toBe(true);
  });
  test('says that it found nothing', async () => {
    const { tab } = await open('index.html');
    await tab.locator('#VPContent h1').waitFor();
    await tab.waitForTimeout(200);
    await tab.keyboard.press('Control+k');
    await tab.locator('dialog.search input').waitFor();
    await tab.keyboard.insertText('鯨鯢鰐鰊');
    await tab.getByText('見つかりませんでした').waitFor();
  });
});
