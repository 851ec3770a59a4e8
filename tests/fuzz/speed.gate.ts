// How long 64 kB of the worst may hold up a page: no pattern that backtracks, no search within a search. Not
// a part of `npm test`, since a busy machine says nothing about the code; `npm run fuzz` has it.
import { expect, test } from 'vitest';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { NO_SETTINGS, readChildSettings } from '../../src/settings/child-settings.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { findLevels, withOwn } from '../../src/directory/directory.ts';
import { findLocality } from '../../src/directory/area.ts';
import { readHostContacts } from '../../src/settings/host-contacts.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { levelsOf, placesOf } from '../../src/visit/places.ts';
import { begin } from '../../src/visit/session.ts';
import { toView } from '../../src/visit/to-view.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { DIRECTORY, SETTING, TODAY } from '../support/setting.ts';

const SIZE = 64 * 1024;
const LIMIT_MS = 10;
const ROUNDS = 15;

const PIECES = [
  'a',
  '0',
  '-',
  '(',
  ' ',
  '\u3000',
  'あ',
  '９',
  'ー',
  '\u202e',
  '\ud800',
  '<',
  '"',
  ',',
  ';',
  ':',
  '[',
  '{',
  'Mo-Fr 09:00-17:00; ',
  'Mo,',
  '24/7 ',
  'PH off; ',
  '09:00-',
  'https://a.',
  'https://a/?',
  'a@a.',
  'a@',
  'tel:',
  '__proto__ ',
  'home-visit ',
  'Dec 29-Jan 03 off; ',
  '2026-',
];
const long = (piece: string, size = SIZE): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const entry = (index: number, more: object = {}): object => ({
  id: `e${index}`,
  area: '12',
  name: `見本${index}`,
  channels: [{ method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00; PH off' }],
  programs: [],
  sources: [{ url: 'https://www.example.lg.jp/' }],
  ...more,
});
/** As many as fit. */
function listOf(make: (index: number) => unknown): unknown[] {
  const list: unknown[] = [];
  for (let length = 2; length < SIZE;) {
    const item = make(list.length);
    list.push(item);
    length += (JSON.stringify(item) ?? 'null').length + 1;
  }
  return list;
}
const nested = (open: string, close: string): string => open.repeat(SIZE / 2) + close.repeat(SIZE / 2);

const LISTS: readonly (readonly [name: string, list: unknown])[] = [
  ['sound entries', listOf((index) => entry(index))],
  ['entries of one id', listOf(() => entry(0))],
  ['entries without anything', listOf(() => ({}))],
  ['entries with nothing but names', listOf(() => ({ name: '' }))],
  ['entries that are wrong in the end', listOf(() => entry(0, { website: 'x' }))],
  ['numbers', listOf((index) => index)],
  [
    'unknown keys',
    [entry(0, Object.fromEntries(listOf((index) => index).map((index) => [`key${String(index)}`, 1])))],
  ],
  ['channels without end', [entry(0, { channels: listOf(() => ({ method: 'phone', tel: '110' })) })]],
  ['wrong channels without end', [entry(0, { channels: listOf(() => 1) })]],
  ['sources without end', [entry(0, { sources: listOf(() => ({ url: 'https://a.example/' })) })]],
  ['excluded areas without end', [entry(0, { excludes: listOf(() => '12100') })]],
  ['programmes without end', [entry(0, { programs: listOf(() => 'seminar') })]],
  ...PIECES.map(
    (piece) =>
      [
        `${JSON.stringify(piece)} everywhere`,
        ['id', 'area', 'name', 'website', 'checked', 'alert'].map((key, index) =>
          entry(index, {
            [key]: long(piece, SIZE / 8),
            channels: [
              {
                method: 'phone',
                tel: long(piece, SIZE / 16),
                url: long(piece, SIZE / 16),
                hours: long(piece, SIZE / 16),
              },
            ],
          }),
        ),
      ] as const,
  ),
];
const viewOf = (centres: readonly Centre[], raw = {}): unknown => {
  const { config } = parseConfig({ area: '12', ...raw }, AREAS, TODAY);
  const setting = { ...SETTING, directory: withOwn(DIRECTORY, centres) };
  const levels = levelsOf(setting, config, null);
  return toView(
    setting,
    config,
    { ...begin({ ...setting, audience: config.audience }), side: ['contacts'] },
    levels,
  );
};
const config = parseConfig({ area: '12' }, AREAS, TODAY).config;
const WISH = { prefectureFirst: true, minor: true, who: undefined, age: null } as const;

const CASES: Readonly<Record<string, readonly (readonly [name: string, run: () => unknown])[]>> = {
  parseConfig: PIECES.flatMap((piece) => [
    ...ATTRIBUTES.map(
      (name) =>
        [
          `${name}=${JSON.stringify(piece)}`,
          () => parseConfig({ [name]: long(piece) }, AREAS, TODAY),
        ] as const,
    ),
    [
      `everything=${JSON.stringify(piece)}`,
      () =>
        parseConfig(
          Object.fromEntries(ATTRIBUTES.map((name) => [name, long(piece, SIZE / ATTRIBUTES.length)])),
          AREAS,
          TODAY,
        ),
    ] as const,
  ]),
  readChildSettings: [
    ...PIECES.map((piece) => [JSON.stringify(piece), () => readChildSettings(long(piece))] as const),
    ...PIECES.map((piece) => {
      const text = JSON.stringify({ [long(piece, SIZE / 2)]: 1, phone: long(piece, SIZE / 2) });
      return [`as key and value ${JSON.stringify(piece)}`, () => readChildSettings(text)] as const;
    }),
    ['lists in lists', () => readChildSettings(nested('[', ']'))],
    ['objects in objects', () => readChildSettings(`${'{"a":'.repeat(SIZE / 6)}1${'}'.repeat(SIZE / 6)}`)],
    ['many names', () => readChildSettings(`{${listOf((index) => `"k${String(index)}":1`).join()}}`)],
  ],
  readHostContacts: [
    ...PIECES.map((piece) => {
      const raw = [
        Object.fromEntries(
          ['name', 'tel', 'email', 'form', 'hours', 'for', 'audience'].map((key) => [
            key,
            long(piece, SIZE / 7),
          ]),
        ),
      ];
      return [JSON.stringify(piece), () => readHostContacts(raw, TODAY)] as const;
    }),
    [
      'people without end',
      (
        (raw) => () =>
          readHostContacts(raw, TODAY)
      )(listOf((index) => ({ name: `n${index}`, tel: '110' }))),
    ],
    [
      'names without end',
      (
        (raw) => () =>
          readHostContacts(raw, TODAY)
      )([Object.fromEntries(listOf((index) => `k${String(index)}`).map((key) => [key, 1]))]),
    ],
    [
      'words of audience without end',
      (
        (raw) => () =>
          readHostContacts(raw, TODAY)
      )([{ name: 'n', tel: '110', audience: listOf(() => 'self') }]),
    ],
  ],
  findLocality: PIECES.map(
    (piece) => [JSON.stringify(piece), () => findLocality(AREAS, long(piece))] as const,
  ),
  // As a page asks for it; the command takes its time and tells everything.
  readDirectory: LISTS.map(([name, list]) => [name, () => readDirectory(list, AREAS, '12')] as const),
  'findLevels, placesOf, toView': LISTS.flatMap(([name, list]) => {
    const { centres } = parseDirectory(list, AREAS, TODAY);
    const directory = withOwn(DIRECTORY, centres);
    return [
      [`levels: ${name}`, () => findLevels(directory, null, config.locality)] as const,
      [
        `places: ${name}`,
        () => placesOf(SETTING, config, levelsOf({ ...SETTING, directory }, config, null), null, WISH),
      ] as const,
      [`view: ${name}`, () => viewOf(centres)] as const,
    ];
  }),
  'toView after parseConfig': PIECES.map(
    (piece) =>
      [
        JSON.stringify(piece),
        () =>
          viewOf([], {
            'center-name': 'x',
            ...Object.fromEntries(
              ['hours', 'address', 'phone', 'website'].map((name) => [name, long(piece, SIZE / 4)]),
            ),
          }),
      ] as const,
  ),
};

/** The best of some: what the code takes, without what else the machine does. */
function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS && (round < 3 || best > LIMIT_MS / 4); round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each(Object.entries(CASES))(`%s takes at most ${LIMIT_MS} ms for 64 kB`, (name, cases) => {
  expect(NO_SETTINGS.issues).toEqual([]);
  const times = cases.map(([input, run]) => ({ input, ms: fastest(run) })).sort((a, b) => b.ms - a.ms);
  console.log(
    `${name}: ${times.length} inputs; the slowest: ${times
      .slice(0, 3)
      .map(({ input, ms }) => `${input} ${ms.toFixed(2)} ms`)
      .join(', ')}`,
  );
  expect(times.filter(({ ms }) => ms > LIMIT_MS)).toEqual([]);
});
