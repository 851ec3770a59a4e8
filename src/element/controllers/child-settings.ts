import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChildSettings } from '../../settings/child-settings.ts';
import { NO_SETTINGS, readChildSettings } from '../../settings/child-settings.ts';

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

  /** The settings as the script says them now; the same object as long as its text is the same. */
  get current(): ChildSettings {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text !== this.#text) {
      this.#text = text;
      this.#settings = text === undefined || text.trim() === '' ? NO_SETTINGS : readChildSettings(text);
    }
    return this.#settings;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => { this.#host.requestUpdate(); });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // Changes were not observed while it was off the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
