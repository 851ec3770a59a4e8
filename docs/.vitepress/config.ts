import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { siteLinks } from './links.ts';
import { DOCS, INCLUDED, pagesInNoGroup, sidebar, writeIncluded, type Language } from './pages.ts';
import { tokenize } from './tokenize.ts';
import { BUTTON, FIXED, THEME } from './words.ts';

writeIncluded();
const lost = pagesInNoGroup();
if (lost.length > 0) throw new Error(`docs/.vitepress/pages.ts names no group for: ${lost.join(', ')}`);

const ours = (file: string): string => join(DOCS, '.vitepress/theme', file);
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
    ['置く方へ', '/cms/'],
    ['見た目', '/theming'],
    ['窓口のデータ', '/data'],
    ['確かめる方へ', '/it-sheet'],
    ['開発する方へ', '/reference'],
  ],
  en: [
    ['Installing', '/en/cms/'],
    ['Look', '/en/theming'],
    ['Contacts', '/en/data'],
    ['Reviewers', '/en/it-sheet'],
    ['Developers', '/en/reference'],
  ],
};
const themeOf = (language: Language): DefaultTheme.Config => ({
  ...THEME[language],
  nav: NAVIGATION[language].map(([text, link]) => ({ text, link })),
  sidebar: sidebar(language),
});

/**
 * The search splits texts by a function of ours. VitePress hands functions to the browser as text that is evaluated
 * there, which a strict policy forbids; what can't be enumerated is left out of that. `theme/SearchBox.vue` has its own.
 */
const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: Object.defineProperty<DefaultTheme.LocalSearchOptions>(
    {
      translations: BUTTON.ja,
      locales: { en: { translations: BUTTON.en } },
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

/** What the theme has no setting for, and what takes its place: VitePress's way to override a part of its theme. */
const OVERRIDDEN = [
  { find: /^.*\/VPLocalSearchBox\.vue$/, replacement: ours('SearchBox.vue') },
  { find: /^.*\/VPSidebarGroup\.vue$/, replacement: ours('SidebarGroups.vue') },
  { find: /^.*\/composables\/langs(?:\.js)?$/, replacement: ours('languages.ts') },
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
          ? FIXED.en.section
          : FIXED.ja.section;
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
    resolve: { alias: OVERRIDDEN },
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
