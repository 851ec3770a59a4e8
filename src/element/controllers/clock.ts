import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
/** How often the time is checked: 「あと25分」 is out of date for 15 seconds at most. */
const LOOK = 15_000;

/**
 * The time, by the minute, so that 「受付時間内」 disappears when a desk closes. Runs only while the element
 * is on a page.
 */
export class ClockController implements ReactiveController {
  #minute = currentMinute();
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Epoch milliseconds at which the current minute began. */
  get now(): number {
    return this.#minute;
  }

  hostConnected(): void {
    this.#look();
    this.#timer = setInterval(() => {
      this.#look();
    }, LOOK);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const minute = currentMinute();
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#host.requestUpdate();
  }
}

const currentMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE;
