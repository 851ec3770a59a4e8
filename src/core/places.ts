import { findLocality } from './area.ts';
import type { Locality } from './area.ts';
import type { Config } from './config.ts';
import type { Directory, Level } from './directory.ts';
import { findLevels, offerOf, ownLevels } from './directory.ts';
import type { Questionnaire, Rules } from './model.ts';
import type { Terms } from './relevance.ts';
import type { Session } from './session.ts';
import type { Places } from './view.ts';

/** What does not change while the widget runs, and today's date in Japan (`YYYY-MM-DD`). */
export interface Setting {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  readonly today: string;
}

/** The person's own pick counts before the place on the tag; the centre on the tag then comes after it. */
function levelsOf({ directory }: Setting, config: Config, area: string | null): Level[] {
  const picked: Locality | null = area === null ? null : findLocality(directory.areas, area);
  if (!picked) return findLevels(directory, config.centre, config.locality);
  return [...findLevels(directory, null, picked), ...findLevels(directory, config.centre, null)];
}

export function termsOf(setting: Setting, config: Config, { area }: Pick<Session, 'area'>): Terms {
  const own = ownLevels(levelsOf(setting, config, area));
  const { questionnaire, rules } = setting;
  return { questionnaire, rules, offer: offerOf(own), severalCentres: own.length > 1, audience: config.audience };
}

/** Centres in the order in which they are shown. */
export function placesOf(setting: Setting, config: Config, { area }: Session, prefectureFirst: boolean): Places {
  const { directory, today } = setting;
  const levels = levelsOf(setting, config, area);
  const [prefecture] = prefectureFirst ? levels.filter(({ level }) => level === 'prefecture') : [];
  return {
    levels: prefecture ? [prefecture, ...levels.filter((level) => level !== prefecture)] : levels,
    prefectures: directory.areas.filter(({ code }) => code.length === 2),
    picked: area,
    nationalList: directory.nationalList,
    today,
  };
}
