import { ageBandOf, fitsAge } from './ages.ts';
import { findLocality } from '../directory/area.ts';
import type { Locality } from '../directory/area.ts';
import type { AgeBand, Area } from '../directory/centre.ts';
import type { Config } from '../settings/config.ts';
import type { Directory, Level } from '../directory/directory.ts';
import { townsIn, townsToAsk } from '../directory/towns.ts';
import { findLevels, windowFirst } from '../directory/directory.ts';
import { holds } from '../recommend/answers.ts';
import { gatesOf } from '../recommend/judge.ts';
import type { Answers, Questionnaire, Rules, Who } from '../recommend/model.ts';
import type { Session } from './session.ts';
import type { Places } from './view.ts';

/**
 * What stays the same from step to step: the data, today's date in Japan (`YYYY-MM-DD`), and the time (epoch
 * milliseconds).
 */
export interface Setting {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  readonly today: string;
  readonly now: number;
}

/** What the answers say about the order of places and about which contacts are shown. */
export interface Wish {
  readonly prefectureFirst: boolean;
  /** The `minor` gate is open. */
  readonly minor: boolean;
  readonly who: Who | undefined;
  readonly age: AgeBand | null;
}

/**
 * Where the person is: the area they picked, otherwise the one on the tag.
 * @param picked as in the session
 */
export const localityOf = (
  areas: readonly Area[],
  config: Config,
  picked: Session['area'],
): Locality | null => (picked === null ? null : findLocality(areas, picked)) ?? config.locality;

/**
 * All levels for the place, before the answers are applied. If the person picked another place, the centre on
 * the tag comes last.
 * @param picked as in the session
 */
export function levelsOf({ directory }: Setting, config: Config, picked: Session['area']): Level[] {
  const locality = localityOf(directory.areas, config, picked);
  const levels = findLevels(directory, config.centre, locality);
  // Nothing was picked, or a place that is not known.
  if (locality === config.locality) return levels;
  const isLocal = ({ level }: Level): boolean => level === 'local';
  return [...levels.filter((level) => !isLocal(level)), ...levels.filter(isLocal)];
}

export const wishOf = ({ questionnaire, rules }: Setting, answers: Answers, who: Who | undefined): Wish => ({
  prefectureFirst: holds(rules.prefectureFirst, answers),
  minor: gatesOf(rules, answers).includes('minor'),
  who,
  age: ageBandOf(questionnaire, answers),
});

/**
 * Leaves out centres that are not for the person's age. The municipal window comes first if no other contact
 * is known to answer, unless the person wants the prefecture first because they would be known locally.
 */
export function levelsFor(
  levels: readonly Level[],
  { age, prefectureFirst }: Pick<Wish, 'age' | 'prefectureFirst'>,
  today: string,
): readonly Level[] {
  const fitting = levels
    .map((level) => ({ ...level, centres: level.centres.filter((centre) => fitsAge(centre, age)) }))
    .filter(({ centres }) => centres.length > 0);
  return prefectureFirst ? fitting : windowFirst(fitting, today);
}

/**
 * Centres in the order in which they are shown.
 * @param levels as `levelsFor` gives them
 */
export function placesOf(
  { directory, today }: Setting,
  config: Config,
  levels: readonly Level[],
  picked: Session['area'],
  wish: Wish,
): Places {
  const here = localityOf(directory.areas, config, picked);
  const towns = townsIn(directory.centres, here);
  const [prefecture] = wish.prefectureFirst ? levels.filter(({ level }) => level === 'prefecture') : [];
  return {
    levels: withHost(
      prefecture ? [prefecture, ...levels.filter((level) => level !== prefecture)] : levels,
      config,
      wish,
    ),
    prefectures: directory.areas.filter(({ code }) => code.length === 2),
    picked,
    here,
    towns: townsToAsk(towns, directory.centres, here),
    town: towns.find(({ code }) => code === (here?.municipality ?? here?.city?.code)) ?? null,
    nationalList: directory.nationalList,
    today,
  };
}

/** Adds the host's own contacts: after the nearest level, or first for the young. */
function withHost(levels: readonly Level[], { contacts }: Config, { minor, who, age }: Wish): Level[] {
  const centres = contacts
    .filter(({ audience, centre }) => (who === undefined || audience.includes(who)) && fitsAge(centre, age))
    .map(({ centre }) => centre);
  if (centres.length === 0) return [...levels];
  const before = minor ? 0 : 1;
  return [...levels.slice(0, before), { level: 'host', centres }, ...levels.slice(before)];
}
