/** Parts of a page that nobody writes between the tags as a contact. */
const PARTS = [
  'main',
  'nav',
  'header',
  'footer',
  'aside',
  'article',
  'form',
  'iframe',
  'video',
  'hikikomori-help',
  ...['main', 'navigation', 'banner', 'contentinfo', 'complementary', 'search'].map(
    (role) => `[role="${role}"]`,
  ),
].join();
/** Longer than a list of contacts. */
const VERY_LONG = 1500;
/** Longer than a word of waiting, such as 「読み込み中です」. */
const LONG = 120;
/** A way to reach somebody: a link, or what looks like a telephone number. */
const LINKS = 'a[href], area[href]';
const NUMBER = /(?:[\d\uff10-\uff19][-\s()\u2010-\u2015\u2212\u30fc\uff08\uff09\uff0d]{0,2}){9,}/;

/** JSON without its script tag, as it is left by a system that takes that away. */
export const SETTINGS = /^\s*\{\s*["“”&][\s\S]*\}\s*$/;

/**
 * What stands in the tag and can't be meant as contacts: `<hikikomori-help />` does not close the tag in
 * HTML, so that the rest of the page lies within it, and so it does where the end tag is forgotten.
 * @param level of the widget's own headings: one of that level, or above it, begins another part of the page
 * @returns what it was seen by, in words for the embedder; null: all of it may be contacts
 */
export function pageContentIn(host: Element, level: number): string | null {
  const headings = ['h1', 'h2', 'h3', 'h4'].slice(0, level).join();
  const part = host.querySelector(`${PARTS}, ${headings}`);
  if (part) return `<${part.localName}> ${textOf(part)}`.trim();
  const words = textOf(host);
  const isContact = host.querySelector(LINKS) !== null || NUMBER.test(words);
  return words.length > (isContact ? VERY_LONG : LONG) ? words : null;
}

/** As it is read: scripts, styles and settings are no words. */
function textOf(element: Element): string {
  const words: string[] = [];
  const look = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    else if (!(node instanceof Element && node.matches('script, style, template, noscript')))
      node.childNodes.forEach(look);
  };
  element.childNodes.forEach((node) => {
    if (!SETTINGS.test(node.textContent ?? '')) look(node);
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
