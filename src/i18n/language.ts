/**
 * Names under which pages ask for a language whose file has another name: Chinese by region or as spoken, an
 * older name, or a language of which there is one kind.
 */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['zh', 'zh-hans'],
  ['zh-hans', 'zh-hans'],
  ['zh-hant', 'zh-hant'],
  ['zh-tw', 'zh-hant'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['cmn', 'zh-hans'],
  ['cmn-hant', 'zh-hant'],
  ['cmn-tw', 'zh-hant'],
  ['yue', 'zh-hant'],
  ['yue-hans', 'zh-hans'],
  ['pt', 'pt-br'],
  ['tl', 'fil'],
  ['in', 'id'],
]);

/** Longer tags are cut: no registered one is longer. */
const LONGEST = 35;

/**
 * The known language that fits a BCP 47 tag best: the tag itself, then ever shorter beginnings of it, then the
 * same under the name that our file has. Returns only names from the list, so no other text reaches the
 * translation library.
 * @returns null if nothing fits
 */
export function resolveLanguage(wished: string, known: readonly string[]): string | null {
  const parts = wished.slice(0, LONGEST).toLowerCase().split(/[-_]/);
  return nearest(parts, known) ?? nearest(inOurNames(parts), known);
}

function nearest(parts: readonly string[], known: readonly string[]): string | null {
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const match = known.find((name) => name.toLowerCase() === tag);
    if (match) return match;
  }
  return null;
}

/** Japanese, also in easy words (`ja-simple`): names and hours as their source writes them can be read. */
export const isJapanese = ({ language }: { readonly language: string }): boolean =>
  language.split('-')[0] === 'ja';

/** Easy words have readings above their kanji from the start: they are for readers who are learning both. */
export const wishesReadings = (language: string): boolean => language === 'ja-simple';
/** The longest beginning that has another name, under that name. What follows, such as a region, is left out. */
function inOurNames(parts: readonly string[]): readonly string[] {
  for (let length = parts.length; length > 0; length -= 1) {
    const name = OTHER_NAMES.get(parts.slice(0, length).join('-'));
    if (name !== undefined) return name.split('-');
  }
  return [];
}

/** Whether it has the form of a language tag; a page may have written anything. */
export const isLanguageTag = (wished: string): boolean =>
  /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i.test(wished);

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';

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
