import { httpsUrl } from '../core/links.ts';
import type { Kit } from './kit.ts';

/**
 * Brings the tag's own content back into view, by plain DOM calls that have no part in what has just failed.
 * A tag without content shows the ministry's list instead: never an empty box.
 */
export function showFallback(host: HTMLElement, kit: Kit): void {
  const slot = document.createElement('slot');
  const url = httpsUrl(kit.directory.nationalList);
  if (url) {
    const link = document.createElement('a');
    link.href = url;
    link.rel = 'noreferrer noopener';
    link.textContent = Object.values(kit.languages)[0]?.['contacts.list'] ?? url;
    slot.append(link);
  }
  host.shadowRoot?.replaceChildren(slot);
}
