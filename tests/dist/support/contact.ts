import type { Page } from './driver.ts';

/** The numbers that can be seen and pressed now, in the widget or in the tag's own content. */
export const numbersOnScreen = (tab: Page, host = 'hikikomori-help'): Promise<string[]> => tab.evaluate(linksIn, host, 'tel:');
/** The same for pages. */
export const pagesOnScreen = (tab: Page, host = 'hikikomori-help'): Promise<string[]> => tab.evaluate(linksIn, host, 'https:');

/** Runs in the page. */
export function linksIn(selector: string, scheme = 'tel:'): string[] {
  const host = document.querySelector(selector);
  const links = [...(host?.shadowRoot?.querySelectorAll('a') ?? []), ...(host?.querySelectorAll('a') ?? [])];
  const seen = links.filter((link) => link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && link.getBoundingClientRect().height > 0);
  return [...new Set(seen.map(({ href }) => href).filter((href) => href.startsWith(scheme)))];
}
