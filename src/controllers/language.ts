import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../core/issue.ts';
import { issue } from '../core/issue.ts';
import { inheritedLanguage, resolveLanguage } from '../i18n/language.ts';

/** Which language the widget speaks. Follows the `lang` of the page around it, out through shadow hosts, while it is connected. */
export class LanguageController implements ReactiveController {
  /** What the person has chosen on the widget itself. */
  chosen: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  /**
   * What the person has chosen, else what the embedder wishes, else what the page around speaks, else the first one on board.
   * @param wished BCP 47; empty: nothing
   */
  among(available: readonly string[], wished: string): { readonly language: string; readonly issues: readonly Issue[] } {
    const found = resolveLanguage(wished || inheritedLanguage(this.#host), available);
    const language = this.chosen ?? found ?? available[0] ?? 'ja';
    return { language, issues: wished && !found ? [issue('attribute/lang', wished, available.join(', '))] : [] };
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
