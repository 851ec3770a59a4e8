import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parentOf } from '../../i18n/language.ts';
import type { Display, LauncherPlacement } from '../../settings/config.ts';
import { anchor } from './anchor.ts';
import { giveWay } from './give-way.ts';
import { openerOf } from './host-buttons.ts';
import { holdPage, isPageBlocked } from './page-block.ts';
import { reveal } from './reveal.ts';

/**
 * In smaller windows the panel is a modal dialog over the whole window: no usable part of the page would be
 * left beside it. The last condition matches phones that lay a page out as wide as on a desktop.
 */
const NARROW = '(max-width: 40em), (max-height: 28em), (max-device-width: 30em)';
/** Browsers without `<dialog>` get a panel that is not modal. */
const HAS_DIALOG = typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

interface Look {
  readonly display: Display;
  readonly placement: LauncherPlacement;
}
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: DocumentFragment | HTMLElement };

/**
 * Opens and closes the floating panel and the dialog. Opening moves the focus into it; closing gives the
 * focus back to where it was. Nothing opens by itself.
 */
export class PanelController implements ReactiveController {
  #open = false;
  #modal = false;
  #opener: HTMLElement | null = null;
  #release: (() => void) | undefined;
  #begun = false;
  readonly #host: Host;
  readonly #look: () => Look;
  readonly #opened: () => void;

  /**
   * @param look gives the current settings
   * @param opened called before an opened panel is drawn, so that the focus can be requested
   */
  constructor(host: Host, look: () => Look, opened: () => void) {
    this.#host = host;
    this.#look = look;
    this.#opened = opened;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Whether the page behind can't be used while it is open. */
  get isModal(): boolean {
    return this.#modal;
  }

  /**
   * @param opener the element that gets the focus back on closing; left out: the one that has the focus now
   */
  readonly open = (opener?: HTMLElement | null): void => {
    const { display } = this.#look();
    if (display !== 'inline') {
      if (this.#open) return;
      this.#open = true;
      this.#opener = opener ?? focused();
      this.#modal =
        HAS_DIALOG &&
        (display === 'dialog' || matchMedia(NARROW).matches || isPageBlocked(this.#host, this.#opener));
    }
    this.#opened();
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    if (!this.#open) return;
    const within = this.#modal || Boolean(this.#host.shadowRoot?.activeElement);
    this.#hide();
    // Don't steal the focus if the user moved it outside.
    if (within)
      void this.#host.updateComplete.then(() => {
        this.#giveBack();
      });
  };

  hostConnected(): void {
    document.addEventListener('click', this.#followed);
    document.addEventListener('keydown', this.#pressed);
    document.addEventListener('focusin', this.#moved);
    addEventListener('hashchange', this.#targeted);
    // Removing the element took the launcher and the panel out of the top layer: draw again to put them back.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#followed);
    document.removeEventListener('keydown', this.#pressed);
    document.removeEventListener('focusin', this.#moved);
    removeEventListener('hashchange', this.#targeted);
    // No `requestUpdate()`: the element draws when it is connected again.
    this.#shut();
  }

  hostUpdate(): void {
    // The page may have set `display="inline"` while the panel was open.
    if (this.#open && this.#look().display === 'inline') this.#shut();
  }

  /**
   * Shows the drawn panel in the top layer. The launcher comes there only if `position: fixed` alone would
   * not place it in the window.
   */
  hostUpdated(): void {
    const launcher = this.#launcher;
    if (launcher && isHeld(this.#host)) {
      launcher.popover = 'manual';
      // WebKit leaves an element that is on the screen in its old place when it enters the top layer. The
      // style sheet hides a launcher with a `popover` attribute; measuring it makes the browser apply that
      // before the launcher is raised.
      launcher.getBoundingClientRect();
      raise(launcher);
    }
    this.makeRoom();
    if (!this.#begun) {
      this.#begun = true;
      // The page's address may name the tag, because somebody has followed a link to it. Only now does the
      // tag have its size.
      this.#targeted();
    }
    const panel = this.#panel;
    if (!panel || !this.#open || this.#release) return;
    if (HAS_DIALOG && panel instanceof HTMLDialogElement) {
      if (!panel.open) panel.showModal();
      const letGo = holdPage();
      this.#release = () => {
        panel.close();
        letGo();
      };
      return;
    }
    raise(panel);
    const stop = launcher ? anchor(launcher, panel, this.#look().placement) : (): void => {};
    this.#release = stop;
  }

  /** Moves the launcher if the page has put something under it. */
  makeRoom(): void {
    const launcher = this.#launcher;
    if (launcher) giveWay(launcher, this.#host, !/^top|(?:left|right)-start/.test(this.#look().placement));
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
    const target = opener?.isConnected && opener !== document.body ? opener : this.#launcher;
    target?.focus({ preventScroll: true });
  }

  get #launcher(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.launcher');
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  /** A link to the tag's id that is pressed again does not change the address, so no `hashchange` follows. */
  readonly #followed = (event: MouseEvent): void => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hash !== '');
    if (
      !link ||
      event.defaultPrevented ||
      openerOf(event) ||
      !this.#host.matches(':target') ||
      this.#look().display === 'inline'
    )
      return;
    if (link.hash === `#${this.#host.id}` || link.hash === `#${encodeURIComponent(this.#host.id)}`)
      this.open(link);
  };

  /**
   * Follows a link to the tag's id. A floating widget or a dialog opens, since there is no place to scroll
   * to; an inline one is moved out from under a header that may cover it.
   */
  readonly #targeted = (): void => {
    if (!this.#host.matches(':target')) return;
    if (this.#look().display !== 'inline') this.open();
    else reveal(this.#host.renderRoot.querySelector<HTMLElement>('#title') ?? this.#host);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // A modal dialog handles Escape by itself (`cancel` event). A key press that the page has handled is left
    // alone.
    if (event.key === 'Escape' && this.#open && !this.#modal && !event.defaultPrevented && !event.isComposing)
      this.close();
  };

  /**
   * When an element of the page gets the focus it must not be covered: the launcher over it becomes
   * invisible, a panel over it closes.
   */
  readonly #moved = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const outside = target !== this.#host && !this.#host.contains(target);
    const launcher = this.#launcher;
    launcher?.toggleAttribute('data-aside', outside && overlap(target, launcher));
    if (!outside || !this.#open || this.#modal) return;
    const panel = this.#panel;
    if (panel && overlap(target, panel)) this.#hide();
  };
}

/** The innermost element that has the focus, through shadow roots. */
function focused(): HTMLElement | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement instanceof HTMLElement ? activeElement : null;
}

/**
 * Shows the element in the top layer, where the page's transform, overflow and z-index have no effect.
 * Browsers without popovers keep it at `position: fixed`.
 */
function raise(element: HTMLElement | null): void {
  if (element?.isConnected && 'showPopover' in element && !element.matches(':popover-open'))
    element.showPopover();
}

/**
 * Whether an element around is the containing block for `position: fixed`, so that the launcher would not be
 * placed in the window.
 */
function isHeld(host: Element): boolean {
  for (let node: Element | null = host; node; node = parentOf(node)) {
    const {
      transform,
      translate,
      rotate,
      scale,
      perspective,
      filter,
      backdropFilter,
      contain,
      willChange,
      containerType,
    } = getComputedStyle(node);
    if (
      [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
        (value) => value && value !== 'none',
      )
    )
      return true;
    if (
      /paint|layout|strict|content/.test(contain) ||
      /transform|perspective|filter|translate|rotate|scale/.test(willChange)
    )
      return true;
    if (/size/.test(containerType ?? '')) return true;
  }
  return false;
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
