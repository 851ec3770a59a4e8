import { ageBandOf, fitsAge } from './ages.ts';
import { findLocality } from './area.ts';
import type { Locality } from './area.ts';
import type { AgeBand } from './centre.ts';
import type { Config } from './config.ts';
import type { Directory, Level } from './directory.ts';
import { findLevels, offerOf, ownLevels } from './directory.ts';
import { judge } from './judge.ts';
import type { Answers, Offer, Questionnaire, Rules, Who } from './model.ts';
import type { Terms } from './relevance.ts';
import type { Session } from './session.ts';
import type { Places } from './view.ts';

/** What does not change from step to step: the data, and today's date in Japan (`YYYY-MM-DD`) with the instant (epoch milliseconds). */
export interface Setting {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  readonly today: string;
  readonly now: number;
}

/** What the answers say about the order of places and about who is shown. */
export interface Wish {
  readonly prefectureFirst: boolean;
  /** The gate for the young is open. */
  readonly minor: boolean;
  readonly who: Who | undefined;
  readonly age: AgeBand | null;
}

/** The person's own pick counts before the place on the tag; the centre on the tag then comes after it. */
function levelsOf({ directory }: Setting, config: Config, area: string | null): Level[] {
  const picked: Locality | null = area === null ? null : findLocality(directory.areas, area);
  if (!picked) return findLevels(directory, config.centre, config.locality);
  const local = findLevels(directory, config.centre, null);
  return [...findLevels(directory, null, picked).filter(({ level }) => level !== 'local'), ...local];
}

export function termsOf(setting: Setting, config: Config, { area }: Pick<Session, 'area'>): Terms {
  const own = ownLevels(levelsOf(setting, config, area));
  const { questionnaire, rules } = setting;
  return { questionnaire, rules, offer: offerOf(own), severalCentres: own.length > 1, audience: config.audience };
}

/** What a person's answers mean for the places. */
export function wishOf({ rules }: Setting, { offer }: Terms, answers: Answers, who: Who | undefined): Wish {
  const { gates, prefectureFirst } = judge(rules, answers, offer);
  return { prefectureFirst, minor: gates.includes('minor'), who, age: ageBandOf(answers) };
}

/** Those that are for the person's age. */
const levelsFor = (setting: Setting, config: Config, area: string | null, age: Wish['age']): Level[] =>
  levelsOf(setting, config, area)
    .map((level) => ({ ...level, centres: level.centres.filter((centre) => fitsAge(centre, age)) }))
    .filter(({ centres }) => centres.length > 0);

/** What the person can really make use of: a centre that is not for their age offers them nothing. */
export const offerFor = (setting: Setting, config: Config, { area }: Pick<Session, 'area'>, { age }: Pick<Wish, 'age'>): Offer =>
  offerOf(ownLevels(levelsFor(setting, config, area, age)));

/** Centres in the order in which they are shown. */
export function placesOf(setting: Setting, config: Config, { area }: Pick<Session, 'area'>, wish: Wish): Places {
  const { directory, today } = setting;
  const levels = levelsFor(setting, config, area, wish.age);
  const [prefecture] = wish.prefectureFirst ? levels.filter(({ level }) => level === 'prefecture') : [];
  return {
    levels: withHost(prefecture ? [prefecture, ...levels.filter((level) => level !== prefecture)] : levels, config, wish),
    prefectures: directory.areas.filter(({ code }) => code.length === 2),
    picked: area,
    nationalList: directory.nationalList,
    today,
  };
}

/** The host's own people stand beside the nearest centre; for the young they come first. */
function withHost(levels: readonly Level[], { contacts }: Config, { minor, who, age }: Wish): Level[] {
  const centres = contacts.filter(({ audience, centre }) => (who === undefined || audience.includes(who)) && fitsAge(centre, age)).map(({ centre }) => centre);
  if (centres.length === 0) return [...levels];
  const before = minor ? 0 : 1;
  return [...levels.slice(0, before), { level: 'host', centres }, ...levels.slice(before)];
}
