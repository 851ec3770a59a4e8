import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { dateOf, numberAt } from '../../opening-hours/calendar.ts';
import type { Because } from '../../opening-hours/index.ts';
import type { Beside, Timed } from '../../directory/known-hours.ts';
import type { Moment, Opening } from '../../directory/channel-opening.ts';
import { openingOf } from '../../directory/channel-opening.ts';
import { dayText } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Context } from '../context.ts';

/**
 * Whether the contact is open now. Nothing is shown if the hours are unknown. If they are old, the note says
 * that they are the source's; if texts beside them leave this day in doubt, it says why and where to ask.
 * @param sure the data is fresh enough to be relied on
 * @param beside texts about the whole centre that may exclude days
 * @param ofPhone the hours are those of the number for appointments, not of the place itself
 */
export function openingNote(
  { t, now }: Context,
  channel: Timed,
  sure: boolean,
  beside?: Beside,
  ofPhone = false,
): TemplateResult | typeof nothing {
  const opening = openingOf(channel, now, beside);
  if (opening.state === 'unknown' && !opening.because) return nothing;
  const words = openingText(t, opening, now);
  const state = opening.state === 'always' ? 'open' : opening.state;
  const labelled = (text: string): string => (ofPhone ? t('contact.status.phone', { words: text }) : text);
  return html`<p
    part="status"
    class="status"
    data-state=${state}
    .textContent=${labelled(sure || state === 'unknown' ? words : t('contact.open.by-data', { words }))}
  ></p>`;
}

/** 「いま受付時間内です(17:00まで)」, 「受付時間外です。次は24日(火) 9:00から」, 「年末年始はお休みのことがあります」. */
function openingText(t: Translate, opening: Opening, now: number): string {
  if (opening.state === 'unknown') return t('contact.unsure', { why: why(t, opening.because) });
  const words = said(t, opening, now);
  const remarked = opening.comment ? t('contact.remark', { words, remark: opening.comment }) : words;
  return opening.undated ? t('contact.open.undated', { words: remarked }) : remarked;
}

function why(t: Translate, because: Because = 'words'): string {
  if (because === 'year-end') return t('contact.unsure.year-end');
  if (because === 'holiday') return t('contact.unsure.holiday');
  return because === 'summer' ? t('contact.unsure.summer') : t('contact.unsure.words');
}

function said(t: Translate, opening: Exclude<Opening, { state: 'unknown' }>, now: number): string {
  if (opening.state === 'always') return t('contact.open.long');
  if (opening.state === 'open') {
    if (opening.minutes !== null) return t('contact.open.soon', { minutes: opening.minutes });
    if (opening.until === null) return t('contact.open.long');
    return t('contact.open', {
      time: opening.nextDay ? t('hours.next-day', { time: clock(opening.until) }) : clock(opening.until),
    });
  }
  const { next, unsure } = opening;
  if (!next)
    return unsure ? t('contact.closed.unsure', { why: why(t, unsure) }) : t('contact.closed.unknown');
  const { day, time } = momentText(t, next, now);
  if (unsure) return t('contact.closed.unsure.until', { why: why(t, unsure), day, time });
  return next.days === 0 ? t('contact.closed.today', { time }) : t('contact.closed', { day, time });
}

/** The day and the time of an opening, e.g. 「30日（月）」 and 「9:00」. */
export function momentText(
  t: Translate,
  { date, clock: at }: Moment,
  now: number,
): { readonly day: string; readonly time: string } {
  const today = dateOf(numberAt(now));
  return { day: dayText(t, date, date.year === today.year && date.month === today.month), time: clock(at) };
}

/** 9:00 rather than 09:00. */
export const clock = (time: string): string => time.replace(/^0(?=\d)/, '');
