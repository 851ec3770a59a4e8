import type { ReactiveControllerHost } from 'lit';
import type { Terms } from '../core/relevance.ts';
import type { Action, Session } from '../core/session.ts';
import { begin, reduce } from '../core/session.ts';

/** Holds the session, the only state there is, in this object and nowhere else: no storage, no address, no history. */
export class SessionController {
  #session: Session | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #terms: () => Terms;
  readonly #stepped: (action: Action) => void;

  /**
   * @param terms what decides which questions are asked, for the place of `area`
   * @param stepped told after each action that changed something
   */
  constructor(host: ReactiveControllerHost, terms: () => Terms, stepped: (action: Action) => void) {
    this.#host = host;
    this.#terms = terms;
    this.#stepped = stepped;
  }

  get current(): Session {
    return (this.#session ??= begin(this.#terms()));
  }

  /** What the person picked, or null; asked for before there is a session, too, since that needs to know of a place. */
  get area(): Session['area'] {
    return this.#session?.area ?? null;
  }

  readonly send = (action: Action): void => {
    const before = this.current;
    const next = reduce(this.#terms(), before, action);
    if (next === before) return;
    this.#session = next;
    // A ticked box and a written memo show themselves; nothing moves and nothing is announced.
    if (action.type === 'tick') return;
    if (action.type === 'memo') {
      // Only that it is rewritten now, or no longer, brings or takes a button: drawing every letter would make slow phones stutter.
      if (before.memo === undefined || next.memo === undefined) this.#host.requestUpdate();
      return;
    }
    this.#stepped(action);
    this.#host.requestUpdate();
  };

  /** Forgets everything, as if the page had just been opened. */
  restart(): void {
    this.#session = undefined;
    this.#host.requestUpdate();
  }
}
