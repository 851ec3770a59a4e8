import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
/** Often enough that 「あと25分」 is never a minute out for long. */
const LOOK = 15_000;

/**
 * The time, by the minute: 「受付時間内」 has to stop being said when it stops being so. Runs only while the element
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

  /** Epoch milliseconds at which the present minute began. */
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
