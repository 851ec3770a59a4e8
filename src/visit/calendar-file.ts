/** A reminder as a calendar file (iCalendar, RFC 5545), for the person's own calendar. */
import { dateOf, MINUTE_MS, minutesInto, numberAt, OFFSET_MS } from '../opening-hours/calendar.ts';

export interface Reminder {
  /** Epoch milliseconds of a full minute. */
  readonly start: number;
  /** How long the entry is. */
  readonly minutes: number;
  /** Stands in a calendar that others may see: it must not tell what it is about. */
  readonly title: string;
  /** Empty: none. */
  readonly description: string;
}

export interface CalendarEntry extends Reminder {
  /** Unlike any other entry's, and telling nothing. */
  readonly uid: string;
  /** When the file was made, in epoch milliseconds. */
  readonly stamp: number;
}

const ALARM_MINUTES = 10;
/** In octets, without the line's end. */
const LONGEST_LINE = 75;

/**
 * Japan has had no summer time since 1951, so one rule is the whole zone. Some calendars refuse a zone that
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
 * The file's text. It blocks no time (`TRANSPARENT`), is marked as private, invites nobody, and rings ten
 * minutes before. Its maker's name, which some calendars show, says nothing either. Times are those of the
 * years 1 to 9999.
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

/** `20261124T090000` on Japan's clocks. */
function inJapan(instant: number): string {
  const number = numberAt(instant);
  const { year, month, day } = dateOf(number);
  const minutes = Math.floor(minutesInto(number, instant));
  return `${pad(year, 4)}${pad(month)}${pad(day)}T${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}00`;
}

/**
 * What would end a value or a line is written out; other control characters, which the format forbids, are
 * left out.
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

/**
 * A long line goes on in the next, after a space; never inside a character, which would be two broken ones to
 * a careless reader.
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

/** In UTF-8; half a character, which can only be written as U+FFFD, takes three as well. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
