import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * After a step the new screen's heading takes the focus, so that a screen reader starts there and Tab goes on from there.
 * Not at first: a widget that has just appeared on a page must not pull the reader to it.
 */
export class FocusController implements ReactiveController {
  #wanted = false;
  readonly #host: Host;
  readonly #selector: string;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Asks for the heading's focus once the next rendering is done. */
  request(): void {
    this.#wanted = true;
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    this.#wanted = false;
    const title = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }
}
