// The file is read by a parser that calendars are built on, and its bytes are looked at as the strictest
// reader would.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src/visit/calendar-file.ts';
import { calendarFile } from '../../src/visit/calendar-file.ts';
import { tokyo } from '../opening-hours/helpers.ts';

const ENTRY: CalendarEntry = {
  start: tokyo('2026-11-24 09:00'),
  minutes: 30,
  title: '予定',
  description: '000-000-0000',
  uid: 'a1b2',
  stamp: tokyo('2026-11-22 08:15'),
};
const fileOf = (change: Partial<CalendarEntry> = {}): string => calendarFile({ ...ENTRY, ...change });
const octets = (line: string): number => new TextEncoder().encode(line).length;

/** What a calendar makes of the file. */
function imported(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [vevent, ...others] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(vevent!);
  const alarm = vevent!.getFirstSubcomponent('valarm')!;
  const text = (name: string): unknown => vevent!.getFirstPropertyValue(name);
  return {
    calendar,
    others,
    uid: event.uid,
    title: event.summary,
    description: event.description,
    klass: text('class'),
    transparency: text('transp'),
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    zone: event.startDate.zone,
    stamp: (text('dtstamp') as InstanceType<typeof ICAL.Time>).toJSDate().getTime(),
    alarm: {
      action: alarm.getFirstPropertyValue('action'),
      text: alarm.getFirstPropertyValue('description'),
      seconds: (alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>).toSeconds(),
    },
  };
}

/** What the format can carry: whole characters, and no control characters but the tab and the line's end. */
const carried = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
const unicode = fc.string({ unit: 'binary', maxLength: 200 });
const awkward = fc
  .array(
    fc.constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '"',
      '\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '\\n',
      '\0',
      '\u0085',
      '\u2028',
      'é',
      '電',
      '🕊',
      '👩‍👧',
      'a',
      'BEGIN:VEVENT',
    ),
    { maxLength: 150 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(unicode, awkward);
/** Any minute from 1970 to 2100. */
const anyMinute = fc.integer({ min: 0, max: 68_374_080 }).map((minute) => minute * 60_000);

describe('a reminder in the person’s calendar', () => {
  const event = imported(fileOf());

  it('begins and ends when it should, on Japan’s clocks', () => {
    expect(event.start).toBe(ENTRY.start);
    expect(event.end).toBe(ENTRY.start + 30 * 60_000);
    expect(event.zone.tzid).toBe('Asia/Tokyo');
    expect(fileOf()).toContain(
      '\r\nDTSTART;TZID=Asia/Tokyo:20261124T090000\r\nDTEND;TZID=Asia/Tokyo:20261124T093000\r\n',
    );
  });

  it('rings ten minutes before', () => {
    expect(event.alarm).toEqual({ action: 'DISPLAY', text: '予定', seconds: -600 });
  });

  it('takes up no time, is private, invites nobody and repeats nothing', () => {
    expect(event).toMatchObject({ klass: 'PRIVATE', transparency: 'TRANSPARENT', others: [] });
    expect(fileOf()).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE|RRULE|URL|LOCATION|CATEGORIES|X-)/m);
  });

  it('shows the title and the number that it was given, and no other words', () => {
    expect(event).toMatchObject({
      title: '予定',
      description: '000-000-0000',
      uid: 'a1b2',
      stamp: ENTRY.stamp,
    });
    expect(fileOf()).not.toMatch(/hikikomori|ひきこもり|相談|help/i);
  });

  it('has no description where there is no number', () => {
    expect(imported(fileOf({ description: '' })).description).toBeNull();
    expect(fileOf({ description: '' }).match(/^DESCRIPTION:.*$/gm)).toEqual(['DESCRIPTION:予定']);
  });

  it('names the time zone and the calendar it uses', () => {
    expect(fileOf().split('\r\n')).toEqual(
      expect.arrayContaining(['CALSCALE:GREGORIAN', 'TZNAME:JST', 'TZOFFSETTO:+0900']),
    );
  });

  it('escapes what would end a value or a line, and removes what the format forbids', () => {
    expect(fileOf({ title: 'a\\b;c,d\r\ne\rf\ng\u0001h\ti' }).split('\r\n')).toContain(
      'SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ngh\ti',
    );
  });

  it.each(['a', 'é', '\u07ff', '\u0800', '電', '\uffff', '\u{10000}', '🕊'])(
    'has a long title in lines that are full and never too long: %s',
    (character) => {
      const file = fileOf({ title: character.repeat(200) });
      const lines = file.slice(file.indexOf('SUMMARY:')).split('\r\n');
      const [first, second] = lines;
      expect(octets(first!)).toBeLessThanOrEqual(75);
      expect(octets(first! + character)).toBeGreaterThan(75);
      expect(octets(second!)).toBeLessThanOrEqual(75);
      expect(octets(second! + character)).toBeGreaterThan(75);
    },
  );

  it('is a calendar that names its version and its maker', () => {
    expect(event.calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event.calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(
      fileOf()
        .split('\r\n')
        .filter((line) => /^(?:BEGIN|END):/.test(line)),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });
});

describe('the calendar is right', () => {
  it.each([
    ['2026-12-31 23:45', '20261231T234500', '20270101T001500'],
    ['2027-01-01 00:00', '20270101T000000', '20270101T003000'],
    ['2028-02-28 23:59', '20280228T235900', '20280229T002900'],
    ['2028-02-29 08:59', '20280229T085900', '20280229T092900'],
  ])('about the turn of a day, a month and a year: %s', (at, from, to) => {
    expect(fileOf({ start: tokyo(at) })).toContain(`:${from}\r\nDTEND;TZID=Asia/Tokyo:${to}\r\n`);
  });

  it('says when it was made in universal time, which may be the day before', () => {
    expect(fileOf({ stamp: tokyo('2027-01-01 08:59') })).toContain('\r\nDTSTAMP:20261231T235900Z\r\n');
  });

  it('at any minute, for any length', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 1, max: 3000 }), anyMinute, (start, minutes, stamp) => {
        const event = imported(fileOf({ start, minutes, stamp }));
        expect([event.start, event.end - event.start, event.stamp]).toEqual([start, minutes * 60_000, stamp]);
      }),
    );
  });
});

