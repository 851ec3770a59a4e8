/** The class without registering it: importing it changes nothing on the page. */
import { HelpElement } from '../element/help-element.ts';
import type { Content } from '../element/content.ts';
import { IMPORTED } from '../element/content.ts';
import { CONTENT } from '../content/index.ts';

/**
 * `<hikikomori-help>`: a few gentle questions, the way of consulting that fits, and the local centre's
 * contact for it.
 *
 * Nothing that is answered leaves the page: no request, no storage, no history entry; events carry no
 * answers. The tag's own content is shown before the script has run and whenever anything fails, so put the
 * contacts there. A child `<script type="application/json">` may hold the same settings, and `contacts`, the
 * page's own people.
 *
 * A button or link of the page with `data-hikikomori-help-open` opens it; the attribute's value says where
 * (`start`, `contacts`, `crisis`, `about`), and `data-hikikomori-help-for` beside it names the tag by its id.
 *
 * @summary Guides a person in hikikomori, their family or a supporter to a fitting first contact.
 * @element hikikomori-help
 *
 * @slot - The contacts that are shown until the widget stands, and again whenever anything fails.
 *
 * @fires {CustomEvent<null>} hikikomori-help-ready - The widget stands on the page.
 * @fires {CustomEvent<{ index: number }>} hikikomori-help-step - A question was shown; `index` counts from 1.
 * @fires {CustomEvent<{ method: MethodId | null }>} hikikomori-help-result - The result was shown; `method`
 * is the one put first, or null when none was.
 * @fires {CustomEvent<{ channel: MethodId | 'hotline' | 'website' }>} hikikomori-help-contact - A contact was
 * used.
 * @fires {CustomEvent<{ code: string }>} hikikomori-help-error - A setting was wrong, or drawing failed; the
 * codes are in docs/warnings.md.
 *
 * @cssprop --hikikomori-help-surface - Ground
 * @cssprop --hikikomori-help-soft - Tinted ground
 * @cssprop --hikikomori-help-text - Text
 * @cssprop --hikikomori-help-muted - Secondary text
 * @cssprop --hikikomori-help-line - Dividing lines
 * @cssprop --hikikomori-help-edge - Edges of controls (3:1 or more)
 * @cssprop --hikikomori-help-accent - Links and main buttons
 * @cssprop --hikikomori-help-on-accent - Text on main buttons
 * @cssprop --hikikomori-help-notice - Ground of notices
 * @cssprop --hikikomori-help-danger - The way to urgent help
 * @cssprop --hikikomori-help-ring - Inner focus ring (the outer one has the text colour)
 * @cssprop --hikikomori-help-font - Typeface
 * @cssprop --hikikomori-help-radius - Roundness of corners
 * @cssprop --hikikomori-help-font-size - Size of the text; everything else follows. By default that of the text
 * around, never below 16px
 * @cssprop --hikikomori-help-max-width - Greatest width; `none` fills the column. Lines inside keep a readable
 * length
 * @cssprop --hikikomori-help-launcher-inline - Room between the launcher and the side of the window
 * @cssprop --hikikomori-help-launcher-block - Room between the launcher and the upper or lower edge
 * @cssprop --hikikomori-help-launcher-z-index - Layer of the launcher (`z-index`)
 *
 * @csspart start - The first screen
 * @csspart door - A door (`data-door`)
 * @csspart question - A question (`data-question`)
 * @csspart progress - Which question, how many more
 * @csspart option - An option (`value`)
 * @csspart next - On to the next
 * @csspart skip - Leave unanswered
 * @csspart back - Back
 * @csspart see-result - Result from the answers so far
 * @csspart area - The form that asks for the prefecture
 * @csspart area-select - Its list
 * @csspart show-area - Its button
 * @csspart towns - The form that asks for the municipality or ward
 * @csspart town-input - Its field
 * @csspart town - One municipality or ward
 * @csspart crisis-link - The way to urgent help
 * @csspart show-contacts - Shows the contacts
 * @csspart show-about - Shows what a centre is
 * @csspart show-answers - Shows the answers
 * @csspart clear - Deletes the answers; a panel closes
 * @csspart furigana - Switches the readings above the kanji on and off
 * @csspart language - Another language
 * @csspart quick-exit - The quick exit
 * @csspart veil - The blank sheet while leaving
 * @csspart crisis - The crisis panel (`data-crisis`)
 * @csspart hotline - One national line
 * @csspart emergency - Those who come (119 and 110), and what they ask
 * @csspart more-lines - Further lines, folded
 * @csspart go-on - Goes on with the questions
 * @csspart result - The result (`data-state`, `data-outcome`)
 * @csspart urgent - The ways above the result of somebody in danger
 * @csspart why - One line of why
 * @csspart action - The one filled button of the screen
 * @csspart copy-sentence - Copies the sentence to say
 * @csspart details - All that is known of the centre, folded
 * @csspart now - A line that answers now
 * @csspart hosts - People of the host page itself
 * @csspart method - One way of getting in touch (`data-method`)
 * @csspart reasons - The reasons, folded
 * @csspart reason - One of them
 * @csspart counterfactual - What would change it
 * @csspart what-happens - What happens when one gets in touch
 * @csspart supports - What one can ask for, folded
 * @csspart support - One of them
 * @csspart bridge - Somebody else makes the first call
 * @csspart alternatives - The other methods
 * @csspart lines - The national lines
 * @csspart not-now - “Not yet”
 * @csspart way-back - Back to the answers
 * @csspart area-change - Another area
 * @csspart contacts - The contacts
 * @csspart contact - The card of one centre
 * @csspart contact-link - A link to a number or a page
 * @csspart status - Open now or not
 * @csspart alert - A notice of the centre
 * @csspart report - The way to tell that a contact is wrong
 * @csspart switchboard - The municipality’s own number
 * @csspart calendar - Saves a reminder
 * @csspart qr - Draws a QR code
 * @csspart qr-code - The QR code
 * @csspart memo - The memo
 * @csspart memo-more - The rest of it, folded
 * @csspart memo-text - Its field
 * @csspart copy - Copies it
 * @csspart print - Prints it
 * @csspart share - Shares it
 * @csspart download - Saves it
 * @csspart rewrite - Makes it anew from the answers
 * @csspart promise - What a family need not decide now
 * @csspart first-words - What to say first
 * @csspart paper - The sheet that only paper shows
 * @csspart print-heading - Its heading
 * @csspart about - What a centre is, and the button to it
 * @csspart kind - One kind of support
 * @csspart way - One way of consulting, explained
 * @csspart faq - One frequent question
 * @csspart answers - The list of answers
 * @csspart change - Changes one of them
 * @csspart launcher - The button in the corner
 * @csspart panel - The panel that opens
 * @csspart close - Closes it
 */
export class HikikomoriHelpElement extends HelpElement {
  /** @internal */
  static override readonly content: Content = { ...CONTENT, beside: IMPORTED };
}

export type { HelpAttributes, HelpProperties } from '../element/attributes.ts';
export type { HelpEventDetails, HelpEventName } from '../element/events.ts';
export type { OpenOptions } from '../element/places.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hikikomori-help': HikikomoriHelpElement;
  }
}
