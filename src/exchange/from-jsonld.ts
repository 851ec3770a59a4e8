import type { Centre, Channel, HoursFor, Source } from '../directory/centre.ts';
import { HOURS_CONDITIONS, KINDS, PROGRAMS } from '../directory/centre.ts';
import { httpsUrl, isSafeHref, mailtoUrl } from '../directory/links.ts';
import { METHODS } from '../recommend/model.ts';
import { isLetterBox, joinAddress } from './address.ts';
import { areaCode } from './terms.ts';
import type { Look } from './jsonld-nodes.ts';
import { isOfService, isReference, lookIn, nodesOf, plainType } from './jsonld-nodes.ts';
import { methodOf } from './method-of.ts';
import type { Fields } from './read.ts';
import { filled, numberOf, readingOf, someOf, textOf, textsOf, wordOf, wordsBeside } from './read.ts';
import type { Restored } from './restored.ts';
import { restore } from './restored.ts';
import type { Place } from './served-area.ts';
import { uniqueChannels } from './unique-channels.ts';

/**
 * Centres from schema.org services. Those of `toJsonLd` are restored, except for what schema.org can't
 * express; of other services and offices, what our fields can hold is read. Reads JSON-LD as it is usually
 * written, without expanding contexts; references are resolved within the same file.
 * @param today `YYYY-MM-DD`: hours that ended before are ignored
 * @returns null if there is nothing with a name in it. Never throws for parsed JSON.
 */
export function fromJsonLd(raw: unknown, today: string): Restored | null {
  const look = lookIn(raw);
  return restore(nodesOf(raw), {
    refuses: (node) => (isOfService(node) ? null : 'no-service'),
    places: (node) => placesOf(node['areaServed'], look),
    toCentre: (node, area) => toCentre(node, area, look, today),
  });
}

function toCentre(node: Fields, area: string, look: Look, today: string): Centre {
  const url = textOf(node['url']);
  const audience = look.one(node['audience']);
  const offers = look.one(node['offers']);
  const about = look.all(node['subjectOf']);
  const catalog = look.one(node['hasOfferCatalog']);
  const channels = look.all(node['availableChannel']).map((channel) => channelsIn(channel, look));
  const others = [
    ...channels.flatMap(({ foreign }) => foreign),
    ...contactsOf(node, look),
    ...look.all(node['contactPoint']).flatMap((point) => contactsOf(point, look)),
  ];
  return filled({
    id: textOf(node['identifier']) ?? textOf(node['@id']) ?? textOf(node['name']) ?? '',
    kind: wordOf(KINDS, node['serviceType']),
    area,
    name: textOf(node['name']) ?? '',
    reading: readingOf(node['alternateName']),
    excludes: someOf(placesOf(offers['ineligibleRegion'], look).flatMap(({ code }) => code ?? [])),
    website: url === undefined ? undefined : (httpsUrl(url) ?? undefined),
    channels: [...channels.flatMap(({ own }) => own), ...uniqueChannels(others)],
    programs: look
      .all(catalog['itemListElement'])
      .flatMap((offer) => wordOf(PROGRAMS, look.one(offer['itemOffered'])['serviceType']) ?? []),
    eligibility: textOf(audience['audienceType']),
    cost: textOf(look.one(offers['priceSpecification'])['description']),
    status: isClosed(look.all(node['hoursAvailable']), today) ? ('temporarily-closed' as const) : undefined,
    alert: about.flatMap(({ text }) => textOf(text) ?? [])[0],
    ...agesOf(audience),
    checked: reviewedOn(node, look),
    sources: sourcesOf(node, look),
  });
}

const reviewedOn = (node: Fields, look: Look): string | undefined =>
  textOf(look.one(node['mainEntityOfPage'])['lastReviewed']);

/** The pages about it that have an address. */
const sourcesOf = (node: Fields, look: Look): readonly Source[] =>
  look.all(node['subjectOf']).flatMap(({ url, dateModified }) => {
    const page = textOf(url);
    return page === undefined ? [] : [filled({ url: page, date: textOf(dateModified) })];
  });

/**
 * Closed only if it is stated: a specification without times and days that applies today, while no other one
 * opens. An unresolved reference, or an object of another type, states nothing.
 */
function isClosed(specifications: readonly Fields[], today: string): boolean {
  const full = specifications.filter(
    (specification) =>
      !isReference(specification) && plainType(specification).includes('OpeningHoursSpecification'),
  );
  const closing = full
    .filter(({ opens, closes, dayOfWeek }) => (opens ?? closes ?? dayOfWeek) === undefined)
    .filter((specification) => holds(specification, today));
  return (
    closing.length > 0 &&
    specifications.every(
      (specification) =>
        closing.includes(specification) ||
        (full.includes(specification) && specification['opens'] === undefined),
    )
  );
}

