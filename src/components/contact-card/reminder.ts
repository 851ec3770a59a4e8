import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../../directory/centre.ts';
import { isReachable } from '../../directory/directory.ts';
import type { Beside } from '../../directory/known-hours.ts';
import type { NextOpening } from '../../directory/channel-opening.ts';
import { nextOpeningOf } from '../../directory/channel-opening.ts';
import { METHOD } from '../../recommend/methods.ts';
import type { Context } from '../context.ts';
import { icon } from '../icon.ts';
import { momentText } from './opening-note.ts';

/**
 * Length of the calendar entry: it marks the moment to make contact and does not fill the day until closing
 * time.
 */
const MINUTES = 30;

/**
 * A button that puts the next opening into the person's own calendar. Others may see a calendar at home: the
 * entry does not say what it is for, and contains only the number to call.
 * @param above channels of the same centre that are shown before this one: the same moment is offered once
 */
export function reminder(
  context: Context,
  centre: Beside,
  channel: Channel,
  above: readonly Channel[],
): TemplateResult | typeof nothing {
  const next = nextOf(channel, context.now, centre);
  const isAbove = above.some((other) => nextOf(other, context.now, centre)?.instant === next?.instant);
  return next && !isAbove ? reminderButton(context, channel, next, 'text') : nothing;
}

/** @param look `primary`: the only filled button of the screen, if the contact is closed now */
export function reminderButton(
  context: Context,
  channel: Channel,
  next: NextOpening,
  look: 'primary' | 'secondary' | 'text',
): TemplateResult {
  const { t, remind } = context;
  const isAction = look === 'primary';
  const minutes = next.until === null ? MINUTES : Math.min(MINUTES, (next.until - next.instant) / 60_000);
  const press = (): void => {
    remind({
      start: next.instant,
      minutes,
      title: t.plain('contact.calendar.title'),
      description: channel.tel ?? '',
    });
  };
  return html`<button
    type="button"
    class=${look}
    part=${isAction ? 'action calendar' : 'calendar'}
    @click=${press}
  >
    ${icon('calendar')}<span .textContent=${words(context, next)}></span>
  </button>`;
}

/** Mail and forms have no hours, and a channel that can't be reached yet needs no reminder. */
const nextOf = (channel: Channel, now: number, centre: Beside): NextOpening | null =>
  !METHOD[channel.method].timed || !isReachable(channel) ? null : nextOpeningOf(channel, now, centre);

function words({ t, now }: Context, next: NextOpening): string {
  const said = t('contact.calendar', momentText(t, next, now));
  return next.comment === undefined ? said : t('contact.remark', { words: said, remark: next.comment });
}
