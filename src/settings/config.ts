import type { Area, Centre } from '../directory/centre.ts';
import type { Locality } from '../directory/area.ts';
import { findLocality } from '../directory/area.ts';
import type { RawAttributes } from './attributes.ts';
import { reader } from './attributes.ts';
import type { ChildSettings } from './child-settings.ts';
import { NO_SETTINGS } from './child-settings.ts';
import type { HostContact } from './host-contacts.ts';
import { readHostContacts } from './host-contacts.ts';
import type { Issue } from '../directory/issue.ts';
import { WHO } from '../recommend/model.ts';
import type { Who } from '../recommend/model.ts';
import { httpsUrl, mailtoUrl } from '../directory/links.ts';
import { readCentre, URL_EXPECTED } from './tag-centre.ts';

/** How the widget is placed on the page. */
export const DISPLAYS = ['inline', 'floating', 'dialog'] as const;
export type Display = (typeof DISPLAYS)[number];

/** In which colours the widget is drawn: `auto` depends on the background behind the tag. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** At which edge of the window the launcher is, and where along it. */
export const PLACEMENTS = [
  'bottom-end',
  'bottom-start',
  'bottom',
  'top-end',
  'top-start',
  'top',
  'right-start',
  'right',
  'right-end',
  'left-start',
  'left',
  'left-end',
] as const;
export type LauncherPlacement = (typeof PLACEMENTS)[number];

/** The settings after every attribute was read. Each field has a usable value. */
export interface Config {
  /** The centre written on the tag, or null. */
  readonly centre: Centre | null;
  /** Where the embedder's own directory is: `#id`, or an address; null: there is none. */
  readonly directory: string | null;
  /** The host page's own contacts. */
  readonly contacts: readonly HostContact[];
  readonly locality: Locality | null;
  readonly audience: Who | undefined;
  readonly display: Display;
  readonly placement: LauncherPlacement;
  readonly theme: Theme;
  /** Where the exit button leads; null: there is no such button. */
  readonly quickExit: string | null;
  /** The embedder's page on accessibility and privacy. */
  readonly statement: string | null;
  /** Where readers report that a contact is wrong: a `mailto:` or `https:` address; null: nowhere. */
  readonly report: string | null;
  /** Readings above the kanji, unless the reader switches them off. */
  readonly furigana: boolean;
  /** 2 to 4: the level of the widget's own headings. */
  readonly headingLevel: 2 | 3 | 4;
}

/**
 * An address on this site, an https address, or `#id`; no other scheme, no white space or control characters.
 */
const DIRECTORY = /^(?!(?!https?:)[a-z][a-z\d+.-]*:)[^\p{C}\s]{1,2000}$/iu;

/**
 * Reads the attributes. A bad value never throws: its default is used, and one issue names the attribute, the
 * value and what was expected.
 * @param today `YYYY-MM-DD` in Japan, to detect a date in the future
 * @param child the settings of the child JSON; attributes override them
 */
export function parseConfig(
  raw: RawAttributes,
  areas: readonly Area[],
  today: string,
  child: ChildSettings = NO_SETTINGS,
): { config: Config; issues: Issue[] } {
  const people = readHostContacts(child.contacts, today);
  const issues: Issue[] = [...child.issues, ...people.issues];
  // Attributes override the child JSON: they are easier to find in the page's source.
  const read = reader({ ...child.raw, ...written(raw) }, issues);
  const config: Config = {
    locality: read(
      'area',
      'a prefecture code (12), a 団体コード of 5 or 6 digits, or a name (千葉県)',
      (text) => findLocality(areas, text),
    ),
    audience:
      read('audience', WHO.join(', '), (text) => WHO.find((who) => who === text) ?? null) ?? undefined,
    headingLevel:
      read(
        'heading-level',
        '2, 3 or 4',
        (text) => ([2, 3, 4] as const).find((level) => String(level) === text) ?? null,
      ) ?? 2,
    centre: readCentre(read, today),
    directory: read('directory', 'an address, or #id of a JSON script', (text) =>
      DIRECTORY.test(text) ? text : null,
    ),
    display:
      read('display', DISPLAYS.join(', '), (text) => DISPLAYS.find((display) => display === text) ?? null) ??
      'inline',
    placement:
      read(
        'placement',
        PLACEMENTS.join(', '),
        (text) => PLACEMENTS.find((placement) => placement === text) ?? null,
      ) ?? 'bottom-end',
    theme:
      read('theme', THEMES.join(', '), (text) => THEMES.find((theme) => theme === text) ?? null) ?? 'auto',
    quickExit: read('quick-exit', URL_EXPECTED, httpsUrl),
    statement: read('statement', URL_EXPECTED, httpsUrl),
    report: read(
      'report',
      'mailto: with an e-mail address, or an address that begins with https://',
      (text) => mailtoUrl(text.replace(/^mailto:/i, '')) ?? httpsUrl(text),
    ),
    // Written without a value, as boolean attributes are.
    furigana:
      raw.furigana === '' ||
      (read('furigana', 'no value, or true', (text) =>
        ['true', 'furigana'].includes(text) ? true : text === 'false' ? false : null,
      ) ??
        false),
    contacts: people.contacts,
  };
  return { config, issues };
}

const written = (raw: RawAttributes): RawAttributes =>
  Object.fromEntries(Object.entries(raw).filter(([, text]) => text?.trim()));
