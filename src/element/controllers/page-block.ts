import { parentOf } from '../../i18n/language.ts';
import { adopt } from '../adopt.ts';

/**
 * Whether a modal of the page is open, or the page around the widget is inert: then only a modal dialog of
 * ours can be used.
 * @param opener the element that was pressed or has the focus; it may be in a modal of another component
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
    // The browser does not know `:modal`: an open dialog may be modal.
    return element.matches('dialog[open]');
  }
}

/**
 * Stops the page behind a dialog from scrolling.
 * @returns lets it scroll again
 */
export function holdPage(): () => void {
  const { documentElement: root, body } = document;
  // The window scrolls by the `overflow` of the root, or by that of the body while the root's is `visible`.
  const scrolled =
    getComputedStyle(root).overflowY === 'visible' && body && getComputedStyle(body).overflowY !== 'visible'
      ? 'body'
      : ':root';
  // Keep the scroll bar's width free, or the page would jump sideways.
  const gutter = innerWidth > root.clientWidth ? ':root { scrollbar-gutter: stable !important }' : '';
  return adopt(`${scrolled} { overflow: hidden !important } ${gutter}`, [document]);
}
