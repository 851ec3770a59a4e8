import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../directory/issue.ts';
import { issue } from '../../directory/issue.ts';
import { inheritedLanguage, resolveLanguage } from '../../i18n/language.ts';

/**
 * Which language the widget uses. While connected it follows the `lang` attributes of the elements around it,
 * in every document and shadow root on the way out.
 */
export class LanguageController implements ReactiveController {
  #chosen: string | undefined;
  #wished = '';
  #observer: MutationObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The reader has chosen this language in the widget itself. */
  choose(language: string): void {
    this.#chosen = language;
    this.#host.requestUpdate();
  }

  /**
   * The reader's choice; else what the embedder wishes; else the language of the page around; else the first
   * one available.
   * @param wished BCP 47; empty: nothing. When the wish changes, the reader's choice is dropped.
   */
  among(
    available: readonly string[],
    wished: string,
  ): { readonly language: string; readonly issues: readonly Issue[] } {
    if (wished !== this.#wished) {
      this.#wished = wished;
      this.#chosen = undefined;
    }
    const found = resolveLanguage(wished || inheritedLanguage(this.#host), available);
    const language = this.#chosen ?? found ?? available[0] ?? 'ja';
    return {
      language,
      issues: wished && !found ? [issue('attribute/lang', wished, available.join(', '))] : [],
    };
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    for (let node: Node | null = this.#host; node; node = node instanceof ShadowRoot ? node.host : null) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    // The element may have been moved into a part of the page in another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
