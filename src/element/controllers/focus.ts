import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reveal } from './reveal.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * After a step, focuses the new screen's heading, so that a screen reader starts there and Tab continues from
 * there. Not at the first drawing: a widget that has just appeared must not take the focus.
 */
export class FocusController implements ReactiveController {
  #wanted = false;
  #within: Element | null = null;
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
    this.#within = this.#focused();
  }

  hostUpdated(): void {
    const title = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (this.#wanted) {
      this.#wanted = false;
      title?.focus({ preventScroll: true });
      this.#stop();
      if (title) this.#stop = reveal(title);
    } else if (this.#within && !this.#focused()) {
      // The language or a setting has changed, so the element that had the focus was replaced: a switch by itself,
      // so that it can be pressed again, anything else by the heading.
      const part = this.#within.hasAttribute('aria-pressed') ? this.#within.getAttribute('part') : null;
      const same =
        part === null ? null : this.#host.renderRoot.querySelector<HTMLElement>(`[part="${part}"]`);
      (same ?? title)?.focus({ preventScroll: true });
    }
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #focused(): Element | null {
    return (this.#host.renderRoot as Partial<DocumentOrShadowRoot>).activeElement ?? null;
  }
}
