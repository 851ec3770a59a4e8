/** Numbers that can stand on a poster: of centres, windows and the page's own people, the nearest first. */
import { hoursWords } from '../i18n/hours.ts';
import type { Translate } from '../i18n/translate.ts';
import type { PosterOptions } from '../snippet/poster.ts';
import { rowsFor } from './changes.ts';
import type { Known } from './facts.ts';
import type { Plan } from './plan.ts';

export type PosterContact = Omit<PosterOptions, 'href'> & { readonly name: string; readonly phone: string };

/** A switchboard is not among them: nobody there expects the call. */
export function posterContacts(known: Known, plan: Plan, today: string, t: Translate): PosterContact[] {
  const listed = rowsFor(known, plan, today).flatMap(({ centre, channel, checked }): PosterContact[] =>
    channel.tel === undefined || centre.kind === 'office'
      ? []
      : [
          {
            name: centre.name,
            phone: channel.tel,
            hours: (channel.hoursText ?? hoursWords(t, channel.hours)) || undefined,
            checked: checked || undefined,
            isWindow: centre.kind === 'window',
          },
        ],
  );
  const people = plan.settings.contacts.flatMap(({ name, phone, hours, checked }): PosterContact[] =>
    phone
      ? [
          {
            name,
            phone,
            hours: hoursWords(t, hours) || undefined,
            checked: checked || undefined,
            isWindow: true,
          },
        ]
      : [],
  );
  return [...people, ...listed];
}
