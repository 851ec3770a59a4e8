/** `attributes`: HSDS's way to store what it has no field for. */
import type { HsdsAttribute } from './hsds-shapes.ts';
import { LINKS } from './hsds-shapes.ts';
import type { Fields } from './read.ts';
import { fieldsOf, objectsOf, textOf } from './read.ts';
import { stableId } from './stable-id.ts';
import type { Terms, WordFamily } from './terms.ts';

const TAXONOMY = 'hikikomori-help';

type Place = readonly (string | number)[];

/** An attribute with a text. */
export const labelled = (place: Place, link: keyof typeof LINKS, value: string, nth = 0): HsdsAttribute => ({
  id: stableId('attribute', ...place, link, nth),
  link_type: LINKS[link],
  value,
});

/** An attribute with one of our ids. */
export function named(
  { name }: Terms,
  place: Place,
  family: WordFamily,
  code: string,
  nth = 0,
): HsdsAttribute {
  const called = name(family, code);
  const term = {
    id: stableId('term', family, code),
    code,
    name: called,
    description: called,
    taxonomy: TAXONOMY,
  };
  return { id: stableId('attribute', ...place, family, nth), link_type: family, taxonomy_term: term };
}

/** The values of an object's attributes with a given link, in their order. */
export const saidBy = ({ attributes }: Fields, link: keyof typeof LINKS): readonly string[] =>
  objectsOf(attributes)
    .filter(({ link_type: type }) => type === LINKS[link])
    .flatMap(({ value, taxonomy_term: term }) => textOf(value) ?? textOf(fieldsOf(term)['code']) ?? []);
