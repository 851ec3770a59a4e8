import type { ChildSettingsController } from './controllers/child-settings.ts';
import type { ClockController } from './controllers/clock.ts';
import type { DirectoryController } from './controllers/directory.ts';
import type { AttributeName, RawAttributes } from '../settings/attributes.ts';
import { ATTRIBUTES, attributeText, ODD_NAMES, VALUE_EXPECTED } from '../settings/attributes.ts';
import { toCamel } from '../settings/child-settings.ts';
import type { Config } from '../settings/config.ts';
import { parseConfig } from '../settings/config.ts';
import type { Centre } from '../directory/centre.ts';
import type { Level } from '../directory/directory.ts';
import { withOwn } from '../directory/directory.ts';
import { dateInJapan } from '../opening-hours/calendar.ts';
import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';
import type { Setting } from '../visit/places.ts';
import { levelsOf, localityOf } from '../visit/places.ts';
import type { Session } from '../visit/session.ts';
import type { Content } from './content.ts';

/** The attributes with the names of their properties. */
const PROPERTIES = ATTRIBUTES.map((name) => ({ name, property: toCamel(name) }));

export interface Settings {
  readonly config: Config;
  /** `directory` in it includes the embedder's own centres for the picked place, or for the tag's. */
  readonly setting: Setting;
  readonly levels: readonly Level[];
}

/** Where the settings come from, besides the tag's properties. */
interface Sources {
  readonly clock: Pick<ClockController, 'now'>;
  readonly child: Pick<ChildSettingsController, 'current'>;
  readonly directory: Pick<DirectoryController, 'ask' | 'centresFor' | 'list'>;
}

/**
 * Reads the settings from the tag's properties, its JSON script, the directory and the time. They are parsed
 * again only if one of these has changed. Each call compares them, so that a method sees what was set just
 * before it.
 */
export class SettingsReader {
  #last: (Settings & { readonly picked: Session['area'] }) | undefined;
  /** What `#last` was made from, besides the time. */
  #inputs: readonly unknown[] = [];
  #windows: { readonly prefecture: string | null; readonly centres: readonly Centre[] } | undefined;
  #changes = 0;
  readonly #host: Element;
  readonly #sources: Sources;
  readonly #warn: (issues: readonly Issue[]) => void;

  /** @param warn called with what was wrong in them */
  constructor(host: Element, sources: Sources, warn: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#sources = sources;
    this.#warn = warn;
  }

  /** Counts changes of the settings, but not the passing of time. */
  get changes(): number {
    return this.#changes;
  }

  /** @param picked as in the session */
  read({ questionnaire, rules, directory, windows }: Content, picked: Session['area']): Settings {
    const {
      clock: { now },
      child,
      directory: own,
    } = this.#sources;
    const isChanged = this.#collect().some((input, index) => !Object.is(input, this.#inputs[index]));
    if (this.#last?.setting.now === now && this.#last.picked === picked && !isChanged) return this.#last;
    if (isChanged) this.#changes += 1;
    const today = dateInJapan(now);
    const { raw, issues: unreadable } = readProperties(this.#host);
    const { config, issues } = parseConfig(raw, directory.areas, today, child.current);
    own.ask(child.current.centres ?? config.directory, directory.areas);
    const prefecture = localityOf(directory.areas, config, picked)?.prefecture.code ?? null;
    const { centres, issues: wrong } = own.centresFor(prefecture);
    const builtIn = withOwn(directory, this.#windowsOf(prefecture, windows));
    const setting = { questionnaire, rules, directory: withOwn(builtIn, centres), today, now };
    this.#last = { config, setting, levels: levelsOf(setting, config, picked), picked };
    // Collected only now: asking for another directory drops the current list.
    this.#inputs = this.#collect();
    this.#warn([...unreadable, ...issues, ...wrong]);
    return this.#last;
  }

  /** Parses the windows of one prefecture only: all of Japan would keep a slow phone waiting. */
  #windowsOf(prefecture: string | null, windows: Content['windows']): readonly Centre[] {
    if (this.#windows?.prefecture !== prefecture) {
      const text = prefecture === null ? undefined : windows?.get(prefecture);
      this.#windows = { prefecture, centres: text === undefined ? [] : (JSON.parse(text) as Centre[]) };
    }
    return this.#windows?.centres ?? [];
  }

  #collect(): unknown[] {
    const { child, directory } = this.#sources;
    const odd = ODD_NAMES.map((one) => this.#host.getAttribute(one.odd));
    return [
      ...PROPERTIES.map(({ property }): unknown => Reflect.get(this.#host, property)),
      ...odd,
      child.current,
      directory.list,
    ];
  }
}

/** The properties' values as the texts of attributes. */
function readProperties(host: Element): { readonly raw: RawAttributes; readonly issues: readonly Issue[] } {
  const raw: Partial<Record<AttributeName, string | null>> = {};
  const issues: Issue[] = [];
  for (const { name, property } of PROPERTIES) {
    const value: unknown = Reflect.get(host, property);
    const text = propertyText(value);
    raw[name] = text;
    if (text === null && value !== undefined && value !== null && value !== false)
      issues.push(issue(`attribute/${name}`, typeof value, VALUE_EXPECTED));
  }
  for (const { name, odd } of ODD_NAMES) raw[name] ??= host.getAttribute(odd);
  return { raw, issues };
}

/**
 * As `attributeText`, but never throws: a page may set anything, even an object with a `toString` that
 * throws.
 */
export function propertyText(value: unknown): string | null {
  try {
    return attributeText(value);
  } catch {
    return null;
  }
}
