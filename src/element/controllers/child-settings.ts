import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChildSettings } from '../../settings/child-settings.ts';
import { NO_SETTINGS, readChildSettings } from '../../settings/child-settings.ts';
import { SETTINGS } from '../page-content.ts';
import { ODD_NAMES } from '../../settings/attributes.ts';

/** Reads the tag's own `<script type="application/json">`, also when the page adds or changes it later. */
export class ChildSettingsController implements ReactiveController {
  #text: string | undefined;
  #settings = NO_SETTINGS;
  #observer: MutationObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The settings as the script has them now; the same object while its text is unchanged. */
  get current(): ChildSettings {
    const text = textIn(this.#host);
    if (text !== this.#text) {
      this.#text = text;
      this.#settings = text === undefined || text.trim() === '' ? NO_SETTINGS : readChildSettings(text);
    }
    return this.#settings;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ODD_NAMES.map(({ odd }) => odd),
    });
    // Changes made while the element was off the page were not observed.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

const WORDS = 'p, pre, code, div, span, br';

/**
 * The JSON inside the tag: in a script that is its child, in a script that an editor has put into a
 * paragraph, or as bare text, which is what remains where a system removes script tags.
 */
function textIn(host: Element): string | undefined {
  const scripts = [...host.querySelectorAll<HTMLScriptElement>('script:not([src])')].filter(isJson);
  const script =
    scripts.find((one) => one.parentElement === host) ??
    scripts.find((one) => one.closest(host.localName) === host);
  if (script) return script.textContent;
  const words = [...host.childNodes]
    .filter(
      (node) =>
        node instanceof Text ||
        (node instanceof Element && node.matches(WORDS) && !node.querySelector('script, style')),
    )
    .map((node) => node.textContent ?? '');
  const first = words.findIndex((text) => /^\s*\{/.test(text));
  // Editors split bare text into several nodes at line breaks and empty lines.
  const text = first < 0 ? '' : words.slice(first).join('');
  const json = text.slice(0, text.lastIndexOf('}') + 1);
  return SETTINGS.test(json) ? json : undefined;
}

const isJson = ({ type, textContent }: HTMLScriptElement): boolean =>
  /^(?:application|text)\/json\b/i.test(type.trim()) || (type === '' && SETTINGS.test(textContent));
