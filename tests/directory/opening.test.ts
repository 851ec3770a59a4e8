import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/directory/centre.ts';
import type { Opening } from '../../src/directory/channel-opening.ts';
import { isClosedNow, openingOf } from '../../src/directory/channel-opening.ts';
import { openAt, parseHours } from '../../src/opening-hours/index.ts';
import { HOTLINES } from '../../src/content/contacts.ts';
import { read, tokyo, toTokyo } from '../opening-hours/helpers.ts';

// 2026-11-22 is a Sunday, 11-23 a holiday.
const OFFICE = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off';

const ask = (hours: string, at: string): Opening => openingOf({ hours }, tokyo(at));

/** `until 17:00`, `next 2026-11-24 09:00, in 2 days` … */
function told(opening: Opening): string {
  const comment = 'comment' in opening && opening.comment !== undefined ? ` (${opening.comment})` : '';
  if (opening.state === 'open') {
    const { until, nextDay, minutes } = opening;
    return `open until ${nextDay ? 'the next day ' : ''}${until ?? 'some later day'}${minutes === null ? '' : `, ${minutes} min`}${comment}`;
  }
  if (opening.state !== 'closed') return opening.state + comment;
  const { next } = opening;
  return `closed${next ? `, next ${toTokyo(next.instant)} = ${next.clock}, in ${next.days} days` : ', no next'}${comment}`;
}

describe('a person who looks while somebody answers', () => {
  it.each([
    ['2026-11-24 09:00', 'open until 17:00'],
    ['2026-11-24 15:59', 'open until 17:00'],
    ['2026-11-24 16:00', 'open until 17:00, 60 min'],
    ['2026-11-24 16:35', 'open until 17:00, 25 min'],
    ['2026-11-24 16:59', 'open until 17:00, 1 min'],
  ])('is told until when, and how many minutes are left of the last hour: %s', (at, answer) => {
    expect(told(ask(OFFICE, at))).toBe(answer);
  });

  it('has a minute that has begun counted in full: while it is open at least one is left', () => {
    const end = tokyo('2026-11-24 17:00');
    expect(
      [end - 1, end - 59_999, end - 60_000, end - 60_001, end - 3_600_000, end - 3_600_001].map((now) =>
        openingOf({ hours: OFFICE }, now),
      ),
    ).toMatchObject([1, 1, 1, 2, 60, null].map((minutes) => ({ state: 'open', minutes })));
    expect(openingOf({ hours: OFFICE }, end).state).toBe('closed');
  });

  it('is told that it ends on the next day, and before midnight that it ends at midnight', () => {
    expect(told(ask('Tu 22:00-02:00', '2026-11-24 22:00'))).toBe('open until the next day 02:00');
    expect(told(ask('Tu 22:00-26:00', '2026-11-24 22:00'))).toBe('open until the next day 02:00');
    expect(told(ask('Tu 22:00-02:00', '2026-11-25 00:30'))).toBe('open until 02:00');
    expect(told(ask('Tu 22:00-00:30', '2026-11-24 23:45'))).toBe('open until the next day 00:30, 45 min');
    expect(told(ask('Tu 18:00-24:00', '2026-11-24 18:00'))).toBe('open until 24:00');
    expect(told(ask('Tu 18:00-24:00', '2026-11-24 23:30'))).toBe('open until 24:00, 30 min');
  });

  it('is told no end that is further away than tomorrow', () => {
    expect(told(ask('Mo-We 00:00-24:00', '2026-11-23 12:00'))).toBe('open until some later day');
    expect(told(ask('Mo-We 00:00-24:00', '2026-11-24 12:00'))).toBe('open until some later day');
    expect(told(ask('Mo-We 00:00-24:00', '2026-11-25 12:00'))).toBe('open until 24:00');
  });

  it('is told no end if it never closes, nor of a pause more than a week away', () => {
    expect(ask('24/7', '2026-11-24 03:00')).toEqual({ state: 'always' });
    expect(ask('00:00-24:00', '2026-11-24 03:00')).toEqual({ state: 'always' });
    expect(ask('24/7; Dec 29-Jan 03 off', '2026-12-21 23:00')).toEqual({ state: 'always' });
    expect(told(ask('24/7; Dec 29-Jan 03 off', '2026-12-28 12:00'))).toBe('open until 24:00');
  });
});

