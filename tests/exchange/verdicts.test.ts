// The report of `verify`, as it is read again; a page gets any file that somebody picks.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVerdicts } from '../../src/exchange/verdicts.ts';

const ROW = {
  id: '12217-window',
  method: 'phone',
  number: '000-000-0000',
  source: 'https://www.pref.example.lg.jp/',
  verdict: 'gone',
  leads: ['000-000-0001'],
} as const;

test('is read as it was written, with a byte order mark or without', () => {
  expect(readVerdicts(JSON.stringify([ROW]))).toEqual([ROW]);
  expect(readVerdicts(`\uFEFF${JSON.stringify([ROW])}`)).toEqual([ROW]);
});

test("loses a row that can't be read, and no other", () => {
  const odd = [
    null,
    {},
    { ...ROW, verdict: 'perhaps' },
    { ...ROW, method: 'fax' },
    { ...ROW, leads: [1] },
    { ...ROW, number: 1 },
  ];
  expect(readVerdicts(JSON.stringify([...odd, ROW]))).toEqual([ROW]);
});

test('is told from a list of centres, settings and any other text, without an exception', () => {
  const others = [
    '',
    'x',
    '{}',
    '[]',
    '{"area":"12"}',
    JSON.stringify([{ id: 'a', area: '12', name: '見本', channels: [] }]),
  ];
  expect(others.map(readVerdicts)).toEqual(others.map(() => null));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readVerdicts(text)).toBeNull();
    }),
  );
});
