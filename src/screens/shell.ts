import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { View } from '../core/view.ts';
import { answers } from './answers.ts';
import { contacts } from './contacts.ts';
import type { Context } from './context.ts';
import { crisis } from './crisis.ts';
import { icon } from './parts/icon.ts';
import { question } from './question.ts';
import { result } from './result.ts';
import { start } from './start.ts';

/** The present screen, and below it what is at hand on every screen. */
export function shell(view: View, context: Context): TemplateResult {
  const { t, send } = context;
  return html`<div class="screen" data-screen=${view.screen}>${screen(view, context)}</div>
    <div class="always">
      ${view.screen === 'crisis' ? nothing : html`<button type="button" class="help" part="crisis-link" @click=${() => send({ type: 'open', side: 'crisis' })}>${icon('help')}<span>${t('action.crisis')}</span></button>`}
      ${view.screen === 'contacts' || view.screen === 'start' ? nothing : html`<button type="button" class="text" part="show-contacts" @click=${() => send({ type: 'open', side: 'contacts' })}>${t(view.screen === 'result' ? 'action.contacts-all' : 'action.contacts')}</button>`}
      ${view.canClear ? html`<button type="button" class="text" part="clear" @click=${() => send({ type: 'clear' })}>${t('action.clear')}</button>` : nothing}
    </div>`;
}

function screen(view: View, context: Context): TemplateResult {
  switch (view.screen) {
    case 'start': return start(view, context);
    case 'question': return question(view, context);
    case 'crisis': return crisis(view, context);
    case 'result': return result(view, context);
    case 'contacts': return contacts(view, context);
    case 'answers': return answers(view, context);
  }
}
