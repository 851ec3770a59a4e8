/** The centres read from the records of another format, and the records that were left out. */
import type { Centre } from '../directory/centre.ts';
import type { Fields } from './read.ts';
import { textOf } from './read.ts';
import type { Place } from './served-area.ts';
import { servedArea } from './served-area.ts';

export interface LeftOut {
  /**
   * `not-running`: the record says that it has ended; `no-service`: a record of another kind; `area`: its
   * code and its name are of different places.
   */
  readonly because: 'not-running' | 'no-service' | 'area';
  /** The record's name, or its identifier if it has none. */
  readonly name: string;
  /** For `area`: the two. */
  readonly code?: string;
  readonly place?: string;
}

export interface Successor {
  readonly name: string;
  /** The code in the record, which no longer exists. */
  readonly code: string;
  readonly area: string;
}

export interface Restored {
  /** The types are right; `parseDirectory` checks the values. */
  readonly centres: readonly Centre[];
  /** The record of each centre, unchanged. */
  readonly records: readonly Fields[];
  readonly leftOut: readonly LeftOut[];
  readonly successors: readonly Successor[];
}

/** Reads the records of a format. */
export interface RecordReader {
  /** Why a record is no centre; null: it is one. */
  readonly refuses: (record: Fields) => LeftOut['because'] | null;
  readonly places: (record: Fields) => readonly Place[];
  readonly toCentre: (record: Fields, area: string) => Centre;
}

/** @returns null when there is no record at all */
export function restore(
  records: readonly Fields[],
  { refuses, places, toCentre }: RecordReader,
): Restored | null {
  if (records.length === 0) return null;
  const kept: Fields[] = [];
  const centres: Centre[] = [];
  const leftOut: LeftOut[] = [];
  const successors: Successor[] = [];
  for (const record of records) {
    const name = textOf(record['name']) ?? textOf(record['id']) ?? textOf(record['@id']) ?? '';
    const because = refuses(record);
    const served = because === null ? servedArea(places(record)) : null;
    if (because !== null) leftOut.push({ because, name });
    else if (served && 'place' in served) leftOut.push({ because: 'area', name, ...served });
    else if (served) {
      if (served.successorOf !== undefined)
        successors.push({ name, code: served.successorOf, area: served.area });
      kept.push(record);
      centres.push(toCentre(record, served.area));
    }
  }
  return { centres, records: kept, leftOut, successors };
}
