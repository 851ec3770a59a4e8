/**
 * Which contacts are due for checking again: those nobody dated, those that are old, those that will be soon.
 */
import type { Channel, Source } from './centre.ts';
import { isReachable } from './directory.ts';
import { evidenceOf } from './evidence.ts';
import { FRESH_DAYS, freshness } from './freshness.ts';
import { DAY_MS } from '../opening-hours/calendar.ts';

/** A centre or a national line. */
export interface Dated {
  readonly id: string;
  readonly name: string;
  readonly website?: string;
  readonly checked?: string;
  readonly sources: readonly Source[];
  readonly channels?: readonly Channel[];
}

export interface Due<Entry extends Dated = Dated> {
  readonly entry: Entry;
  /**
   * Numbers, links and addresses that have evidence of their own and are due; empty: the entry as a whole.
   */
  readonly contacts: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: undated. */
  readonly checked: string | null;
  readonly state: 'old' | 'soon' | 'undated';
  /** The first day on which it is old, `YYYY-MM-DD`; null: undated. */
  readonly on: string | null;
}

/**
 * The oldest first; those without a date come last, as nothing tells how old they are. An entry whose
 * contacts were checked on different days is named once for each of them.
 * @param today `YYYY-MM-DD` in Japan
 * @param within days from today
 */
export function dueEntries<Entry extends Dated>(
  entries: readonly Entry[],
  today: string,
  within: number,
): readonly Due<Entry>[] {
  const then = addDays(today, within);
  const due = entries.flatMap((entry) =>
    datesOf(entry).flatMap(({ checked, contacts }): Due<Entry>[] => {
      const state = freshness(checked, today);
      if (state === 'undated') return [{ entry, contacts, checked: null, state, on: null }];
      if (freshness(checked, then) === 'fresh') return [];
      const date = checked ?? '';
      return [{ entry, contacts, checked: date, state: state === 'fresh' ? 'soon' : 'old', on: oldOn(date) }];
    }),
  );
  return due.sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

interface DatedContacts {
  readonly checked: string | undefined;
  readonly contacts: readonly string[];
}

/** By date: what of an entry has to be checked together. */
function datesOf(entry: Dated): readonly DatedContacts[] {
  const reachable = (entry.channels ?? []).filter(isReachable);
  const own = reachable.filter(({ checked, sources }) => checked !== undefined || sources !== undefined);
  const byDate = new Map<string | undefined, string[]>();
  for (const channel of own) {
    const { checked } = evidenceOf(entry, channel);
    const contact = channel.tel ?? channel.url ?? channel.address ?? '';
    byDate.set(checked, [...(byDate.get(checked) ?? []), contact]);
  }
  const dates = [...byDate].map(([checked, contacts]) => ({ checked, contacts }));
  return own.length === reachable.length && own.length > 0
    ? dates
    : [{ checked: entry.checked, contacts: [] }, ...dates];
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
