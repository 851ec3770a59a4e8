import type { CDPSession, Page } from 'playwright-core';

/**
 * The font in which Chromium really draws an element, such as `Noto Sans CJK JP`; the one with most of its
 * letters.
 */
export async function fontOf(tab: Page, selector: string): Promise<string> {
  const devtools: CDPSession = await tab.context().newCDPSession(tab);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `document.querySelector('hikikomori-help').shadowRoot.querySelector(${JSON.stringify(selector)})`,
  });
  await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodeId } = await devtools.send('DOM.requestNode', { objectId: result.objectId! });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return [...fonts].sort((one, other) => other.glyphCount - one.glyphCount)[0]?.familyName ?? '';
}
