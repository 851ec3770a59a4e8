import { describe, expect, it } from 'vitest';
import type { Hotline } from '../../src/directory/centre.ts';
import { crisisKind, crisisLines } from '../../src/visit/crisis.ts';
import { gatesOf } from '../../src/recommend/judge.ts';
import type { Answers } from '../../src/recommend/model.ts';
import { openingOf } from '../../src/directory/channel-opening.ts';
import { DIRECTORY, NOON, RULES } from '../support/setting.ts';

const KINDS: readonly Answers[] = [{}, { safe: 'none' }, { safe: 'life-danger' }, { safe: 'suicidal' }, { safe: 'violence' }];
const PEOPLE: readonly Answers[] = [{ who: 'self' }, { who: 'family', age: 'under-18' }, { who: 'supporter', stage: 'enrolled' }, { age: '65-over' }];
const linesOf = (answers: Answers, now = NOON): Hotline[] => crisisLines(DIRECTORY.hotlines, gatesOf(RULES, answers), now);
const of = (lines: readonly Hotline[], kind: Hotline['kinds'][number]): Hotline[] => lines.filter(({ kinds }) => kinds.includes(kind));

describe.each(KINDS.flatMap((kind) => PEOPLE.map((person) => ({ ...kind, ...person }))))('a person in a crisis who answered %j', (answers) => {
  const lines = (): Hotline[] => linesOf(answers);

  it('finds a line to phone that answers at any hour', () => {
    expect(lines().some(({ always, numbers }) => always && numbers.length > 0)).toBe(true);
  });
  it('finds one that needs no voice, and a page to open it', () => {
    expect(lines().some(({ text, website }) => text && website !== undefined)).toBe(true);
  });
  it('finds both the police and an ambulance', () => {
    expect(of(lines(), 'emergency').flatMap(({ numbers }) => numbers.map(({ tel }) => tel)).sort()).toEqual(['110', '119']);
  });
  it('finds people who listen to the wish to die', () => {
    expect(of(lines(), 'suicidal').length).toBeGreaterThan(1);
  });
  it('finds each line once, and none that can neither be dialled nor opened', () => {
    expect(new Set(lines()).size).toBe(lines().length);
    for (const { numbers, website } of lines()) expect(numbers.length > 0 || website !== undefined).toBe(true);
  });
});

describe('what the panel is about', () => {
  it.each([
    [{}, 'general'], [{ safe: 'none' }, 'general'], [{ safe: 'life-danger' }, 'life-danger'], [{ safe: 'suicidal' }, 'suicidal'],
    [{ safe: 'violence' }, 'violence'],
  ] as const)('%j is %s', (answers, kind) => {
    expect(crisisKind(gatesOf(RULES, answers))).toBe(kind);
  });
});

describe('a person whose life is in danger', () => {
  it.each(['life-danger', 'violence'] as const)('finds those who come first, also as a child: %s', (safe) => {
    for (const answers of [{ safe }, { safe, age: 'under-18' as const }]) {
      expect(of(linesOf(answers).slice(0, 2), 'emergency')).toHaveLength(2);
    }
  });

  it('finds the one first that is said to answer at any hour', () => {
    for (const safe of ['life-danger', 'violence'] as const) expect(linesOf({ safe }).slice(0, 2).map(({ always }) => always)).toEqual([true, false]);
  });

  it('who wishes to disappear finds those who listen first', () => {
    expect(linesOf({ safe: 'suicidal' })[0]?.kinds).toContain('suicidal');
    expect(linesOf({ safe: 'suicidal' }).at(-1)?.kinds).toContain('emergency');
  });
});

describe('a person who has not said what it is about', () => {
  it.each<Answers>([{}, { safe: 'none' }, { age: 'under-18' }])('finds those who listen first, and the police and the ambulance behind them: %j', (answers) => {
    const lines = linesOf(answers);
    expect(lines[0]?.kinds).toContain(answers.age ? 'child' : 'suicidal');
    expect(of(lines.slice(-2), 'emergency')).toHaveLength(2);
  });
});

describe('a person in violence', () => {
  it('finds lines for violence, and finds none of them when there is none', () => {
    expect(of(linesOf({ safe: 'violence' }), 'violence').length).toBeGreaterThan(2);
    for (const safe of ['none', 'life-danger', 'suicidal'] as const) expect(of(linesOf({ safe }), 'violence')).toEqual([]);
  });
});

describe('a child or a pupil', () => {
  it.each([
    [{ age: 'under-18' }, true], [{ stage: 'enrolled' }, true], [{ age: '18-39' }, false], [{ stage: 'left' }, false],
    [{ stage: 'leaving-soon' }, false], [{}, false],
  ] as const)('is who answered %j: %s', (answers, minor) => {
    expect(gatesOf(RULES, answers).includes('minor')).toBe(minor);
  });

  it.each(KINDS)('finds children\'s lines in any crisis: %j', (kind) => {
    const everyChildLine = of(DIRECTORY.hotlines, 'child');
    expect(everyChildLine.length).toBeGreaterThan(2);
    expect(linesOf({ ...kind, age: 'under-18' })).toEqual(expect.arrayContaining(everyChildLine));
    expect(linesOf({ ...kind, stage: 'enrolled' })).toEqual(expect.arrayContaining(everyChildLine));
  });

  it('who wishes to disappear finds them before the others', () => {
    expect(linesOf({ safe: 'suicidal', age: 'under-18' })[0]?.kinds).toContain('child');
  });

  it('is not who an adult is: no children\'s line stands among the others, unless it is for violence too', () => {
    for (const kind of KINDS) expect(of(linesOf({ ...kind, age: '18-39' }), 'child').filter(({ kinds }) => !kinds.includes('violence'))).toEqual([]);
  });
});

describe('a person at any hour of the week', () => {
  const HOUR = 3_600_000;
  const closed = ({ always, numbers }: Hotline, now: number): boolean =>
    !always && numbers.length > 0 && numbers.every((number) => openingOf(number, now).state === 'closed');

  it.each(KINDS)('meets those who answer now before those who don\'t: %j', (answers) => {
    let someClosed = 0;
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      const now = NOON + hour * HOUR;
      const listening = linesOf(answers, now).filter(({ kinds }) => !kinds.includes('emergency'));
      const firstClosed = listening.findIndex((line) => closed(line, now));
      if (firstClosed < 0) continue;
      someClosed += 1;
      expect(listening.slice(firstClosed).every((line) => closed(line, now))).toBe(true);
    }
    expect(someClosed).toBeGreaterThan(0);
  });

  it('loses no line because of the hour', () => {
    const night = NOON + 14 * HOUR;
    for (const answers of KINDS) expect(new Set(linesOf(answers, night))).toEqual(new Set(linesOf(answers)));
  });
});
