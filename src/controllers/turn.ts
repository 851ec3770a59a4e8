import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './idle.ts';
import { yieldToMain } from './in-pieces.ts';

/** How far below or above the screen a place may be to be drawn before it is scrolled to. */
const NEAR = '50% 0px';
/** How long a busy page may keep the others waiting, in milliseconds. */
const PATIENCE_MS = 1000;

type Host = ReactiveControllerHost & Element & { readonly renderRoot: DocumentFragment | HTMLElement; readonly hasUpdated: boolean };

/**
 * When an element begins its work: at once where it is on the screen, as soon as it comes near it, or else one after the other when the
 * browser has nothing better to do. Until then it is the tag as the page has written it, without a shadow root, styles or listeners: a page
 * with many of them far down is there as soon as a page with one.
 */
export class TurnController implements ReactiveController {
  #begin: (() => void) | undefined;
  #came = false;
  #gone = false;
  /** From its turn until something is drawn the tag's own contacts stay in view. */
  #meanwhile: HTMLSlotElement | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * True until the turn has come.
   * @param begin called when it does
   */
  waits(begin: () => void): boolean {
    this.#gone = false;
    this.#came ||= maybeLauncher(this.#host);
    if (this.#came) return false;
    this.#begin = begin;
    join(this.#host, this.come);
    return true;
  }

  /** Off the page it has no turn to wait for. */
  leave(): void {
    if (this.#stopWaiting()) this.#gone = true;
  }

  /** Taken away while it waited: nothing is under way until it comes back. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Somebody asked for it: it waits no longer. */
  readonly come = (): void => {
    this.#came = true;
    this.#stopWaiting()?.();
  };

  /** @returns what it waited for, if it did */
  #stopWaiting(): (() => void) | undefined {
    const begin = this.#begin;
    this.#begin = undefined;
    leave(this.#host);
    return begin;
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) this.#meanwhile ??= this.#host.renderRoot.appendChild(document.createElement('slot'));
  }

  hostUpdate(): void {
    this.#meanwhile?.remove();
  }
}

/** It is on the screen wherever its tag stands; the settings within the tag may ask for one as well. */
const maybeLauncher = (element: Element): boolean => element.hasAttribute('display') || element.querySelector(':scope > script') !== null;

/** All on the page that wait, in the order in which they came. */
const waiting = new Map<Element, () => void>();
let watch: IntersectionObserver | undefined;
let stopIdle: (() => void) | undefined;
let looking = false;

function join(element: Element, begin: () => void): void {
  waiting.set(element, begin);
  if (looking) return;
  looking = true;
  // All that stand on the page when the script comes are measured together: one look costs one layout, one look for each costs as many.
  void yieldToMain().then(look);
}

function leave(element: Element): void {
  waiting.delete(element);
  watch?.unobserve(element);
  if (waiting.size > 0) return;
  watch?.disconnect();
  watch = undefined;
  stopIdle?.();
  stopIdle = undefined;
}

function look(): void {
  looking = false;
  try {
    const here = [...waiting].filter(([element]) => isOnScreen(element));
    for (const [, begin] of here) begin();
    if (waiting.size > 0) letOthersWait();
  } catch {
    // A page may have put something of its own in the place of what is asked here. Nobody is to wait for that.
    for (const begin of [...waiting.values()]) begin();
  }
}

function letOthersWait(): void {
  watch ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
  }, { rootMargin: NEAR });
  for (const element of waiting.keys()) watch.observe(element);
  stopIdle ??= whenIdle(drawNext, PATIENCE_MS);
}

function drawNext(): void {
  stopIdle = undefined;
  const [next] = waiting.values();
  next?.();
  if (waiting.size > 0) stopIdle ??= whenIdle(drawNext, PATIENCE_MS);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= innerHeight && bottom >= 0 && element.getClientRects().length > 0;
}
