/**
 * The tag for one place, whole, as it is pasted into a page: the settings with the windows that the built-in
 * directory lacks, and contacts in plain markup for whoever sees the page before the script runs, or where a
 * content management system takes scripts out. No Node and no page in here.
 */
import { findLocality } from '../directory/area.ts';
import type { Locality } from '../directory/area.ts';
import type { Centre } from '../directory/centre.ts';
import type { Directory, Level } from '../directory/directory.ts';
import { findLevels, ownLevels, windowFirst, withOwn } from '../directory/directory.ts';
import { createTranslator } from '../i18n/i18next.ts';
import type { Languages } from '../i18n/translate.ts';
import { fallback } from './fallback.ts';
import type { Install } from './installs.ts';
import { childTag } from './installs.ts';

export interface SnippetOptions {
  /** The built-in one. */
  readonly directory: Directory;
  readonly languages: Languages;
  /** The entries of the prefecture for windows and municipalities. */
  readonly windows: readonly Centre[];
  /** Two digits or five, of a place that exists. */
  readonly area: string;
  /** One of the languages on board. */
  readonly language: string;
  /** The address of the script. */
  readonly script: string;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
}

/** The tag with JSON inside; empty where no such place is known. */
export function snippet(options: SnippetOptions): string {
  const install = installFor(options);
  return install === null ? '' : childTag(install);
}

/** What all ways of installing need for the place; null where no such place is known. */
export function installFor({
  directory,
  languages,
  windows,
  area,
  language,
  script,
  today,
}: SnippetOptions): Install | null {
  const locality = findLocality(directory.areas, area);
  if (locality === null) return null;
  const own = ownEntries(directory, windows, locality);
  const levels = levelsFor(withOwn(directory, own), own, locality, today);
  const t = createTranslator(languages, language)(undefined);
  return {
    settings: own.length === 0 ? { area } : { area, directory: own },
    fallback: fallback(t, levels, { today, nationalList: directory.nationalList }),
    language,
    script: { src: script },
  };
}

/**
 * What of the windows belongs to the place: its own and, of a ward, its city's; of a city those of the wards
 * that have a window for themselves, so that the widget can ask for the ward. A whole prefecture has too many.
 */
export function ownEntries(
  { areas }: Directory,
  windows: readonly Centre[],
  { city, municipality }: Locality,
): readonly Centre[] {
  if (municipality !== null)
    return windows.filter(({ area }) => area === municipality || area === city?.code);
  if (city === null) return [];
  const wards = new Set(
    windows
      .filter(({ kind, area }) => kind === 'window' && isWardOf(areas, area, city.code))
      .map(({ area }) => area),
  );
  return windows.filter(({ area }) => area === city.code || wards.has(area));
}

function isWardOf(areas: Directory['areas'], area: string, city: string): boolean {
  const place = findLocality(areas, area);
  return place?.municipality !== null && place?.city?.code === city;
}

/** As the widget orders them; the windows of a city's wards stand before the switchboard. */
export function levelsFor(
  directory: Directory,
  own: readonly Centre[],
  locality: Locality,
  today: string,
): readonly Level[] {
  const levels = ownLevels(findLevels(directory, null, locality));
  const { city, municipality } = locality;
  const wards =
    city === null || municipality !== null
      ? []
      : own.filter(({ kind, area }) => kind === 'window' && area !== city.code);
  const withWards: readonly Level[] =
    wards.length === 0
      ? levels
      : [
          ...levels.filter(({ level }) => level !== 'office'),
          { level: 'window', centres: wards },
          ...levels.filter(({ level }) => level === 'office'),
        ];
  return windowFirst(withWards, today);
}
