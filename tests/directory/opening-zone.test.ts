import { afterEach, expect, it } from 'vitest';
import { openingOf } from '../../src/directory/channel-opening.ts';
import { tokyo } from '../opening-hours/helpers.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/London',
])('a visitor in %s is told the same as one in Japan', (name) => {
  process.env['TZ'] = name;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
  const office = (at: string) => openingOf({ hours: 'Mo-Fr 09:00-17:00; PH off' }, tokyo(at));
  expect(office('2026-11-24 16:30')).toMatchObject({ state: 'open', until: '17:00', minutes: 30 });
  expect(office('2026-11-24 23:59')).toMatchObject({ state: 'closed', next: { clock: '09:00', days: 1 } });
  expect(office('2026-11-25 00:00')).toMatchObject({ state: 'closed', next: { clock: '09:00', days: 0 } });
});
