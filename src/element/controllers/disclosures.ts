import type { ReactiveControllerHost } from 'lit';

/**
 * Which disclosures the person has opened, for content that is costly to draw and so is drawn only when
 * opened. Cleared at the next step.
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
