/**
 * The built-in directory: places, centres and national lines. The facts are in the JSON files beside this
 * one.
 */
import type { Area, Centre, Hotline } from '../directory/centre.ts';
import areas from './areas.json' with { type: 'json' };
import centers from './centers.json' with { type: 'json' };
import hotlines from './hotlines.json' with { type: 'json' };

// TypeScript types every string of a JSON file as `string`, never as an id such as 'phone', so the compiler
// can't check the ids. A plain `as` still rejects a wrong shape; tests/content checks the ids and the rest.
export const AREAS: readonly Area[] = areas;
export const CENTRES = centers as readonly Centre[];
export const HOTLINES = hotlines as readonly Hotline[];

/** The ministry's list of all centres, for places whose own page isn't known. */
export const NATIONAL_LIST_URL = 'https://hikikomori-voice-station.mhlw.go.jp/support/';
