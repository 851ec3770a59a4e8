/** The words around the pages, in both languages. */
import type { DefaultTheme } from 'vitepress';

/** Words that the theme has in English only. `theme/index.ts` puts those of `names` in their place, by selector. */
export const FIXED = {
  ja: {
    copy: 'コピー',
    section: 'ここへのリンク',
    table: '表',
    names: {
      '#main-nav-aria-label': '主なメニュー',
      '#sidebar-aria-label': 'ページの一覧',
      '#doc-footer-aria-label': '前後のページ',
      '.VPNavBarHamburger': 'メニュー',
      '.VPNavBarExtra > button': 'そのほかのメニュー',
    },
  },
  en: {
    copy: 'Copy',
    section: 'Link to this section',
    table: 'Table',
    names: {
      '#main-nav-aria-label': 'Main menu',
      '#sidebar-aria-label': 'List of pages',
      '#doc-footer-aria-label': 'Previous and next page',
      '.VPNavBarHamburger': 'Menu',
      '.VPNavBarExtra > button': 'More menus',
    },
  },
};

/** Words that the theme takes as settings. */
export const THEME: Readonly<Record<'ja' | 'en', DefaultTheme.Config>> = {
  ja: {
    outline: { level: [2, 3], label: 'このページの内容' },
    docFooter: { prev: '前のページ', next: '次のページ' },
    darkModeSwitchLabel: '色',
    lightModeSwitchTitle: '明るい色にする',
    darkModeSwitchTitle: '暗い色にする',
    sidebarMenuLabel: 'ページの一覧',
    returnToTopLabel: 'いちばん上へ',
    langMenuLabel: 'ことばを変える',
    skipToContentLabel: '本文へ進む',
    notFound: {
      title: 'ページが見つかりません',
      quote: 'アドレスが変わったか、書きまちがいかもしれません。',
      linkLabel: 'はじめのページへ',
      linkText: 'はじめのページへ',
    },
  },
  en: {
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Previous page', next: 'Next page' },
    darkModeSwitchLabel: 'Colours',
    lightModeSwitchTitle: 'Switch to light colours',
    darkModeSwitchTitle: 'Switch to dark colours',
    sidebarMenuLabel: 'Pages',
    returnToTopLabel: 'Return to top',
    langMenuLabel: 'Change language',
    skipToContentLabel: 'Skip to content',
    notFound: {
      title: 'Page not found',
      quote: 'The address may have changed, or been mistyped.',
      linkLabel: 'To the first page',
      linkText: 'To the first page',
    },
  },
};

/** Of the button that opens the search. */
export const BUTTON: Readonly<
  Record<'ja' | 'en', NonNullable<DefaultTheme.LocalSearchOptions['translations']>>
> = {
  ja: { button: { buttonText: '検索', buttonAriaLabel: '検索' } },
  en: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
};

/** Of the search itself. */
export const SEARCH = {
  ja: {
    name: '検索',
    close: '閉じる',
    none: '見つかりませんでした',
    found: (number: number) => `近いものから${number}件`,
  },
  en: {
    name: 'Search',
    close: 'Close',
    none: 'Nothing found',
    found: (number: number) => `The nearest ${number}`,
  },
};
