import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isolate } from './print-only-host.ts';

/**
 * Prints the widget alone, until `afterprint`. Nothing is drawn for it: Chromium runs no Trusted Types policy
 * while it prints, so what belongs on paper must be in the DOM before.
 */
export class PrintController implements ReactiveController {
  #restore: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  readonly print = (): void => {
    this.#restore ??= isolate(this.#host);
    window.print();
  };

  hostConnected(): void {
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this.#end);
    this.#end();
  }

  readonly #end = (): void => {
    this.#restore?.();
    this.#restore = undefined;
  };
}
