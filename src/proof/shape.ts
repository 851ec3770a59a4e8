/** The form of questions, rules, lines and texts that somebody else has written, whatever they have written. */
import * as v from 'valibot';
import type { Fault } from './fault.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/, 'small letters, digits and dashes'));
const ids = v.array(id);
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130));
const ages = v.object({ minimumAge: v.optional(year), maximumAge: v.optional(year) });
const question = v.object({
  options: v.pipe(ids, v.minLength(2, 'two options or more')),
  multiple: v.optional(v.boolean()),
  untold: v.optional(ids),
  ages: v.optional(v.record(id, ages)),
});
/** One for each door. */
const doors = <Item extends v.GenericSchema>(item: Item) =>
  v.object({ self: item, family: item, supporter: item });
const conditions = v.array(
  v.union(
    [v.object({ question: id, in: ids }), v.object({ question: id, notIn: ids })],
    'a question with `in` or `notIn`',
  ),
);
const rules = v.object({
  version: v.optional(v.string()),
  date: v.optional(v.string()),
  points: v.array(
    v.object({
      question: id,
      option: id,
      reason: id,
      points: v.record(id, v.pipe(v.number(), v.integer())),
      barred: v.optional(ids),
      during: v.optional(v.picklist(['open', 'closed'])),
      shown: v.optional(v.picklist(['answer', 'general', 'none'])),
    }),
  ),
  gates: v.optional(v.array(v.object({ gate: id, when: conditions }))),
  supports: v.optional(v.array(v.object({ support: id, when: conditions, unless: v.optional(id) }))),
  prefectureFirst: v.optional(conditions),
  hardToPhone: v.optional(conditions),
  keepHidden: v.optional(conditions),
  alwaysOpen: v.optional(ids),
  exposure: v.optional(doors(ids)),
  counterfactual: v.optional(ids),
});
const texts = v.record(v.string(), v.string());
const schema = v.object({
  questions: v.record(id, question),
  flows: doors(v.pipe(ids, v.maxLength(7, 'seven questions at most'))),
  memo: v.optional(
    doors(
      v.pipe(
        v.array(v.object({ part: v.optional(v.string()), tells: ids })),
        v.maxLength(6, 'six lines at most'),
      ),
    ),
  ),
  rules,
  texts: v.pipe(
    v.record(v.string(), texts),
    v.check((all) => Object.keys(all).length > 0, 'at least one language'),
  ),
  reviewed: v.optional(v.array(v.string())),
  centres: v.optional(v.array(v.unknown())),
  lines: v.optional(v.array(v.unknown())),
  nationalList: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
});

/** Where the form is not as it should be; empty: the types hold. Never throws. */
export const shapeFaults = (raw: unknown): Fault[] =>
  (v.safeParse(schema, raw).issues ?? []).map((one) => ({
    code: 'content/shape',
    at: v.getDotPath(one) ?? '',
    what: one.message,
  }));
