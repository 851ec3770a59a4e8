import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reveal } from './reveal.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * After a step the new screen's heading takes the focus, so that a screen reader starts there and Tab goes on
 * from there. Not at first: a widget that has just appeared on a page must not pull the reader to it.
 */
export class FocusController implements ReactiveController {
  #wanted = false;
  #within = false;
  #stop = (): void => {};
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

  hostUpdate(): void {
    this.#within = this.#hasFocus();
  }

  hostUpdated(): void {
    const title = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (this.#wanted) {
      this.#wanted = false;
      title?.focus({ preventScroll: true });
      this.#stop();
      if (title) this.#stop = reveal(title);
    } else if (this.#within && !this.#hasFocus()) {
      // The page has changed the language or a setting, and what had the focus was drawn anew.
      title?.focus({ preventScroll: true });
    }
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #hasFocus(): boolean {
    return Boolean((this.#host.renderRoot as Partial<DocumentOrShadowRoot>).activeElement);
  }
}
