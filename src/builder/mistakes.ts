/**
 * What is wrong with a plan, field by field: found by the same readers as the widget has, so that both never
 * disagree. The page puts it into words.
 */
import type { Area, Centre } from '../directory/centre.ts';
import { isReachable } from '../directory/directory.ts';
import { evidenceOf } from '../directory/evidence.ts';
import type { DirectoryErrorCode, DirectoryWarningCode } from '../directory/directory-issue.ts';
import type { Issue } from '../directory/issue.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { parseHours } from '../opening-hours/index.ts';
import { readChildSettings } from '../settings/child-settings.ts';
import { parseConfig } from '../settings/config.ts';
import { readHostContacts } from '../settings/host-contacts.ts';
import { readTelephone } from '../directory/telephone.ts';
import type { Choice, Person, Plan } from './plan.ts';
import { CHOICES } from './plan.ts';

/** What the page has words for. */
export type MistakeCode =
  | Exclude<DirectoryErrorCode | DirectoryWarningCode, 'key/unknown' | 'area/empty'>
  | `attribute/${Choice}`
  | 'person/name'
  | 'person/reach'
  | 'person/phone'
  | 'person/email'
  | 'person/website'
  | 'person/age'
  | 'person/long'
  | 'place/missing';

export interface Mistake {
  /** An error leaves something out of the widget; a warning is only to be looked at. */
  readonly severity: 'error' | 'warning';
  readonly code: MistakeCode;
  /** Such as `directory.12217-window.channels.0.tel`, `contacts.1.phone`, `report`. */
  readonly field: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** @param today `YYYY-MM-DD` in Japan */
export function mistakesIn({ settings }: Plan, areas: readonly Area[], today: string): readonly Mistake[] {
  const { directory, contacts, ...choices } = settings;
  return [
    ...(settings.area === '' && directory.length === 0 ? [mistake('place/missing', 'area')] : []),
    ...inDirectory(directory, areas, today),
    ...contacts.flatMap((person, at) => inPerson(person, at, today)),
    ...inChoices(choices, areas, today),
  ];
}

const mistake = (
  code: MistakeCode,
  field: string,
  details: Mistake['details'] = {},
  severity: Mistake['severity'] = 'error',
): Mistake => ({ severity, code, field, details });

function inDirectory(directory: readonly Centre[], areas: readonly Area[], today: string): Mistake[] {
  if (directory.length === 0) return [];
  const { issues } = parseDirectory(directory, areas, today);
  return [
    ...issues.flatMap(({ severity, code, path, details }): Mistake[] =>
      // Neither is in the clerk's hands: the page writes the keys, and a centre for everywhere has no area.
      code === 'key/unknown' || code === 'area/empty'
        ? []
        : [mistake(code, fieldOf(directory, path), details, severity)],
    ),
    ...directory.flatMap((entry) => unstated(entry)),
  ];
}

/** `[3].channels[0].tel` with the entry's id, which stays when the list changes. */
function fieldOf(directory: readonly Centre[], path: string): string {
  const [, nth = '', rest = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const id = directory[Number(nth)]?.id ?? '';
  return `directory.${id}.${rest.replace(/\[(\d+)\]/g, '.$1')}`.replace(/\.$/, '');
}

/** A contact that no page states: neither the widget nor the markup around it may show it. */
const unstated = (entry: Centre): Mistake[] =>
  entry.channels.flatMap((channel, nth) =>
    isReachable(channel) && evidenceOf(entry, channel).sources.length === 0
      ? [mistake('sources/missing', `directory.${entry.id}.channels.${nth}.sources`)]
      : [],
  );

function inPerson(person: Person, at: number, today: string): Mistake[] {
  const { issues } = readHostContacts([person], today);
  const field = (name: string): string => `contacts.${at}.${name}`;
  const found = issues.flatMap(({ code }): Mistake[] => {
    const name = code.replace('contacts/', '');
    if (name === 'phone') {
      const read = readTelephone(person.phone ?? '');
      return read === null
        ? [mistake('person/phone', field('phone'))]
        : [mistake('tel/repaired', field('phone'), { tel: read.tel }, 'warning')];
    }
    if (name === 'email') return [mistake('person/email', field('email'))];
    if (name === 'website') return [mistake('person/website', field('website'))];
    if (name === 'age')
      return [mistake('person/age', field(isAge(person.minimumAge) ? 'maximumAge' : 'minimumAge'))];
    if (name === 'hours') return [inHours(person.hours ?? '', field('hours'))];
    return name === 'for' || name === 'center-name'
      ? [mistake('person/long', field(name === 'for' ? 'for' : 'name'))]
      : [];
  });
  if (person.name.trim() === '') return [...found, mistake('person/name', field('name'))];
  const isLeftOut = issues.some(({ code }) => code === 'contacts/entry');
  return isLeftOut && found.length === 0 ? [mistake('person/reach', field('phone'))] : found;
}

const isAge = (age: Person['minimumAge']): boolean => age === undefined || /^\d{1,2}$/.test(String(age));

function inHours(hours: string, field: string): Mistake {
  const [first] = parseHours(hours).issues;
  return first
    ? mistake(first.code, field, { at: first.at + 1, text: first.text, pattern: first.expected })
    : mistake('hours/empty', field);
}

/** The JSON is read as the widget will read it. */
function inChoices(choices: object, areas: readonly Area[], today: string): Mistake[] {
  const { issues } = parseConfig({}, areas, today, readChildSettings(JSON.stringify(choices)));
  return CHOICES.filter((name) => issues.some((found: Issue) => found.code === `attribute/${name}`)).map(
    (name) => mistake(`attribute/${name}`, name),
  );
}
