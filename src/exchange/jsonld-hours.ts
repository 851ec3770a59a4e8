/** Hours as schema.org's OpeningHoursSpecification, if it can express them. */
import { DAY_MINUTES, toClock } from '../opening-hours/calendar.ts';
import type { JsonLd } from './jsonld-nodes.ts';
import type { Slot } from './week.ts';
import { weekOf } from './week.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const HOLIDAYS = 'PublicHolidays';

/** Empty if they would differ from the hours: schema.org has, for example, no second Wednesday of a month. */
export function weekToJsonLd(hours: string): readonly JsonLd[] {
  const { slots, closedOnHolidays } = weekOf(hours) ?? { slots: [], closedOnHolidays: false };
  if (slots.length === 0 || slots.some((slot) => slot.nths.length > 0 || wrapsTwice(slot))) return [];
  const open = slots.map(({ days, holidays, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: [...days.map((day) => DAYS[day]), ...(holidays ? [HOLIDAYS] : [])],
    opens: toClock(from),
    closes: to === DAY_MINUTES && from === 0 ? '23:59' : toClock(to),
  }));
  // A specification without `opens` means closed, and one for holidays overrides those for weekdays.
  return closedOnHolidays ? [...open, { '@type': 'OpeningHoursSpecification', dayOfWeek: [HOLIDAYS] }] : open;
}

/** schema.org puts a closing time on the next day only if it is earlier than the opening time. */
const wrapsTwice = ({ from, to }: Slot): boolean => to > DAY_MINUTES && to - DAY_MINUTES >= from;
