import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isBarred } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../context.ts';
import { heading } from '../heading.ts';
import { memoText } from './memo-text.ts';

/**
 * A note to read out, hand over, copy or print. Its first line and the button for copying are visible; the
 * rest is folded.
 */
export function memo(context: Context, view: ResultView): TemplateResult {
  const { t, handOver } = context;
  const text = memoText(t.plain, view);
  const said = handOver.outcomeOf('memo');
  const mayPhone = !isBarred(view.methods, 'phone');
  return html`<section part="memo" class="memo">
    <div class="hidden">${heading(view.headingLevel, 1, t('memo.title'))}</div>
    <button
      type="button"
      class="secondary"
      part="copy"
      @click=${(event: Event) => {
        handOver.copy(fieldOf(event), 'memo');
      }}
    >
      <span>${t('action.copy')}<span class="hidden">${t('memo.title')}</span></span>
    </button>
    ${said ? html`<p class="said" aria-hidden="true" .textContent=${t(`memo.said.${said}`)}></p>` : nothing}
    <details part="memo-more">
      <summary>
        <span>${t('memo.title')} <small class="preview" .textContent=${live(firstLine(text))}></small></span>
      </summary>
      <p>${t('memo.lead')}</p>
      ${view.keepHidden ? html`<p class="notice">${t('memo.lead.hide')}</p>` : nothing}
      ${letter(context, text)} ${taking(context, view)}
      ${t.who === 'family' ? promises(context, view) : nothing} ${mayPhone ? firstWords(context) : nothing}
    </details>
  </section>`;
}

/** The first line of the text, without the heading of a part, with which a supporter's memo begins. */
const firstLine = (text: string): string =>
  text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('【') && !line.startsWith('[')) ??
  '';

/**
 * The field grows with its text: an invisible copy beneath it sets the height, which works in every browser.
 * That copy and the one for paper are updated at each letter without rendering the screen again. Spell
 * checkers and autocomplete are switched off, so that they don't get the text.
 */
const letter = ({ t, send }: Context, text: string): TemplateResult =>
  html`<div class="letter">
    <label for="memo-text">${t('memo.label')}</label>
    <div class="sheet">
      <textarea
        part="memo-text"
        id="memo-text"
        rows="3"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        data-gramm="false"
        .value=${live(text)}
        @keyup=${arrived}
        @input=${({ currentTarget }: Event) => {
          const field = currentTarget as HTMLTextAreaElement;
          const result = field.closest('.result');
          for (const copy of result?.querySelectorAll('.copy') ?? []) copy.textContent = field.value;
          for (const preview of result?.querySelectorAll('.preview') ?? [])
            preview.textContent = firstLine(field.value);
          send({ type: 'memo', text: field.value });
        }}
      ></textarea>
      <div class="under copy" aria-hidden="true" .textContent=${live(text)}></div>
    </div>
  </div>`;

/**
 * Browsers scroll only the caret's line into view on Tab, even under a sticky bar: scroll to the whole field.
 */
function arrived({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Tab') (currentTarget as Element).scrollIntoView({ block: 'nearest' });
}

/**
 * The field beside a button, for its current text: typing renders nothing, so the view may have an older one.
 */
const fieldOf = ({ currentTarget }: Event): HTMLTextAreaElement =>
  (currentTarget as Element).closest('.memo')?.querySelector('textarea') as HTMLTextAreaElement;

function taking({ t, send, handOver }: Context, { rewritten }: ResultView): TemplateResult {
  const { print, share, download } = handOver;
  return html`<div class="actions">
    <button type="button" class="secondary" part="print" @click=${print}>${t('action.print')}</button>
    ${
      share
        ? html`<button
            type="button"
            class="text"
            part="share"
            @click=${(event: Event) => {
              share(fieldOf(event).value);
            }}
          >
            ${t('action.share')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="text"
      part="download"
      @click=${(event: Event) => {
        download(fieldOf(event).value);
      }}
    >
      ${t('action.download')}
    </button>
    ${
      rewritten === null
        ? nothing
        : html`<button
            type="button"
            class="text"
            part="rewrite"
            @click=${(event: Event) => {
              // The button disappears when the memo is restored: move the focus to the field first.
              fieldOf(event).focus();
              send({ type: 'memo', text: null });
            }}
          >
            ${t('action.rewrite')}
          </button>`
    }
  </div>`;
}

/** For a family; shown beside the memo and not in it. */
const promises = ({ t }: Context, { headingLevel }: ResultView): TemplateResult =>
  html`<div part="promise">
    ${heading(headingLevel, 2, t('memo.promise.title'))}
    <ul class="dots">
      ${(['bring', 'deadline', 'tell'] as const).map((promise) => html`<li>${t(`memo.promise.${promise}`)}</li>`)}
    </ul>
  </div>`;

/** What to say to a switchboard and to the desk, and if one is transferred elsewhere. */
const firstWords = ({ t }: Context): TemplateResult =>
  html`<details part="first-words">
    <summary>${t('memo.say.title')}</summary>
    <dl class="say">
      ${(['switchboard', 'desk', 'around'] as const).map(
        (to) =>
          html`<div>
            <dt>${t(`memo.say.${to}`)}</dt>
            <dd>
              <p>${t(`memo.say.${to}.words`)}</p>
              <p class="small">${t(`memo.say.${to}.note`)}</p>
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
