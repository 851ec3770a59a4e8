import type { ReactiveControllerHost } from 'lit';

/**
 * What the person has opened on the screen and what is costly to draw unasked. Forgotten with the next step.
 */
export class OpenedController {
  readonly #keys = new Set<string>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  toggle(key: string): void {
    if (!this.#keys.delete(key)) this.#keys.add(key);
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#keys.clear();
  }
}
