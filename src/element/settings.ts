import type { ChildSettingsController } from '../controllers/child-settings.ts';
import type { ClockController } from '../controllers/clock.ts';
import type { DirectoryController } from '../controllers/directory.ts';
import { ATTRIBUTES } from '../core/attributes.ts';
import type { Config } from '../core/config.ts';
import { parseConfig } from '../core/config.ts';
import type { Level } from '../core/directory.ts';
import { withOwn } from '../core/directory.ts';
import { dateInJapan } from '../core/hours/calendar.ts';
import type { Issue } from '../core/issue.ts';
import type { Setting } from '../core/places.ts';
import { levelsOf, localityOf } from '../core/places.ts';
import type { Session } from '../core/session.ts';
import type { Kit } from './kit.ts';

export interface Settings {
  readonly config: Config;
  /** The embedder's own centres in it are those of the picked or the tag's place. */
  readonly setting: Setting;
  readonly levels: readonly Level[];
}

/** Where they come from, beside the attributes. */
interface Sources {
  readonly clock: Pick<ClockController, 'now'>;
  readonly child: Pick<ChildSettingsController, 'current'>;
  readonly directory: Pick<DirectoryController, 'ask' | 'centresFor'>;
}

/** What the tag, its own script, the directory and the hour say. Read anew after something has changed them, for another place, and each minute, not for every drawing. */
export class SettingsReader {
  #last: (Settings & { readonly picked: Session['area'] }) | undefined;
  readonly #host: Element;
  readonly #sources: Sources;
  readonly #warn: (issues: readonly Issue[]) => void;

  /** @param warn told what was wrong in them */
  constructor(host: Element, sources: Sources, warn: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#sources = sources;
    this.#warn = warn;
  }

  forget(): void {
    this.#last = undefined;
  }

  /** @param picked as in the session */
  read({ questionnaire, rules, directory }: Kit, picked: Session['area']): Settings {
    const { clock: { now }, child, directory: own } = this.#sources;
    if (this.#last?.setting.now === now && this.#last.picked === picked) return this.#last;
    const today = dateInJapan(now);
    const raw = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.#host.getAttribute(name)]));
    const { config, issues } = parseConfig(raw, directory.areas, today, child.current);
    own.ask(config.directory, directory.areas);
    const { centres, issues: wrong } = own.centresFor(localityOf(directory.areas, config, picked)?.prefecture.code ?? null);
    const setting = { questionnaire, rules, directory: withOwn(directory, centres), today, now };
    this.#last = { config, setting, levels: levelsOf(setting, config, picked), picked };
    this.#warn([...issues, ...wrong]);
    return this.#last;
  }
}
