/** Where a person can turn to: the local centres and the national lines, as plain data. */
import type { MethodId } from './model.ts';

/** A page that states a fact, with the page's own date where it has one (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Source {
  readonly url: string;
  readonly date?: string;
}

export type ProgramId = 'home-visit' | 'family-class' | 'peer-group' | 'drop-in' | 'seminar';

/** Ages in completed years; left out: no limit is known. */
export interface AgeBand {
  readonly minimumAge?: number;
  readonly maximumAge?: number;
}

/** Hours that hold only for some. */
export interface HoursFor extends AgeBand {
  readonly condition: HoursCondition;
  /** For whom or when, in the source's own words, in Japanese; `other` says nothing without it. */
  readonly label?: string;
  /** OSM opening_hours subset. */
  readonly hours?: string;
  /** As the source writes them; shown when `hours` can't say all of it. */
  readonly hoursText?: string;
}
export const HOURS_CONDITIONS = ['holidays', 'first-time', 'age', 'other'] as const;
export type HoursCondition = (typeof HOURS_CONDITIONS)[number];

/** One way of reaching a centre. What has not been confirmed is left out, never guessed. */
export interface Channel {
  readonly method: MethodId;
  /** A telephone number as printed, e.g. `098-888-1455`. */
  readonly tel?: string;
  /** An https, mailto or sms address. */
  readonly url?: string;
  readonly address?: string;
  /** What the source calls this channel, in Japanese. */
  readonly label?: string;
  /** Whom it is for, in the source's own words, in Japanese. */
  readonly audience?: string;
  /** OSM opening_hours subset. */
  readonly hours?: string;
  /** The hours as the source writes them, in Japanese; shown when `hours` can't say all of it. */
  readonly hoursText?: string;
  /** Beside `hours`, which hold for everybody else. */
  readonly hoursFor?: readonly HoursFor[];
  readonly reservation?: 'none' | 'recommended' | 'required';
}

export interface Centre extends AgeBand {
  readonly id: string;
  /** Prefecture (2 digits) or municipality (5 digits) it serves; empty for one written on the tag. */
  readonly area: string;
  readonly name: string;
  /** Codes of cities within `area` whose people it does not serve, since they have a centre of their own. */
  readonly excludes?: readonly string[];
  readonly website?: string;
  readonly channels: readonly Channel[];
  readonly programs: readonly ProgramId[];
  /** Who may use it, in the source's own words, in Japanese. */
  readonly eligibility?: string;
  /** What it costs, in the source's own words, in Japanese. */
  readonly cost?: string;
  /** Left out: it works as usual. */
  readonly status?: 'temporarily-closed';
  /** Something everybody has to know before they come or call, in Japanese: shown first. */
  readonly alert?: string;
  /** Date of the page that states the contacts, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out: undated. */
  readonly checked?: string;
  readonly sources: readonly Source[];
}

/** A prefecture or a designated city. */
export interface Area {
  /** 2 digits for a prefecture, 5 for a city. */
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

export type LineKind = 'emergency' | 'suicidal' | 'violence' | 'child' | 'general';

/** A nationwide line. */
export interface Hotline {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly LineKind[];
  /** Who may use it and for what, in Japanese, in our words. */
  readonly audience: string;
  readonly numbers: readonly { readonly tel: string; readonly label?: string; readonly hours?: string; readonly hoursText?: string }[];
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
