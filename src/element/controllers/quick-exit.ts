import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PRESSES = 3;
/**
 * Three presses of Shift within this many milliseconds leave the page; slower ones are taken for capital
 * letters.
 */
const WITHIN_MS = 2000;
/**
 * If the tab has not begun to navigate after this many milliseconds, it does not allow it: not every browser
 * throws an error.
 */
const REFUSED_MS = 1500;
/**
 * How many milliseconds the message about the page around the frame is shown before the frame itself
 * navigates.
 */
const SAID_MS = 4000;

/**
 * The way out for somebody who is being watched: covers the page with a blank sheet at once, then replaces
 * the page with another. In a frame the whole tab navigates; if the page around the frame does not allow
 * that, the sheet says that this page can still be seen. The browser's history is not erased, and the
 * button's words say so.
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
    // In the capture phase, before typing.ts stops key events in fields: a letter between two presses resets
    // the count.
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
   * Shows the sheet in the top layer, above everything on the page; without popovers its z-index is the
   * highest.
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
   * Removes the sheet when the person comes back by the browser's own button: the page must be usable again.
   * The answers stay deleted.
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

/** Stops the page's own 「このページを離れますか」, which would hold up somebody who is being watched. */
const unasked = (event: Event): void => {
  event.stopImmediatePropagation();
};

/** This window and those around it, as far as they can be accessed from here. */
function reachableWindows(): Window[] {
  const views: Window[] = [];
  for (let view: Window = window; ; view = view.parent) {
    try {
      // Throws if that page comes from another origin.
      if (view.document) views.push(view);
    } catch {
      // Its `beforeunload` question, if it has one, can't be stopped.
    }
    if (view.parent === view) return views;
  }
}
