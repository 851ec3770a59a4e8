/**
 * The parts of Open Referral HSDS 3.0 that we write: https://github.com/openreferral/specification, tag v3.0.
 */

export interface HsdsAttribute {
  readonly id: string;
  /** What it is about: one of `LINKS`. */
  readonly link_type: string;
  readonly value?: string;
  readonly taxonomy_term?: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly description: string;
    readonly taxonomy: string;
  };
}

export interface HsdsSchedule {
  readonly id: string;
  /** All hours in words. */
  readonly description?: string;
  readonly notes?: string;
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  /** `MO,TU` every week; `2WE,-1FR` every month. */
  readonly byday?: string;
  /** With the offset: `09:00+09:00`. */
  readonly opens_at?: string;
  readonly closes_at?: string;
  /** Hours before UTC. */
  readonly timezone?: number;
  readonly attributes?: readonly HsdsAttribute[];
}

export interface HsdsPhone {
  readonly id: string;
  readonly number: string;
  readonly type: 'voice' | 'text';
  readonly description?: string;
}

export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical' | 'virtual';
  readonly name?: string;
  readonly url?: string;
  readonly addresses?: readonly {
    readonly id: string;
    readonly address_1: string;
    readonly city: string;
    readonly state_province: string;
    readonly postal_code: string;
    readonly country: string;
    readonly address_type: 'physical';
  }[];
}

/** One channel. */
export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly description?: string;
  readonly location: HsdsLocation;
  readonly phones?: readonly HsdsPhone[];
  readonly contacts?: readonly { readonly id: string; readonly email: string }[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly attributes: readonly HsdsAttribute[];
}

/** One centre. */
export interface HsdsService {
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly status: 'active' | 'temporarily closed';
  readonly url?: string;
  readonly fees_description?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly organization: { readonly id: string; readonly name: string; readonly description: string };
  readonly service_areas?: readonly { readonly id: string; readonly name: string; readonly uri: string }[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly attributes: readonly HsdsAttribute[];
}

/** The response of `GET /services`: HSDS has no other format for several services in one file. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: 1;
  readonly page_number: 1;
  readonly size: number;
  readonly first_page: true;
  readonly last_page: true;
  readonly empty: boolean;
  readonly contents: readonly HsdsService[];
}

/** The `link_type`s of the `attributes` in which we store what HSDS has no field for. */
export const LINKS = {
  identifier: 'identifier',
  kind: 'kind',
  excluded: 'excluded_area',
  source: 'source',
  checked: 'checked',
  hours: 'opening_hours',
  continues: 'continues',
  minimumAge: 'minimum_age',
  maximumAge: 'maximum_age',
  method: 'method',
  program: 'program',
  reservation: 'reservation',
  condition: 'condition',
} as const;
