import { httpsUrl } from '../directory/links.ts';
import { plainText } from '../i18n/furigana.ts';
import type { Content } from './content.ts';

/**
 * Shows the tag's own content again, by plain DOM calls that don't depend on what has failed. A tag without
 * content gets a link to the ministry's list, so that it is never empty.
 */
export function showFallback(host: HTMLElement, content: Content): void {
  const root = rootOf(host);
  const used = root?.activeElement;
  const slot = document.createElement('slot');
  root?.replaceChildren(slot);
  const url = httpsUrl(content.directory.nationalList);
  if (url) {
    const link = document.createElement('a');
    link.href = url;
    link.rel = 'noreferrer noopener';
    link.textContent = url;
    slot.append(link);
    try {
      link.textContent = plainText(Object.values(content.languages)[0]?.['contacts.list'] ?? url);
    } catch {
      // The texts may be what failed: the link then shows its address.
    }
  }
  // Somebody who was using a panel would not find the content: it appears where the tag stands, perhaps far
  // away.
  if (!used) return;
  const comeUp = (): void => {
    host.scrollIntoView({ block: 'nearest' });
  };
  comeUp();
  // Firefox may still scroll by the page's old height, without the content that has come back.
  setTimeout(comeUp);
}

/**
 * The shadow root, created if there is none yet. Null where the page prevents that: then the tag's own
 * content is in view anyway.
 */
function rootOf(host: HTMLElement): ShadowRoot | null {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}
