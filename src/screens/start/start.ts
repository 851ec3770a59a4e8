import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { StartView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { promises } from '../../components/promises.ts';
import type { Contact } from '../../directory/directory.ts';
import { centreName } from '../../components/names.ts';
import { telLink } from '../../components/link.ts';

/**
 * The first screen: what this is, the promises, three doors, and a link to the contacts without questions.
 */
export const start = (view: StartView, context: Context): TemplateResult => {
  const { t, send } = context;
  return html`<div part="start">
    ${screenTitle(view.headingLevel, t('start.title'))}
    <p class="lead">
      ${t('start.lead', { range: t('start.range', { from: view.questions.least, to: view.questions.most }) })}
    </p>
    ${promises(context)}
    <div role="group" aria-labelledby="doors">
      <div id="doors" class="legend">${heading(view.headingLevel, 1, t('question.who.title'))}</div>
      <div class="options">
        ${view.doors.map((who) => {
          const note = t.maybe(`option.who.${who}.note`);
          return html`<button
            type="button"
            class="option"
            part="door"
            data-door=${who}
            @click=${() => send({ type: 'answer', question: 'who', options: [who] })}
          >
            <span>${t(`option.who.${who}`)}${note ? html`<small>${note}</small>` : nothing}</span>
          </button>`;
        })}
      </div>
    </div>
    ${view.number ? number(context, view.number) : nothing}
    <button
      type="button"
      class="text"
      part="show-contacts"
      @click=${() => send({ type: 'open', side: 'contacts' })}
    >
      ${t('action.contacts')}
    </button>
  </div>`;
};

/** For somebody who needs only the number: in small print below the doors. */
const number = (context: Context, { centre, channel }: Contact): TemplateResult =>
  html`<p class="number-only" part="contact">
    ${centreName(context.t, centre)}
    ${telLink(context, channel.tel ?? '', { channel: 'phone', content: html`<span translate="no">${channel.tel}</span>` })}
  </p>`;
