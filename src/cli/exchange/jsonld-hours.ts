/** Hours as schema.org's OpeningHoursSpecification, where it can say them. */
import { DAY_MINUTES, toClock } from '../../opening-hours/calendar.ts';
import type { JsonLd } from './jsonld-shapes.ts';
import type { Slot } from './week.ts';
import { weekOf } from './week.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const HOLIDAYS = 'PublicHolidays';

/** None where they would say something else: schema.org has no second Wednesday of a month. */
export function weekToJsonLd(hours: string): readonly JsonLd[] {
  const { slots, closedOnHolidays } = weekOf(hours) ?? { slots: [], closedOnHolidays: false };
  if (slots.length === 0 || slots.some((slot) => slot.nths.length > 0 || wrapsTwice(slot))) return [];
  const open = slots.map(({ days, holidays, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: [...days.map((day) => DAYS[day]), ...(holidays ? [HOLIDAYS] : [])],
    opens: toClock(from),
    closes: to === DAY_MINUTES && from === 0 ? '23:59' : toClock(to),
  }));
  // Without `opens` it is closed, and what is said of holidays comes before what is said of their weekdays.
  return closedOnHolidays ? [...open, { '@type': 'OpeningHoursSpecification', dayOfWeek: [HOLIDAYS] }] : open;
}

/** A closing time is taken for the next day's only where it is less than the opening time. */
const wrapsTwice = ({ from, to }: Slot): boolean => to > DAY_MINUTES && to - DAY_MINUTES >= from;
