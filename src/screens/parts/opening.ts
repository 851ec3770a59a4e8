import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../../core/centre.ts';
import { dateOf, numberAt } from '../../core/hours/calendar.ts';
import type { Opening } from '../../core/opening.ts';
import { openingOf } from '../../core/opening.ts';
import { dayText } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Context } from '../context.ts';

/**
 * Whether somebody answers now. Nothing is said where the hours are not known; where they are old, it is said that they are the source's.
 * @param sure the data is fresh enough to be taken at its word
 */
export function openingNote({ t, now }: Context, channel: Pick<Channel, 'hours' | 'hoursFor'>, sure: boolean): TemplateResult | typeof nothing {
  const opening = openingOf(channel, now);
  if (opening.state === 'unknown') return nothing;
  const words = openingText(t, opening, now);
  return html`<p part="status" class="status" data-state=${opening.state === 'closed' ? 'closed' : 'open'}
    .textContent=${sure ? words : t('contact.open.by-data', { words })}></p>`;
}

/** 「いま受付時間内です(17:00まで)」, 「受付時間外です。次は24日(火) 9:00から」. */
export function openingText(t: Translate, opening: Exclude<Opening, { state: 'unknown' }>, now: number): string {
  const words = said(t, opening, now);
  return opening.comment ? `${words} (${opening.comment})` : words;
}

function said(t: Translate, opening: Exclude<Opening, { state: 'unknown' }>, now: number): string {
  if (opening.state === 'always') return t('contact.open.long');
  if (opening.state === 'open') {
    if (opening.minutes !== null) return t('contact.open.soon', { minutes: opening.minutes });
    if (opening.until === null) return t('contact.open.long');
    return t('contact.open', { time: opening.nextDay ? t('hours.next-day', { time: clock(opening.until) }) : clock(opening.until) });
  }
  const { next } = opening;
  if (!next) return t('contact.closed.unknown');
  if (next.days === 0) return t('contact.closed.today', { time: clock(next.clock) });
  const today = dateOf(numberAt(now));
  return t('contact.closed', { day: dayText(t, next.date, next.date.month === today.month), time: clock(next.clock) });
}

/** 9:00 rather than 09:00. */
export const clock = (time: string): string => time.replace(/^0(?=\d)/, '');
