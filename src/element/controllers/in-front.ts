import { parentOf } from '../../i18n/language.ts';

/** The element that a press at that point of the window would reach, through shadow roots. */
export function innermostAt(x: number, y: number): Element | null {
  let front = document.elementFromPoint(x, y);
  for (;;) {
    const root: ShadowRoot | null | undefined = front?.shadowRoot;
    const inner = root?.elementFromPoint(x, y);
    // If only the host itself is hit, some browsers return null and others an element outside this root.
    if (!inner || inner.getRootNode() !== root) return front;
    front = inner;
  }
}

export function isWithin(inner: Element, outer: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The element itself, or its nearest ancestor, with `position: fixed` or `sticky`; null: none. */
export function stuck(element: Element): Element | null {
  for (let node: Element | null = element; node; node = parentOf(node))
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return node;
  return null;
}

/** All elements at that point of the window, from the front to the back, through shadow roots. */
export function allAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((element) => element.getRootNode() === root)
    .flatMap((element) => [...(element.shadowRoot ? allAt(x, y, element.shadowRoot) : []), element]);
}
