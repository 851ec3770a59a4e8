import { describe, expect, it } from 'vitest';
import type { Hotline, LineKind } from '../../src/directory/centre.ts';
import type { CrisisWays } from '../../src/visit/crisis.ts';
import { crisisKind, crisisWays } from '../../src/visit/crisis.ts';
import { gatesOf } from '../../src/recommend/judge.ts';
import type { Answers } from '../../src/recommend/model.ts';
import { openingOf } from '../../src/directory/channel-opening.ts';
import { DIRECTORY, NOON, RULES } from '../support/setting.ts';

const HOUR = 3_600_000;
const KINDS: readonly Answers[] = [
  {},
  { safe: 'none' },
  { safe: 'life-danger' },
  { safe: 'suicidal' },
  { safe: 'violence' },
];
const ADULTS: readonly Answers[] = [
  { who: 'self' },
  { who: 'family', age: '40-64' },
  { who: 'supporter', stage: 'not-school' },
  { age: '65-over' },
];
const MINORS: readonly Answers[] = [
  { who: 'self', age: 'under-18' },
  { who: 'family', age: 'under-18' },
  { who: 'supporter', stage: 'enrolled' },
];
const people = (given: readonly Answers[]): Answers[] =>
  KINDS.flatMap((kind) => given.map((person) => ({ ...kind, ...person })));

const waysOf = (answers: Answers, now = NOON, lines: readonly Hotline[] = DIRECTORY.hotlines): CrisisWays =>
  crisisWays(lines, gatesOf(RULES, answers), now);
const all = ({ emergency, near, rest }: CrisisWays): Hotline[] => [...emergency, ...near, ...rest];
const of = (lines: readonly Hotline[], kind: LineKind): Hotline[] =>
  lines.filter(({ kinds }) => kinds.includes(kind));
const ids = (lines: readonly Hotline[]): string[] => lines.map(({ id }) => id);
const isClosed = ({ always, numbers }: Hotline, now: number): boolean =>
  !always && numbers.length > 0 && numbers.every((number) => openingOf(number, now).state === 'closed');
/** Every hour of a Sunday, a Monday, and of the tenth and the eleventh, when a line has other hours. */
const HOURS = ['2026-11-22', '2026-11-23', '2026-12-10', '2026-12-11'].flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => Date.parse(`${day}T00:00:00+09:00`) + hour * HOUR),
);

describe.each(people([...ADULTS, ...MINORS]))('a person in a crisis who answered %j', (answers) => {
  it('sees, at any hour, one line without a voice and one voice that answers round the clock, and none that is closed', () => {
    const names = new Set<string>();
    for (const now of HOURS) {
      const { near, rest, ...ways } = waysOf(answers, now);
      expect(near.some(({ text, always, website }) => text && always && website !== undefined)).toBe(true);
      expect(near.some(({ text, always, numbers }) => !text && always && numbers.length > 0)).toBe(true);
      expect(near.filter((line) => isClosed(line, now))).toEqual([]);
      // Few enough to be read.
      expect(near.length).toBeLessThanOrEqual(4);
      const firstClosed = rest.findIndex((line) => isClosed(line, now));
      if (firstClosed >= 0) expect(rest.slice(firstClosed).every((line) => isClosed(line, now))).toBe(true);
      names.add(
        ids(all({ near, rest, ...ways }))
          .sort()
          .join(),
      );
    }
    // No line is lost because of the hour.
    expect(names.size).toBe(1);
  });

  it('finds both the police and an ambulance, lines about suicidal thoughts, and each line once', () => {
    const ways = waysOf(answers);
    expect(ways.emergency.flatMap(({ numbers }) => numbers.map(({ tel }) => tel)).sort()).toEqual([
      '110',
      '119',
    ]);
    expect(of([...ways.near, ...ways.rest], 'suicidal').length).toBeGreaterThan(1);
    expect(of([...ways.near, ...ways.rest], 'emergency')).toEqual([]);
    expect(new Set(all(ways)).size).toBe(all(ways).length);
  });

  it('finds none that can neither be dialled nor opened', () => {
    for (const { text, numbers, website } of all(waysOf(answers)))
      expect(text ? website : numbers[0]).toBeDefined();
  });
});

