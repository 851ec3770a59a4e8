import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Display, LauncherPlacement } from '../core/display.ts';
import { anchor } from './anchor.ts';

/** Narrower windows get a sheet over the whole of it, which is modal: there is nothing left of the page to be reached. */
const NARROW = '(max-width: 40em), (max-height: 28em)';
/** Older browsers get the same as a panel beside which the page stays within reach. */
const HAS_DIALOG = typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;
const OPENER = 'data-hikikomori-help-open';

interface Terms {
  readonly display: Display;
  readonly placement: LauncherPlacement;
}
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * Opens and closes what is not part of the page's flow: the floating panel and the dialog. Focus goes in, and comes back to where
 * it was. Nothing opens by itself.
 */
export class PanelController implements ReactiveController {
  #open = false;
  #modal = false;
  #opener: HTMLElement | null = null;
  #release: (() => void) | undefined;
  readonly #host: Host;
  readonly #terms: () => Terms;
  readonly #opened: () => void;

  /** @param opened told before the first drawing of an opened panel, so that the focus can be asked for */
  constructor(host: Host, terms: () => Terms, opened: () => void) {
    this.#host = host;
    this.#terms = terms;
    this.#opened = opened;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** The page behind can't be reached while it is open. */
  get isModal(): boolean {
    return this.#modal;
  }

  /** @param opener what gets the focus back; left out: what has it now */
  readonly open = (opener?: HTMLElement | null): void => {
    const { display } = this.#terms();
    if (display !== 'inline') {
      if (this.#open) return;
      this.#open = true;
      this.#modal = HAS_DIALOG && (display === 'dialog' || matchMedia(NARROW).matches);
      this.#opener = opener ?? focused();
    }
    this.#opened();
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    if (!this.#open) return;
    const within = this.#modal || Boolean(this.#host.shadowRoot?.activeElement);
    this.#hide();
    // Who has gone elsewhere by themselves is not pulled back.
    if (within) void this.#host.updateComplete.then(() => { this.#giveBack(); });
  };

  hostConnected(): void {
    document.addEventListener('click', this.#clicked);
    document.addEventListener('keydown', this.#pressed);
    document.addEventListener('focusin', this.#moved);
    // What was in the top layer left it together with the element.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#clicked);
    document.removeEventListener('keydown', this.#pressed);
    document.removeEventListener('focusin', this.#moved);
    // Drawn again when it comes back, and not before.
    this.#shut();
  }

  hostUpdate(): void {
    // The page has made it a part of itself while it was open.
    if (this.#open && this.#terms().display === 'inline') this.#shut();
  }

  /** Brings what was drawn into the top layer. */
  hostUpdated(): void {
    const launcher = this.#find('launcher');
    raise(launcher);
    const panel = this.#find('panel');
    if (!panel || !this.#open || this.#release) return;
    if (HAS_DIALOG && panel instanceof HTMLDialogElement) {
      if (!panel.open) panel.showModal();
      this.#release = () => { panel.close(); };
      return;
    }
    raise(panel);
    const stop = launcher ? anchor(launcher, panel, this.#terms().placement) : (): void => {};
    this.#release = stop;
  }

  #hide(): void {
    this.#shut();
    this.#host.requestUpdate();
  }

  #shut(): void {
    this.#open = false;
    this.#release?.();
    this.#release = undefined;
  }

  #giveBack(): void {
    const opener = this.#opener;
    this.#opener = null;
    const target = opener?.isConnected && opener !== document.body ? opener : this.#find('launcher');
    target?.focus({ preventScroll: true });
  }

  #find(part: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`);
  }

  /** Any element of the page with the attribute opens it; with a value only that of the widget with this id. */
  readonly #clicked = (event: MouseEvent): void => {
    const opener = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute(OPENER));
    const wanted = opener?.getAttribute(OPENER)?.replace(/^#/, '');
    if (!opener || event.defaultPrevented || this.#terms().display === 'inline' || (wanted && wanted !== this.#host.id)) return;
    // A link that works without the script stays where it is with it; and one widget is enough.
    event.preventDefault();
    this.open(opener);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // A modal dialog closes by itself; what the page has made of the key is the page's.
    if (event.key === 'Escape' && this.#open && !this.#modal && !event.defaultPrevented && !event.isComposing) this.close();
  };

  /** What the page gives the focus to must not lie under the panel or the launcher. */
  readonly #moved = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const outside = target !== this.#host && !this.#host.contains(target);
    const launcher = this.#find('launcher');
    launcher?.toggleAttribute('data-aside', outside && overlap(target, launcher));
    if (!outside || !this.#open || this.#modal) return;
    const panel = this.#find('panel');
    if (panel && overlap(target, panel)) this.#hide();
  };
}

/** The innermost element that has the focus, through shadow roots. */
function focused(): HTMLElement | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement instanceof HTMLElement ? activeElement : null;
}

/** Into the top layer, where no transform, overflow or z-index of the page can reach it; browsers without one keep it fixed. */
function raise(element: HTMLElement | null): void {
  if (element?.isConnected && element.popover === 'manual' && !element.matches(':popover-open')) element.showPopover();
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
