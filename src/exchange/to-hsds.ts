import type { Centre, Channel } from '../directory/centre.ts';
import { splitAddress } from './address.ts';
import { areaUri, placeName } from './terms.ts';
import { labelled, named } from './hsds-attributes.ts';
import { schedulesOf } from './hsds-schedules.ts';
import type {
  HsdsAttribute,
  HsdsPage,
  HsdsPhone,
  HsdsService,
  HsdsServiceAtLocation,
} from './hsds-shapes.ts';
import { filled, someOf } from './read.ts';
import { stableId } from './stable-id.ts';
import type { Terms } from './terms.ts';

/**
 * Centres as services of Open Referral HSDS 3.0. Each channel is a service at a location, which is virtual if
 * there is no place to visit.
 */
export function toHsds(centres: readonly Centre[], terms: Terms): HsdsPage {
  const contents = centres.map((centre) => toService(centre, terms));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function toService(centre: Centre, terms: Terms): HsdsService {
  const place = ['centre', centre.id];
  const { name, area } = centre;
  const areas =
    area === '' ? [] : [{ id: stableId(...place, 'area'), name: placeName(terms, area), uri: areaUri(area) }];
  return filled({
    id: stableId(...place),
    name,
    alternate_name: centre.reading,
    status: centre.status ? ('temporarily closed' as const) : ('active' as const),
    url: centre.website,
    fees_description: centre.cost,
    eligibility_description: centre.eligibility,
    minimum_age: centre.minimumAge,
    maximum_age: centre.maximumAge,
    assured_date: centre.checked,
    alert: centre.alert,
    // The operator is unknown, but HSDS requires an organization with a description.
    organization: { id: stableId(...place, 'organization'), name, description: name },
    service_areas: someOf(areas),
    service_at_locations: someOf(
      centre.channels.map((channel, at) =>
        toServiceAtLocation(channel, [...place, channel.method, nthOf(centre.channels, at)], terms),
      ),
    ),
    attributes: [
      labelled(place, 'identifier', centre.id),
      ...(centre.kind === undefined ? [] : [named(terms, place, 'kind', centre.kind)]),
      ...(centre.excludes ?? []).map((code, nth) => labelled(place, 'excluded', code, nth)),
      ...centre.programs.map((program, nth) => named(terms, place, 'program', program, nth)),
      ...evidenceAttributes(place, { sources: centre.sources }),
    ],
  });
}

/** The source pages of a centre or contact, and its date; a centre's date has a field of its own. */
const evidenceAttributes = (
  place: readonly (string | number)[],
  { checked, sources = [] }: Pick<Channel, 'checked' | 'sources'>,
): HsdsAttribute[] => [
  ...(checked === undefined ? [] : [labelled(place, 'checked', checked)]),
  ...sources.map(({ url, date }, nth) =>
    labelled(place, 'source', date === undefined ? url : `${url} ${date}`, nth),
  ),
];

/**
 * Counted among channels of the same method, so that adding another kind of channel changes no identifier.
 */
const nthOf = (channels: readonly Channel[], at: number): number =>
  channels.slice(0, at).filter(({ method }) => method === channels[at]?.method).length;

function toServiceAtLocation(
  channel: Channel,
  place: readonly (string | number)[],
  terms: Terms,
): HsdsServiceAtLocation {
  const { method, tel, url, address, label, audience, reservation } = channel;
  const [, scheme, rest = ''] = /^(mailto|sms):(.*)$/.exec(url ?? '') ?? [];
  const phones: HsdsPhone[] = [
    ...(tel === undefined
      ? []
      : [
          filled({
            id: stableId(...place, 'voice'),
            number: tel,
            type: 'voice' as const,
            description: label,
          }),
        ]),
    ...(scheme === 'sms'
      ? [{ id: stableId(...place, 'text'), number: rest.replace('%23', '#'), type: 'text' as const }]
      : []),
  ];
  return filled({
    id: stableId(...place),
    description: audience,
    location: filled({
      id: stableId(...place, 'location'),
      location_type:
        address !== undefined || method === 'in-person' ? ('physical' as const) : ('virtual' as const),
      name: tel === undefined ? label : undefined,
      url: scheme === undefined ? url : undefined,
      addresses: address === undefined ? undefined : [toAddress(address, [...place, 'address'], terms)],
    }),
    phones: someOf(phones),
    contacts: scheme === 'mailto' ? [{ id: stableId(...place, 'contact'), email: rest }] : undefined,
    schedules: schedulesOf(terms, place, channel),
    attributes: [
      named(terms, place, 'method', method),
      ...(reservation === undefined ? [] : [named(terms, place, 'reservation', reservation)]),
      ...evidenceAttributes(place, channel),
    ],
  });
}

function toAddress(line: string, place: readonly (string | number)[], { areas }: Terms) {
  const { postal, prefecture, rest } = splitAddress(line, areas);
  return {
    id: stableId(...place),
    address_1: rest,
    city: '',
    state_province: prefecture,
    postal_code: postal,
    country: 'JP',
    address_type: 'physical' as const,
  };
}
