/**
 * The available language that fits a BCP 47 tag best: the tag itself, then ever shorter beginnings of it.
 * Returns only names from the list, so no other text reaches the translation library.
 * @returns null if nothing fits
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

/** Japanese, also in easy words (`ja-simple`): names and hours as their source writes them can be read. */
export const isJapanese = ({ language }: { readonly language: string }): boolean =>
  language.split('-')[0] === 'ja';

/** Easy words have readings above their kanji from the start: they are for readers who are learning both. */
export const wishesReadings = (language: string): boolean => language === 'ja-simple';

/** The `lang` of the nearest ancestor, also outside of shadow roots. Empty: none. */
export function inheritedLanguage(element: Element): string {
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** The parent as it is rendered: the slot of a slotted element, the host of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
