import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';

/** The `lang` of words as published: Japanese by their script, else that of the interface. */
export const scriptOf = (words: string): 'ja' | typeof nothing =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(words) ? 'ja' : nothing;

/**
 * A centre's name as it is, in every language of the interface; one without a name has words in its place.
 */
export const centreName = (t: Translate, name: string): TemplateResult =>
  name ? html`<span lang=${scriptOf(name)} translate="no">${name}</span>` : html`${t('contact.unnamed')}`;

/**
 * Whose page it is, for those who go through the links by themselves, away from the card on which the name
 * stands (WCAG 2.4.9).
 */
export const whose = (t: Translate, name: string): TemplateResult | typeof nothing =>
  name ? html`<span class="hidden">(${centreName(t, name)})</span>` : nothing;

/** The method as it stands in a sentence, e.g. 「来所相談」; its own name may explain more. */
export const methodName = (t: Translate, method: MethodId): string =>
  t.maybe(`method.${method}.short`) ?? t(`method.${method}`);
