/**
 * Puts a style sheet of ours beside those of the page, or of a shadow tree on it.
 * @returns takes it away again
 */
export function adopt(css: string, roots: readonly (Document | ShadowRoot)[]): () => void {
  // Older browsers go without it.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
