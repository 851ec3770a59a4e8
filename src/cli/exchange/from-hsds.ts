import type { Centre, Channel } from '../../directory/centre.ts';
import { PROGRAMS, RESERVATIONS } from '../../directory/centre.ts';
import { httpsUrl } from '../../directory/links.ts';
import { METHODS } from '../../recommend/model.ts';
import { areaCode } from './area-uri.ts';
import { saidBy } from './hsds-attributes.ts';
import { addressOf, hoursOf, urlOf, voiceOf } from './hsds-parts.ts';
import { methodOf } from './method-of.ts';
import type { Fields } from './read.ts';
import { fieldsOf, filled, numberOf, objectsOf, someOf, textOf, wordOf } from './read.ts';

export interface Restored {
  /** Of the right types; whether the values are right is for `parseDirectory` to say. */
  readonly centres: readonly Centre[];
  /** Names of what no longer works, and so is no centre any more. */
  readonly leftOut: readonly string[];
}

/** The services in a page, a list, or one alone. */
export function servicesOf(raw: unknown): readonly Fields[] {
  const { contents, services, id } = fieldsOf(raw);
  return objectsOf(contents ?? services ?? (Array.isArray(raw) || id !== undefined ? raw : []));
}

/**
 * Centres from services of HSDS 3.0: those of `toHsds` as they were, others as far as our fields reach.
 * @returns null when there is no service in it. Never throws for what came from JSON.
 */
export function fromHsds(raw: unknown): Restored | null {
  const services = servicesOf(raw);
  if (services.length === 0) return null;
  const gone = services.filter(({ status }) => status === 'inactive' || status === 'defunct');
  return { centres: services.filter((service) => !gone.includes(service)).map(toCentre), leftOut: gone.map(({ name, id }) => textOf(name) ?? textOf(id) ?? '') };
}

function toCentre(service: Fields): Centre {
  const areas = objectsOf(service['service_areas']).flatMap(({ uri }) => areaCode(textOf(uri)) ?? []);
  const url = textOf(service['url']);
  return filled({
    id: saidBy(service, 'identifier')[0] ?? textOf(service['id']) ?? '',
    area: areas[0] ?? '',
    name: textOf(service['name']) ?? '',
    excludes: someOf(saidBy(service, 'excluded')),
    website: url === undefined ? undefined : httpsUrl(url) ?? undefined,
    channels: [...objectsOf(service['service_at_locations']).flatMap((at) => channelsAt(at, service)), ...channelsOfService(service)],
    programs: saidBy(service, 'program').flatMap((code) => wordOf(PROGRAMS, code) ?? []),
    eligibility: textOf(service['eligibility_description']),
    cost: textOf(service['fees_description']),
    status: service['status'] === 'temporarily closed' ? ('temporarily-closed' as const) : undefined,
    alert: textOf(service['alert']),
    minimumAge: numberOf(service['minimum_age']),
    maximumAge: numberOf(service['maximum_age']),
    checked: textOf(service['assured_date']),
    sources: saidBy(service, 'source').map((source) => {
      const [page = '', date] = source.split(' ');
      return filled({ url: page, date });
    }),
  });
}

/** One that says its method is one of ours; another becomes as many channels as it has ways of getting in touch. */
function channelsAt(at: Fields, service: Fields): Channel[] {
  const location = fieldsOf(at['location']);
  const voice = voiceOf(at) ?? voiceOf(location);
  const facts = {
    tel: textOf(voice?.['number']),
    url: urlOf(at, location),
    address: addressOf(location),
  };
  const common = filled({
    label: textOf(voice?.['description']) ?? textOf(location['name']),
    audience: textOf(at['description']),
    ...hoursOf([at, location, service]),
    reservation: wordOf(RESERVATIONS, saidBy(at, 'reservation')[0]),
  });
  const method = wordOf(METHODS, saidBy(at, 'method')[0]);
  if (method) return [filled({ method, ...facts, ...common })];
  const { tel, url, address } = facts;
  return [
    ...(tel === undefined ? [] : [{ method: 'phone' as const, tel, ...common }]),
    ...(address === undefined ? [] : [{ method: 'in-person' as const, address, ...common }]),
    ...(url === undefined ? [] : [{ method: methodOf({ url }), url, ...common }]),
  ];
}

/** What elsewhere stands on the service itself. */
function channelsOfService(service: Fields): Channel[] {
  const hours = hoursOf([service]);
  const phones = objectsOf(service['phones']).filter((phone) => voiceOf({ phones: phone }));
  const url = urlOf({ contacts: [...objectsOf(service['contacts']), service] }, {});
  return [
    ...phones.map(({ number, description }) => filled({ method: 'phone' as const, tel: textOf(number), label: textOf(description), ...hours })),
    ...(url === undefined ? [] : [filled({ method: 'mail' as const, url })]),
  ];
}
