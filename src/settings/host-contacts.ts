/** The host page's own contacts: a school counsellor, a 教育支援センター, the council of social welfare. */
import type { AgeBand, Centre } from '../directory/centre.ts';
import type { AttributeName, RawAttributes } from './attributes.ts';
import { reader } from './attributes.ts';
import { toCamel } from './child-settings.ts';
import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';
import type { Who } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';
import type { Fields } from '../directory/entry.ts';
import { asFields } from '../directory/entry.ts';
import { LONGEST_TEXT, plainText } from '../directory/plain-text.ts';
import { readCentre } from './tag-centre.ts';

/** `audience` says for whom it is shown; the centre's `eligibility` says it in words. */
export interface HostContact {
  readonly centre: Centre;
  /** The doors for which it is shown. */
  readonly audience: readonly Who[];
}

/** More would be too many to choose from. */
const MOST = 20;
const OLDEST = 130;

/** The attributes that a contact of the host page may have. */
const ATTRIBUTES = [
  'center-name',
  'phone',
  'email',
  'address',
  'website',
  'hours',
  'phone-hours',
  'visit-hours',
  'sns-hours',
  'sns',
  'sns-name',
  'form',
  'online',
  'reservation',
  'checked',
] as const satisfies readonly AttributeName[];
type Name = (typeof ATTRIBUTES)[number] | 'for';
/** Every accepted spelling of a name. */
const namesOf = (): ReadonlyMap<string, Name> =>
  new Map<string, Name>([
    ...ATTRIBUTES.flatMap((name): [string, Name][] => [
      [name, name],
      [toCamel(name), name],
    ]),
    ['name', 'center-name'],
    ['tel', 'phone'],
    ['url', 'website'],
    ['for', 'for'],
    ['eligibility', 'for'],
  ]);
const AGES = {
  minimumAge: ['minimumAge', 'minimum-age'],
  maximumAge: ['maximumAge', 'maximum-age'],
} as const;
const OTHERS: readonly string[] = ['audience', ...AGES.minimumAge, ...AGES.maximumAge];
const namesExpected = (): string => `one of ${[...ATTRIBUTES, 'for', ...OTHERS].join(', ')}`;

/**
 * Reads `contacts` of the child JSON: a list of objects with the names of the tag's own attributes (`phone`,
 * `email`, `hours` …), `name` (or `center-name`), `for` in words, `audience` (one of self, family, supporter,
 * or a list of them), and `minimumAge`, `maximumAge`. Never throws, whatever JSON it is given. What can't be
 * read is left out with an issue; an entry without a name or without a way to reach it is left out whole.
 */
export function readHostContacts(raw: unknown, today: string): { contacts: HostContact[]; issues: Issue[] } {
  if (raw === undefined || raw === null) return { contacts: [], issues: [] };
  if (!Array.isArray(raw))
    return { contacts: [], issues: [issue('contacts/list', typeof raw, 'a list of objects')] };
  const names = namesOf();
  const issues: Issue[] =
    raw.length > MOST ? [issue('contacts/many', String(raw.length), `at most ${MOST}`)] : [];
  const contacts = raw.slice(0, MOST).flatMap((entry: unknown, index) => {
    const found: Issue[] = [];
    const fields = asFields(entry);
    const contact = fields && readOne(fields, names, index, today, found);
    if (!contact)
      found.push(issue('contacts/entry', `contacts[${index}]`, 'a name, and a number, an address or a page'));
    issues.push(
      ...found.map(({ code, ...rest }) => ({ code: code.replace(/^attribute\//, 'contacts/'), ...rest })),
    );
    return contact ? [contact] : [];
  });
  return { contacts, issues };
}

function readOne(
  entry: Fields,
  names: ReadonlyMap<string, Name>,
  index: number,
  today: string,
  issues: Issue[],
): HostContact | null {
  const { for: words, ...raw } = textsOf(entry, names, issues);
  const centre = readCentre(reader(raw, issues), today);
  const audience = audienceOf(entry['audience'], issues);
  const band = ages(entry, issues);
  const eligibility = words?.trim() ? plainText(words) : undefined;
  if (eligibility === null)
    issues.push(issue('contacts/for', words ?? '', `words of at most ${LONGEST_TEXT} characters`));
  if (!centre?.name || (centre.channels.length === 0 && !centre.website)) return null;
  return {
    centre: { ...centre, id: `host-${index}`, ...(eligibility && { eligibility }), ...band },
    audience,
  };
}

/** The texts of an entry by name; only known names are looked up. */
function textsOf(
  entry: Fields,
  names: ReadonlyMap<string, Name>,
  issues: Issue[],
): RawAttributes & { readonly for?: string } {
  const texts: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(entry)) {
    const name = names.get(key);
    if (name === undefined) {
      if (!OTHERS.includes(key)) issues.push(issue('contacts/name', key, namesExpected()));
    } else if (typeof value === 'string' || typeof value === 'number')
      texts[name] = key === name ? String(value) : (texts[name] ?? String(value));
    else if (value !== null) issues.push(issue('contacts/value', key, 'a text'));
  }
  return texts;
}

/** For whom; if nothing known is given, for everybody. */
function audienceOf(given: unknown, issues: Issue[]): readonly Who[] {
  const all: unknown =
    typeof given === 'string'
      ? given
          .slice(0, LONGEST_TEXT)
          .split(/[\s,]+/)
          .filter(Boolean)
      : (given ?? []);
  const words: readonly unknown[] = Array.isArray(all) ? all : [all];
  const known = WHO.filter((who) => words.includes(who));
  if (words.some((word) => !(WHO as readonly unknown[]).includes(word)))
    issues.push(issue('contacts/audience', words.slice(0, MOST).map(shown).join(' '), WHO.join(', ')));
  return known.length > 0 ? known : WHO;
}

function ages(entry: Fields, issues: Issue[]): AgeBand {
  const age = (keys: readonly string[]): number | undefined => {
    const given = keys.map((key) => entry[key]).find((value) => value !== undefined);
    // Generated lists write null if there is no limit.
    if (given === undefined || given === null) return undefined;
    const value = typeof given === 'string' && /^\d+$/.test(given.trim()) ? Number(given) : given;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= OLDEST) return value;
    issues.push(issue('contacts/age', shown(given), `a whole number from 0 to ${OLDEST}`));
    return undefined;
  };
  const minimumAge = age(AGES.minimumAge);
  const maximumAge = age(AGES.maximumAge);
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
    issues.push(issue('contacts/age', `${minimumAge}-${maximumAge}`, 'minimumAge not above maximumAge'));
    return {};
  }
  return { ...(minimumAge !== undefined && { minimumAge }), ...(maximumAge !== undefined && { maximumAge }) };
}

/** The value for a warning. An object is only called "an object": converting it to a text may throw. */
const shown = (value: unknown): string => (typeof value === 'object' ? 'an object' : String(value));
