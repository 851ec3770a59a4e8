/** What became of the records of somebody else's file. */
import type { Centre } from '../../directory/centre.ts';
import type { Fields } from './read.ts';
import { textOf } from './read.ts';
import type { Place } from './served-area.ts';
import { servedArea } from './served-area.ts';

export interface LeftOut {
  /**
   * `not-running`: said to have ended; `no-service`: a record of another kind; `area`: a code and a name that
   * disagree.
   */
  readonly because: 'not-running' | 'no-service' | 'area';
  /** Of the record; its identifier where it has no name. */
  readonly name: string;
  /** With `area`: the two. */
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
  /** Of the right types; whether the values are right is for `parseDirectory` to say. */
  readonly centres: readonly Centre[];
  /** The record of each centre, as it stands in the file. */
  readonly records: readonly Fields[];
  readonly leftOut: readonly LeftOut[];
  readonly successors: readonly Successor[];
}

/** How the records of a form are read. */
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
