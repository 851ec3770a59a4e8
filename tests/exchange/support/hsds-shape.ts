/**
 * HSDS 3.0, as far as we write it: the kinds of values of each field, and which it requires. From its JSON
 * Schemas, tag v3.0.
 */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
type Check = (value: unknown) => boolean;
const string: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const uuid: Check = (value) => typeof value === 'string' && UUID.test(value);
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value as string);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const clock = matches(/^(?:[01]\d|2[0-3]):[0-5]\d\+09:00$/);

interface Shape {
  readonly fields: { readonly [key: string]: Check | Shape | readonly [Shape] };
  readonly required: readonly string[];
}

const term: Shape = {
  fields: { id: uuid, code: string, name: string, description: string, taxonomy: string },
  required: ['id', 'name', 'description'],
};
const attribute: Shape = {
  fields: { id: uuid, link_type: string, value: string, taxonomy_term: term },
  required: ['id'],
};
const schedule: Shape = {
  fields: {
    id: uuid,
    description: string,
    notes: string,
    freq: oneOf('WEEKLY', 'MONTHLY'),
    byday: matches(/^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/),
    opens_at: clock,
    closes_at: clock,
    timezone: number,
    attributes: [attribute],
  },
  required: ['id'],
};
const address: Shape = {
  fields: {
    id: uuid,
    address_1: string,
    city: string,
    state_province: string,
    postal_code: string,
    country: matches(/^[A-Z]{2}$/),
    address_type: oneOf('physical', 'postal', 'virtual'),
  },
  required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
};
const location: Shape = {
  fields: {
    id: uuid,
    location_type: oneOf('physical', 'postal', 'virtual'),
    name: string,
    url: string,
    addresses: [address],
  },
  required: ['id', 'location_type'],
};
const phone: Shape = {
  fields: {
    id: uuid,
    number: string,
    type: oneOf('text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone'),
    description: string,
  },
  required: ['id', 'number'],
};
const serviceAtLocation: Shape = {
  fields: {
    id: uuid,
    description: string,
    location,
    phones: [phone],
    contacts: [{ fields: { id: uuid, email: matches(/@/) }, required: ['id'] }],
    schedules: [schedule],
    attributes: [attribute],
  },
  required: ['id'],
};
export const SERVICE: Shape = {
  fields: {
    id: uuid,
    name: string,
    alternate_name: string,
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    url: string,
    fees_description: string,
    eligibility_description: string,
    minimum_age: number,
    maximum_age: number,
    assured_date: string,
    alert: string,
    organization: {
      fields: { id: uuid, name: string, description: string },
      required: ['id', 'name', 'description'],
    },
    service_areas: [{ fields: { id: uuid, name: string, uri: string }, required: ['id'] }],
    service_at_locations: [serviceAtLocation],
    attributes: [attribute],
  },
  required: ['id', 'name', 'status'],
};

/** What in a value is not as the shape has it, as paths. */
export function faults(value: unknown, shape: Shape, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const missing = shape.required.filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`);
  const wrong = Object.entries(value).flatMap(([key, inner]) => {
    const kind = shape.fields[key];
    const at = `${path}.${key}`;
    if (kind === undefined) return [`${at} is no field`];
    if (typeof kind === 'function') return kind(inner) ? [] : [`${at}: ${String(inner)}`];
    if ('fields' in kind) return faults(inner, kind, at);
    return Array.isArray(inner) && inner.length > 0
      ? inner.flatMap((item) => faults(item, kind[0], `${at}[]`))
      : [`${at} is no list`];
  });
  return [...missing, ...wrong];
}
