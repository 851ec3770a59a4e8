/** The next check, for the calendar of the office. */
import { rowsFor } from '../builder/changes.ts';
import { calendarFile } from '../visit/calendar-file.ts';
import type { Page } from './page.ts';

const MINUTES = 30;

export function checkReminder({ say, known, plan, today }: Page, day: string): string {
  const lines = rowsFor(known, plan, today).map(({ centre, channel, page }) =>
    [centre.name, channel.tel ?? channel.url ?? channel.address, page].filter(Boolean).join(' '),
  );
  return calendarFile({
    start: Date.parse(`${day}T09:00:00+09:00`),
    minutes: MINUTES,
    title: say('calendar.title'),
    description: [say('calendar.lead'), ...lines].join('\n'),
    uid: `hikikomori-help-check-${plan.settings.area}-${day}`,
    stamp: Date.parse(`${today}T00:00:00+09:00`),
  });
}
