import type { Centre, Channel, Source } from '../directory/centre.ts';
import { KINDS, PROGRAMS, RESERVATIONS } from '../directory/centre.ts';
import { httpsUrl } from '../directory/links.ts';
import { METHODS } from '../recommend/model.ts';
import { areaCode } from './terms.ts';
import { saidBy } from './hsds-attributes.ts';
import { addressOf, hoursOf, mailsOf, pageOf, placeOf, smsOf, telOf, urlOf, voicesOf } from './hsds-parts.ts';
import { methodOf } from './method-of.ts';
import type { Fields } from './read.ts';
import { fieldsOf, filled, numberOf, objectsOf, readingOf, someOf, textOf, wordOf } from './read.ts';
import type { Restored } from './restored.ts';
import { restore } from './restored.ts';
import { uniqueChannels } from './unique-channels.ts';

/** The records of a page, of a list, or a single one. Organizations contain their services. */
export function servicesOf(raw: unknown): readonly Fields[] {
  const { contents, services, id } = fieldsOf(raw);
  const records = objectsOf(contents ?? services ?? (Array.isArray(raw) || id !== undefined ? raw : []));
  return records.flatMap((record) =>
    record['services'] === undefined ? [record] : objectsOf(record['services']),
  );
}

const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
const statusOf = (record: Fields): (typeof STATUSES)[number] | undefined =>
  wordOf(STATUSES, textOf(record['status'])?.trim().toLowerCase());

/**
 * Centres from services of HSDS 3.0. Those of `toHsds` are restored; of others, what our fields can hold is
 * read. A record is a service if it has a status: locations, organizations and taxonomies have none.
 * @param today `YYYY-MM-DD`: schedules that ended before are ignored
 * @returns null if there is no record in it. Never throws for parsed JSON.
 */
export const fromHsds = (raw: unknown, today: string): Restored | null =>
  restore(servicesOf(raw), {
    refuses: (record) => {
      const status = statusOf(record);
      if (status === undefined || record['location_type'] !== undefined) return 'no-service';
      return status === 'inactive' || status === 'defunct' ? 'not-running' : null;
    },
    places: (record) =>
      objectsOf(record['service_areas']).map(({ uri, name }) => ({
        code: areaCode(textOf(uri)),
        name: textOf(name),
      })),
    toCentre: (record, area) => toCentre(record, area, today),
  });

function toCentre(service: Fields, area: string, today: string): Centre {
  const url = textOf(service['url']);
  return filled({
    id: saidBy(service, 'identifier')[0] ?? textOf(service['id']) ?? '',
    kind: wordOf(KINDS, saidBy(service, 'kind')[0]),
    area,
    name: textOf(service['name']) ?? '',
    reading: readingOf(service['alternate_name']),
    excludes: someOf(saidBy(service, 'excluded')),
    website: url === undefined ? undefined : (httpsUrl(url) ?? undefined),
    channels: channelsOf(service, today),
    programs: saidBy(service, 'program').flatMap((code) => wordOf(PROGRAMS, code) ?? []),
    eligibility: textOf(service['eligibility_description']),
    cost: textOf(service['fees_description']),
    status: statusOf(service) === 'temporarily closed' ? ('temporarily-closed' as const) : undefined,
    alert: textOf(service['alert']),
    minimumAge: numberOf(service['minimum_age']),
    maximumAge: numberOf(service['maximum_age']),
    checked: textOf(service['assured_date']),
    sources: sourcesOf(service),
  });
}

const sourcesOf = (stated: Fields): readonly Source[] =>
  saidBy(stated, 'source').map((source) => {
    const [page = '', date] = source.split(' ');
    return filled({ url: page, date });
  });

/**
 * A location that names a method is one of our channels; any other becomes one channel for each of its
 * contacts.
 */
function channelsOf(service: Fields, today: string): Channel[] {
  const own: Channel[] = [];
  const foreign: Channel[] = [];
  for (const at of objectsOf(service['service_at_locations'])) {
    const location = fieldsOf(at['location']);
    const method = wordOf(METHODS, saidBy(at, 'method')[0]);
    if (method) own.push(ownChannel(method, at, location, service, today));
    else foreign.push(...foreignChannels(at, location, service, today));
  }
  return [...own, ...uniqueChannels([...foreign, ...channelsOfService(service, today)])];
}

function ownChannel(
  method: Channel['method'],
  at: Fields,
  location: Fields,
  service: Fields,
  today: string,
): Channel {
  const [voice] = [...voicesOf(at), ...voicesOf(location)];
  return filled({
    method,
    tel: textOf(voice?.['number']),
    url: urlOf(at, location),
    address: addressOf(location),
    label: textOf(voice?.['description']) ?? textOf(location['name']),
    audience: textOf(at['description']),
    ...hoursOf([at, location, service], today),
    reservation: wordOf(RESERVATIONS, saidBy(at, 'reservation')[0]),
    checked: saidBy(at, 'checked')[0],
    sources: someOf(sourcesOf(at)),
  });
}

/** The hours of the location apply to its own numbers, but not to other numbers of the service there. */
function foreignChannels(at: Fields, location: Fields, service: Fields, today: string): Channel[] {
  const atPlace = hoursOf([at, location, service], today);
  const phones = [
    ...voicesOf(at).map((phone) => phoneChannel(phone, hoursOf([at, service], today))),
    ...voicesOf(location).map((phone) => phoneChannel(phone, atPlace)),
  ];
  const address = placeOf(location);
  const urls = [
    pageOf(location),
    ...mailsOf(at),
    ...mailsOf(location),
    ...smsOf(at),
    ...smsOf(location),
  ].filter((url) => url !== undefined);
  return [
    ...phones,
    ...(address === undefined
      ? []
      : [filled({ method: 'in-person' as const, address, label: textOf(location['name']), ...atPlace })]),
    ...urls.map((url) => ({ method: methodOf({ url }), url })),
  ];
}

const phoneChannel = (phone: Fields, hours: ReturnType<typeof hoursOf>): Channel =>
  filled({ method: 'phone' as const, tel: telOf(phone), label: textOf(phone['description']), ...hours });

/** Contacts that other exporters write on the service itself. */
function channelsOfService(service: Fields, today: string): Channel[] {
  const hours = hoursOf([service], today);
  return [
    ...voicesOf(service).map((phone) => phoneChannel(phone, hours)),
    ...[...mailsOf(service), ...mailsOf({ contacts: service })].map((url) => ({
      method: 'mail' as const,
      url,
    })),
  ];
}
