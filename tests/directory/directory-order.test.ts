import { describe, expect, it } from 'vitest';
import type { Hotline } from '../../src/directory/centre.ts';
import { contactsFor, isAnswering, isSilent, openFirst } from '../../src/directory/directory.ts';
import { centre, DESK, PHONE, TODAY } from '../support/setting.ts';
import { tokyo } from '../opening-hours/helpers.ts';

const line = (
  id: string,
  hours: readonly (string | undefined)[],
  change: Partial<Hotline> = {},
): Hotline => ({
  id,
  name: id,
  kinds: ['general'],
  audience: '',
  text: false,
  always: false,
  sources: [],
  numbers: hours.map((given) => ({ tel: '000-000-0000', ...(given !== undefined && { hours: given }) })),
  ...change,
});

describe('a person who looks for somebody to talk to', () => {
  const LINES = [
    line('morning', ['Mo-Fr 09:00-12:00']),
    line('unknown', [undefined]),
    line('evening', ['Mo-Fr 17:00-22:00']),
    line('chat', [], { text: true }),
    line('round the clock', ['24/7']),
    line('at any hour', [], { always: true }),
    line('one of two', ['Mo-Fr 17:00-22:00', 'Mo-Fr 08:00-17:00']),
    line('perhaps', ['Sa 10:00-12:00', undefined]),
  ];
  const at = (time: string): string[] => openFirst(LINES, tokyo(time)).map(({ id }) => id);

  it('finds lines that answer now first, then those of unknown hours, then those that are closed', () => {
    expect(at('2026-11-24 10:00')).toEqual([
      'morning',
      'round the clock',
      'at any hour',
      'one of two',
      'unknown',
      'chat',
      'perhaps',
      'evening',
    ]);
    expect(at('2026-11-24 20:00')).toEqual([
      'evening',
      'round the clock',
      'at any hour',
      'one of two',
      'unknown',
      'chat',
      'perhaps',
      'morning',
    ]);
    expect(at('2026-11-28 10:30')).toEqual([
      'round the clock',
      'at any hour',
      'perhaps',
      'unknown',
      'chat',
      'morning',
      'evening',
      'one of two',
    ]);
  });
  it('learns of each line whether it answers now, and whether it is certain not to', () => {
    const states = LINES.map((one) => [
      isAnswering(one, tokyo('2026-11-24 10:00')),
      isSilent(one, tokyo('2026-11-24 10:00')),
    ]);
    expect(states).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
      [true, false],
      [true, false],
      [true, false],
      [false, false],
    ]);
  });
  it('finds all of them, and the given list is not changed', () => {
    const before = LINES.map(({ id }) => id);
    expect(at('2026-11-24 10:00').sort()).toEqual([...before].sort());
    expect(LINES.map(({ id }) => id)).toEqual(before);
  });
});

describe('a person who looks for a way to reach a centre', () => {
  it('finds no contact at a centre without channels', () => {
    expect(contactsFor([{ level: 'prefecture', centres: [centre('12', [])] }], 'mail', TODAY)).toEqual([]);
  });
  it('finds a method that is named without a number or link, to look it up on the official page', () => {
    const named = centre('12', [{ method: 'mail' }]);
    expect(contactsFor([{ level: 'prefecture', centres: [named] }], 'mail', TODAY)).toEqual([
      { centre: named, channel: { method: 'mail' }, freshness: 'undated' },
    ]);
  });
  it('finds no contact for a method of a centre that names other methods only', () => {
    expect(contactsFor([{ level: 'prefecture', centres: [centre('12', [DESK])] }], 'mail', TODAY)).toEqual(
      [],
    );
  });
  it('finds centres that are closed for now after all the others', () => {
    const closed = centre('12100', [PHONE], { status: 'temporarily-closed' });
    const contacts = contactsFor(
      [
        { level: 'city', centres: [closed] },
        { level: 'prefecture', centres: [centre('12', [PHONE])] },
      ],
      'phone',
      TODAY,
    );
    expect(contacts.map(({ centre: { id } }) => id)).toEqual(['centre-12', 'centre-12100']);
  });
});
