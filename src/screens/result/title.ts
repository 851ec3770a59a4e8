import { nextOpeningOf } from '../../directory/channel-opening.ts';
import type { ResultView } from '../../visit/view.ts';
import { momentText } from '../../components/contact-card/opening-note.ts';
import type { Context } from '../../components/context.ts';

/** The heading for the screen and for paper: the method that fits. */
export function title({ t }: Context, { step: { state }, methods: [wish] }: ResultView): string {
  return state === 'open' || state === 'closed' || state === 'unconfirmed' || state === 'none-confirmed'
    ? t('result.title.wish', { how: t(`method.${wish?.method ?? 'phone'}.how`) })
    : t(`result.title.${state}`);
}

/** When the contact opens again, if it is closed now; otherwise null. */
export function opensAgain({ t, now }: Context, { step: { action } }: ResultView): string | null {
  const next = action?.kind === 'remind' ? nextOpeningOf(action.start.press, now, action.start.centre) : null;
  return next && t('result.title.closed', { ...momentText(t, next, now) });
}