describe('whatever the words', () => {
  it('they come out as they went in', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const event = imported(fileOf({ title, description }));
        expect(event.title).toBe(carried(title));
        expect(event.description ?? '').toBe(carried(description));
        expect(event.alarm.text).toBe(carried(title));
        expect([event.start, event.others]).toEqual([ENTRY.start, []]);
      }),
      { numRuns: 300 },
    );
  });

  it('no line is longer than 75 octets, each ends as it must, and no character is cut in two', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const file = fileOf({ title, description });
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toBe('');
          // Half a character would be written as U+FFFD.
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', 'é', '電', '🕊'])('a line is filled as far as it goes with %s', (character) => {
    const size = octets(character);
    const lines = fileOf({ title: character.repeat(200) }).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(octets(lines[at]!)).toBeGreaterThan(75 - size);
    expect(lines[at + 1]).toMatch(/^ /);
    expect(octets(lines[at + 1]!)).toBeGreaterThan(75 - size);
  });

  it('a line of exactly 75 octets is left whole, one more goes on in the next', () => {
    expect(fileOf({ title: 'a'.repeat(67) })).toContain(`\r\nSUMMARY:${'a'.repeat(67)}\r\nDESCRIPTION:`);
    expect(fileOf({ title: 'a'.repeat(68) })).toContain(
      `\r\nSUMMARY:${'a'.repeat(67)}\r\n a\r\nDESCRIPTION:`,
    );
  });

  it('a lone surrogate does no harm', () => {
    const file = fileOf({ title: '\ud83d'.repeat(60), description: '\udd4a' });
    expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
    expect(imported(file).start).toBe(ENTRY.start);
  });
});
