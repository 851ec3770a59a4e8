/** A reminder as a calendar file (iCalendar, RFC 5545), for the person's own calendar. */
import { dateOf, MINUTE_MS, minutesInto, numberAt, OFFSET_MS } from '../opening-hours/calendar.ts';

export interface Reminder {
  /** Epoch milliseconds of a full minute. */
  readonly start: number;
  readonly minutes: number;
  /** Must not reveal what the entry is about: others may see the calendar. */
  readonly title: string;
  /** Empty: none. */
  readonly description: string;
}

export interface CalendarEntry extends Reminder {
  /** Unique, and reveals nothing. */
  readonly uid: string;
  /** When the file was made, in epoch milliseconds. */
  readonly stamp: number;
}

const ALARM_MINUTES = 10;
/** In octets, without CRLF (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * Japan has had no summer time since 1951, so one rule describes the zone. Some calendars refuse a zone that
 * is only named.
 */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The file's text. The entry blocks no time (`TRANSPARENT`), is marked as private, invites nobody, and has an
 * alarm ten minutes before. `PRODID`, which some calendars show, is neutral. Years are 1 to 9999.
 */
export function calendarFile({ start, minutes, title, description, uid, stamp }: CalendarEntry): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reminder//1.0//EN',
    'CALSCALE:GREGORIAN',
    ...ZONE,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${inJapan(stamp - OFFSET_MS)}Z`,
    `DTSTART;TZID=Asia/Tokyo:${inJapan(start)}`,
    `DTEND;TZID=Asia/Tokyo:${inJapan(start + minutes * MINUTE_MS)}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${ALARM_MINUTES}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** Such as `20261124T090000`, in Japan's time. */
function inJapan(instant: number): string {
  const number = numberAt(instant);
  const { year, month, day } = dateOf(number);
  const minutes = Math.floor(minutesInto(number, instant));
  return `${pad(year, 4)}${pad(month)}${pad(day)}T${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}00`;
}

/** Escapes what would end a value or a line; removes other control characters, which the format forbids. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

/**
 * Folds a long line: it continues in the next one after a space. Never within a character, since not every
 * reader unfolds before it decodes UTF-8.
 */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST_LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/**
 * The character's length in UTF-8. A lone surrogate is written as U+FFFD, which takes three octets as well.
 */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
