/**
 * What changed in the public interface between two versions, and which version number that asks for. The
 * interface is what `custom-elements.json` says of the tag, the entries of `package.json`, and the codes of
 * warnings. Pure: texts in, changes out.
 */
import type { Package } from 'custom-elements-manifest/schema';
import semver from 'semver';

/**
 * `major`: a page that worked may not work any more. `minor`: something new, and nothing old is touched.
 * `patch`: words only.
 */
export type Level = 'major' | 'minor' | 'patch';
export interface Change {
  readonly level: Level;
  /** In words, beginning with what it is about: `attribute area: removed`. */
  readonly what: string;
}

type Facts = Readonly<Record<string, unknown>>;
interface Item {
  /** As TypeScript writes it. */
  readonly type?: string;
  /** `in`: the page gives the value, so a type may become wider; `out`: the page gets it, so it may become narrower. */
  readonly way: 'in' | 'out';
  readonly words: string;
  readonly parameters?: readonly Parameter[];
  /** All else: any difference in it is taken for breaking. */
  readonly facts: Facts;
}
interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly rest?: boolean;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
/** A part of a manifest, as far as it is looked at. */
interface Entry {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
  readonly return?: { readonly type?: { readonly text: string } };
  readonly parameters?: readonly Parameter[];
}

/** Lists of a class in a manifest, and what one of their entries is called. */
const LISTS = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'CSS variable',
  cssStates: 'CSS state',
} as const;

/** Changes from one manifest to the next, the gravest first. */
export function compareManifests(before: Package, after: Package): readonly Change[] {
  return compare(itemsOf(before), itemsOf(after));
}

/** Changes of what `package.json` offers: entries with their conditions, commands, and the Node that is needed. */
export function comparePackages(before: Facts, after: Facts): readonly Change[] {
  const items = ({ exports = {}, bin = {}, engines = {} }: Facts): Map<string, Item> =>
    new Map([
      ...Object.entries(exports as Facts).flatMap(([entry, target]) =>
        Object.keys(typeof target === 'string' ? { default: target } : (target as Facts)).map(
          (condition): [string, Item] => [`entry ${entry} (${condition})`, plain({})],
        ),
      ),
      ...Object.keys(bin as Facts).map((name): [string, Item] => [`command ${name}`, plain({})]),
      ['Node', plain({ engines: (engines as Facts)['node'] })],
    ]);
  return compare(items(before), items(after));
}

/** Changes of the codes of warnings, from two versions of `docs/warnings.md`. */
export function compareCodes(before: string, after: string): readonly Change[] {
  const items = (text: string): Map<string, Item> =>
    new Map(
      [...text.matchAll(/^\| (`[^|]+) \|/gm)]
        .flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z]+\/[a-z-]+)`/g)])
        .map(([, code = '']): [string, Item] => [`warning ${code}`, plain({})]),
    );
  return compare(items(before), items(after));
}

/**
 * The lowest version that the changes allow, after the last one. Below 1.0.0 what breaks raises the second
 * number and all else the third, as npm reads `^0.1.0`.
 */
export function lowestVersion(last: string, changes: readonly Change[]): string {
  const level = changes[0]?.level ?? 'patch';
  const lower: Readonly<Record<Level, Level>> = { major: 'minor', minor: 'patch', patch: 'patch' };
  const next = semver.inc(last, semver.major(last) === 0 ? lower[level] : level);
  if (next === null) throw new TypeError(`${last} is no version`);
  return next;
}

const GRAVE: readonly Level[] = ['major', 'minor', 'patch'];
/** The gravest first, else in the order they were found. */
export const sorted = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => GRAVE.indexOf(a.level) - GRAVE.indexOf(b.level));

const plain = (facts: Facts): Item => ({ way: 'in', words: '', facts });

/** Everything that somebody may rely on, by a name of its own. */
function itemsOf({ modules }: Package): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const { path, exports = [], declarations = [] } of modules) {
    for (const { kind, name } of exports)
      items.set(`${kind === 'js' ? 'export' : 'tag'} ${name} of ${path}`, plain({}));
    for (const declaration of declarations as readonly Entry[]) {
      const { members = [], ...rest } = declaration as Entry & { members?: readonly Entry[] };
      const lists = Object.keys(LISTS) as (keyof typeof LISTS)[];
      const own = Object.fromEntries(
        Object.entries(rest).filter(([key]) => !lists.includes(key as keyof typeof LISTS)),
      );
      items.set(`class ${rest.name ?? ''}`, itemOf(own));
      for (const list of lists)
        for (const entry of (rest as Record<string, readonly Entry[] | undefined>)[list] ?? [])
          items.set(
            `${LISTS[list]} ${entry.name === '' ? '(without a name)' : (entry.name ?? '')}`,
            itemOf(entry, list === 'events'),
          );
      for (const member of members)
        items.set(
          `${member.kind === 'method' ? 'method' : 'property'} ${member.name ?? ''}`,
          itemOf(member, member.kind === 'method' || member.readonly === true),
        );
    }
  }
  return items;
}

