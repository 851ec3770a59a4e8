import { hasOwn } from '../../recommend/has-own.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../directory/issue.ts';
import { issue } from '../../directory/issue.ts';
import { inheritedLanguage, isLanguageTag, resolveLanguage } from '../../i18n/language.ts';
import { registeredLanguages } from '../../i18n/registered.ts';
import type { Languages } from '../../i18n/translate.ts';
import type { Beside, Content } from '../content.ts';

/** How it stands with the language that is wanted, where it is not the one that is spoken. */
export interface Awaited {
  readonly tag: string;
  readonly state: 'loading' | 'failed';
}

export interface Spoken {
  readonly language: string;
  /** Those whose texts are here: on board, and loaded. */
  readonly languages: Languages;
  /** The language that is being loaded, or could not be; null: the one that is spoken is the one that is wanted. */
  readonly awaited: Awaited | null;
  /** The page around is in a language that we do not have. */
  readonly isLacked: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Which language the widget uses. While connected it follows the `lang` attributes of the elements around it,
 * in every document and shadow root on the way out. A language beside the script is loaded when the page says it,
 * or the reader chooses it; until then, and if it can't be had, the present one stays.
 */
export class LanguageController implements ReactiveController {
  #chosen: string | undefined;
  #wished = '';
  #spoken: string | undefined;
  readonly #states = new Map<string, Awaited['state']>();
  #languages: Languages = {};
  #observer: MutationObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #ended: (tag: string, problem: Issue | null) => void;

  /** @param ended called when a language was loaded, or could not be */
  constructor(host: ReactiveControllerHost & Element, ended: (tag: string, problem: Issue | null) => void) {
    this.#host = host;
    this.#ended = ended;
    host.addController(this);
  }

  /** The reader has chosen this language in the widget itself. One that could not be loaded is tried again. */
  choose(language: string): void {
    this.#chosen = language;
    if (this.#states.get(language) === 'failed') this.#states.delete(language);
    this.#host.requestUpdate();
  }

  /**
   * The reader's choice; else what the embedder wishes; else the language of the page around; else the first
   * one on board.
   * @param wished BCP 47; empty: nothing. When the wish changes, the reader's choice is dropped.
   */
  among({ languages: onBoard, beside }: Pick<Content, 'languages' | 'beside'>, wished: string): Spoken {
    if (wished !== this.#wished) {
      this.#wished = wished;
      this.#chosen = undefined;
    }
    const languages = beside ? this.#withRegistered(onBoard) : onBoard;
    const [first = 'ja'] = Object.keys(languages);
    const known = [...Object.keys(languages), ...(beside?.languages ?? []).map(({ tag }) => tag)];
    const asked = wished || inheritedLanguage(this.#host);
    const found = resolveLanguage(asked, known);
    const wanted = this.#chosen ?? found ?? first;
    if (hasOwn(languages, wanted)) this.#spoken = wanted;
    else if (beside && !this.#states.has(wanted)) this.#load(beside, wanted);
    const language = this.#spoken !== undefined && hasOwn(languages, this.#spoken) ? this.#spoken : first;
    return {
      language,
      languages,
      awaited: language === wanted ? null : { tag: wanted, state: this.#states.get(wanted) ?? 'failed' },
      isLacked: !found && this.#chosen === undefined && isLanguageTag(asked),
      issues: wished && !found ? [issue('attribute/lang', wished, known.join(', '))] : [],
    };
  }

  /** One object as long as nothing is added to it: translators are kept for it. */
  #withRegistered(onBoard: Languages): Languages {
    const all = { ...onBoard, ...registeredLanguages(), ...onBoard };
    const tags = Object.keys(all);
    const isSame =
      tags.length === Object.keys(this.#languages).length &&
      tags.every((tag) => this.#languages[tag] === all[tag]);
    if (!isSame) this.#languages = tags.length === Object.keys(onBoard).length ? onBoard : all;
    return this.#languages;
  }

  #load({ load }: Beside, tag: string): void {
    this.#states.set(tag, 'loading');
    load(tag).then(
      () => {
        this.#states.delete(tag);
        this.#ended(tag, null);
      },
      (error: unknown) => {
        this.#states.set(tag, 'failed');
        this.#ended(
          tag,
          issue(
            'language/unavailable',
            `${tag}: ${String(error)}`,
            'its file in locales/ beside the script',
            'The present language',
          ),
        );
      },
    );
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
