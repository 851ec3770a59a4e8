import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Translate } from '../i18n/translate.ts';
import { scriptOf } from './lang-of.ts';

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
