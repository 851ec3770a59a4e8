import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { View } from '../visit/view.ts';
import type { Translate } from '../i18n/translate.ts';
import { about } from './about/about.ts';
import { answers } from './answers/answers.ts';
import { contacts } from './contacts/contacts.ts';
import type { Context } from '../components/context.ts';
import { crisis } from './crisis/crisis.ts';
import { icon } from '../components/icon.ts';
import { link } from '../components/link.ts';
import { question } from './question/question.ts';
import { result } from './result/result.ts';
import { start } from './start/start.ts';

/** The present screen, and below it what is at hand on every screen. */
export function shell(view: View, context: Context): TemplateResult {
  const { t, send } = context;
  return html`${context.quickExit ? exit(context) : nothing}
    <div class="screen" data-screen=${view.screen}>${screen(view, context)}</div>
    <div class="always">
      ${view.screen === 'crisis' ? nothing : html`<button type="button" class="help" part="crisis-link" @click=${() => send({ type: 'open', side: 'crisis' })}>${icon('help')}<span>${t('action.crisis')}</span></button>`}
      ${view.screen === 'contacts' || view.screen === 'start' ? nothing : html`<button type="button" class="text" part="show-contacts" @click=${() => send({ type: 'open', side: 'contacts' })}>${t(view.screen === 'result' ? 'action.contacts-all' : 'action.contacts')}</button>`}
      ${view.screen === 'about' ? nothing : html`<button type="button" class="text" part="about show-about" @click=${() => send({ type: 'open', side: 'about' })}>${t('action.about')}</button>`}
      ${view.canClear ? html`<button type="button" class="text" part="clear" @click=${() => send({ type: 'clear' })}>${t(context.inPanel ? 'action.clear.close' : 'action.clear')}</button>` : nothing}
      ${languages(context)}
      ${context.statement ? link(context, { href: context.statement, content: t('action.statement') }) : nothing}
    </div>`;
}

/**
 * Opt-in, for people who are watched; above everything, on every screen. Only the button stays in view: what
 * stays covers what is under it.
 */
const exit = ({ t, exit: leave }: Context): TemplateResult =>
  html`<div class="exit">
      <button type="button" class="secondary" part="quick-exit" aria-describedby="exit-note" @click=${leave}>
        ${t('action.quick-exit')}
      </button>
    </div>
    <small id="exit-note" class="exit-note">${t('exit.note')}</small>`;

/**
 * Page translators can't see into the widget, so the other languages are offered here, each in its own words.
 */
const languages = ({ t, languages: all, speak }: Context): unknown =>
  all
    .filter(({ tag }) => tag !== t.language)
    .map(
      ({ tag, name }) =>
        html`<button
          type="button"
          class="text"
          part="language"
          lang=${tag}
          @click=${() => {
            speak(tag);
          }}
        >
          ${name}
        </button>`,
    );

function screen(view: View, context: Context): TemplateResult {
  switch (view.screen) {
    case 'start':
      return start(view, context);
    case 'question':
      return question(view, context);
    case 'crisis':
      return crisis(view, context);
    case 'result':
      return result(view, context);
    case 'contacts':
      return contacts(view, context);
    case 'answers':
      return answers(view, context);
    case 'about':
      return about(view, context);
  }
}

/** Where one is now, for the live region: short, since the heading itself is read as it takes the focus. */
export function statusText(t: Translate, view: View): string {
  if (view.screen !== 'question') return t(`status.${view.screen}`);
  return t('status.question', { number: view.number, who: view.who ? t(`option.who.${view.who}`) : '' });
}
