import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeHours,
  nextOpening,
  openAt,
  opensOffHours,
  parseHours,
  type Hours,
} from '../../src/opening-hours/index.ts';
import { sampleMinute, sampleRules } from './generate.ts';
import { read } from './helpers.ts';

const MINUTE = 60_000;
const WEEK = 7 * 1440 * MINUTE;

const sampleText = sampleRules.map((rules) => rules.map(({ text }) => text).join('; '));
const sampleInstant = fc
  .tuple(sampleMinute, fc.nat(MINUTE - 1))
  .map(([[year, month, day, minute], ms]) => Date.UTC(year, month - 1, day, -9, minute) + ms);

/** Pieces of the syntax in no order, which come further than letters do. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mo',
        'we',
        'PH',
        'Feb',
        'dec',
        '29',
        '2026',
        '09:00',
        '24:00',
        '26:00',
        '-',
        ',',
        ';',
        ' ',
        '[',
        ']',
        '-1',
        '"',
        '"x"',
        'off',
        'closed',
        '24/7',
        '〜',
        '：',
        '９',
        '～',
        '\u3000',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

/** A text in the subset with something broken in it. */
const broken = fc
  .tuple(sampleText, fc.nat(), fc.nat(3), fc.oneof(soup, fc.string()))
  .map(([text, at, cut, insert]) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + insert + text.slice(index + cut);
  });

const expectAnswers = (hours: Hours, instant: number): void => {
  const { open, until, comment } = openAt(hours, instant);
  expect(typeof open).toBe('boolean');
  expect(comment === undefined || comment.length > 0).toBe(true);
  if (until !== null) expect(until - instant).toBeLessThanOrEqual(WEEK);
  expect(typeof opensOffHours(hours)).toBe('boolean');
  expect(describeHours(hours)).toHaveLength(hours.rules.length);
};

describe('anything at all', () => {
  it('is either understood in full or unknown with a reason that points into it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), soup, broken),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (input, instant) => {
          const { hours, issues } = parseHours(input as string);
          expect(hours === null).toBe(issues.length === 1);
          if (hours) return expectAnswers(hours, instant);
          const { at, text, expected } = issues[0]!;
          expect(typeof input === 'string' ? input.slice(at, at + 40) : '').toBe(text);
          expect(expected).not.toBe('');
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['a', 'a'],
    ['a quote', '"'],
    ['white space', ' '],
    ['semicolons', ';'],
    ['rules', 'Mo 10:00-12:00;'],
    ['digits', '9'],
    ['dashes', '-'],
    ['full-width digits', '９'],
    ['wave dashes', '〜'],
    ['times', '10:00-12:00,'],
    ['open brackets', 'We['],
  ])('is turned away at a glance when it is a megabyte of %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(parseHours(text)).toMatchObject({ hours: null, issues: [{ code: 'hours/too-long', at: 500 }] });
  });

  it.each([
    '"',
    ' ',
    ';',
    '9',
    '-',
    'Mo,',
    'We[',
    'We[2,',
    '10:00-12:00,',
    'off;',
    'off ;',
    'Jan 1,',
    'Jan 1-',
    '[ ',
    '"a"',
    '10:00 ',
    '2026 ',
  ])('is read to its end when it is 500 characters of %j', (unit) => {
    const { hours, issues } = parseHours(unit.repeat(500).slice(0, 500));
    expect(hours === null).toBe(issues.length === 1);
  });
});

/** An instant from one to before another. */
const between = (from: number, to: number, part: number): number =>
  Math.min(Math.floor(from + (to - from) * part), to - 1);
const samplePart = fc.double({ min: 0, max: 1, noNaN: true });

describe('hours that were understood', () => {
  it('mean the same without their white space, in capitals and in full width', () => {
    fc.assert(
      fc.property(sampleText, (text) => {
        const outside = (change: (part: string) => string) =>
          text
            .split('"')
            .map((part, index) => (index % 2 ? part : change(part)))
            .join('"');
        const wide = outside((part) =>
          part.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
        );
        const hours = read(text);
        expect(read(outside((part) => part.toUpperCase()))).toEqual(hours);
        expect(read(outside((part) => part.toLowerCase().replaceAll(' ', '\n\t ')))).toEqual(hours);
        expect(read(wide)).toEqual(hours);
        expect(read(`;${text};`)).toEqual(hours);
      }),
    );
  });

  it('survive a journey as JSON', () => {
    fc.assert(
      fc.property(sampleText, sampleInstant, (text, instant) => {
        const hours = read(text);
        expect(openAt(JSON.parse(JSON.stringify(hours)) as Hours, instant)).toEqual(openAt(hours, instant));
      }),
    );
  });

  it('change exactly when they were said to change, and not before', () => {
    fc.assert(
      fc.property(sampleText, sampleInstant, samplePart, (text, instant, part) => {
        const hours = read(text);
        const { open, until } = openAt(hours, instant);
        const end = until ?? instant + WEEK;
        expect(openAt(hours, between(instant, end, part)).open).toBe(open);
        if (until === null) return;
        expect(until).toBeGreaterThan(instant);
        expect(openAt(hours, until - 1).open).toBe(open);
        expect(openAt(hours, until).open).toBe(!open);
      }),
      { numRuns: 2000 },
    );
  });

  it('open next exactly when that was said, and not before', () => {
    fc.assert(
      fc.property(sampleText, sampleInstant, samplePart, (text, instant, part) => {
        const hours = read(text);
        const opens = nextOpening(hours, instant);
        if (opens === null) return;
        expect(opens).toBeGreaterThan(instant);
        expect(openAt(hours, opens).open).toBe(true);
        expect(openAt(hours, opens - 1).open).toBe(false);
        const { open, until } = openAt(hours, between(instant, opens, part));
        if (!open) expect(until ?? opens).toBe(opens);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same for two instants in one minute', () => {
    fc.assert(
      fc.property(sampleText, sampleInstant, fc.nat(MINUTE - 1), (text, instant, ms) => {
        const hours = read(text);
        const minute = Math.floor(instant / MINUTE) * MINUTE;
        expect(openAt(hours, minute + ms)).toEqual(openAt(hours, minute));
      }),
    );
  });
});
