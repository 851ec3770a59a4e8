import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { MethodId } from '../recommend/methods.ts';
import { METHOD } from '../recommend/methods.ts';

/**
 * Icons besides those of the methods, each a single path on a grid of 24, so that one template draws them
 * all. They only accompany words and are hidden from screen readers.
 */
const PATHS = {
  close: 'm6 6 12 12M18 6 6 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM17.5 17.5H20V20h-2.5z',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5l-2 5-5 2 2-5z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c4 4.5 4 13.5 0 18M12 3c-4 4.5-4 13.5 0 18',
  help: 'M12 20.5S3.5 15.5 3.5 9.3A4.3 4.3 0 0 1 12 8a4.3 4.3 0 0 1 8.5 1.3c0 6.2-8.5 11.2-8.5 11.2z',
} as const;
export type IconName = keyof typeof PATHS | MethodId;

const isMethod = (name: IconName): name is MethodId => name in METHOD;

/**
 * The size is set on the SVG itself: in a saved page, or if the page's policy refuses style sheets, no CSS
 * sets it.
 */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${isMethod(name) ? METHOD[name].icon : PATHS[name]} />
  </svg>`;
