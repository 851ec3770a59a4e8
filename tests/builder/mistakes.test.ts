import { describe, expect, it } from 'vitest';
import { addEntry, withContact } from '../../src/builder/facts.ts';
import { mistakesIn } from '../../src/builder/mistakes.ts';
import type { Person, Plan } from '../../src/builder/plan.ts';
import {
  EMPTY,
  forSchool,
  withChoice,
  withDirectory,
  withEntry,
  withNewPerson,
} from '../../src/builder/plan.ts';
import { areas, known, planFor, TODAY } from './support/known.ts';

const found = (plan: Plan) =>
  mistakesIn(plan, areas, TODAY).map(({ severity, code, field }) => `${severity} ${code} ${field}`);
const person = (given: Person) => found(withNewPerson(planFor('12217'), given));

describe('mistakes', () => {
  it('are none in a town as it is on board', () => {
    expect(found(planFor('12217'))).toEqual([]);
  });

  it('are none in any prefecture, designated city or ward', () => {
    for (const area of ['13', '14130', '14131', '27100', '47']) expect(found(planFor(area))).toEqual([]);
  });

  it('begin with the place that nobody has chosen', () => {
    expect(found(EMPTY)).toEqual(['error place/missing area']);
  });

  it('are none where a centre for everywhere stands in the tag, and no place', () => {
    const entry = { ...planFor('12217').settings.directory[0]!, area: '' };
    expect(found(withDirectory(EMPTY, [entry]))).toEqual([]);
  });

  it('stand at the number that can’t be dialled, and at the page that is missing', () => {
    const plan = withEntry(planFor('12217'), '12217-window', (entry) =>
      withContact(entry, 0, 'tel', '04-7165', TODAY),
    );
    expect(found(plan)).toEqual([
      'error tel/form directory.12217-window.channels.0.tel',
      'error sources/missing directory.12217-window.channels.0.sources',
    ]);
  });

  it('stand at the fields of an entry that was added and not filled in', () => {
    expect(found(addEntry(known, planFor('12217')).plan)).toContain('error text/empty directory.own-1.name');
  });

  it.each([
    [{ name: '' }, 'error person/name contacts.0.name'],
    [{ name: '見本' }, 'error person/reach contacts.0.phone'],
    [{ name: '見本', phone: '12-34' }, 'error person/phone contacts.0.phone'],
    [{ name: '見本', phone: '3-1234-5678' }, 'warning tel/repaired contacts.0.phone'],
    [{ name: '見本', email: 'a@' }, 'error person/email contacts.0.email'],
    [
      { name: '見本', phone: '000-000-0000', website: 'http://example.lg.jp' },
      'error person/website contacts.0.website',
    ],
    [{ name: '見本', phone: '000-000-0000', hours: '9時' }, 'error hours/syntax contacts.0.hours'],
    [{ name: '見本', phone: '000-000-0000', minimumAge: '十二' }, 'error person/age contacts.0.minimumAge'],
    [
      { name: '見本', phone: '000-000-0000', minimumAge: 15, maximumAge: 12 },
      'error person/age contacts.0.maximumAge',
    ],
    [{ name: '見本', phone: '000-000-0000', for: 'あ'.repeat(301) }, 'error person/long contacts.0.for'],
  ] as const)('stand at the field of a person: %o', (given, expected) => {
    expect(person(given)).toContain(expected);
  });

  it('are none for a person who can be reached', () => {
    expect(person({ name: '見本', phone: '000-000-0000', minimumAge: 12, maximumAge: 15 })).toEqual([]);
  });

  it.each([
    ['report', 'help', 'error attribute/report report'],
    ['quick-exit', 'http://example.lg.jp', 'error attribute/quick-exit quick-exit'],
    ['statement', 'example.lg.jp', 'error attribute/statement statement'],
  ] as const)('stand at %s', (name, value, expected) => {
    expect(found(withChoice(planFor('12217'), name, value))).toEqual([expected]);
    expect(found(withChoice(planFor('12217'), name, 'https://www.city.example.lg.jp/'))).toEqual([]);
  });
});

it('a school’s pupils get a button in the corner and a counsellor for their ages', () => {
  const { settings } = forSchool(planFor('12217'), 'lower-secondary', 'スクールカウンセラー');
  expect(settings.display).toBe('floating');
  expect(settings.contacts).toEqual([
    { name: 'スクールカウンセラー', audience: ['self', 'family'], minimumAge: 12, maximumAge: 15 },
  ]);
});
