import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PRESSES = 3;
/** Three presses of Shift within so many milliseconds are meant; slower ones are somebody writing capitals. */
const WITHIN_MS = 2000;

/**
 * The way out for somebody who is being watched: a blank sheet over the page at once, then another page in place of this one.
 * Nothing it does erases the browser's history, and the button's words say so.
 */
export class QuickExitController implements ReactiveController {
  #presses: number[] = [];
  #veil: HTMLElement | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #url: () => string | null;
  readonly #forget: () => void;

  /**
   * @param url where it leads; null where the page has not asked for an exit
   * @param forget deletes all answers
   */
  constructor(host: ReactiveControllerHost & HTMLElement, url: () => string | null, forget: () => void) {
    this.#host = host;
    this.#url = url;
    this.#forget = forget;
    host.addController(this);
  }

  readonly leave = (): void => {
    const url = this.#url();
    if (url === null) return;
    this.#cover();
    this.#forget();
    location.replace(url);
  };

  hostConnected(): void {
    document.addEventListener('keyup', this.#pressed);
    addEventListener('pageshow', this.#uncover);
  }

  hostDisconnected(): void {
    document.removeEventListener('keyup', this.#pressed);
    removeEventListener('pageshow', this.#uncover);
    this.#uncover();
  }

  readonly #pressed = ({ key }: KeyboardEvent): void => {
    const now = performance.now();
    this.#presses = key === 'Shift' ? [...this.#presses, now].filter((at) => now - at < WITHIN_MS) : [];
    if (this.#presses.length < PRESSES) return;
    this.#presses = [];
    this.leave();
  };

  /** In the top layer, so that nothing of the page stands above it; where there is none, as high as it gets. */
  #cover(): void {
    const veil = document.createElement('div');
    veil.part.add('veil');
    veil.popover = 'manual';
    this.#host.shadowRoot?.append(veil);
    this.#veil = veil;
    veil.showPopover?.();
  }

  /** Back on the page, by the browser's own button: it has to be usable again, and it knows nothing any more. */
  readonly #uncover = (): void => {
    this.#veil?.remove();
    this.#veil = undefined;
    this.#presses = [];
  };
}
