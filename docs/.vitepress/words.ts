/** The words around the pages, in both languages. */
import type { DefaultTheme } from 'vitepress';

/** Words that the theme has in English only; `config.ts` puts them in the place of its own. */
export const FIXED = {
  ja: {
    mainNavigation: '主なメニュー',
    sidebar: 'ページの一覧',
    pager: '前後のページ',
    mobileNavigation: 'メニュー',
    extra: 'そのほかのメニュー',
    copy: 'コピー',
  },
  en: {
    mainNavigation: 'Main menu',
    sidebar: 'List of pages',
    pager: 'Previous and next page',
    mobileNavigation: 'Menu',
    extra: 'More menus',
    copy: 'Copy',
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

export const SEARCH: Readonly<
  Record<'ja' | 'en', NonNullable<DefaultTheme.LocalSearchOptions['translations']>>
> = {
  ja: {
    button: { buttonText: '検索', buttonAriaLabel: '検索' },
    modal: {
      displayDetails: '文も表示する',
      resetButtonTitle: '検索のことばを消す',
      backButtonTitle: '検索を閉じる',
      noResultsText: '見つかりませんでした: ',
      footer: {
        selectText: '開く',
        selectKeyAriaLabel: 'Enter キー',
        navigateText: '選ぶ',
        navigateUpKeyAriaLabel: '上の矢印キー',
        navigateDownKeyAriaLabel: '下の矢印キー',
        closeText: '閉じる',
        closeKeyAriaLabel: 'Escape キー',
      },
    },
  },
  en: {
    button: { buttonText: 'Search', buttonAriaLabel: 'Search' },
    modal: {
      displayDetails: 'Show the text as well',
      resetButtonTitle: 'Clear the search',
      backButtonTitle: 'Close the search',
      noResultsText: 'Nothing found for',
      footer: {
        selectText: 'open',
        selectKeyAriaLabel: 'Enter',
        navigateText: 'choose',
        navigateUpKeyAriaLabel: 'up arrow',
        navigateDownKeyAriaLabel: 'down arrow',
        closeText: 'close',
        closeKeyAriaLabel: 'Escape',
      },
    },
  },
};