function itemOf(entry: Entry, given = false): Item {
  const { description, summary, type, return: result, parameters, ...facts } = entry;
  const text = result === undefined ? type?.text : (result.type?.text ?? 'void');
  return {
    way: given ? 'out' : 'in',
    words: `${description ?? ''}\n${summary ?? ''}`,
    facts,
    ...(text === undefined ? {} : { type: text }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function compare(before: ReadonlyMap<string, Item>, after: ReadonlyMap<string, Item>): readonly Change[] {
  const changes: Change[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now)
      changes.push(...differences(old, now).map(({ level, what }) => ({ level, what: `${name}: ${what}` })));
    else changes.push({ level: 'major', what: `${name}: removed, or renamed` });
  }
  for (const name of after.keys())
    if (!before.has(name)) changes.push({ level: 'minor', what: `${name}: new` });
  return sorted(changes);
}

function differences(before: Item, after: Item): Change[] {
  const changes = ofType(before.type, after.type, after.way);
  changes.push(...ofParameters(before.parameters ?? [], after.parameters ?? []));
  for (const key of new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])) {
    const [old, now] = [JSON.stringify(before.facts[key]), JSON.stringify(after.facts[key])];
    if (old === now) continue;
    const what = `${key} was ${old ?? 'not there'}, is ${now ?? 'not there'}`;
    // That something will go is said in time, and breaks nothing yet; what may now be written breaks nothing.
    const level = key === 'deprecated' || (key === 'readonly' && !after.facts[key]) ? 'minor' : 'major';
    changes.push({ level, what });
  }
  if (before.words !== after.words) changes.push({ level: 'patch', what: 'described in other words' });
  return changes;
}

function ofType(
  before: string | undefined,
  after: string | undefined,
  way: Item['way'],
  of = 'type',
): Change[] {
  if (before === after) return [];
  const [old, now] = [before ?? 'any', after ?? 'any'];
  const what = `${of} was ${old}, is ${now}`;
  const safe = way === 'in' ? isWithin(old, now) : isWithin(now, old);
  return [{ level: safe ? 'minor' : 'major', what }];
}

function ofParameters(before: readonly Parameter[], after: readonly Parameter[]): Change[] {
  return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index): Change[] => {
    const [old, now] = [before[index], after[index]];
    const isOptional = ({ optional, rest, default: value }: Parameter): boolean =>
      Boolean(optional ?? rest) || value !== undefined;
    if (!now) return [{ level: 'major', what: `parameter ${old?.name ?? ''} removed` }];
    if (!old)
      return [
        isOptional(now)
          ? { level: 'minor', what: `parameter ${now.name} new, and may be left out` }
          : { level: 'major', what: `parameter ${now.name} new, and needed` },
      ];
    const changes = ofType(old.type?.text, now.type?.text, 'in', `type of parameter ${now.name}`);
    if (isOptional(old) !== isOptional(now))
      changes.push(
        isOptional(now)
          ? { level: 'minor', what: `parameter ${now.name} may now be left out` }
          : { level: 'major', what: `parameter ${now.name} is now needed` },
      );
    if (old.default !== now.default && old.default !== undefined)
      changes.push({ level: 'major', what: `default of parameter ${now.name} was ${old.default}` });
    return changes;
  });
}

/** Whether every value of one type is one of the other, as far as their texts tell: a union in a wider one. */
function isWithin(narrow: string, wide: string): boolean {
  const members = unionOf(wide);
  return (
    members.has('any') ||
    [...unionOf(narrow)].every(
      (one) =>
        members.has(one) ||
        (/^['"]/.test(one) && members.has('string')) ||
        (/^-?\d/.test(one) && members.has('number')) ||
        (/^(?:true|false)$/.test(one) && members.has('boolean')),
    )
  );
}

/** The members of a union; what stands in brackets or quotation marks is not taken apart. */
function unionOf(type: string): ReadonlySet<string> {
  const members = [''];
  let depth = 0;
  let quote = '';
  for (const character of type) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (/['"`]/.test(character)) quote = character;
    else if (/[([{<]/.test(character)) depth += 1;
    else if (/[)\]}>]/.test(character)) depth -= 1;
    if (character === '|' && depth === 0 && quote === '') members.push('');
    else members[members.length - 1] += character;
  }
  return new Set(members.map((member) => member.trim()).filter((member) => member !== ''));
}
