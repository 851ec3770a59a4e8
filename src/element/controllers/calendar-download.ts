import type { Reminder } from '../../visit/calendar-file.ts';
import { calendarFile } from '../../visit/calendar-file.ts';
import type { FilesController, Saved } from './download.ts';

/**
 * Gives the person a calendar file to open. Its name and its id tell nothing; the id is made up for each, so
 * that a calendar keeps two reminders of one hour apart.
 * @param now epoch milliseconds
 */
export const saveReminder = (files: FilesController, reminder: Reminder, now: number): Saved =>
  files.save('reminder.ics', 'text/calendar', () => calendarFile({ ...reminder, uid: madeUp(), stamp: now }));

/** Also on pages without https, where `randomUUID` is missing. */
const madeUp = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))]
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
