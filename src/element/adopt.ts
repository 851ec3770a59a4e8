/**
 * Adds a style sheet to the `adoptedStyleSheets` of the document, or of shadow roots.
 * @returns removes it again
 */
export function adopt(css: string, roots: readonly (Document | ShadowRoot)[]): () => void {
  // Older browsers have no constructable style sheets and do without it.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
