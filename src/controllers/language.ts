import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inheritedLanguage } from '../i18n/language.ts';

/** Follows the `lang` of the page around the element, out through shadow hosts, while it is connected. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** The language around the element; empty: none given. */
  get inherited(): string {
    return inheritedLanguage(this.#host);
  }

  hostConnected(): void {
    // It may have been moved to a place of another language.
    this.#host.requestUpdate();
    for (let node: Node | null = this.#host; node; node = node instanceof ShadowRoot ? node.host : null) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
