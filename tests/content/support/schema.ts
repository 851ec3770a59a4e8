import Ajv from 'ajv/dist/2020.js';
import { CENTRES_SCHEMA } from '../../../scripts/build/centers-schema.ts';

/** As it is published. */
export const SCHEMA = JSON.parse(JSON.stringify(CENTRES_SCHEMA)) as typeof CENTRES_SCHEMA;
/** The standards that each key is held against, as annotations. */
export const STANDARDS = ['x-hsds', 'x-schema-org', 'x-gif-451-7'] as const;

type Standards = { readonly [S in (typeof STANDARDS)[number]]: string | null };
export interface Key extends Standards {
  /** As in messages of the check: `channels[].hoursFor[].label`. */
  readonly path: string;
  readonly description: string;
}

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
ajv.addVocabulary([...STANDARDS]);
const validate = ajv.compile(SCHEMA as object);

/** What the schema has against a list, as paths and reasons; empty: nothing. */
export const objections = (list: unknown): readonly string[] =>
  validate(list)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

type Property = Standards & { readonly description: string; readonly items?: { readonly $ref?: string } };

/** Every key of the schema, from the centre down. */
export function keysOf(
  definition: 'centre' | 'channel' | 'hoursFor' | 'source' = 'centre',
  before = '',
): Key[] {
  const properties = Object.entries(SCHEMA.$defs[definition].properties ?? {}) as unknown as [
    string,
    Property,
  ][];
  return properties.flatMap(([name, { description, items, ...rest }]) => {
    const path = before + name;
    const [, below] = /^#\/\$defs\/(channel|hoursFor|source)$/.exec(items?.$ref ?? '') ?? [];
    return [
      { path, description, ...(Object.fromEntries(STANDARDS.map((key) => [key, rest[key]])) as Standards) },
      ...(below ? keysOf(below as 'channel', `${path}[].`) : []),
    ];
  });
}
