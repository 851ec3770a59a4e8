/** The answer is for Japan, wherever the visitor's computer thinks it is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  describeHours,
  isHoliday,
  nextOpening,
  openAt,
  opensOffHours,
  parseHours,
  type Hours,
} from '../../src/opening-hours/index.ts';
import { read, tokyo } from './helpers.ts';

const TEXT =
  'Mo-Fr 09:00-17:00; We[2,-1] 13:00-26:00; PH off; Dec 29-Jan 03 off; 2027 Feb 01-2027 Mar 31 Sa 10:00-12:00 "x"';
const INSTANTS = [
  '2026-11-24 08:59',
  '2026-11-24 09:00',
  '2026-11-23 10:00',
  '2027-01-01 00:30',
  '2027-01-04 00:00',
  '2028-02-29 23:59',
  '2027-03-14 02:30',
].map(tokyo);

const answers = (hours: Hours) =>
  INSTANTS.map((instant) => [openAt(hours, instant), nextOpening(hours, instant)]);
const everything = () => {
  const hours = read(TEXT);
  return {
    hours,
    answers: answers(hours),
    off: opensOffHours(hours),
    lines: describeHours(hours),
    newYear: isHoliday(2027, 1, 1),
  };
};

describe('a visitor in another time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gets the answers that a visitor in Japan gets', () => {
    process.env.TZ = 'Asia/Tokyo';
    const inJapan = everything();
    for (const [name, offset] of [
      ['UTC', 0],
      ['America/New_York', 300],
      ['Europe/London', 0],
      ['Pacific/Kiritimati', -840],
      ['Pacific/Pago_Pago', 660],
      ['Asia/Kathmandu', -345],
    ] as const) {
      process.env.TZ = name;
      expect(new Date(2027, 0, 1).getTimezoneOffset(), name).toBe(offset);
      expect(everything(), name).toEqual(inJapan);
    }
  });
});

describe('the local clock', () => {
  const LOCAL = /^(get(?!UTC|Time$)|set(?!UTC|Time$)|to(?!ISOString$)|valueOf)/;
  const hours = read(TEXT);
  const expected = answers(hours);

  beforeEach(() => {
    for (const name of Object.getOwnPropertyNames(Date.prototype).filter((method) => LOCAL.test(method)))
      vi.spyOn(Date.prototype, name as 'getHours').mockImplementation(() => {
        throw new Error(`${name} reads the local clock`);
      });
    for (const name of ['now', 'parse'] as const)
      vi.spyOn(Date, name).mockImplementation(() => {
        throw new Error(`Date.${name}`);
      });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is never asked', () => {
    expect(() => new Date(0).getHours()).toThrow();
    expect(() => new Date(0).getTimezoneOffset()).toThrow();
    const actual = answers(parseHours(TEXT).hours!);
    const off = opensOffHours(hours);
    const lines = describeHours(hours).length;
    vi.restoreAllMocks();
    expect(actual).toEqual(expected);
    expect([off, lines]).toEqual([true, 5]);
  });
});
