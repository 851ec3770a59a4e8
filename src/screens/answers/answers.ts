import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { AnswersView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../../components/context.ts';
import { screenTitle } from '../../components/heading.ts';

/** The answers so far, each with a button to change it. */
export const answers = (view: AnswersView, { t, send }: Context): TemplateResult =>
  html`<div part="answers">
    ${screenTitle(view.headingLevel, t('answers.title'))}
    ${
      view.rows.length === 0
        ? html`<p>${t('answers.none')}</p>`
        : html`<dl class="answers">
            ${view.rows.map(({ question, options }) => {
              const title = t(`question.${question}.title`);
              return html`<div>
                <dt id="q-${question}">${title}</dt>
                <dd>
                  ${options.length === 0 ? t('answers.skipped') : options.map((option) => t(`option.${question}.${option}` as TextKey)).join(t('hours.join'))}
                </dd>
                <dd>
                  <button
                    type="button"
                    class="secondary"
                    part="change"
                    id="c-${question}"
                    aria-labelledby="c-${question} q-${question}"
                    @click=${() => send({ type: 'change', question })}
                  >
                    ${t('action.change')}
                  </button>
                </dd>
              </div>`;
            })}
          </dl>`
    }
    <div class="actions">
      <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>
        ${t('action.close')}
      </button>
    </div>
  </div>`;
