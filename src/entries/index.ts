/** The class without registration: importing it changes nothing on the page. */
import { HelpElement } from '../element/help-element.ts';
import type { Kit } from '../element/kit.ts';
import { KIT } from './kit.ts';

/**
 * `<hikikomori-help>`: a few gentle questions, the way of consulting that fits, and the local centre's contact for it.
 *
 * Nothing that is answered leaves the page: no request, no storage, no history entry; events carry no answers.
 * The tag's own content is shown before the script has run and whenever anything fails, so put the contacts there.
 *
 * @summary Guides a person in hikikomori, their family or a supporter to a fitting first contact.
 * @tag hikikomori-help
 */
export class HikikomoriHelpElement extends HelpElement {
  static override readonly kit: Kit = KIT;
}

export type { HelpEventDetails, HelpEventName } from '../element/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hikikomori-help': HikikomoriHelpElement;
  }
}
