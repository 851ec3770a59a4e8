/** The places that are examined, each with the settings of a widget for it. */
import { findLocality } from '../../directory/area.ts';
import type { Area, Centre } from '../../directory/centre.ts';
import type { Config } from '../../settings/config.ts';
import type { Directory } from '../../directory/directory.ts';
import { findLevels, ownLevels } from '../../directory/directory.ts';

export interface PlaceCase {
  /** Null for a place that the widget has no name for. */
  readonly area: Area | null;
  readonly config: Config;
  /** Centres that serve the place. */
  readonly centres: readonly Centre[];
}

/** Every area that can be set on the widget. */
export const builtInPlaces = (directory: Directory): PlaceCase[] =>
  directory.areas.map((area) => toPlace(directory, area, area.code));

/**
 * The places of the given centres, each once; also municipalities that the widget has no name for, and
 * centres that name no area.
 */
export function placesOfCentres(directory: Directory): PlaceCase[] {
  const areas = directory.areas.filter(({ code }) => directory.centres.some(({ area }) => area === code));
  const others = [...new Set(directory.centres.map(({ area }) => area))].filter(
    (code) => !areas.some((area) => area.code === code),
  );
  return [
    ...areas.map((area) => toPlace(directory, area, area.code)),
    ...others.map((code) => toPlace(directory, null, code)),
  ];
}

/** A place by its code, also one that the widget has no name for. */
export const placeAt = (directory: Directory, code: string): PlaceCase =>
  toPlace(directory, directory.areas.find((area) => area.code === code) ?? null, code);

function toPlace(directory: Directory, area: Area | null, code: string): PlaceCase {
  const config: Config = {
    centre: null,
    locality: code === '' ? null : findLocality(directory.areas, code),
    audience: undefined,
    headingLevel: 2,
    display: 'inline',
    placement: 'bottom-end',
    theme: 'auto',
    quickExit: null,
    statement: null,
    report: null,
    furigana: false,
    directory: null,
    contacts: [],
  };
  return {
    area,
    config,
    centres: ownLevels(findLevels(directory, config.centre, config.locality)).flatMap(
      ({ centres }) => centres,
    ),
  };
}