describe('a person who looks while nobody answers', () => {
  it.each([
    ['today', '2026-11-24 08:00', 'closed, next 2026-11-24 09:00 = 09:00, in 0 days'],
    ['a second before it opens', '2026-11-24 08:59', 'closed, next 2026-11-24 09:00 = 09:00, in 0 days'],
    ['tomorrow', '2026-11-24 17:00', 'closed, next 2026-11-25 09:00 = 09:00, in 1 days'],
    [
      'tomorrow, from just before midnight',
      '2026-11-24 23:59',
      'closed, next 2026-11-25 09:00 = 09:00, in 1 days',
    ],
    [
      'today, from just after midnight',
      '2026-11-25 00:00',
      'closed, next 2026-11-25 09:00 = 09:00, in 0 days',
    ],
    [
      'after the weekend and a public holiday',
      '2026-11-20 18:00',
      'closed, next 2026-11-24 09:00 = 09:00, in 4 days',
    ],
    ['after five days of holidays', '2026-05-01 18:00', 'closed, next 2026-05-07 09:00 = 09:00, in 6 days'],
    ['after the new year', '2026-12-28 17:00', 'closed, next 2027-01-04 09:00 = 09:00, in 7 days'],
    [
      'after the new year, from the middle of it',
      '2027-01-01 12:00',
      'closed, next 2027-01-04 09:00 = 09:00, in 3 days',
    ],
    [
      'after the new year, between two weekends',
      '2025-12-26 17:00',
      'closed, next 2026-01-05 09:00 = 09:00, in 10 days',
    ],
  ])('is told when somebody does again: %s', (_name, at, answer) => {
    expect(told(ask(OFFICE, at))).toBe(answer);
  });

  it('is told the date with its weekday', () => {
    expect(ask(OFFICE, '2026-11-20 18:00')).toMatchObject({
      next: { date: { year: 2026, month: 11, day: 24, weekday: 2 } },
    });
    expect(ask(OFFICE, '2026-12-30 18:00')).toMatchObject({
      next: { date: { year: 2027, month: 1, day: 4, weekday: 1 } },
    });
  });

  it('is told of an opening at midnight as the beginning of that day', () => {
    expect(told(ask('Mo-Fr 09:00-17:00; Sa 00:00-06:00', '2026-11-27 18:00'))).toBe(
      'closed, next 2026-11-28 00:00 = 00:00, in 1 days',
    );
  });

  it.each([['off'], ['2020 Jan 05 10:00-12:00'], ['Feb 29 10:00-12:00']])(
    'is promised nothing where it does not open again within 400 days: %s',
    (hours) => {
      expect(ask(hours, '2026-11-24 10:00')).toEqual({ state: 'closed', next: null });
    },
  );
});

describe('a comment within the hours', () => {
  it('is returned with the state that it limits', () => {
    expect(told(ask('Mo-Fr 09:00-17:00 "要予約"', '2026-11-24 10:00'))).toBe('open until 17:00 (要予約)');
    expect(told(ask('24/7 "英語のみ"', '2026-11-24 10:00'))).toBe('always (英語のみ)');
    expect(told(ask('Mo-Fr 09:00-17:00; We off "会議"', '2026-11-25 10:00'))).toBe(
      'closed, next 2026-11-26 09:00 = 09:00, in 1 days (会議)',
    );
  });

  it('is missing if none was written', () => {
    for (const at of ['2026-11-24 10:00', '2026-11-24 20:00'])
      expect(ask(OFFICE, at)).not.toHaveProperty('comment');
    expect(ask('24/7', '2026-11-24 10:00')).not.toHaveProperty('comment');
  });
});

