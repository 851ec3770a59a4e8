/** For a place: every path, the first step of its result, and the contact in which it ends. */
import type { AgeBand } from '../../directory/centre.ts';
import { offerOf, ownLevels } from '../../directory/directory.ts';
import type { MethodId, Offer, QuestionId, Recorded, Who } from '../../recommend/model.ts';
import { METHODS, WHO } from '../../recommend/model.ts';
import type { Setting } from '../../visit/places.ts';
import { levelsFor, levelsOf } from '../../visit/places.ts';
import { resultFor } from '../../proof/result-for.ts';
import type { ResultView } from '../../visit/view.ts';
import type { End, EndKind } from './ends.ts';
import { END_KINDS, endOf } from './ends.ts';
import type { PlaceCase } from './places.ts';
import type { Example, Ground, Group, Walk } from './walk.ts';
import { walkDoor } from './walk.ts';

/** Paths with the same kind of result and the same contact. */
export interface Row {
  readonly end: End;
  readonly counts: { readonly [W in Who]: number };
  /** How many of the paths have which best method. */
  readonly wishes: ReadonlyMap<MethodId | null, number>;
  /** Which answers occur, by door: see `Group`. */
  readonly options: { readonly [W in Who]?: Group['options'] };
  readonly examples: readonly Recorded[];
  readonly failed: boolean;
}
export interface Coverage {
  readonly place: PlaceCase;
  readonly walks: readonly Walk[];
  readonly rows: readonly Row[];
  readonly kinds: { readonly [K in EndKind]: number };
  readonly paths: number;
  readonly failed: number;
}

/** For each door. */
const EXAMPLES = 4;

/** Walks by what the centres offer, which is the same in most places. */
export type Walks = Map<string, readonly Walk[]>;

export function cover(
  setting: Setting,
  place: PlaceCase,
  strict: boolean,
  known: Walks = new Map(),
): Coverage {
  const walks = walksOf(setting, place, known);
  const rows = new Map<string, Row>();
  for (const group of walks.flatMap(({ groups }) => groups)) {
    const [first] = group.examples;
    if (first) add(rows, group, endOf(resultOf(setting, place, first)), strict);
  }
  const sorted = [...rows.values()].sort((a, b) => sum(b) - sum(a));
  const kinds = Object.fromEntries(END_KINDS.map((kind) => [kind, 0])) as Record<EndKind, number>;
  for (const row of sorted) kinds[row.end.kind] += sum(row);
  return {
    place,
    walks,
    kinds,
    rows: sorted,
    paths: walks.reduce((all, { paths }) => all + paths, 0),
    failed: sorted.reduce((all, row) => all + (row.failed ? sum(row) : 0), 0),
  };
}

function walksOf(setting: Setting, place: PlaceCase, known: Walks): readonly Walk[] {
  const ground = groundOf(setting, place);
  // All that a walk asks of a place.
  const ages = ground.byAge ? [null, ...agesOf(setting)] : [null];
  const offers = ages.flatMap((age) => [ground.offerAt(age, false), ground.offerAt(age, true)]);
  const key = JSON.stringify([ground.byAge, offers, ground.named]);
  const walks = known.get(key) ?? WHO.map((who) => walkDoor(ground, who));
  known.set(key, walks);
  return walks;
}

const agesOf = ({ questionnaire: { questions } }: Setting): readonly AgeBand[] =>
  Object.values(questions).flatMap(({ ages = {} }) => Object.values(ages));

/** What the answers meet there. */
export function groundOf(setting: Setting, { config, centres }: PlaceCase): Ground {
  const { questionnaire, rules, today } = setting;
  const levels = levelsOf(setting, config, null);
  const byAge = centres.some(
    ({ minimumAge, maximumAge }) => minimumAge !== undefined || maximumAge !== undefined,
  );
  const offer = (age: AgeBand | null, prefectureFirst: boolean): Offer =>
    offerOf(ownLevels(levelsFor(levels, { age, prefectureFirst }, today)), today);
  const [usual, prefecture] = [offer(null, false), offer(null, true)];
  return {
    questionnaire,
    rules,
    byAge,
    offerAt: (age, prefectureFirst) => {
      if (byAge) return offer(age, prefectureFirst);
      return prefectureFirst ? prefecture : usual;
    },
    named: METHODS.filter((method) =>
      centres.some(({ channels }) => channels.some((channel) => channel.method === method)),
    ),
  };
}

export const sum = ({ counts }: Row): number => WHO.reduce((all, who) => all + counts[who], 0);

export const resultOf = (
  setting: Setting,
  { config }: PlaceCase,
  { recorded, answers }: Example,
): ResultView => resultFor(setting, config, answers, recorded);

/**
 * A path fails if it ends in no contact; in strict mode also if there is no confirmed contact for the method
 * of the button.
 */
const fails = ({ kind }: End, strict: boolean): boolean =>
  kind === 'none' || (strict && kind !== 'own' && kind !== 'window');

function add(
  rows: Map<string, Row>,
  { who, wish, count, options, examples }: Group,
  end: End,
  strict: boolean,
): void {
  const key = [end.state, end.method, end.kind, end.text, end.centre?.id].join('|');
  const none: Row = {
    end,
    counts: { self: 0, family: 0, supporter: 0 },
    wishes: new Map(),
    options: {},
    examples: [],
    failed: fails(end, strict),
  };
  const row = rows.get(key) ?? none;
  const wishes = new Map(row.wishes).set(wish, (row.wishes.get(wish) ?? 0) + count);
  const merged = { ...row.options[who] };
  for (const [question, bits] of Object.entries(options) as [QuestionId, number][])
    merged[question] = (merged[question] ?? 0) | bits;
  const room = EXAMPLES - row.examples.filter((known) => known.who === who).length;
  rows.set(key, {
    ...row,
    wishes,
    options: { ...row.options, [who]: merged },
    counts: { ...row.counts, [who]: row.counts[who] + count },
    examples: [...row.examples, ...examples.map(({ recorded }) => recorded).slice(0, room)],
  });
}
