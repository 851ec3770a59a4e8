import { useData } from 'vitepress';
import { computed, type ComputedRef } from 'vue';

interface LanguageLink {
  readonly text: string | undefined;
  readonly link: string;
}

const folderOf = (language: string): string => (language === 'root' ? '/' : `/${language}/`);

/**
 * The link to the other language, in the place of the theme's (config.ts): a page that is in one language only leads to
 * the other's first page, not to a page that is not there.
 */
export function useLangs({ correspondingLink = false } = {}): {
  localeLinks: ComputedRef<LanguageLink[]>;
  currentLang: ComputedRef<{ label: string | undefined; link: string }>;
} {
  const { site, localeIndex, page, frontmatter } = useData();
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: folderOf(localeIndex.value),
  }));
  const path = computed(() =>
    correspondingLink && !frontmatter.value['alone']
      ? page.value.relativePath
          .replace(/^en\//, '')
          .replace(/(^|\/)index\.md$/, '$1')
          .replace(/\.md$/, '.html')
      : '',
  );
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([language]) => language !== localeIndex.value)
      .map(([language, { label }]) => ({ text: label, link: folderOf(language) + path.value })),
  );
  return { localeLinks, currentLang };
}