describe('what is not known', () => {
  it.each(['平日9時から17時まで', '', ' ', 'Mo-Fr', 'Mo 25:00-26:00', 'x'.repeat(100_000)])(
    'is never reported as closed: %.20s',
    (hours) => {
      expect(openingOf({ hours }, tokyo('2026-11-24 03:00'))).toEqual({ state: 'unknown' });
      expect(isClosedNow({ method: 'phone', hours }, tokyo('2026-11-24 03:00'))).toBe(false);
    },
  );

  it('is unknown where there are no hours at all, or only words', () => {
    expect(openingOf({}, tokyo('2026-11-24 03:00'))).toEqual({ state: 'unknown' });
    const spoken: Channel = { method: 'phone', hoursText: '平日9時〜17時' };
    expect(openingOf(spoken, tokyo('2026-11-24 03:00'))).toEqual({ state: 'unknown' });
  });

  it.each([NaN, Infinity, -Infinity])('is unknown for any hours at %s', (now) => {
    for (const hours of [OFFICE, '24/7', 'off'])
      expect(openingOf({ hours }, now)).toEqual({ state: 'unknown' });
  });

  it('gives the same answer each time it is asked', () => {
    const many = Array.from(
      { length: 600 },
      (_, index) =>
        `Mo-Fr ${String(index % 9).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}-17:00 "${index}"`,
    );
    const once = many.map((hours) => told(ask(hours, '2026-11-24 10:00')));
    expect(many.map((hours) => told(ask(hours, '2026-11-24 10:00')))).toEqual(once);
    expect(new Set(once).size).toBe(600);
  });
});

describe('hours of public holidays that the source says apart', () => {
  const holidays = (hours?: string): Channel => ({
    method: 'phone',
    hours: 'Mo-Fr 09:00-17:00',
    hoursFor: [{ condition: 'holidays', ...(hours !== undefined && { hours }) }],
  });
  const at = (channel: Channel, when: string): string => told(openingOf(channel, tokyo(when)));

  it('hold on a holiday, and the others on the days around it', () => {
    for (const hours of ['10:00-12:00', 'PH 10:00-12:00']) {
      expect(at(holidays(hours), '2026-11-23 09:30')).toBe(
        'closed, next 2026-11-23 10:00 = 10:00, in 0 days',
      );
      expect(at(holidays(hours), '2026-11-23 10:30')).toBe('open until 12:00');
      expect(at(holidays(hours), '2026-11-24 16:30')).toBe('open until 17:00, 30 min');
    }
  });

  it('make it unknown if the source gives them in words only, rather than wrong', () => {
    expect(at(holidays(), '2026-11-23 10:30')).toBe('unknown');
    expect(at(holidays('祝日のみ'), '2026-11-23 10:30')).toBe('unknown');
  });

  it('are not mixed up with hours for some people', () => {
    const channel: Channel = {
      method: 'phone',
      hours: OFFICE,
      hoursFor: [{ condition: 'first-time', hours: 'Tu 10:00-11:00' }],
    };
    expect(at(channel, '2026-11-24 14:00')).toBe('open until 17:00');
  });
});

describe('isClosedNow', () => {
  const NIGHT = tokyo('2026-11-24 03:00');

  it('is true of a desk, a phone and a chat that are closed', () => {
    for (const method of ['phone', 'in-person', 'sns', 'online'] as const) {
      expect(isClosedNow({ method, hours: OFFICE }, NIGHT)).toBe(true);
      expect(isClosedNow({ method, hours: OFFICE }, tokyo('2026-11-24 10:00'))).toBe(false);
      expect(isClosedNow({ method, hours: '24/7' }, NIGHT)).toBe(false);
    }
  });

  it('is never true of mail, which can be written at night', () => {
    expect(isClosedNow({ method: 'mail', hours: OFFICE }, NIGHT)).toBe(false);
  });
});

