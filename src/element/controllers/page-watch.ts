import { parentOf } from '../../i18n/language.ts';

/** Pages often make several changes in a row: wait for all of them. */
const SOON_MS = 50;
/**
 * After these events a page may look different although its elements are the same: a box was ticked, a style
 * sheet has loaded, a header has slid in.
 */
const ON_DOCUMENT = ['click', 'change', 'load', 'transitionend', 'animationend'];
const ON_WINDOW = ['scroll', 'resize'];

/**
 * Calls `changed`, after a moment, whenever the page around the element may look different.
 * @returns stops it
 */
export function watchPage(element: Element, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, SOON_MS);
  };
  const observer = new MutationObserver(later);
  const roots = new Set<Node>();
  for (let node: Element | null = element; node; node = parentOf(node)) roots.add(node.getRootNode());
  for (const root of roots) observer.observe(root, { attributes: true, childList: true, subtree: true });
  // In the capture phase, since the page's own listeners may stop an event.
  for (const type of ON_DOCUMENT) document.addEventListener(type, later, { capture: true, passive: true });
  for (const type of ON_WINDOW) addEventListener(type, later, { capture: true, passive: true });
  const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
  dark?.addEventListener?.('change', later);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const type of ON_DOCUMENT) document.removeEventListener(type, later, { capture: true });
    for (const type of ON_WINDOW) removeEventListener(type, later, { capture: true });
    dark?.removeEventListener?.('change', later);
  };
}
