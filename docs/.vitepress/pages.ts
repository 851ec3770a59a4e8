/**
 * Which pages the site has, in the order of its menus. A title is the first heading of its page, so that menu
 * and page say the same. A page that is in no group fails the build.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';

export type Language = 'ja' | 'en';
interface Group {
  readonly ja: string;
  readonly en: string;
  /** Paths below docs/ (or docs/en/) without `.md`; a name in one language only is left out in the other. */
  readonly pages: readonly string[];
}

export const DOCS = new URL('../', import.meta.url).pathname;
const DECISIONS = readdirSync(`${DOCS}decisions`).filter((name) => name.endsWith('.md'));

/** Pages that are shown beside the others but lie elsewhere: what is shown → its file below the repository. */
export const INCLUDED: Readonly<Record<string, string>> = {
  'en/architecture.md': 'ARCHITECTURE.md',
  'en/contributing.md': 'CONTRIBUTING.md',
  ...Object.fromEntries(DECISIONS.map((name) => [`en/decisions/${name}`, `docs/decisions/${name}`])),
};

/**
 * Writes for each included page a file that includes it. The search looks for a page's language in its
 * path, so an English page has to lie below `en/`.
 */
export function writeIncluded(): void {
  rmSync(`${DOCS}en/decisions`, { recursive: true, force: true });
  mkdirSync(`${DOCS}en/decisions`);
  for (const [page, file] of Object.entries(INCLUDED))
    writeFileSync(`${DOCS}${page}`, `<!--@include: ${'../'.repeat(page.split('/').length)}${file}-->\n`);
}

const GROUPS: readonly Group[] = [
  { ja: 'はじめに', en: 'First', pages: ['index', 'why'] },
  {
    ja: '置く方へ',
    en: 'Putting it on a page',
    pages: [
      ...['index', 'html', 'wordpress', 'cleaned', 'frame', 'link', 'vendor'].map((name) => `cms/${name}`),
      'builder',
      'install',
      'recipes',
      'warnings',
    ],
  },
  { ja: '見た目と操作', en: 'Look and use', pages: ['theming', 'keyboard'] },
  { ja: 'ことば', en: 'Languages', pages: ['languages', 'translating'] },
  { ja: '窓口のデータ', en: 'Contacts', pages: ['data', 'import', 'verify', 'contacts/index'] },
  {
    ja: '確かめる方へ',
    en: 'For reviewers',
    pages: [
      'it-sheet',
      'procurement',
      'privacy',
      'statements',
      'explain',
      'accessibility/screen-readers',
      ...[
        'index',
        'peer',
        'mother',
        'worker',
        'teacher',
        'native-reader',
        'nvda',
        'voiceover',
        'talkback',
      ].map((name) => `review/${name}`),
      'unreviewed',
    ],
  },
  {
    ja: '開発する方へ',
    en: 'For developers',
    pages: [
      'reference',
      'modules',
      'examples',
      'own-content',
      'bench/index',
      'architecture',
      'contributing',
      'releasing',
    ],
  },
  { ja: '', en: 'Decisions', pages: DECISIONS.map((name) => `decisions/${name.replace('.md', '')}`) },
];

/** Reports that a script makes (`npm run reports`), as they are. */
const REPORTS = [
  { file: 'acr.html', ja: 'WCAG 2.2 の報告(ACR)', en: '' },
  { file: 'acr.en.html', ja: '', en: 'WCAG 2.2 report (ACR)' },
  { file: 'jis-x-8341-3.html', ja: 'JIS X 8341-3 のチェックリスト', en: 'JIS X 8341-3 checklist (Japanese)' },
  { file: 'known-issues.html', ja: '分かっている問題', en: 'Known issues (Japanese)' },
];

const folder = (language: Language): string => (language === 'ja' ? '' : 'en/');
/** A folder's first page is `README.md` where GitHub shows it as well. */
function fileOf(page: string): string | undefined {
  const shown = `${page}.md`;
  return [INCLUDED[shown] && `../${INCLUDED[shown]}`, shown, shown.replace(/index\.md$/, 'README.md')].find(
    (file) => file !== undefined && existsSync(DOCS + file),
  );
}
const titleOf = (file: string): string => {
  const [, title] = /^# (.+)$/m.exec(readFileSync(DOCS + file, 'utf8')) ?? [];
  if (title === undefined) throw new Error(`docs/${file} has no heading`);
  return title.replaceAll('`', '');
};

export function sidebar(language: Language): DefaultTheme.SidebarItem[] {
  const groups = GROUPS.map((group) => {
    const items = group.pages.flatMap((page) => {
      const file = fileOf(folder(language) + page);
      // What only developers read is in English alone.
      const english = INCLUDED[`en/${page}.md`];
      if (language === 'ja' && english !== undefined)
        return [{ text: `${titleOf(`../${english}`)}(英語)`, link: `/en/${page}` }];
      return file === undefined
        ? []
        : [{ text: titleOf(file), link: `/${folder(language)}${page.replace(/(^|\/)index$/, '$1')}` }];
    });
    if (group.en === 'For reviewers')
      items.push(
        ...REPORTS.filter((report) => report[language] !== '').map((report) => ({
          text: report[language],
          link: `/accessibility/${report.file}`,
          target: '_self',
        })),
      );
    return { text: group[language], collapsed: true, items };
  });
  return groups.filter(({ text, items }) => text !== '' && items.length > 0);
}

/** Every page has to be reached from a menu; contacts by prefecture are reached from their list. */
export function pagesInNoGroup(): string[] {
  const known = new Set(
    GROUPS.flatMap(({ pages }) => pages.flatMap((page) => [`${page}.md`, `en/${page}.md`])),
  );
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/^(?:\.vitepress|decisions)\//.test(file))
    .map((file) => file.replace(/README\.md$/, 'index.md'))
    .filter((page) => !known.has(page) && !/^contacts\/\d\d\.md$/.test(page));
}
