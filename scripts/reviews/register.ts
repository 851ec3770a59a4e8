/** What needs a person's judgement, and whether somebody has given it: the register beside what it speaks of. */
import * as v from 'valibot';

const words = v.strictObject({
  ja: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const thing = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+(?::[a-z-]+)?$/)),
  name: words,
  by: words,
  /** The page of docs/review that says how. */
  guide: v.optional(v.string()),
});
const review = v.strictObject({
  /** The id of a thing; for translations with their language: `crisis:ko`. */
  what: v.string(),
  /** What was judged, as docs/unreviewed.md names it. */
  version: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  /** In what role, never a name. */
  by: words,
});
const schema = v.strictObject({ about: v.string(), things: v.array(thing), reviews: v.array(review) });
export type Register = v.InferOutput<typeof schema>;
export type Review = Register['reviews'][number];

/** @throws an error that names what is wrong, if it has not the form of a register */
export const parseRegister = (raw: unknown): Register => v.parse(schema, raw);

export interface Entry {
  readonly id: string;
  readonly thing: Register['things'][number];
  /** The language, of a translation. */
  readonly language?: string;
  /** The version of today. */
  readonly version: string;
  /** Those of today's version. */
  readonly reviews: readonly Review[];
  /** Those of earlier versions: it has been changed since. */
  readonly earlier: readonly Review[];
}

/**
 * Every thing with its reviews, in the register's order; what is there once for each language stands once for each.
 * @param versions today's version of each thing, by id
 * @throws an error that names them, if a thing has no version, or a review no thing
 */
export function entriesOf({ things, reviews }: Register, versions: ReadonlyMap<string, string>): Entry[] {
  const entries = things.flatMap((thing) => {
    const ids = [...versions.keys()].filter((id) => id === thing.id || id.startsWith(`${thing.id}:`));
    if (ids.length === 0) throw new Error(`there is nothing with the id ${thing.id}`);
    return ids.map((id): Entry => {
      const version = versions.get(id) ?? '';
      const all = reviews.filter(({ what }) => what === id);
      return {
        id,
        thing,
        version,
        ...(id !== thing.id && { language: id.slice(thing.id.length + 1) }),
        reviews: all.filter((one) => one.version === version),
        earlier: all.filter((one) => one.version !== version),
      };
    });
  });
  const lost = reviews.filter(({ what }) => !entries.some(({ id }) => id === what));
  if (lost.length > 0) throw new Error(`reviewed, but not there: ${lost.map(({ what }) => what).join(', ')}`);
  return entries;
}
