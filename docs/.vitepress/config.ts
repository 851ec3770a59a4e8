import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { siteLinks } from './links.ts';
import { DOCS, INCLUDED, pagesInNoGroup, sidebar, writeIncluded, type Language } from './pages.ts';
import { tokenize } from './tokenize.ts';
import { FIXED, SEARCH, THEME } from './words.ts';

writeIncluded();
const lost = pagesInNoGroup();
if (lost.length > 0) throw new Error(`docs/.vitepress/pages.ts names no group for: ${lost.join(', ')}`);

/** Any path, with a slash at its end, under which the site is to lie. */
const BASE = process.env['DOCS_BASE'] ?? '/';
const WIDGET = join(DOCS, '../dist');
/** What the pages show at work, and what people download, under its own names beside the pages. */
const SERVED = [
  'hikikomori-help.js',
  'locales',
  'windows',
  'embed.html',
  'embed.js',
  'embed-helper.js',
  'builder',
];

const NAVIGATION: Readonly<Record<Language, readonly (readonly [text: string, page: string])[]>> = {
  ja: [
    ['置く方へ', '/install'],
    ['見た目', '/theming'],
    ['窓口のデータ', '/data'],
    ['確かめる方へ', '/privacy'],
    ['開発する方へ', '/reference'],
  ],
  en: [
    ['Installing', '/en/install'],
    ['Look', '/en/theming'],
    ['Contacts', '/en/data'],
    ['Reviewers', '/en/privacy'],
    ['Developers', '/en/reference'],
  ],
};
const themeOf = (language: Language): DefaultTheme.Config => ({
  ...THEME[language],
  nav: NAVIGATION[language].map(([text, link]) => ({ text, link })),
  sidebar: sidebar(language),
});

/**
 * The search splits texts by a function of ours. VitePress hands functions to the browser as text that is
 * evaluated there, which a strict policy forbids; what can't be enumerated is left out of that. In the browser
 * `theme/index.ts` gives the function to the search.
 */
const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: Object.defineProperty<DefaultTheme.LocalSearchOptions>(
    {
      disableQueryPersistence: true,
      detailedView: false,
      translations: SEARCH.ja,
      locales: { en: { translations: SEARCH.en } },
      // Left out of the browser's copy by its name. Of the contacts only the names of places are looked up.
      _render(source, env, md) {
        const html = md.render(source, env);
        if (!/^contacts\/\d\d\.md$/.test(env.relativePath)) return html;
        const places = [...html.matchAll(/<tr>\s*<td>([^<]+)<\/td>/g)].map(([, place]) => place);
        return `${/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? ''}<p>${[...new Set(places)].join(' ')}</p>`;
      },
    },
    'miniSearch',
    { value: { options: { tokenize, processTerm: (term: string) => term } } },
  ),
};

/**
 * What the theme has no setting for: file, as it is there, what takes its place. Words; a button within a button,
 * which screen readers can't tell apart; and a link to the other language on pages that have none.
 */
const REPLACED: readonly (readonly [file: string, there: string, here: string])[] = [
  ['VPNavBarMenu', 'Main Navigation', '{{ $words.mainNavigation }}'],
  ['VPSidebar', 'Sidebar Navigation', '{{ $words.sidebar }}'],
  ['VPDocFooter', '>Pager<', '>{{ $words.pager }}<'],
  ['VPNavBarHamburger', 'aria-label="mobile navigation"', ':aria-label="$words.mobileNavigation"'],
  ['VPNavBarExtra', 'label="extra navigation"', ':label="$words.extra"'],
  [
    'VPSidebarItem',
    `        role="button"
        aria-label="toggle section"
        @click="onCaretClick"
        @keydown.enter="onCaretClick"
        tabindex="0"
`,
    '        aria-hidden="true"\n',
  ],
  [
    'VPSidebarItem',
    ':tabindex="item.items && 0"',
    ':tabindex="item.items && 0" :aria-expanded="item.items && !collapsed"',
  ],
  [
    'VPSidebarItem',
    "e.key !== 'Enter'",
    // A button hears the space bar as well; the page stays where it is.
    "e.key !== 'Enter' && (e.key !== ' ' || e.preventDefault())",
  ],
  // The search is a dialog with a field and a list to choose from. It calls itself a button that holds them.
  [
    'VPLocalSearchBox',
    `      role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"
`,
    '      role="dialog"\n      aria-modal="true"\n      :aria-label="buttonText"\n',
  ],
  [
    'VPLocalSearchBox',
    '            type="search"\n',
    '            type="search"\n            role="combobox"\n            :aria-expanded="results.length > 0"\n',
  ],
  [
    'VPLocalSearchBox',
    `            :id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"
`,
    '            role="none"\n',
  ],
  [
    'VPLocalSearchBox',
    '              :href="p.id"\n',
    `              :href="p.id"
              :id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"
`,
  ],
  ['VPLocalSearchBox', '<kbd :aria-label', '<kbd role="img" :aria-label'],
  // Its name is what is seen.
  ['VPLocalSearchBox', `              :aria-label="[...p.titles, p.title].join(' > ')"\n`, ''],
  ['VPLocalSearchBox', '<span class="title-icon">', '<span class="title-icon" aria-hidden="true">'],
  [
    'langs',
    'const { site, localeIndex, page, theme, hash } = useData();',
    'const { site, localeIndex, page, theme, hash, frontmatter } = useData();',
  ],
  [
    'langs',
    'theme.value.i18nRouting !== false && correspondingLink',
    'correspondingLink && !frontmatter.value.alone',
  ],
];

