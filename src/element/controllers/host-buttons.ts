import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** On a button or link of the page: opens the widget; its value says where (`open({ at })`). */
const OPENER = 'data-hikikomori-help-open';
/** Beside it: the id of the tag, where a page has several. */
const FOR = 'data-hikikomori-help-for';

/** The element of the page that was pressed to open a widget, if there is one on the way of the event. */
export const openerOf = (event: Event): HTMLElement | undefined =>
  event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute(OPENER));

/**
 * Buttons and links of the page that open the widget, also those that the page adds later: one listener on the
 * document hears a press of any of them, by mouse, finger or key.
 */
export class HostButtonsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #places: readonly string[];
  readonly #open: (at: string, opener: HTMLElement) => void;

  /**
   * @param places the places that can be opened
   * @param open called with the place as it is written there, and what gets the focus back
   */
  constructor(
    host: ReactiveControllerHost & Element,
    places: readonly string[],
    open: (at: string, opener: HTMLElement) => void,
  ) {
    this.#host = host;
    this.#places = places;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('click', this.#clicked);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#clicked);
  }

  readonly #clicked = (event: MouseEvent): void => {
    const opener = openerOf(event);
    if (!opener || event.defaultPrevented) return;
    const value = textOf(opener, OPENER);
    // The tag's id may stand there as well.
    const named = textOf(opener, FOR) || (this.#places.includes(value) ? '' : value);
    const isForThis = named === this.#host.id;
    // A name that nothing has is a slip: better another widget than a button that does nothing.
    if (named !== '' && !isForThis && document.getElementById(named)) return;
    // Don't follow the link; this also stops a second widget on the page from opening.
    event.preventDefault();
    this.#open(isForThis && value === named ? '' : value, opener);
  };
}

const textOf = (element: Element, attribute: string): string =>
  element.getAttribute(attribute)?.trim().replace(/^#/, '') ?? '';
