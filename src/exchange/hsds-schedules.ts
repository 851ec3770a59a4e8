/**
 * Hours as HSDS schedules: weekly and monthly rules if they can express the hours, the source's words, and
 * the OSM text.
 */
import type { Channel, HoursFor } from '../directory/centre.ts';
import { DAY_MINUTES, toClock } from '../opening-hours/calendar.ts';
import { labelled, named } from './hsds-attributes.ts';
import type { HsdsAttribute, HsdsSchedule } from './hsds-shapes.ts';
import { filled, someOf } from './read.ts';
import { stableId } from './stable-id.ts';
import type { Terms } from './terms.ts';
import { weekOf } from './week.ts';

/** The path of an object in the file, from which its id is made. */
type Place = readonly (string | number)[];
type Rule = Pick<HsdsSchedule, 'freq' | 'byday' | 'opens_at' | 'closes_at' | 'timezone'>;

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const JAPAN = { offset: '+09:00', hours: 9 };

export function schedulesOf(
  terms: Terms,
  place: Place,
  { hours, hoursText, hoursFor = [] }: Channel,
): readonly HsdsSchedule[] | undefined {
  const general =
    hours === undefined && hoursText === undefined ? [] : group([...place, 'hours'], { hours, hoursText });
  return someOf([
    ...general,
    ...hoursFor.flatMap((some, nth) => groupFor(terms, [...place, 'hours-for', nth], some)),
  ]);
}

function groupFor(
  terms: Terms,
  place: Place,
  { condition, label, minimumAge, maximumAge, ...said }: HoursFor,
): HsdsSchedule[] {
  const attributes = [
    named(terms, place, 'condition', condition),
    ...(minimumAge === undefined ? [] : [labelled(place, 'minimumAge', String(minimumAge))]),
    ...(maximumAge === undefined ? [] : [labelled(place, 'maximumAge', String(maximumAge))]),
  ];
  return group(place, said, attributes, label);
}

/** The first schedule has all hours in words; the others only add further rules. */
function group(
  place: Place,
  { hours, hoursText }: { readonly hours?: string | undefined; readonly hoursText?: string | undefined },
  attributes: readonly HsdsAttribute[] = [],
  notes?: string,
): HsdsSchedule[] {
  const [first, ...others] = hours === undefined ? [] : rulesOf(hours);
  const id = stableId(...place);
  const all = [...(hours === undefined ? [] : [labelled(place, 'hours', hours)]), ...attributes];
  return [
    filled({ id, description: hoursText ?? hours, notes, ...first, attributes: someOf(all) }),
    ...others.map((rule, nth) => ({
      id: stableId(...place, nth),
      ...rule,
      attributes: [labelled([...place, nth], 'continues', id)],
    })),
  ];
}

/** Empty if the rules would differ from the hours: HSDS has no holidays and no hours past midnight. */
function rulesOf(hours: string): Rule[] {
  const { slots } = weekOf(hours) ?? { slots: [] };
  if (slots.some(({ to }) => to > DAY_MINUTES)) return [];
  return slots.flatMap(({ days, nths, from, to }) => {
    const times = {
      opens_at: toClock(from) + JAPAN.offset,
      closes_at: (to === DAY_MINUTES ? '23:59' : toClock(to)) + JAPAN.offset,
      timezone: JAPAN.hours,
    };
    return [
      ...(days.length === 0
        ? []
        : [{ freq: 'WEEKLY' as const, byday: days.map((day) => DAYS[day]).join(','), ...times }]),
      ...(nths.length === 0
        ? []
        : [
            {
              freq: 'MONTHLY' as const,
              byday: nths.map(({ nth, day }) => `${nth}${DAYS[day]}`).join(','),
              ...times,
            },
          ]),
    ];
  });
}
