import { parentOf } from '../../i18n/language.ts';

/** What a page does is often followed by more of it. */
const SOON_MS = 50;
/**
 * After these a page may look different without a change of its elements: a box is ticked, a sheet has
 * loaded, a header has slid in.
 */
const ON_DOCUMENT = ['click', 'change', 'load', 'transitionend', 'animationend'];
const ON_WINDOW = ['scroll', 'resize'];

/**
 * Calls back, after a moment, whenever the page around the element may look different.
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
  // Before the page's own listeners, one of which may keep an event to itself.
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