describe('いのちの電話', () => {
  const hours = HOTLINES.find(({ id }) => id === 'inochi-no-denwa')?.numbers[0]?.hours ?? '';

  it.each([
    ['2026-11-22 12:00', 'closed, next 2026-11-22 16:00 = 16:00, in 0 days'],
    ['2026-11-22 17:00', 'open until 21:00'],
    ['2026-12-10 07:59', 'closed, next 2026-12-10 08:00 = 08:00, in 0 days'],
    ['2026-12-10 09:00', 'open until the next day 08:00'],
    ['2026-12-10 23:30', 'open until the next day 08:00'],
    ['2027-01-11 07:30', 'open until 08:00, 30 min'],
    ['2027-01-11 10:00', 'closed, next 2027-01-11 16:00 = 16:00, in 0 days'],
  ])(
    'is not reported as closed on the 10th of a month, when it answers round the clock: %s',
    (at, answer) => {
      expect(told(ask(hours, at))).toBe(answer);
    },
  );
});

describe('whenever and whatever is asked', () => {
  const time = fc
    .tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const span = fc
    .tuple(time, time)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `${from}-${to}`);
  const days = fc.constantFrom(
    '',
    'Mo-Fr ',
    'Sa-Mo ',
    'We[2] ',
    'PH ',
    'Dec 29-Jan 03 ',
    'Feb 29 ',
    'Fr[-1] ',
  );
  const rule = fc.oneof(
    fc.tuple(days, span).map((parts) => parts.join('')),
    fc.constantFrom('PH off', 'Dec 29-Jan 03 off', '24/7', 'Su off "休み"'),
  );
  const hours = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '));
  const now = fc.integer({ min: tokyo('2020-01-01 00:00'), max: tokyo('2040-01-01 00:00') });

  it('the next opening is in the future and the contact is open then, the clock shows its minute and the days count from today', () => {
    fc.assert(
      fc.property(hours, now, (text, instant) => {
        const opening = openingOf({ hours: text }, instant);
        expect(opening.state === 'closed').toBe(!openAt(read(text), instant).open);
        if (opening.state !== 'closed' || !opening.next) return;
        const { next } = opening;
        expect(next.instant).toBeGreaterThan(instant);
        expect(openAt(read(text), next.instant).open).toBe(true);
        expect(openAt(read(text), next.instant - 1).open).toBe(false);
        const { year, month, day } = next.date;
        expect(
          [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-') + ` ${next.clock}`,
        ).toBe(toTokyo(next.instant));
        expect(
          Date.parse(`${toTokyo(next.instant)!.slice(0, 10)}T00:00Z`) -
            Date.parse(`${toTokyo(instant)!.slice(0, 10)}T00:00Z`),
        ).toBe(next.days * 86_400_000);
      }),
      { numRuns: 300 },
    );
  });

  it('the contact is open until the end that is named, and no longer', () => {
    fc.assert(
      fc.property(hours, now, (text, instant) => {
        const opening = openingOf({ hours: text }, instant);
        if (opening.state !== 'open' || opening.until === null) return;
        const midnight =
          Date.parse(`${toTokyo(instant)!.slice(0, 10)}T00:00+09:00`) + (opening.nextDay ? 86_400_000 : 0);
        const [hour, minute] = opening.until.split(':').map(Number) as [number, number];
        const end = midnight + (hour * 60 + minute) * 60_000;
        expect(end).toBeGreaterThan(instant);
        expect(openAt(read(text), end - 1).open).toBe(true);
        expect(openAt(read(text), end).open).toBe(false);
        expect(opening.minutes).toBe(end - instant <= 3_600_000 ? Math.ceil((end - instant) / 60_000) : null);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is thrown, at any time and for any text', () => {
    const anything = fc.oneof(hours, fc.string({ unit: 'binary', maxLength: 60 }));
    const anytime = fc.oneof(
      fc.double(),
      fc.maxSafeInteger(),
      fc.constantFrom(8.64e15, -8.64e15, 1e300, -1e300, NaN),
    );
    fc.assert(
      fc.property(anything, anytime, (text, instant) => {
        const { state } = openingOf({ hours: text }, instant);
        if (parseHours(text).hours === null) expect(state).toBe('unknown');
      }),
      { numRuns: 300 },
    );
  });
});
