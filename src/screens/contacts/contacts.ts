import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ContactsView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { places } from '../../components/places.ts';

/**
 * All contacts. One press away from the first screen, so that nobody has to answer questions to find a
 * number.
 */
export const contacts = (view: ContactsView, context: Context): TemplateResult => {
  const { t, send } = context;
  const others = view.lines.filter(({ always }) => !always);
  return html`<div part="contacts">
    ${screenTitle(view.headingLevel, t('contacts.title'))}
    <p class="lead">${t('contacts.lead')}</p>
    ${places(context, view.places, view.headingLevel + 1)} ${heading(view.headingLevel, 1, t('result.lines'))}
    ${lines(
      context,
      view.lines.filter(({ always }) => always),
    )}
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('contacts.more-lines')}</summary>
            ${lines(context, others)}
          </details>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${() => send({ type: 'back' })}>
        ${t('action.close')}
      </button>
    </div>
  </div>`;
};
