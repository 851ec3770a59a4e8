/** Where the host page can open the widget: `open({ at: 'contacts' })`, `data-hikikomori-help-open`. */
import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';
import type { Action } from '../visit/session.ts';

/** `start`: the questions, where one has left them. */
export const PLACES = ['start', 'contacts', 'crisis', 'about'] as const;
export interface OpenOptions {
  readonly at?: (typeof PLACES)[number] | undefined;
}

/**
 * What the page asks for, as text; empty: nothing. A page may hand over anything, also the event of a press:
 * `button.addEventListener('click', tag.open)`.
 */
export function wishedPlace(options: unknown): string {
  if (typeof options !== 'object' || options === null || options instanceof Event) return '';
  const { at } = options as { readonly at?: unknown };
  return typeof at === 'string' ? at : '';
}

/** The step that leads there; null: the widget stays where it is. */
export function actionFor(at: string): { readonly action: Action | null; readonly issues: readonly Issue[] } {
  const place = PLACES.find((known) => known === at);
  if (place === undefined)
    return {
      action: null,
      issues:
        at === '' ? [] : [issue('open/at', at, PLACES.join(', '), 'The place where the widget was left')],
    };
  return { action: place === 'start' ? { type: 'resume' } : { type: 'open', side: place }, issues: [] };
}
