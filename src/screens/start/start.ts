import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { StartView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { promises } from '../../components/promises.ts';

/** The first screen: what this is, what is promised, three doors, and the way around the questions. */
export const start = (view: StartView, context: Context): TemplateResult => {
  const { t, send } = context;
  return html`<div part="start">
    ${screenTitle(view.headingLevel, t('start.title'))}
    <p class="lead">${t('start.lead')}</p>
    ${promises(context)}
    <div role="group" aria-labelledby="doors">
      <div id="doors" class="legend">${heading(view.headingLevel, 1, t('question.who.title'))}</div>
      <div class="options">
        ${view.doors.map((who) => {
          const note = t.maybe(`option.who.${who}.note`);
          return html`<button type="button" class="option" part="door" data-door=${who} @click=${() => send({ type: 'answer', question: 'who', options: [who] })}>
            <span>${t(`option.who.${who}`)}${note ? html`<small>${note}</small>` : nothing}</span>
          </button>`;
        })}
      </div>
    </div>
    <button type="button" class="text" part="show-contacts" @click=${() => send({ type: 'open', side: 'contacts' })}>${t('action.contacts')}</button>
  </div>`;
};