describe('what the panel is about', () => {
  it.each([
    [{}, 'general'],
    [{ safe: 'none' }, 'general'],
    [{ safe: 'life-danger' }, 'life-danger'],
    [{ safe: 'suicidal' }, 'suicidal'],
    [{ safe: 'violence' }, 'violence'],
  ] as const)('%j is %s', (answers, kind) => {
    expect(crisisKind(gatesOf(RULES, answers))).toBe(kind);
  });
});

describe('the emergency numbers', () => {
  it('come before the lines that listen where a life is in danger or where there is violence, also for a child', () => {
    for (const person of [...ADULTS, ...MINORS]) {
      expect(KINDS.map((kind) => waysOf({ ...kind, ...person }).emergencyFirst)).toEqual([
        false,
        false,
        true,
        false,
        true,
      ]);
    }
  });

  it('begin with the police in violence, and with the ambulance otherwise', () => {
    const first = (answers: Answers): string | undefined => waysOf(answers).emergency[0]?.numbers[0]?.tel;
    expect(KINDS.map(first)).toEqual(['119', '119', '119', '119', '110']);
    expect(MINORS.map((person) => first({ ...person, safe: 'violence' }))).toEqual(['110', '110', '110']);
  });
});

describe('a person in violence', () => {
  it("has the police's own line and one for violence in sight, and the others folded", () => {
    expect(ids(waysOf({ who: 'family', safe: 'violence' }).near).slice(0, 2)).toEqual([
      'police-9110',
      'dv-navi',
    ]);
    expect(ids(waysOf({ who: 'family', safe: 'violence' }).rest)).toContain('one-stop-8891');
  });

  it('is the only one who finds lines about violence', () => {
    for (const person of [...ADULTS, ...MINORS])
      for (const safe of ['none', 'life-danger', 'suicidal'] as const) {
        expect(of(all(waysOf({ ...person, safe })), 'violence')).toEqual([]);
      }
  });

  it('never has a closed line for violence in sight', () => {
    const open = DIRECTORY.hotlines.map((line) =>
      line.id === 'police-9110' ? { ...line, numbers: [{ tel: '#9110', hours: 'Mo-Fr 08:30-17:15' }] } : line,
    );
    const [sunday, monday] = [NOON, NOON + 24 * HOUR];
    expect(ids(waysOf({ safe: 'violence' }, monday, open).near)).toContain('police-9110');
    const ways = waysOf({ safe: 'violence' }, sunday, open);
    expect(ids(ways.near)).not.toContain('police-9110');
    expect(of(ways.near, 'violence')).not.toEqual([]);
    expect(ids(ways.rest).at(-1)).toBe('police-9110');
  });
});

describe('a child or a pupil', () => {
  it.each([
    [{ age: 'under-18' }, true],
    [{ stage: 'enrolled' }, true],
    [{ age: '18-39' }, false],
    [{ stage: 'left' }, false],
    [{ stage: 'leaving-soon' }, false],
    [{ stage: 'not-school' }, false],
    [{}, false],
  ] as const)('is who answered %j: %s', (answers, minor) => {
    expect(gatesOf(RULES, answers).includes('minor')).toBe(minor);
  });

  it.each(people(MINORS))("finds children's lines in any crisis: %j", (answers) => {
    const ways = waysOf(answers);
    expect(of(ways.near, 'child')).not.toEqual([]);
    expect(ids(all(ways))).toEqual(expect.arrayContaining(['child-sos-24h', 'childline']));
  });

  it('finds 189 in violence only, and there in sight', () => {
    for (const person of MINORS) {
      const ways = KINDS.map((kind) => waysOf({ ...kind, ...person }));
      expect(ways.map((way) => ids(all(way)).includes('child-abuse-189'))).toEqual([
        false,
        false,
        false,
        false,
        true,
      ]);
      expect(ids(ways[4]!.near)).toContain('child-abuse-189');
    }
  });

  it('does not include adults: neither 189 nor another line for children is shown to them, in no crisis and at no hour', () => {
    for (const answers of people(ADULTS))
      for (const now of HOURS.filter((_, index) => index % 5 === 0))
        expect(of(all(waysOf(answers, now)), 'child')).toEqual([]);
  });
});

describe('a person whose page has no national lines', () => {
  it('gets an empty panel, and no error', () => {
    expect(waysOf({ safe: 'violence' }, NOON, [])).toEqual({
      emergency: [],
      emergencyFirst: true,
      near: [],
      rest: [],
    });
  });
});
