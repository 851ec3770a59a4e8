import { inBrowser, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { nextTick, watch } from 'vue';
import { FIXED } from '../words.ts';
import Live from './Live.vue';
import './style.css';

const words = () => FIXED[document.documentElement.lang === 'en' ? 'en' : 'ja'];

/** What moves sideways has to be reachable with the keyboard; what does not, need not be stopped at. */
function markWide(): void {
  for (const [index, box] of document.querySelectorAll<HTMLElement>('.wide').entries()) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.role = 'region';
      box.ariaLabel = `${words().table} ${index + 1}`;
    } else for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute);
  }
}

/** The theme has these names in English only; screen readers say them. */
function nameParts(): void {
  for (const [selector, name] of Object.entries(words().names)) {
    const part = document.querySelector(selector);
    if (part?.hasAttribute('aria-label')) part.setAttribute('aria-label', name);
    else if (part) part.textContent = name;
  }
}

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.component('Live', Live);
    if (!inBrowser) return;
    const drawn = (): void => {
      nameParts();
      markWide();
    };
    const later = (): void => void nextTick(() => requestAnimationFrame(drawn));
    watch(() => router.route.data, later, { flush: 'post' });
    addEventListener('resize', drawn);
    addEventListener('load', later);
  },
} satisfies Theme;
