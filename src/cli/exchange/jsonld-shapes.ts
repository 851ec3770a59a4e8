/** The vocabulary is schema.org 30.0; every term that is used here exists in that release. */

export type JsonLd = Readonly<Record<string, unknown>>;

export interface JsonLdGraph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly JsonLd[];
}

/** schema.org has no term for OSM hours on a service, so the term is the OSM wiki's page about the key. */
export const CONTEXT = ['https://schema.org', { osm: 'https://wiki.openstreetmap.org/wiki/Key:' }] as const;
