import type { Page } from './driver.ts';

/** The numbers that can be seen and pressed now, in the widget or in the tag's own content. */
export const numbersOnScreen = (tab: Page, host = 'hikikomori-help'): Promise<string[]> =>
  tab.evaluate(linksIn, host);
/** Runs in the page. */
export function linksIn(selector: string): string[] {
  const host = document.querySelector(selector);
  const links = [...(host?.shadowRoot?.querySelectorAll('a') ?? []), ...(host?.querySelectorAll('a') ?? [])];
  const seen = links.filter(
    (link) =>
      link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      link.getBoundingClientRect().height > 0,
  );
  return [...new Set(seen.map(({ href }) => href).filter((href) => href.startsWith('tel:')))];
}
