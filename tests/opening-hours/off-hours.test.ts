import { expect, it } from 'vitest';
import { opensOffHours } from '../../src/opening-hours/index.ts';
import { read } from './helpers.ts';

it.each([
  'Mo-Fr 09:00-18:01',
  'Mo-Fr 17:00-20:00',
  'We[2] 18:00-20:00',
  'Fr 22:00-06:00',
  'Mo-Fr 23:59-24:00',
  'Mo-Fr 20:00-02:00',
  'Tu-Sa 09:30-17:30; PH off; Dec 29-Jan 03 off',
  'Su 10:00-11:00',
  'Sa[2] 10:00-12:00',
  'Sa[5] 10:00-12:00',
  'Su[-5] 10:00-12:00',
  'Fr-Mo 10:00-12:00',
  '09:00-17:00',
  '24/7',
  'Apr-Sep Mo-Fr 09:00-19:00; Oct-Mar Mo-Fr 09:00-17:00',
  'Apr 01-Sep 30 Sa 10:00-12:00',
  'Nov 15-Feb 15 Sa[1] 10:00-12:00',
  'Feb 01-28 Sa 10:00-12:00',
  '09:00-20:00; Sa,Su off',
  '09:00-17:00; Sa[1],Sa[3] off; Su off',
  '09:00-17:00; Sa,Su 12:00-13:00 off',
  'Mo-Fr 09:00-20:00; Dec 29-Jan 03 off; Jun 23 off',
  'Mo-Su 09:00-17:00; 2026 Nov 28-2027 Mar 31 Sa,Su off',
  'Mo-Fr 09:00-17:00; Jul-Aug 18:00-20:00',
  'Apr-Sep,Dec 30 18:00-20:00',
])('tells somebody who works all day that contact is possible: %s', (text) => {
  expect(opensOffHours(read(text))).toBe(true);
});

it.each([
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-18:00',
  'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off',
  'Mo-Fr 00:00-18:00',
  'Mo-Th 22:00-06:00; Mo-Th 10:00-12:00',
  'off',
  '24/7; off',
  'PH 10:00-20:00',
  'Mo-Fr,PH 09:00-17:00',
  'Aug 13-15 09:00-20:00',
  'Aug 01-27 09:00-20:00',
  'Dec 29-Jan 03 00:00-24:00',
  'Mo-Fr 09:00-17:00; 2026 Nov 28 10:00-12:00',
  'Mo-Fr 09:00-17:00; 2026 Jan 01-2026 Dec 31 Sa 10:00-12:00',
  'Mo-Fr 09:00-17:00; Nov 28 Sa 10:00-12:00',
  '09:00-17:00; Sa,Su off',
  '09:00-20:00; Sa,Su off; 18:00-24:00 off',
  'Sa 10:00-12:00; Jan-Dec Sa off',
])('tells somebody who works all day that contact is not possible: %s', (text) => {
  expect(opensOffHours(read(text))).toBe(false);
});
