/** What an old tag says otherwise than the data on board, and what in it has to be looked at again. */
import type { Centre, Channel } from '../directory/centre.ts';
import { isReachable } from '../directory/directory.ts';
import type { Due } from '../directory/due.ts';
import { dueEntries } from '../directory/due.ts';
import { evidenceOf } from '../directory/evidence.ts';
import type { Known } from './facts.ts';
import { entriesFor, factsFor, onBoardFor } from './facts.ts';
import type { Plan } from './plan.ts';
import { isOwn, withDirectory, withEntry } from './plan.ts';

/** What is told of an entry before and after. */
const FIELDS = ['name', 'website', 'tel', 'url', 'address', 'hours', 'status'] as const;
export type ChangedField = (typeof FIELDS)[number];

export interface Difference {
  readonly field: ChangedField;
  readonly yours: string;
  readonly onBoard: string;
}

export type Change =
  | {
      readonly kind: 'other';
      readonly entry: Centre;
      readonly onBoard: Centre;
      readonly differences: readonly Difference[];
    }
  /** On board for this place, and not in the tag. */
  | { readonly kind: 'missing'; readonly entry: Centre }
  /** In the tag, and no longer on board: it may be gone. */
  | { readonly kind: 'gone'; readonly entry: Centre };

export function changesIn(known: Known, plan: Plan): readonly Change[] {
  const { area, directory } = plan.settings;
  const onBoard = onBoardFor(known, area);
  const present = directory.flatMap((entry): Change[] => {
    const now = onBoard.get(entry.id);
    if (now === undefined) return isOwn(entry) ? [] : [{ kind: 'gone', entry }];
    const differences = differencesOf(entry, now);
    return differences.length === 0 ? [] : [{ kind: 'other', entry, onBoard: now, differences }];
  });
  const missing = entriesFor(known, area)
    .filter(({ id }) => !directory.some((entry) => entry.id === id))
    .map((entry): Change => ({ kind: 'missing', entry }));
  return [...present, ...missing];
}

function differencesOf(yours: Centre, onBoard: Centre): readonly Difference[] {
  return FIELDS.flatMap((field): Difference[] => {
    const [before, now] = [valueOf(yours, field), valueOf(onBoard, field)];
    return before === now ? [] : [{ field, yours: before, onBoard: now }];
  });
}

function valueOf(centre: Centre, field: ChangedField): string {
  if (field === 'name' || field === 'website' || field === 'status') return centre[field] ?? '';
  const values = centre.channels.flatMap((channel: Channel) => channel[field] ?? []);
  return [...new Set(values)].join(', ');
}

/** The entry as it is on board. */
export const takeOnBoard = (plan: Plan, entry: Centre): Plan =>
  plan.settings.directory.some(({ id }) => id === entry.id)
    ? withEntry(plan, entry.id, () => entry)
    : withDirectory(plan, [...plan.settings.directory, entry]);

/** A year ahead: so the sheet has everything that a yearly check is for. */
const WITHIN = 60;

/** What has to be looked at again within two months: the entries of the tag and the script's of this place. */
export const dueIn = (known: Known, plan: Plan, today: string): readonly Due<Centre>[] =>
  dueEntries(
    factsFor(known, plan, today).map(({ centre }) => centre),
    today,
    WITHIN,
  );

/** Each contact for the sheet: where it stands, when it was checked, and where to look. */
export interface Row {
  readonly centre: Centre;
  readonly channel: Channel;
  readonly page: string;
  /** Empty: undated. */
  readonly checked: string;
}

export const rowsFor = (known: Known, plan: Plan, today: string): readonly Row[] =>
  factsFor(known, plan, today).flatMap(({ centre }) =>
    centre.channels.filter(isReachable).map((channel) => {
      const { checked = '', sources } = evidenceOf(centre, channel);
      return { centre, channel, page: sources[0]?.url ?? centre.website ?? '', checked };
    }),
  );

/** Any two checks are at most this many days apart: then nothing is ever marked as old. */
const BETWEEN = 365;

/**
 * The day of the next check, `YYYY-MM-DD`: a year after the oldest contact was checked; where that is past or
 * unknown, a year from today.
 */
export function nextCheck(known: Known, plan: Plan, today: string): string {
  const dates = rowsFor(known, plan, today).map(({ checked }) => checked);
  const [oldest = today] = dates.filter((date) => date.length === 10).sort();
  const next = addDays(oldest, BETWEEN);
  return next > today ? next : addDays(today, BETWEEN);
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
const DAY_MS = 86_400_000;
