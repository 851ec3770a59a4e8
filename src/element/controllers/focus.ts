import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reveal } from './reveal.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * After a step, focuses the new screen's heading, so that a screen reader starts there and Tab continues from
 * there. Not at the first drawing: a widget that has just appeared must not take the focus.
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

  /** Focuses the heading after the next drawing. */
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
      // The page has changed the language or a setting, so the element that had the focus was replaced.
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
