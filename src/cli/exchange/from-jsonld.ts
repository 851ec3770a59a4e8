import type { Centre, Channel, HoursFor } from '../../directory/centre.ts';
import { HOURS_CONDITIONS, PROGRAMS } from '../../directory/centre.ts';
import { httpsUrl, isSafeHref, mailtoUrl } from '../../directory/links.ts';
import { METHODS } from '../../recommend/model.ts';
import { joinAddress } from './address.ts';
import { areaCode } from './area-uri.ts';
import type { Restored } from './from-hsds.ts';
import { methodOf } from './method-of.ts';
import type { Fields } from './read.ts';
import { fieldsOf, filled, numberOf, objectsOf, someOf, textOf, textsOf, wordOf } from './read.ts';
import { wordsBeside } from './words.ts';

/** The services or offices in a graph, a list, or one alone. */
export function nodesOf(raw: unknown): readonly Fields[] {
  const { '@graph': graph, '@type': type } = fieldsOf(raw);
  return objectsOf(graph ?? (Array.isArray(raw) || type !== undefined ? raw : [])).filter(({ name }) => textOf(name) !== undefined);
}

/**
 * Centres from schema.org services: those of `toJsonLd` as they were but for what schema.org can't say, others, and offices
 * with their contacts, as far as our fields reach. Reads JSON-LD as it is usually written, without expanding contexts.
 * @returns null when there is nothing with a name in it. Never throws for what came from JSON.
 */
export function fromJsonLd(raw: unknown): Restored | null {
  const nodes = nodesOf(raw);
  return nodes.length === 0 ? null : { centres: nodes.map(toCentre), leftOut: [] };
}

function toCentre(node: Fields): Centre {
  const url = textOf(node['url']);
  const audience = fieldsOf(node['audience']);
  const offers = fieldsOf(node['offers']);
  const about = objectsOf(node['subjectOf']);
  const catalog = fieldsOf(node['hasOfferCatalog']);
  return filled({
    id: textOf(node['identifier']) ?? textOf(node['@id']) ?? textOf(node['name']) ?? '',
    area: placesOf(node['areaServed'])[0] ?? '',
    name: textOf(node['name']) ?? '',
    excludes: someOf(placesOf(offers['ineligibleRegion'])),
    website: url === undefined ? undefined : httpsUrl(url) ?? undefined,
    channels: [...objectsOf(node['availableChannel']).flatMap(toChannels), ...contactsOf(node), ...objectsOf(node['contactPoint']).flatMap(contactsOf)],
    programs: objectsOf(catalog['itemListElement']).flatMap((offer) => wordOf(PROGRAMS, fieldsOf(offer['itemOffered'])['serviceType']) ?? []),
    eligibility: textOf(audience['audienceType']),
    cost: textOf(fieldsOf(offers['priceSpecification'])['description']),
    status: objectsOf(node['hoursAvailable']).some(isClosed) ? ('temporarily-closed' as const) : undefined,
    alert: about.flatMap(({ text }) => textOf(text) ?? [])[0],
    ...agesOf(audience),
    checked: textOf(fieldsOf(node['mainEntityOfPage'])['lastReviewed']),
    sources: about.flatMap(({ url: page, dateModified }) => (textOf(page) === undefined ? [] : [filled({ url: textOf(page) ?? '', date: textOf(dateModified) })])),
  });
}

/** Without times, and on no day in particular. */
const isClosed = ({ opens, dayOfWeek, validFrom, validThrough }: Fields): boolean => (opens ?? dayOfWeek ?? validFrom ?? validThrough) === undefined;

function toChannels(channel: Fields): Channel[] {
  const [general = {}, ...more] = objectsOf(channel['providesService']);
  const { telephone: number } = fieldsOf(channel['serviceSmsNumber']);
  const sms = `sms:${(textOf(number) ?? '').replace('#', '%23')}`;
  const facts = {
    tel: textOf(fieldsOf(channel['servicePhone'])['telephone']),
    url: textOf(channel['serviceUrl']) ?? (isSafeHref(sms) ? sms : undefined),
    address: addressOf(fieldsOf(channel['serviceLocation'])['address']),
  };
  const known = wordOf(METHODS, general['serviceType']);
  if (!known && (facts.tel ?? facts.address ?? facts.url) === undefined) return [];
  const method = known ?? methodOf({ ...facts, url: facts.url ?? '' });
  return [filled({
    method,
    ...facts,
    label: textOf(channel['name']),
    audience: textOf(fieldsOf(general['audience'])['audienceType']),
    ...saidOf(general),
    hoursFor: someOf(more.flatMap(toHoursFor)),
  })];
}

function toHoursFor(service: Fields): HoursFor[] {
  const condition = wordOf(HOURS_CONDITIONS, service['category']);
  const audience = fieldsOf(service['audience']);
  return condition ? [filled({ condition, label: textOf(audience['audienceType']), ...saidOf(service), ...agesOf(audience) })] : [];
}

const saidOf = (service: Fields) => wordsBeside(textOf(service['osm:opening_hours']), textOf(service['description']) ?? '');

const agesOf = (audience: Fields) => filled({ minimumAge: numberOf(audience['requiredMinAge']), maximumAge: numberOf(audience['requiredMaxAge']) });

const placesOf = (places: unknown): readonly string[] => objectsOf(places).flatMap((place) => areaCode(textOf(place['@id'])) ?? []);

function addressOf(address: unknown): string | undefined {
  const part = (key: string): string => textOf(fieldsOf(address)[key]) ?? '';
  return textOf(address) ?? textOf(joinAddress([part('addressLocality'), part('streetAddress')], { postal: part('postalCode'), prefecture: part('addressRegion'), country: part('addressCountry') }));
}

/** What elsewhere stands on an office or a contact point. */
function contactsOf(owner: Fields): Channel[] {
  const label = owner['@type'] === 'ContactPoint' ? textOf(owner['contactType']) : undefined;
  const address = addressOf(owner['address']);
  return [
    ...textsOf(owner['telephone']).map((tel) => filled({ method: 'phone' as const, tel, label })),
    ...textsOf(owner['email']).flatMap((email) => { const url = mailtoUrl(email.replace(/^mailto:/, '')); return url === null ? [] : [filled({ method: 'mail' as const, url, label })]; }),
    ...(address === undefined ? [] : [filled({ method: 'in-person' as const, address, label })]),
  ];
}
