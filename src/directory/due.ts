/** Which contacts have to be checked again: undated ones, old ones, and those that will soon be old. */
import type { Centre, Channel, Source } from './centre.ts';
import { isReachable } from './directory.ts';
import { evidenceOf } from './evidence.ts';
import { FRESH_DAYS, freshness } from './freshness.ts';
import { DAY_MS } from '../opening-hours/calendar.ts';

/** A centre or a national line. */
export interface Dated {
  readonly id: string;
  readonly kind?: Centre['kind'];
  readonly name: string;
  readonly website?: string;
  readonly checked?: string;
  readonly sources: readonly Source[];
  readonly channels?: readonly Channel[];
}

export interface Due<Entry extends Dated = Dated> {
  readonly entry: Entry;
  /** Due numbers, links and addresses that have evidence of their own; empty: the entry as a whole is due. */
  readonly contacts: readonly string[];
  /** The page to check: the one that states the contacts, otherwise the entry's; null: none is known. */
  readonly page: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: undated. */
  readonly checked: string | null;
  readonly state: 'old' | 'soon' | 'undated';
  /** The first day on which it is old, `YYYY-MM-DD`; null: undated. */
  readonly on: string | null;
}

/**
 * The oldest first; those without a date last, since their age is unknown. An entry whose contacts were
 * checked on different days appears once for each day.
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
    datesOf(entry).flatMap(({ checked, contacts, page }): Due<Entry>[] => {
      const state = freshness(checked, today);
      if (state === 'undated') return [{ entry, contacts, page, checked: null, state, on: null }];
      if (freshness(checked, then) === 'fresh') return [];
      const date = checked ?? '';
      const when = { checked: date, state: state === 'fresh' ? 'soon' : 'old', on: oldOn(date) } as const;
      return [{ entry, contacts, page, ...when }];
    }),
  );
  return due.sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

type DatedContacts = Pick<Due, 'contacts' | 'page'> & { readonly checked: string | undefined };

/** The contacts of an entry by date: those of one date are checked together. */
function datesOf(entry: Dated): readonly DatedContacts[] {
  const reachable = (entry.channels ?? []).filter(isReachable);
  // A window or a municipality without a contact states nothing that could become out of date.
  if (entry.kind && reachable.length === 0) return [];
  const own = reachable.filter(({ checked, sources }) => checked !== undefined || sources !== undefined);
  const byDate = new Map<string | undefined, DatedContacts>();
  for (const channel of own) {
    const { checked } = evidenceOf(entry, channel);
    const { contacts, page } = byDate.get(checked) ?? {
      contacts: [],
      page: channel.sources?.[0]?.url ?? pageOf(entry),
    };
    const contact = channel.tel ?? channel.url ?? channel.address ?? '';
    byDate.set(checked, { checked, contacts: [...contacts, contact], page });
  }
  const dates = [...byDate].map(([, one]) => one);
  return own.length === reachable.length && own.length > 0
    ? dates
    : [{ checked: entry.checked, contacts: [], page: pageOf(entry) }, ...dates];
}

const rank = ({ on }: Due): string => on ?? '9999-99-99';

/** A date without day or month counts from its first day. */
const oldOn = (checked: string): string => addDays(`${checked}-01-01`.slice(0, 10), FRESH_DAYS + 1);

const addDays = (date: string, days: number): string => {
  const time = Date.parse(date) + days * DAY_MS;
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
};

/** The page to check: the entry's own, or its first source. */
export const pageOf = ({ website, sources }: Dated): string | null => website ?? sources[0]?.url ?? null;
