import type { Centre, Channel, HoursFor, Source } from '../directory/centre.ts';
import { splitAddress } from './address.ts';
import { areaUri, placeName } from './terms.ts';
import { weekToJsonLd } from './jsonld-hours.ts';
import type { JsonLd, JsonLdGraph } from './jsonld-nodes.ts';
import { CONTEXT } from './jsonld-nodes.ts';
import { filled, someOf } from './read.ts';
import { stableId } from './stable-id.ts';
import type { Terms } from './terms.ts';

/** Centres as schema.org services with their channels. The names from `Terms` are for readers only. */
export const toJsonLd = (centres: readonly Centre[], terms: Terms): JsonLdGraph => ({
  '@context': CONTEXT,
  '@graph': centres.map((centre) => toService(centre, terms)),
});

function toService(centre: Centre, terms: Terms): JsonLd {
  const {
    id,
    kind,
    area,
    name,
    reading,
    website,
    channels,
    programs,
    eligibility,
    minimumAge,
    maximumAge,
    checked,
    sources,
    alert,
  } = centre;
  return node('GovernmentService', {
    '@id': `urn:uuid:${stableId('centre', id)}`,
    identifier: id,
    serviceType: kind,
    name,
    alternateName: reading,
    url: website,
    areaServed: area === '' ? undefined : toPlace(area, terms),
    audience: audienceOf({ audienceType: eligibility, minimumAge, maximumAge }),
    offers: offerOf(centre, terms),
    hasOfferCatalog:
      programs.length === 0
        ? undefined
        : node('OfferCatalog', {
            itemListElement: programs.map((program) =>
              node('Offer', {
                itemOffered: node('Service', { serviceType: program, name: terms.name('program', program) }),
              }),
            ),
          }),
    // Hours without opening times: schema.org reads them as closed, whatever the channels have.
    hoursAvailable: centre.status && node('OpeningHoursSpecification', {}),
    availableChannel: someOf(channels.map((channel) => toChannel(channel, terms))),
    mainEntityOfPage: reviewed(checked, website),
    subjectOf: someOf([
      ...(alert === undefined ? [] : [node('SpecialAnnouncement', { text: alert })]),
      ...sources.map(toPage),
    ]),
  });
}

/** The date of checking; undefined: undated. */
const reviewed = (checked: string | undefined, url?: string): JsonLd | undefined =>
  checked === undefined ? undefined : node('WebPage', { url, lastReviewed: checked });

const toPage = ({ url, date }: Source): JsonLd => node('WebPage', { url, dateModified: date });

function toChannel(
  {
    method,
    tel,
    url,
    address,
    label,
    audience,
    hours,
    hoursText,
    hoursFor = [],
    checked,
    sources = [],
  }: Channel,
  terms: Terms,
): JsonLd {
  const sms = url?.startsWith('sms:') ? url.slice(4).replace('%23', '#') : undefined;
  const name = terms.name('method', method);
  const general = node('Service', {
    serviceType: method,
    name,
    audience: audienceOf({ audienceType: audience }),
    ...saidOf(hours, hoursText),
  });
  return node('ServiceChannel', {
    name: label,
    servicePhone: tel === undefined ? undefined : node('ContactPoint', { telephone: tel }),
    serviceSmsNumber: sms === undefined ? undefined : node('ContactPoint', { telephone: sms }),
    serviceUrl: sms === undefined ? url : undefined,
    serviceLocation:
      address === undefined ? undefined : node('Place', { address: toAddress(address, terms) }),
    providesService:
      hoursFor.length === 0 ? general : [general, ...hoursFor.map((some) => toServiceFor(some, method))],
    mainEntityOfPage: reviewed(checked),
    subjectOf: someOf(sources.map(toPage)),
  });
}

/** Hours for certain people: another service of the same channel, with its own audience. */
const toServiceFor = ({ condition, label, hours, hoursText, ...ages }: HoursFor, method: string): JsonLd =>
  node('Service', {
    serviceType: method,
    category: condition,
    audience: audienceOf({ audienceType: label, ...ages }),
    ...saidOf(hours, hoursText),
  });

/** The words are the service's description: an OpeningHoursSpecification without times would mean closed. */
const saidOf = (hours: string | undefined, hoursText: string | undefined): JsonLd => ({
  description: hoursText ?? hours,
  hoursAvailable: hours === undefined ? undefined : someOf(weekToJsonLd(hours)),
  'osm:opening_hours': hours,
});

function audienceOf({
  audienceType,
  minimumAge,
  maximumAge,
}: {
  readonly audienceType?: string | undefined;
  readonly minimumAge?: number | undefined;
  readonly maximumAge?: number | undefined;
}): JsonLd | undefined {
  if (minimumAge === undefined && maximumAge === undefined)
    return audienceType === undefined ? undefined : node('Audience', { audienceType });
  return node('PeopleAudience', { audienceType, requiredMinAge: minimumAge, requiredMaxAge: maximumAge });
}

function offerOf({ cost, excludes = [] }: Centre, terms: Terms): JsonLd | undefined {
  if (cost === undefined && excludes.length === 0) return undefined;
  return node('Offer', {
    priceSpecification: cost === undefined ? undefined : node('PriceSpecification', { description: cost }),
    ineligibleRegion: someOf(excludes.map((code) => toPlace(code, terms))),
  });
}

const toPlace = (code: string, terms: Terms): JsonLd =>
  node('AdministrativeArea', { '@id': areaUri(code), name: placeName(terms, code) });

function toAddress(line: string, { areas }: Terms): JsonLd {
  const { postal, prefecture, rest } = splitAddress(line, areas);
  return node('PostalAddress', {
    postalCode: postal || undefined,
    addressRegion: prefecture || undefined,
    streetAddress: rest,
    addressCountry: 'JP',
  });
}

const node = (type: string, fields: JsonLd): JsonLd => ({ '@type': type, ...filled(fields) });
