import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../directory/centre.ts';
import { nameIn } from '../i18n/furigana.ts';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';

/** The `lang` of published text: `ja` if it contains Japanese characters, otherwise that of the interface. */
export const scriptOf = (words: string): 'ja' | typeof nothing =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(words) ? 'ja' : nothing;

type Named = Pick<Centre, 'name' | 'reading'>;

/** A centre's name, never translated; without a name a text stands for it. */
export const centreName = (t: Translate, centre: Named | null): TemplateResult =>
  centre?.name
    ? html`<span lang=${scriptOf(centre.name)} translate="no"
        >${nameIn(t, centre.name, centre.reading)}</span
      >`
    : html`${t('contact.unnamed')}`;

/**
 * Visually hidden name of the owner of a linked page, for people who go through the links of a page without
 * their surroundings (WCAG 2.4.9).
 */
export const whose = (t: Translate, name: string): TemplateResult | typeof nothing =>
  name ? html`<span class="hidden">(${centreName(t, { name })})</span>` : nothing;

/** The method as it is written within a sentence, e.g. 「来所相談」; its full name may contain more. */
export const methodName = (t: Translate, method: MethodId): string =>
  t.maybe(`method.${method}.short`) ?? t(`method.${method}`);
