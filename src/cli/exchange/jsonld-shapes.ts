/** The vocabulary is schema.org 30.0; every term of it that is used here is one of that release. */

export type JsonLd = Readonly<Record<string, unknown>>;

export interface JsonLdGraph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly JsonLd[];
}

/**
 * schema.org has no word for hours in the OSM form on a service, so OSM's own page for the key is the word.
 */
export const CONTEXT = ['https://schema.org', { osm: 'https://wiki.openstreetmap.org/wiki/Key:' }] as const;