/** Without dates it always applies. */
function holds({ validFrom, validThrough }: Fields, today: string): boolean {
  const [from, through] = [textOf(validFrom)?.slice(0, 10), textOf(validThrough)?.slice(0, 10)];
  return (from === undefined || from <= today) && (through === undefined || through.padEnd(10, '~') >= today);
}

function channelsIn(
  channel: Fields,
  look: Look,
): { readonly own: readonly Channel[]; readonly foreign: readonly Channel[] } {
  const [general = {}, ...more] = look.all(channel['providesService']);
  const { telephone: number } = look.one(channel['serviceSmsNumber']);
  const sms = `sms:${(textOf(number) ?? '').replace('#', '%23')}`;
  const known = wordOf(METHODS, general['serviceType']);
  const address =
    look.all(look.one(channel['serviceLocation'])['address'])[0] ??
    look.one(channel['serviceLocation'])['address'];
  const facts = {
    tel: textOf(look.one(channel['servicePhone'])['telephone']),
    url: textOf(channel['serviceUrl']) ?? (isSafeHref(sms) ? sms : undefined),
    address: known ? lineOf(address) : placeOf(address),
  };
  if (!known && (facts.tel ?? facts.address ?? facts.url) === undefined) return { own: [], foreign: [] };
  const method = known ?? methodOf({ ...facts, url: facts.url ?? '' });
  const read = filled({
    method,
    ...facts,
    label: textOf(channel['name']),
    audience: textOf(look.one(general['audience'])['audienceType']),
    ...saidOf(general),
    hoursFor: someOf(more.flatMap((service) => toHoursFor(service, look))),
    checked: reviewedOn(channel, look),
    sources: someOf(sourcesOf(channel, look)),
  });
  return known ? { own: [read], foreign: [] } : { own: [], foreign: [read] };
}

function toHoursFor(service: Fields, look: Look): HoursFor[] {
  const condition = wordOf(HOURS_CONDITIONS, service['category']);
  const audience = look.one(service['audience']);
  return condition
    ? [
        filled({
          condition,
          label: textOf(audience['audienceType']),
          ...saidOf(service),
          ...agesOf(audience),
        }),
      ]
    : [];
}

const saidOf = (service: Fields) =>
  wordsBeside(textOf(service['osm:opening_hours']), textOf(service['description']) ?? '');

const agesOf = (audience: Fields) =>
  filled({
    minimumAge: numberOf(audience['requiredMinAge']),
    maximumAge: numberOf(audience['requiredMaxAge']),
  });

/** A place may be a plain text. */
const placesOf = (places: unknown, look: Look): readonly Place[] => [
  ...look.all(places).map((place) => ({ code: areaCode(textOf(place['@id'])), name: textOf(place['name']) })),
  ...textsOf(places).map((name) => ({ code: undefined, name })),
];

/** A country may be a code, a name, or an object with a name. */
const countryOf = (country: unknown): string =>
  textOf(country) ?? textOf((country as Fields | null | undefined)?.['name']) ?? '';

function lineOf(address: unknown): string | undefined {
  if (typeof address === 'string') return textOf(address);
  const fields = (address ?? {}) as Fields;
  const part = (key: string): string => textOf(fields[key]) ?? '';
  return textOf(
    joinAddress([part('addressLocality'), part('streetAddress')], {
      postal: part('postalCode'),
      prefecture: part('addressRegion'),
      country: countryOf(fields['addressCountry']),
    }),
  );
}

/** An address that one can visit: no post-office box, and not just a town without a street. */
function placeOf(address: unknown): string | undefined {
  const line = lineOf(address);
  const houses =
    typeof address === 'string' || textOf((address as Fields | undefined)?.['streetAddress']) !== undefined;
  return line === undefined || !houses || isLetterBox(line) ? undefined : line;
}

/** Contacts that other exporters write on an office or a contact point. */
function contactsOf(owner: Fields, look: Look): Channel[] {
  const label = plainType(owner).includes('ContactPoint') ? textOf(owner['contactType']) : undefined;
  const addresses = [...textsOf(owner['address']), ...look.all(owner['address'])].flatMap(
    (address) => placeOf(address) ?? [],
  );
  return [
    ...textsOf(owner['telephone']).map((tel) => filled({ method: 'phone' as const, tel, label })),
    ...textsOf(owner['email']).flatMap((email) => {
      const url = mailtoUrl(email.replace(/^\s*mailto:/i, ''));
      return url === null ? [] : [filled({ method: 'mail' as const, url, label })];
    }),
    ...addresses.map((address) => filled({ method: 'in-person' as const, address, label })),
  ];
}
