import type { ReactiveControllerHost } from 'lit';
import type { Who } from '../../recommend/model.ts';
import type { Terms } from '../../visit/replay.ts';
import type { Action, Session } from '../../visit/session.ts';
import { begin, reduce } from '../../visit/session.ts';

/**
 * Holds the session, the only state there is, in this object and nowhere else: not in storage, the address or
 * the history.
 */
export class SessionController {
  #session: Session | undefined;
  /** The audience for which the session was begun. */
  #audience: Who | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #terms: () => Terms;
  readonly #stepped: (action: Action) => void;

  /**
   * @param terms the questions, and for whom the host page says it is
   * @param stepped called after each action that changed something
   */
  constructor(host: ReactiveControllerHost, terms: () => Terms, stepped: (action: Action) => void) {
    this.#host = host;
    this.#terms = terms;
    this.#stepped = stepped;
  }

  /** The current session. Another audience has other questions: the session starts anew. */
  get current(): Session {
    const terms = this.#terms();
    if (terms.audience !== this.#audience) this.#session = undefined;
    this.#audience = terms.audience;
    return (this.#session ??= begin(terms));
  }

  /**
   * The area the person picked, or null. Does not begin a session: that needs the settings, which need this
   * area.
   */
  get area(): Session['area'] {
    return this.#session?.area ?? null;
  }

  readonly send = (action: Action): void => {
    const before = this.current;
    const next = reduce(this.#terms(), before, action);
    if (next === before) return;
    this.#session = next;
    // The browser itself shows a ticked box. Without a drawing the focus stays and nothing is announced.
    if (action.type === 'tick') return;
    if (action.type === 'memo') {
      // Drawn only when the button that restores the memo appears or goes: a drawing for each letter would
      // make slow phones stutter.
      if (before.memo === undefined || next.memo === undefined) this.#host.requestUpdate();
      return;
    }
    this.#stepped(action);
    this.#host.requestUpdate();
  };
}
