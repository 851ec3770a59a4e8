/** Parts of a page that are no contacts: nobody puts them between the tags on purpose. */
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
/** In characters; a list of contacts is shorter. */
const VERY_LONG = 1500;
/** In characters; a message that something is loading, such as 「読み込み中です」, is shorter. */
const LONG = 120;
/** A way to reach somebody: a link, or what looks like a telephone number. */
const LINKS = 'a[href], area[href]';
const NUMBER = /(?:[\d\uff10-\uff19][-\s()\u2010-\u2015\u2212\u30fc\uff08\uff09\uff0d]{0,2}){9,}/;

/** JSON settings as bare text, which is what remains where a system removes the script tag. */
export const SETTINGS = /^\s*\{\s*["“”&][\s\S]*\}\s*$/;

/**
 * Finds content of the tag that can't be contacts. `<hikikomori-help />` does not close the tag in HTML, so
 * the rest of the page becomes its content; so it does if the end tag is forgotten.
 * @param level of the widget's own headings: one of that level, or above it, begins another part of the page
 * @returns what was found, in words for the embedder; null: all of it may be contacts
 */
export function pageContentIn(host: Element, level: number): string | null {
  const headings = ['h1', 'h2', 'h3', 'h4'].slice(0, level).join();
  const part = host.querySelector(`${PARTS}, ${headings}`);
  if (part) return `<${part.localName}> ${textOf(part)}`.trim();
  const words = textOf(host);
  const isContact = host.querySelector(LINKS) !== null || NUMBER.test(words);
  return words.length > (isContact ? VERY_LONG : LONG) ? words : null;
}

/** The text that people read: without scripts, styles and settings. */
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
