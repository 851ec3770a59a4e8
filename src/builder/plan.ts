/**
 * What a clerk has put together: the settings as they will stand in the tag, and what surrounds the tag. Texts
 * are kept as they were typed, also wrong ones; mistakes.ts says what is wrong with them. Each function gives
 * the next plan.
 */
import type { Centre } from '../directory/centre.ts';
import type { Who } from '../recommend/model.ts';
import type { ColourName } from './colours.ts';

/** The settings that are single words or addresses. */
export const CHOICES = [
  'display',
  'placement',
  'theme',
  'audience',
  'furigana',
  'heading-level',
  'quick-exit',
  'report',
  'statement',
] as const;
export type Choice = (typeof CHOICES)[number];

/** One of the page's own people, as in `contacts` of the JSON inside the tag. */
export interface Person {
  readonly name: string;
  readonly for?: string;
  readonly audience?: readonly Who[];
  /** As typed: a number, or a text that is none. */
  readonly minimumAge?: number | string;
  readonly maximumAge?: number | string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly hours?: string;
  readonly checked?: string;
}

export interface Settings extends Partial<Readonly<Record<Choice, string>>> {
  /** Two digits or five; empty: not chosen yet. */
  readonly area: string;
  readonly directory: readonly Centre[];
  readonly contacts: readonly Person[];
}

/** In light and in dark surroundings; left out: the default. */
export interface Shades {
  readonly light?: string;
  readonly dark?: string;
}
export type Colours = Partial<Readonly<Record<ColourName, Shades>>>;

export interface Plan {
  readonly settings: Settings;
  /** Of the page that the tag is pasted into. */
  readonly language: string;
  readonly colours: Colours;
  /** The folder in which the script and `embed.html` will lie, with a slash at its end; empty: beside the page. */
  readonly folder: string;
}

export const EMPTY: Plan = {
  settings: { area: '', directory: [], contacts: [] },
  language: 'ja',
  colours: {},
  folder: '',
};

const withSettings = (plan: Plan, change: Partial<Settings>): Plan => ({
  ...plan,
  settings: { ...plan.settings, ...change },
});

/** @param value empty: the default */
export function withChoice(plan: Plan, name: Choice, value: string): Plan {
  const { [name]: _, ...rest } = plan.settings;
  return { ...plan, settings: value.trim() === '' ? rest : { ...rest, [name]: value.trim() } };
}

/** Ids of entries that the clerk has added; all others come from what is on board. */
export const OWN = 'own-';
export const isOwn = ({ id }: Pick<Centre, 'id'>): boolean => id.startsWith(OWN);

/** Another place: what was added by hand is kept, with the place it was added for. */
export const withPlace = (plan: Plan, area: string, entries: readonly Centre[]): Plan =>
  withSettings(plan, { area, directory: [...plan.settings.directory.filter(isOwn), ...entries] });

const replaced = <Item>(list: readonly Item[], at: number, item: Item): readonly Item[] =>
  list.map((one, index) => (index === at ? item : one));
const without = <Item>(list: readonly Item[], at: number): readonly Item[] =>
  list.filter((_, index) => index !== at);

export const withDirectory = (plan: Plan, directory: readonly Centre[]): Plan =>
  withSettings(plan, { directory });

/** The entry with this id, changed. */
export const withEntry = (plan: Plan, id: string, change: (entry: Centre) => Centre): Plan =>
  withDirectory(
    plan,
    plan.settings.directory.map((entry) => (entry.id === id ? change(entry) : entry)),
  );

export const withoutEntry = (plan: Plan, id: string): Plan =>
  withDirectory(
    plan,
    plan.settings.directory.filter((entry) => entry.id !== id),
  );

/** To be filled in; with an id that no other entry has. */
export function newEntry({ settings: { area, directory } }: Plan): Centre {
  const taken = new Set(directory.map(({ id }) => id));
  let count = 1;
  while (taken.has(`${OWN}${count}`)) count += 1;
  return {
    id: `${OWN}${count}`,
    area,
    name: '',
    channels: [{ method: 'phone', tel: '', sources: [] }],
    programs: [],
    sources: [],
  };
}

export const withPerson = (plan: Plan, at: number, person: Person): Plan =>
  withSettings(plan, { contacts: replaced(plan.settings.contacts, at, person) });
export const withNewPerson = (plan: Plan, person: Person = { name: '' }): Plan =>
  withSettings(plan, { contacts: [...plan.settings.contacts, person] });
export const withoutPerson = (plan: Plan, at: number): Plan =>
  withSettings(plan, { contacts: without(plan.settings.contacts, at) });

/** @param colour empty: the default */
export function withColour(plan: Plan, name: ColourName, mode: keyof Shades, colour: string): Plan {
  const { [mode]: _, ...others } = plan.colours[name] ?? {};
  const shades: Shades = colour === '' ? others : { ...others, [mode]: colour };
  const { [name]: _before, ...rest } = plan.colours;
  return { ...plan, colours: Object.keys(shades).length === 0 ? rest : { ...rest, [name]: shades } };
}

/** Kinds of schools with the ages of their pupils, in completed years. */
export const SCHOOLS = {
  primary: { minimumAge: 6, maximumAge: 12 },
  'lower-secondary': { minimumAge: 12, maximumAge: 15 },
  'upper-secondary': { minimumAge: 15, maximumAge: 18 },
} as const;
export type School = keyof typeof SCHOOLS;

/**
 * For the pupils of a school: a row for its counsellor, shown to pupils and parents, and a button in the
 * corner of each page.
 */
export const forSchool = (plan: Plan, school: School, name: string): Plan =>
  withNewPerson(withChoice(plan, 'display', 'floating'), {
    name,
    audience: ['self', 'family'],
    ...SCHOOLS[school],
  });
