import { parentOf } from '../../i18n/language.ts';
import { adopt } from '../adopt.ts';

/**
 * Whether a modal of the page's own is open, or the page is inert around the widget: only a modal dialog of
 * ours can be used then.
 * @param opener what was pressed, or has the focus: it may stand in a modal of another component
 */
export function isPageBlocked(host: Element, opener: Element | null): boolean {
  for (const start of [host, opener]) {
    for (let node: Element | null = start; node; node = parentOf(node))
      if (isModal(node) || node.hasAttribute('inert')) return true;
  }
  return [...document.querySelectorAll('dialog[open], [aria-modal="true"]')].some(isModal);
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return element.getClientRects().length > 0;
  try {
    return element.matches('dialog:modal');
  } catch {
    // A browser that does not know the word: an open dialog may be modal.
    return element.matches('dialog[open]');
  }
}

/**
 * Keeps the page behind a dialog where it is.
 * @returns lets it scroll again
 */
export function holdPage(): () => void {
  const { documentElement: root, body } = document;
  // The browser scrolls the page by what the root says, or by what the body says as long as the root says
  // nothing.
  const scrolled =
    getComputedStyle(root).overflowY === 'visible' && body && getComputedStyle(body).overflowY !== 'visible'
      ? 'body'
      : ':root';
  // Without the scroll bar the page would jump sideways.
  const gutter = innerWidth > root.clientWidth ? ':root { scrollbar-gutter: stable !important }' : '';
  return adopt(`${scrolled} { overflow: hidden !important } ${gutter}`, [document]);
}
