import type { MethodId } from '../recommend/model.ts';

/**
 * What the host page is told: that something happened, never what was answered.
 * All events bubble and cross shadow boundaries.
 */
export interface HelpEventDetails {
  /** The widget was drawn for the first time. */
  'hikikomori-help-ready': null;
  /** A question was shown; `index` counts from 1. */
  'hikikomori-help-step': { readonly index: number };
  /** The result was shown; `method` is the one put first, or null when none was. */
  'hikikomori-help-result': { readonly method: MethodId | null };
  /** A contact was used. */
  'hikikomori-help-contact': { readonly channel: MethodId | 'hotline' | 'website' };
  /** Something was wrong with the settings; the code is documented. */
  'hikikomori-help-error': { readonly code: string };
}
export type HelpEventName = keyof HelpEventDetails;

export function emit<N extends HelpEventName>(
  target: EventTarget,
  name: N,
  detail: HelpEventDetails[N],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  /** They bubble: also heard on the document and the window. */
  interface GlobalEventHandlersEventMap {
    'hikikomori-help-ready': CustomEvent<null>;
    'hikikomori-help-step': CustomEvent<HelpEventDetails['hikikomori-help-step']>;
    'hikikomori-help-result': CustomEvent<HelpEventDetails['hikikomori-help-result']>;
    'hikikomori-help-contact': CustomEvent<HelpEventDetails['hikikomori-help-contact']>;
    'hikikomori-help-error': CustomEvent<HelpEventDetails['hikikomori-help-error']>;
  }
}
