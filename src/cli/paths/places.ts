/** The places that are judged: each with the settings a widget would have there. */
import { findLocality } from '../../core/area.ts';
import type { Area, Centre } from '../../core/centre.ts';
import type { Config } from '../../core/config.ts';
import type { Directory } from '../../core/directory.ts';
import { findLevels, ownLevels } from '../../core/directory.ts';

export interface PlaceCase {
  /** Null for a centre that is judged as written on the tag. */
  readonly area: Area | null;
  readonly config: Config;
  /** Those the people of the place can turn to. */
  readonly centres: readonly Centre[];
}

/** Every area that the widget can be set to. */
export const builtInPlaces = (directory: Directory): PlaceCase[] => directory.areas.map((area) => toPlace(directory, null, area));

/**
 * The places of somebody's own centres, each once. A centre of a municipality the widget has no area for, or of none, can only be
 * reached by writing it on the tag.
 */
export function placesOfCentres(directory: Directory): PlaceCase[] {
  const areas = directory.areas.filter(({ code }) => directory.centres.some(({ area }) => area === code));
  const onTag = directory.centres.filter(({ area }) => !directory.areas.some(({ code }) => code === area));
  return [...areas.map((area) => toPlace(directory, null, area)), ...onTag.map((centre) => toPlace(directory, centre, null))];
}

function toPlace(directory: Directory, centre: Centre | null, area: Area | null): PlaceCase {
  const code = area?.code ?? centre?.area ?? '';
  const config: Config = { centre, locality: code === '' ? null : findLocality(directory.areas, code), audience: undefined, headingLevel: 2 };
  return { area, config, centres: ownLevels(findLevels(directory, config.centre, config.locality)).flatMap(({ centres }) => centres) };
}
