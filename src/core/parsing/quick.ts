/**
 * A valibot schema walked without the notes that valibot takes on the way: it only tells whether a value is already as it would come
 * out. What is wrong with another, and what it comes out as, is for valibot to say. Several times as fast, which on a slow phone
 * decides whether a list of 1,500 centres can be waited for.
 */
import * as v from 'valibot';
import type { once } from './once.ts';

/** A schema of texts may bring its own short way. */
export interface Leaf {
  readonly isPlain: (text: string) => boolean;
  /** `once` where the same texts stand in a list again and again. */
  readonly how: typeof once;
}

/** True: the value is right, has no key that is not known, and would come out as it is. */
export type Quick = (value: unknown) => boolean;

interface Shaped extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shaped>>;
  readonly item?: Shaped;
  readonly wrapped?: Shaped;
  readonly options?: readonly unknown[];
  readonly leaf?: Leaf;
}

/** Takes the shape from the schema itself: there is but one description of it. Remembers texts, so it must not outlive the list. */
export function quickly(schema: v.GenericSchema): Quick {
  const { type, entries, item, wrapped, options, leaf } = schema as Shaped;
  if (leaf) return quickText(leaf);
  if (type === 'object' && entries) return quickObject(entries);
  if (item) return quickList(quickly(item));
  if (type === 'exact_optional' && wrapped) return quickly(wrapped);
  if (type === 'picklist' && options) return (value) => options.includes(value);
  return (value) => {
    const { success, output } = v.safeParse(schema, value);
    return success && output === value;
  };
}

function quickText({ isPlain, how }: Leaf): Quick {
  const look = how(isPlain);
  return (value) => typeof value === 'string' && look(value);
}

function quickObject(entries: Readonly<Record<string, Shaped>>): Quick {
  const known = new Map(Object.entries(entries).map(([key, schema]) => [key, { read: quickly(schema), needed: schema.type === 'exact_optional' ? 0 : 1 }]));
  const needed = [...known.values()].reduce((sum, field) => sum + field.needed, 0);
  return (value) => {
    // Only what comes from JSON: an heir of something has fields that are not its own.
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    let missing = needed;
    // Engines know this loop by heart; where a page has given every object a key more, valibot does the work.
    for (const key in fields) {
      const field = known.get(key);
      if (field === undefined || !field.read(fields[key])) return false;
      missing -= field.needed;
    }
    return missing === 0;
  };
}

const quickList = (read: Quick): Quick => (value) => {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at += 1) if (!read(value[at])) return false;
  return true;
};
