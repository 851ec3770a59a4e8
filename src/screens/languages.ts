import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Context, Language } from '../components/context.ts';
import { icon } from '../components/icon.ts';
import type { Translate } from '../i18n/translate.ts';

/** So many others stand below the screen as buttons; more are folded into one row. */
const MOST_BUTTONS = 2;

/**
 * Page translators can't see into the shadow root, so the other languages are offered here, each by its own
 * name. Beside it stands how it goes with one that has to be loaded first.
 */
export function languageChoice(context: Context): unknown {
  const { t, languages } = context;
  const others = languages.filter(({ tag }) => tag !== t.language);
  return html`${others.length <= MOST_BUTTONS ? others.map((other) => button(context, other)) : menu(context)}
  ${note(context)}`;
}

const button = ({ speak }: Context, { tag, name }: Language): TemplateResult =>
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
  </button>`;

const menu = (context: Context): TemplateResult =>
  html`<details class="languages">
    <summary>
      ${icon('globe')}<span
        >${context.t('language.menu')}${context.english ? html` / <span lang="en" dir="ltr">${context.english('language.menu')}</span>` : nothing}</span
      >
    </summary>
    <ul>
      ${context.languages.map(
        (language) =>
          html`<li>
            ${
              language.tag === context.t.language
                ? html`<span class="current" aria-current="true" lang=${language.tag}
                    >${icon('check')}${language.name}</span
                  >`
                : button(context, language)
            }
          </li>`,
      )}
    </ul>
  </details>`;

/** Who has chosen a language may not read that of the screen: a failure is told in English, too. */
function note({ t, english, awaited }: Context): unknown {
  if (!awaited) return nothing;
  const { name, tag, state } = awaited;
  const words = (t: Translate): string =>
    t(state === 'loading' ? 'language.loading' : 'language.unavailable', { name });
  return html`<div class="language-note" data-language=${tag} data-state=${state}>
    <p>${words(t)}</p>
    ${english ? html`<p lang="en" dir="ltr">${words(english)}</p>` : nothing}
  </div>`;
}

/** For a page in a language that we do not have: one line in English, with the way to it. */
export const languageOffer = (context: Context): TemplateResult | typeof nothing => {
  const { english, isLacked, languages } = context;
  const target = languages.find(({ tag }) => tag === 'en');
  return isLacked && english && target
    ? html`<p class="language-offer">
        <span lang="en" dir="ltr">${english('language.offer')}</span> ${button(context, target)}
      </p>`
    : nothing;
};
