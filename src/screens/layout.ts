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
import { languageChoice, languageOffer } from './languages.ts';
import { link } from '../components/link.ts';
import { question } from './question/question.ts';
import { result } from './result/result.ts';
import { start } from './start/start.ts';

/** The current screen, and below it the links that every screen has. */
export function shell(view: View, context: Context): TemplateResult {
  const { t, send } = context;
  return html`${context.quickExit ? exit(context) : nothing} ${languageOffer(context)}
    <div class="screen" data-screen=${view.screen}>${screen(view, context)}</div>
    <div class="always">
      ${view.screen === 'crisis' ? nothing : html`<button type="button" class="help" part="crisis-link" @click=${() => send({ type: 'open', side: 'crisis' })}>${icon('help')}<span>${t('action.crisis')}</span></button>`}
      ${view.screen === 'contacts' || view.screen === 'start' ? nothing : html`<button type="button" class="text" part="show-contacts" @click=${() => send({ type: 'open', side: 'contacts' })}>${t(view.screen === 'result' ? 'action.contacts-all' : 'action.contacts')}</button>`}
      ${view.screen === 'about' || t('action.about') === '' ? nothing : html`<button type="button" class="text" part="about show-about" @click=${() => send({ type: 'open', side: 'about' })}>${t('action.about')}</button>`}
      ${view.canClear ? html`<button type="button" class="text" part="clear" @click=${() => send({ type: 'clear' })}>${t(context.inPanel ? 'action.clear.close' : 'action.clear')}</button>` : nothing}
      ${readings(context)} ${languageChoice(context)}
      ${context.statement ? link(context, { href: context.statement, content: t('action.statement') }) : nothing}
    </div>`;
}

/**
 * The quick exit: opt-in, for people who are being watched; at the top of every screen. Only the button is
 * sticky, since whatever is sticky covers what is under it.
 */
const exit = ({ t, exit: leave }: Context): TemplateResult =>
  html`<div class="exit">
      <button type="button" class="secondary" part="quick-exit" aria-describedby="exit-note" @click=${leave}>
        ${t('action.quick-exit')}
      </button>
    </div>
    <small id="exit-note" class="exit-note">${t('exit.note')}</small>`;

/** Readings above the kanji, on and off. */
const readings = ({ t, furigana }: Context): unknown =>
  furigana === null
    ? nothing
    : html`<button
        type="button"
        class="text"
        part="furigana"
        aria-pressed=${furigana.isOn ? 'true' : 'false'}
        @click=${furigana.toggle}
      >
        ${furigana.isOn ? icon('check') : nothing}${t('action.furigana')}
      </button>`;

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

/**
 * The current screen for the live region. Short, since the heading is read as well when it takes the focus.
 */
export function statusText(t: Translate, view: View): string {
  if (view.screen !== 'question') return t(`status.${view.screen}`);
  return t('status.question', { number: view.number, who: view.who ? t(`option.who.${view.who}`) : '' });
}
