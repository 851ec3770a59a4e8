/**
 * Which entries are due for checking again: those nobody dated, those that are old, those that will be soon.
 */
import type { Source } from './centre.ts';
import { FRESH_DAYS, freshness } from './freshness.ts';
import { DAY_MS } from '../opening-hours/calendar.ts';

/** A centre or a national line. */
export interface Dated {
  readonly id: string;
  readonly name: string;
  readonly website?: string;
  readonly checked?: string;
  readonly sources: readonly Source[];
}

export interface Due<Entry extends Dated = Dated> {
  readonly entry: Entry;
  readonly state: 'old' | 'soon' | 'undated';
  /** The first day on which it is old, `YYYY-MM-DD`; null: undated. */
  readonly on: string | null;
}

/**
 * The oldest first; those without a date come last, as nothing tells how old they are.
 * @param today `YYYY-MM-DD` in Japan
 * @param within days from today
 */
export function dueEntries<Entry extends Dated>(
  entries: readonly Entry[],
  today: string,
  within: number,
): readonly Due<Entry>[] {
  const then = addDays(today, within);
  const due = entries.flatMap((entry): Due<Entry>[] => {
    const state = freshness(entry.checked, today);
    if (state === 'undated') return [{ entry, state, on: null }];
    const soon = freshness(entry.checked, then) === 'old';
    return state === 'old' || soon
      ? [{ entry, state: state === 'old' ? 'old' : 'soon', on: oldOn(entry.checked ?? '') }]
      : [];
  });
  return due.sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

const rank = ({ on }: Due): string => on ?? '9999-99-99';

/** A date without day or month counts from its beginning. */
const oldOn = (checked: string): string => addDays(`${checked}-01-01`.slice(0, 10), FRESH_DAYS + 1);

const addDays = (date: string, days: number): string => {
  const time = Date.parse(date) + days * DAY_MS;
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
};

/** The page to look at: the entry's own, or the first that states something of it. */
export const pageOf = ({ website, sources }: Dated): string | null => website ?? sources[0]?.url ?? null;
