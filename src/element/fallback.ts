import { httpsUrl } from '../directory/links.ts';
import type { Content } from './content.ts';

/**
 * Brings the tag's own content back into view, by plain DOM calls that have no part in what has just failed.
 * A tag without content shows the ministry's list instead: never an empty box.
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
      link.textContent = Object.values(content.languages)[0]?.['contacts.list'] ?? url;
    } catch {
      // The texts are what has failed; the address says where it leads.
    }
  }
  // Whoever used a panel would not find it: it comes up where the tag stands, which may be far away.
  if (!used) return;
  const comeUp = (): void => {
    host.scrollIntoView({ block: 'nearest' });
  };
  comeUp();
  // Firefox may still take the page to be as short as it was without the content that has just come back.
  setTimeout(comeUp);
}

/**
 * Before its turn the tag has no root, and where the page lets it have none, its own content is in view as it
 * is.
 */
function rootOf(host: HTMLElement): ShadowRoot | null {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}
