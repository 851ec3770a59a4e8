import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ResultView } from '../../core/view.ts';
import type { Context } from '../context.ts';
import { icon } from './icon.ts';

/** What goes before any method: safety, and lines for the young. */
export function gateNotes({ t, send }: Context, { gates }: ResultView): TemplateResult | typeof nothing {
  const suicidal = gates.includes('suicidal') || gates.includes('life-danger');
  const notes = [
    ...(gates.includes('violence') ? [t('gate.violence')] : []),
    ...(suicidal ? [t('gate.suicidal')] : []),
  ];
  const crisis = html`<button type="button" class="secondary" part="crisis-link" @click=${() => send({ type: 'open', side: 'crisis' })}>${icon('help')}${t('action.crisis')}</button>`;
  return html`
    ${notes.length > 0 ? html`<div class="notice">${notes.map((note) => html`<p>${note}</p>`)}<p>${crisis}</p></div>` : nothing}
    ${gates.includes('minor') ? html`<p class="notice">${t('gate.minor')}</p>` : nothing}`;
}

/** Deciding nothing is an outcome of its own: a few small steps, none of them a duty. */
export const notNow = ({ t }: Context): TemplateResult => html`<div part="not-now">
  <p class="lead">${t('result.not-now.lead')}</p>
  <ul class="dots">${(['keep', 'read', 'ask'] as const).map((step) => html`<li>${t(`result.not-now.step.${step}`)}</li>`)}</ul>
  <p>${t('result.not-now.later')}</p>
</div>`;
