/** The local centres and the national lines, as plain data. */
import type { Centre as ListedCentre, Source } from './centre-schema.ts';

export { HOURS_CONDITIONS, KINDS, RESERVATIONS, STATUSES } from './centre-schema.ts';
export type { Channel, HoursFor, Source } from './centre-schema.ts';
export { PROGRAMS } from '../recommend/supports.ts';
export type { ProgramId } from '../recommend/supports.ts';

export interface Centre extends ListedCentre {
  /**
   * Described by the owner of the page, so what is left out is not offered. Left out for entries of the
   * built-in directory: it has what was found and may lack the rest.
   */
  readonly complete?: true;
}

/** Ages in completed years; left out: no limit is known. */
export type AgeBand = Pick<Centre, 'minimumAge' | 'maximumAge'>;

/** A prefecture or a designated city. */
export interface Area {
  /** 2 digits for a prefecture, 5 for a city. */
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

export const LINE_KINDS = ['emergency', 'suicidal', 'violence', 'child', 'general'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A nationwide line. */
export interface Hotline {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly LineKind[];
  /** Who may use it and for what, in Japanese, in our words. */
  readonly audience: string;
  readonly numbers: readonly {
    readonly tel: string;
    readonly label?: string;
    readonly hours?: string;
    readonly hoursText?: string;
  }[];
  /** True where no voice is needed (chat, SNS). */
  readonly text: boolean;
  /** True where it answers at any hour of every day. */
  readonly always: boolean;
  readonly free?: boolean;
  /** The official page. */
  readonly website?: string;
  readonly checked?: string;
  readonly sources: readonly Source[];
}
