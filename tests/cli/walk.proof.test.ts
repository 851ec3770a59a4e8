// The paths are counted by walking some of them; here every single one is walked, as a person would, and the
// counts have to agree.
import { describe, expect, test } from 'vitest';
import { cover, resultOf } from '../../src/cli/paths/coverage.ts';
import { endOf } from '../../src/cli/paths/ends.ts';
import type { End } from '../../src/cli/paths/ends.ts';
import type { PlaceCase } from '../../src/cli/paths/places.ts';
import { builtInPlaces, placesOfCentres } from '../../src/cli/paths/places.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import type { Centre } from '../../src/directory/centre.ts';
import type { Recorded, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { levelsOf } from '../../src/visit/places.ts';
import { replay } from '../../src/visit/replay.ts';
import { toView } from '../../src/visit/to-view.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { CONTENT } from '../../src/content/index.ts';
import { centre, CHAT, DESK, FORM, PHONE, SETTING, settingWith } from '../support/setting.ts';
import { shortened } from './support/short.ts';

/** Few enough to try each one, with an answer for every kind of rule. */
const few = shortened({
  express: ['speak', 'write'],
  reach: ['screen', 'none'],
  want: ['procedure', 'unsure', 'undecided'],
  worry: ['acquaintance'],
  age: ['under-18', '40-64'],
  when: ['evening-weekend'],
  safe: ['none', 'violence'],
  know: ['agrees', 'refuses'],
  carer: ['money'],
});
const setting = { ...SETTING, questionnaire: few };
const WEBSITE = { website: 'https://www.pref.example.jp/' };

/** The place with these centres only; all but the last are of its municipality. */
function placeOf(...centres: readonly Centre[]): { place: PlaceCase; at: typeof setting } {
  const at = { ...settingWith(...centres), questionnaire: few };
  const [place] = placesOfCentres({ ...at.directory, centres: centres.slice(-1) });
  const locality = { ...place!.config.locality!, municipality: '47201' };
  return { at, place: { ...place!, config: { ...place!.config, locality }, centres } };
}
const PLACES: readonly (readonly [string, { place: PlaceCase; at: typeof setting }])[] = [
  ['of which nothing is known', placeOf(centre('47', []))],
  [
    'that has phone and desk, and an SNS to be looked up',
    placeOf(centre('47', [PHONE, DESK, { method: 'sns' }], WEBSITE)),
  ],
  [
    'of a city that chats at night, and of the prefecture with a form',
    placeOf(centre('47201', [PHONE, CHAT]), centre('47', [FORM, PHONE], WEBSITE)),
  ],
  [
    'of a city for the young, and of the prefecture for all',
    placeOf(centre('47201', [CHAT], { maximumAge: 39 }), centre('47', [PHONE])),
  ],
];

const keyOf = ({ state, method, kind, text, centre: found }: End): string =>
  [state, method, kind, text, found?.id].join(' ');
const sorted = (counts: Map<string, number>): [string, number][] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
const shownAt = (at: typeof setting, place: PlaceCase, answers: Recorded): ResultView =>
  toView(
    at,
    place.config,
    { answers, place: { screen: 'result' }, side: [], area: null, changing: false },
    levelsOf(at, place.config, null),
  ) as ResultView;

function everyPath(at: typeof setting, place: PlaceCase, who: Who): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (recorded: Recorded): void => {
    const { next } = replay(few, recorded);
    if (next === null) {
      const key = keyOf(endOf(shownAt(at, place, recorded)));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    } else for (const answer of [null, ...waysToAnswer(few, next)]) visit({ ...recorded, [next]: answer });
  };
  visit({ who });
  return counts;
}

describe.each(PLACES)('at a centre %s', (_, { place, at }) => {
  const coverage = cover(at, place, false);
  test.each(WHO)('a person at the door "%s" meets the counted paths', (who) => {
    const counted = new Map(
      coverage.rows.flatMap(({ end, counts }) =>
        counts[who] > 0 ? [[keyOf(end), counts[who]] as const] : [],
      ),
    );
    expect(sorted(counted)).toEqual(sorted(everyPath(at, place, who)));
    expect(coverage.walks.find((walk) => walk.who === who)?.paths).toBe(
      [...counted.values()].reduce((sum, count) => sum + count, 0),
    );
  });
});

describe('what is judged', () => {
  test('is the page that the widget shows at the end of the path', () => {
    const places = builtInPlaces(CONTENT.directory).filter(({ area }) =>
      ['47', '05', '15100'].includes(area!.code),
    );
    expect(places).toHaveLength(3);
    for (const place of places) {
      for (const { examples } of cover(setting, place, false).walks.flatMap(({ groups }) => groups)) {
        for (const example of examples) {
          const common = { canBack: true, canClear: true };
          expect({ ...resultOf(setting, place, example), ...common }).toEqual({
            ...shownAt(setting, place, example.recorded),
            ...common,
          });
        }
      }
    }
  });

  test('is the same page at any hour', () => {
    const phones = PLACES[1]?.[1];
    const rows = [0, 6, 14, 22].map((hour) =>
      cover({ ...phones!.at, now: SETTING.now + hour * 3_600_000 }, phones!.place, false).rows.map(
        ({ end, counts }) => [keyOf(end), counts],
      ),
    );
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  test('is also the page of those for whom the nearest centre is too young: they are led to what is for them', () => {
    const { place, at } = PLACES.at(-1)![1];
    const { rows } = cover(at, place, false);
    const ends = rows.map(({ end }) => `${end.method} ${end.centre?.id}`);
    expect(ends).toContain('sns centre-47201');
    expect(ends).toContain('phone centre-47');
    for (const { end, examples } of rows)
      if (end.centre?.id === 'centre-47201') expect(examples.map(({ age }) => age)).not.toContain('40-64');
  });
});
