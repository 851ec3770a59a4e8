import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChildSettings } from '../core/child-settings.ts';
import { NO_SETTINGS, readChildSettings } from '../core/child-settings.ts';

/** Reads the tag's own `<script type="application/json">`, also when the page brings it, or changes it, later. */
export class ChildSettingsController implements ReactiveController {
  #text: string | undefined;
  #settings = NO_SETTINGS;
  /** Those the element was last told of; they may have been read since. */
  #told = NO_SETTINGS;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;
  readonly #changed: (before: ChildSettings) => void;

  /** @param changed told when the settings have become others, with those before */
  constructor(host: ReactiveControllerHost & Element, changed: (before: ChildSettings) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#observer = new MutationObserver(() => { this.#look(); });
    host.addController(this);
  }

  get current(): ChildSettings {
    const text = this.#find();
    if (text !== this.#text) {
      this.#text = text;
      this.#settings = text === undefined || text.trim() === '' ? NO_SETTINGS : readChildSettings(text);
    }
    return this.#settings;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // What happened while it was off the page went unseen.
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const before = this.#told;
    this.#told = this.current;
    if (this.#told !== before) this.#changed(before);
  }

  #find(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
  }
}
