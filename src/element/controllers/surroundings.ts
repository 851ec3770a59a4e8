import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Config } from '../../settings/config.ts';
import { parentOf } from '../../i18n/language.ts';
import { standsOnDark } from '../ground.ts';
import { watchPage } from './page-watch.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: DocumentFragment | HTMLElement };
type Settings = Pick<Config, 'display' | 'headingLevel' | 'theme'>;

/**
 * Adapts the widget to how the page around it looks, also when that changes: a dark background, the size of
 * its headings.
 */
export class SurroundingsController implements ReactiveController {
  #theme: 'light' | 'dark' | null = null;
  #stop: (() => void) | undefined;
  readonly #host: Host;
  readonly #settings: () => Settings;
  readonly #guard: (look: () => void) => void;
  readonly #changed: () => void;

  /**
   * @param settings gives the current ones
   * @param guard runs a function that may throw
   * @param changed called whenever the page may look different
   */
  constructor(host: Host, settings: () => Settings, guard: (look: () => void) => void, changed: () => void) {
    this.#host = host;
    this.#settings = settings;
    this.#guard = guard;
    this.#changed = changed;
    host.addController(this);
  }

  /** The theme to draw in; null: the page chooses it by a `color-scheme` for the tag. */
  get theme(): 'light' | 'dark' | null {
    return this.#theme;
  }

  hostConnected(): void {
    const look = (): void => {
      const before = this.#theme;
      this.hostUpdate();
      if (this.#theme !== before) this.#host.requestUpdate();
      this.hostUpdated();
      this.#changed();
    };
    this.#stop = watchPage(this.#host, () => {
      this.#guard(look);
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    const { theme } = this.#settings();
    this.#theme = theme === 'auto' ? this.#present() : theme;
  }

  /**
   * Makes the widget's title no larger than the page's own headings of its level. The style sheet has the
   * lower limit.
   */
  hostUpdated(): void {
    const { display, headingLevel } = this.#settings();
    const size = display === 'inline' ? headingSize(this.#host, headingLevel) : null;
    const widget = this.#host.renderRoot.querySelector<HTMLElement>('.widget');
    // Through the CSSOM: a style attribute would be refused by a strict content security policy.
    if (size) widget?.style.setProperty('--_heading', size);
    else widget?.style.removeProperty('--_heading');
  }

  #present(): 'light' | 'dark' | null {
    const around = parentOf(this.#host);
    if (around && getComputedStyle(this.#host).colorScheme !== getComputedStyle(around).colorScheme)
      return null;
    return standsOnDark(this.#host) ? 'dark' : 'light';
  }
}

/**
 * The font size of the page's nearest heading of that level, first looking above the widget; if there is
 * none, of the next higher level.
 */
function headingSize(host: Element, level: number): string | null {
  for (let at = level; at > 0; at -= 1) {
    const headings = [...document.querySelectorAll(`h${at}`)].filter(
      (heading) => !host.contains(heading) && heading.getClientRects().length > 0,
    );
    const before = headings.filter(
      (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const nearest = before[before.length - 1] ?? headings[0];
    if (nearest) return getComputedStyle(nearest).fontSize;
  }
  return null;
}
