import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Channel } from '../../directory/centre.ts';
import { describeHours, parseHours } from '../../opening-hours/index.ts';
import { hoursLine } from '../../i18n/hours.ts';
import { isJapanese } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';

/**
 * Opening hours in words. In Japanese the source's own wording is shown instead of the computed one, since it
 * may say more; in other languages it is shown below. Hours that can't be parsed are shown as written; if
 * there are none, the text says whom to ask. Never "closed" by default.
 */
export function hoursText(
  t: Translate,
  { hours, hoursText: written }: Pick<Channel, 'hours' | 'hoursText'>,
): TemplateResult {
  if (written !== undefined && (isJapanese(t) || hours === undefined))
    return html`<span lang="ja">${written}</span>`;
  const parsed = hours === undefined ? null : parseHours(hours).hours;
  if (!parsed) return html`${hours ?? t('contact.hours.unknown')}`;
  const list = html`<ul class="hours">
    ${describeHours(parsed).map((line) => html`<li>${hoursLine(t, line)}</li>`)}
  </ul>`;
  return written === undefined
    ? list
    : html`${list}
        <p class="small">${t('contact.hours.words')} <span lang="ja">${written}</span></p>`;
}
