import { inBrowser, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { nextTick, watch } from 'vue';
import { tokenize, tokenizeQuery } from '../tokenize.ts';
import { FIXED } from '../words.ts';
import Live from './Live.vue';
import './style.css';

/** How the search looks: all words have to be there, the last one may be unfinished; contacts come last. */
const SEARCH = {
  options: { tokenize, processTerm: (term: string) => term },
  searchOptions: {
    tokenize: tokenizeQuery,
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term: string) => (/^[a-z-]{5,}$/.test(term) ? 0.2 : false),
    boost: { title: 6, text: 1, titles: 2 },
    boostDocument: (id: string) => (/\/(?:contacts|decisions)\//.test(id) ? 0.2 : 1),
  },
};

/** What moves sideways has to be reachable with the keyboard; what does not, need not be stopped at. */
function markWide(): void {
  const name = document.documentElement.lang === 'en' ? 'Table' : '表';
  for (const [index, box] of document.querySelectorAll<HTMLElement>('.wide').entries()) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.role = 'region';
      box.ariaLabel = `${name} ${index + 1}`;
    } else for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute);
  }
}

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router, siteData }) {
    app.component('Live', Live);
    Object.defineProperty(app.config.globalProperties, '$words', {
      get: () => FIXED[router.route.path.replace(siteData.value.base, '/').startsWith('/en/') ? 'en' : 'ja'],
    });
    if (!inBrowser) return;
    const { search } = siteData.value.themeConfig as { search: { options: { miniSearch?: typeof SEARCH } } };
    search.options.miniSearch = SEARCH;
    const later = (): void => void nextTick(() => requestAnimationFrame(markWide));
    watch(() => router.route.data, later, { flush: 'post' });
    addEventListener('resize', markWide);
    addEventListener('load', later);
  },
} satisfies Theme;
