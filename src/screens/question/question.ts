import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { QuestionView } from '../../visit/view.ts';
import { inARow } from '../../i18n/sentences.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../../components/context.ts';
import { screenTitle, TITLE_ID } from '../../components/heading.ts';
import { icon } from '../../components/icon.ts';
import { original } from '../../components/original.ts';
import { promises } from '../../components/promises.ts';

/** One question. A single choice is one press on a large button; several choices are checkboxes with 「次へ」. */
export function question(view: QuestionView, context: Context): TemplateResult {
  const { t, send } = context;
  return html`<div part="question" data-question=${view.question}>
    ${
      view.opening
        ? html`<p class="lead">${t('start.lead', { range: view.left + 1 })}</p>
            ${promises(context)}`
        : nothing
    }
    <p class="number" part="progress">
      ${t('question.number', { number: view.number })}<span>${left(context, view)}</span>
    </p>
    ${screenTitle(view.headingLevel, t(title(view)))}
    <p class="why" id="why">${inARow([t(why(view)), ...(view.multiple ? [t('question.several')] : [])])}</p>
    ${view.multiple ? several(view, context) : single(view, context)}
    <div class="actions">
      <button
        type="button"
        class="text"
        part="skip"
        @click=${() => send({ type: 'skip', question: view.question })}
      >
        ${t('action.skip')}
      </button>
      ${view.canBack ? html`<button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>${t('action.back')}</button>` : nothing}
      ${
        view.canSeeResult
          ? html`<button
              type="button"
              class="text"
              part="see-result"
              @click=${() => send({ type: 'see-result' })}
            >
              ${t('action.see-result')}
            </button>`
          : nothing
      }
    </div>
    ${view.question === 'safe' ? original(context, [title(view), why(view), ...view.options.map(({ id }) => label(view, id))], true) : nothing}
  </div>`;
}

const left = ({ t }: Context, { left: count }: QuestionView): string =>
  count === 0 ? t('question.last') : t('question.left', { count });

const title = ({ question: id }: QuestionView): TextKey => `question.${id}.title`;
const why = ({ question: id }: QuestionView): TextKey => `question.${id}.why` as TextKey;
const label = (view: QuestionView, id: string): TextKey => `option.${view.question}.${id}` as TextKey;

/** The group is labelled: somebody who reaches the buttons without the heading hears the question. */
const single = (view: QuestionView, { t, send }: Context): TemplateResult =>
  html`<div class="options" role="group" aria-labelledby=${TITLE_ID} aria-describedby="why">
    ${view.options.map(
      ({ id, chosen }) =>
        html`<button
          type="button"
          class="option"
          part="option"
          value=${id}
          aria-current=${chosen ? 'true' : nothing}
          @click=${() => send({ type: 'answer', question: view.question, options: [id] })}
        >
          <span>${t(label(view, id))}${chosen ? html`<small>${t('option.chosen')}</small>` : nothing}</span
          >${chosen ? icon('check') : nothing}
        </button>`,
    )}
  </div>`;

/** Ticking a box is stored and changes no screen; 「次へ」 answers. */
function several(view: QuestionView, { t, send }: Context): TemplateResult {
  const ticked = ({ currentTarget }: Event): string[] =>
    [...(currentTarget as HTMLFormElement).querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    );
  const submit = (event: Event): void => {
    event.preventDefault();
    send({ type: 'answer', question: view.question, options: ticked(event) });
  };
  return html`<form
    class="options"
    @submit=${submit}
    @change=${(event: Event) => {
      send({ type: 'tick', options: ticked(event) });
    }}
  >
    <div class="several" role="group" aria-labelledby=${TITLE_ID} aria-describedby="why">
      ${view.options.map(
        ({ id, chosen }) =>
          html`<label class="option"
            ><input type="checkbox" part="option" value=${id} ?checked=${chosen} /><span
              >${t(label(view, id))}</span
            ></label
          >`,
      )}
    </div>
    <button type="submit" class="primary" part="next">${t('action.next')}</button>
  </form>`;
}
