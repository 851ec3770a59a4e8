/**
 * The language on board that fits a wished BCP 47 tag best: the tag itself, then shorter and shorter
 * beginnings of it. Only names from the list ever come back, so that nothing foreign reaches the translation
 * library.
 * @returns null when nothing fits
 */
export function resolveLanguage(wished: string, available: readonly string[]): string | null {
  const parts = wished.slice(0, 35).toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const match = available.find((name) => name.toLowerCase() === tag);
    if (match) return match;
  }
  return null;
}

/**
 * The `lang` that the page gives this place: the nearest ancestor's, out through shadow hosts. Empty: none.
 */
export function inheritedLanguage(element: Element): string {
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** The next element outwards as it is drawn: out of slots and shadow trees. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
