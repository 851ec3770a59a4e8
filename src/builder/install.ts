/** The plan as it is pasted: settings without what is empty, and the contacts for whoever has no script. */
import { findLocality } from '../directory/area.ts';
import type { Level } from '../directory/directory.ts';
import type { Translate } from '../i18n/translate.ts';
import { readHostContacts } from '../settings/host-contacts.ts';
import { fallback } from '../snippet/fallback.ts';
import type { Install } from '../snippet/installs.ts';
import type { Known } from './facts.ts';
import { levelsOf } from './facts.ts';
import type { Person, Plan } from './plan.ts';

/** The hashes of the published files, as in `dist/sri.json`, by their names. */
export type Hashes = Readonly<Record<string, string>>;

export const SCRIPT = 'hikikomori-help.js';
export const EMBED = 'embed.html';

export function installOf(
  known: Known,
  plan: Plan,
  { t, hashes, today }: { readonly t: Translate; readonly hashes: Hashes; readonly today: string },
): Install {
  const { settings, language, folder } = plan;
  const locality = findLocality(known.directory.areas, settings.area);
  const people = readHostContacts(settings.contacts, today).contacts.map(({ centre }) => centre);
  const levels: readonly Level[] = [
    ...(people.length === 0 ? [] : [{ level: 'host', centres: people } as const]),
    ...levelsOf(known, settings.directory, locality, today),
  ];
  return {
    settings: settingsOf(plan),
    fallback: fallback(t, levels, { today, nationalList: known.directory.nationalList }),
    language,
    script: { src: `${folder}${SCRIPT}`, integrity: hashes[SCRIPT] },
  };
}

/** Without what says nothing. */
export function settingsOf({ settings }: Plan): Install['settings'] {
  const { area, directory, contacts, ...choices } = settings;
  return {
    ...(area !== '' && { area }),
    ...choices,
    ...(directory.length > 0 && { directory }),
    ...(contacts.length > 0 && { contacts: contacts.map(filledIn) }),
  };
}

const filledIn = (person: Person): Person =>
  Object.fromEntries(
    Object.entries(person).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as Person;
