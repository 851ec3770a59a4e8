import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PRESSES = 3;
/**
 * Three presses of Shift within so many milliseconds are meant; slower ones are somebody writing capitals.
 */
const WITHIN_MS = 2000;
/**
 * A tab that was told to go elsewhere and has not begun to after so many milliseconds does not obey: not
 * every browser says so.
 */
const REFUSED_MS = 1500;
/**
 * How long the words about the page around the frame stand, in milliseconds, before the frame goes elsewhere
 * by itself.
 */
const SAID_MS = 4000;

/**
 * The way out for somebody who is being watched: a blank sheet over the page at once, then another page in
 * place of this one. In a frame the whole tab leaves; where the page around the frame does not allow that,
 * the sheet says that it can still be seen. Nothing it does erases the browser's history, and the button's
 * words say so.
 */
export class QuickExitController implements ReactiveController {
  #presses: number[] = [];
  #veil: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #url: () => string | null;
  readonly #forget: () => void;
  readonly #stillThere: () => { readonly words: string; readonly language: string };

  /**
   * @param url where it leads; null where the page has not asked for an exit
   * @param forget deletes all answers
   * @param stillThere says that the page around the frame can still be seen
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    url: () => string | null,
    forget: () => void,
    stillThere: () => { readonly words: string; readonly language: string },
  ) {
    this.#host = host;
    this.#url = url;
    this.#forget = forget;
    this.#stillThere = stillThere;
    host.addController(this);
  }

  readonly leave = (): void => {
    const url = this.#url();
    if (url === null) return;
    this.#cover();
    this.#forget();
    for (const view of reachableWindows()) view.addEventListener('beforeunload', unasked, { capture: true });
    if (window.top === null || window.top === window) location.replace(url);
    else this.#leaveTab(window.top, url);
  };

  #leaveTab(tab: Window, url: string): void {
    const stay = (): void => {
      this.#sayStillThere(url);
    };
    try {
      tab.location.replace(url);
      this.#timer = setTimeout(stay, REFUSED_MS);
    } catch {
      stay();
    }
  }

  #sayStillThere(url: string): void {
    if (!this.#veil) return;
    this.#veil.role = 'alert';
    const { words, language } = this.#stillThere();
    this.#veil.lang = language;
    this.#veil.textContent = words;
    this.#timer = setTimeout(() => {
      location.replace(url);
    }, SAID_MS);
  }

  hostConnected(): void {
    // Before the memo keeps what is written in it to itself: letters between the presses have to be seen.
    document.addEventListener('keyup', this.#pressed, { capture: true });
    addEventListener('pageshow', this.#uncover);
  }

  hostDisconnected(): void {
    document.removeEventListener('keyup', this.#pressed, { capture: true });
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

  /**
   * In the top layer, so that nothing of the page stands above it; where there is none, as high as it gets.
   */
  #cover(): void {
    const veil = document.createElement('div');
    veil.className = 'veil';
    veil.part.add('veil');
    veil.popover = 'manual';
    this.#host.shadowRoot?.append(veil);
    this.#veil = veil;
    veil.showPopover?.();
  }

  /**
   * Back on the page, by the browser's own button: it has to be usable again, and it knows nothing any more.
   */
  readonly #uncover = (): void => {
    this.#presses = [];
    if (!this.#veil) return;
    clearTimeout(this.#timer);
    for (const view of reachableWindows())
      view.removeEventListener('beforeunload', unasked, { capture: true });
    this.#veil.remove();
    this.#veil = undefined;
  };
}

/** The page's own 「このページを離れますか」 must not hold up somebody who is being watched. */
const unasked = (event: Event): void => {
  event.stopImmediatePropagation();
};

/** This window and those around it, as far as they let themselves be reached from here. */
function reachableWindows(): Window[] {
  const views: Window[] = [];
  for (let view: Window = window; ; view = view.parent) {
    try {
      // Throws where the page around comes from another origin.
      if (view.document) views.push(view);
    } catch {
      // Its question, if it has one, is asked.
    }
    if (view.parent === view) return views;
  }
}
