import type { ReactiveController } from 'lit';
import { whenIdle } from './idle.ts';

/** Pieces that take no longer together are done in one go, in milliseconds. */
const SPELL_MS = 8;

/** A phone that takes longer for a drawing, in milliseconds, is one on which the next steps would be felt. */
const SLOW_MS = 40;

/** Whether this is such a phone; a widget that comes later on the page draws quicker than the first. */
let slow = false;

/**
 * While the person reads and the browser is idle, what may come next is gone through, a short piece at a time. A step ends it. A quick
 * device saves itself the work, and the memory for what may never be looked at.
 */
export class RehearsalController implements ReactiveController {
  #began = 0;
  #stop: (() => void) | undefined;
  readonly #pieces: () => Iterator<unknown> | undefined;

  /** @param pieces the work, piece by piece, for what is on the screen now; none where nothing is on the screen */
  constructor(pieces: () => Iterator<unknown> | undefined) {
    this.#pieces = pieces;
  }

  hostUpdate(): void {
    this.#began = Date.now();
  }

  hostUpdated(): void {
    this.#stop?.();
    slow ||= Date.now() - this.#began > SLOW_MS;
    this.#goOn(slow ? this.#pieces() : undefined);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #goOn(pieces: Iterator<unknown> | undefined): void {
    this.#stop = pieces && whenIdle(() => {
      const until = Date.now() + SPELL_MS;
      try {
        let over: boolean | undefined;
        do over = pieces.next().done; while (!over && Date.now() < until);
        this.#goOn(over ? undefined : pieces);
      } catch {
        // What fails here fails at the press, where it is dealt with.
        this.#stop = undefined;
      }
    });
  }
}