/** As GitHub makes them, so that a link to a heading works in both places. */
const slugify = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

export default defineConfig({
  srcDir: '.',
  base: BASE,
  srcExclude: ['decisions/**'],
  rewrites: Object.fromEntries(
    ['contacts', 'bench', 'en/bench'].map((folder) => [`${folder}/README.md`, `${folder}/index.md`]),
  ),
  title: 'hikikomori-help',
  // Data of the pages in a file of its own, so that no script stands in the page (and a policy can say so).
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { src: `${BASE}hikikomori-help.js`, defer: '' }],
  ],
  themeConfig: { search, externalLinkIcon: false },
  locales: {
    root: {
      label: '日本語',
      lang: 'ja',
      description: 'ひきこもりの相談を、はじめの一歩まで案内する、埋め込み用の部品',
      themeConfig: themeOf('ja'),
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'An embeddable widget for Japan that leads to a first contact about hikikomori',
      themeConfig: themeOf('en'),
    },
  },
  markdown: {
    // Both keep 4.5:1 or more on their ground.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeCopyButtonTitle: FIXED.ja.copy,
    anchor: {
      slugify,
      // The search finds the sections of a page by these links. They have a name, and are seen on hovering.
      permalink(slug, _options, state, index) {
        const heading = state.tokens[index + 1];
        const label = (state.env as { relativePath: string }).relativePath.startsWith('en/')
          ? 'Link to this section'
          : 'ここへのリンク';
        const link = new state.Token('html_inline', '', 0);
        link.content = ` <a class="header-anchor" href="#${slug}" aria-label="${label}: ${heading?.content.replaceAll(/["<>&`]/g, '')}">&ZeroWidthSpace;</a>`;
        heading?.children?.push(link);
      },
    },
    config(md) {
      siteLinks(md);
      const { fence } = md.renderer.rules;
      md.renderer.rules.fence = (tokens, index, options, env, self) => {
        const made = fence?.(tokens, index, options, env, self) ?? '';
        return (env as { relativePath: string }).relativePath.startsWith('en/')
          ? made.replace(`title="${FIXED.ja.copy}"`, `title="${FIXED.en.copy}"`)
          : made;
      };
      // A wide table moves sideways by itself; the page does not.
      md.renderer.rules.table_open = () => '<div class="wide"><table>\n';
      md.renderer.rules.table_close = () => '</table></div>\n';
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'hikikomori-help' } } },
  vite: {
    // The other projects of the repository are none of the site's.
    optimizeDeps: { entries: [] },
    build: { chunkSizeWarningLimit: 8000 },
    plugins: [
      {
        name: 'words-of-the-theme',
        enforce: 'pre',
        transform(code, id) {
          const [, file] = /\/theme-default\/(?:components|composables)\/(\w+)\.(?:vue|js)$/.exec(id) ?? [];
          return REPLACED.filter(([name]) => name === file).reduce((text, [, there, here]) => {
            if (!text.includes(there)) throw new Error(`${id} has no ${there} any more`);
            return text.replaceAll(there, here);
          }, code);
        },
      },
    ],
  },
  /** In one language only: contacts, and what developers of the code read. */
  transformPageData({ relativePath, frontmatter }) {
    frontmatter['alone'] = INCLUDED[relativePath] !== undefined || relativePath.startsWith('contacts/');
  },
  /** Scripts that VitePress writes into each page become files: a policy without `unsafe-inline` lets them in. */
  transformHtml(html, _page, { siteConfig }) {
    return html.replace(/<script id="([\w-]+)">([\s\S]*?)<\/script>/g, (_, id: string, code: string) => {
      writeFileSync(join(siteConfig.outDir, `${id}.js`), code);
      return `<script src="${BASE}${id}.js"></script>`;
    });
  },
  buildEnd({ outDir }) {
    if (!existsSync(WIDGET)) throw new Error('There is no dist/: npm run build comes first.');
    for (const name of SERVED) cpSync(join(WIDGET, name), join(outDir, name), { recursive: true });
    for (const folder of ['accessibility', 'bench'])
      cpSync(join(DOCS, folder), join(outDir, folder), {
        recursive: true,
        filter: (file) => !file.endsWith('.md'),
      });
    // A fault of the copy would only be seen by visitors.
    readFileSync(join(outDir, 'hikikomori-help.js'));
  },
});
