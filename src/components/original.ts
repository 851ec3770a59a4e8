import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TextKey } from '../i18n/translate.ts';
import type { Context } from './context.ts';

/**
 * The Japanese of crisis texts, below their translation while nobody has reviewed that: whoever doubts the
 * words can compare them, or show the phone to somebody. Never inside a heading, a button or a link, whose name
 * would then be read in two languages. Page translators leave it alone.
 * @param isNoted with one sentence that the translation is unreviewed; once a screen
 */
export const original = (
  { t, original: japanese }: Context,
  keys: readonly TextKey[],
  isNoted = false,
): TemplateResult | typeof nothing =>
  japanese === null
    ? nothing
    : html`<div class="original">
        ${isNoted ? html`<p>${t('crisis.unreviewed')}</p>` : nothing}
        <div lang=${japanese.language} dir="ltr" translate="no">
          ${keys.map((key) => html`<p>${japanese(key)}</p>`)}
        </div>
      </div>`;
