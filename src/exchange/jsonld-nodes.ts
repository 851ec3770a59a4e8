/** The nodes of a JSON-LD file: which are services or offices, and what references point to. */
import type { Fields } from './read.ts';
import { fieldsOf, objectsOf, textOf, textsOf } from './read.ts';

/** The named nodes of a graph, of a list, or a single one. */
export function nodesOf(raw: unknown): readonly Fields[] {
  const { '@graph': graph, '@type': type } = fieldsOf(raw);
  return objectsOf(graph ?? (Array.isArray(raw) || type !== undefined ? raw : []))
    .flatMap((node) => (node['@graph'] === undefined ? [node] : objectsOf(node['@graph'])))
    .filter(({ name }) => textOf(name) !== undefined);
}

/** Types without the URI or prefix of their vocabulary: `GovernmentService`. */
export const plainType = (node: Fields): readonly string[] =>
  textsOf(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));

/** Types of schema.org for services and organizations, and their subtypes that may advise somebody. */
const SERVICE = new RegExp(
  '(?:^(?:NGO|Corporation|Consortium|Project|Cooperative|Psychiatric|PublicHealth|CommunityHealth|Nursing|ChildCare|Library)' +
    '|Service|Organization|Office|Agency|Business|Clinic|Hospital|Center|School|University|Physician|Pharmacy)$',
);
/** Keys that show how to make contact, if a node has no type. */
const CONTACTS = ['telephone', 'email', 'contactPoint', 'availableChannel'];

/** A person, an event, a place or a page is no centre, though it has a name and may have a number. */
export function isOfService(node: Fields): boolean {
  const types = plainType(node);
  return types.length > 0
    ? types.some((type) => SERVICE.test(type))
    : CONTACTS.some((key) => node[key] !== undefined);
}

/** Reads a value of a node and resolves references. */
export interface Look {
  readonly one: (value: unknown) => Fields;
  readonly all: (value: unknown) => readonly Fields[];
}

/** A node with nothing but its identifier. */
export const isReference = (node: Fields): boolean =>
  node['@id'] !== undefined && Object.keys(node).every((key) => key === '@id' || key === '@type');

export function lookIn(raw: unknown): Look {
  const known = identified(raw);
  const found = (node: Fields): Fields => (isReference(node) ? (known.get(node['@id']) ?? node) : node);
  return { one: (value) => found(fieldsOf(value)), all: (value) => objectsOf(value).map(found) };
}

/** All nodes with content, by their identifier. */
function identified(raw: unknown): ReadonlyMap<unknown, Fields> {
  const known = new Map<unknown, Fields>();
  // Without recursion: a deeply nested file would overflow the call stack.
  const open: unknown[] = [raw];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const item of Object.values(value)) open.push(item);
    const node = fieldsOf(value);
    if (typeof node['@id'] === 'string' && !isReference(node) && !known.has(node['@id']))
      known.set(node['@id'], node);
  }
  return known;
}

export type JsonLd = Readonly<Record<string, unknown>>;

export interface JsonLdGraph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly JsonLd[];
}

/** schema.org has no term for OSM hours on a service, so the term is the OSM wiki's page about the key. */
export const CONTEXT = ['https://schema.org', { osm: 'https://wiki.openstreetmap.org/wiki/Key:' }] as const;
