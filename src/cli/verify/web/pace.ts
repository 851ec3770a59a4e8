/** One request a second to a host, however many pages of it are asked for. */

/** Time as the command sees it; tests bring a clock of their own. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Rejects as soon as the signal says so. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const PAUSE = 1000;

export class Pace {
  readonly #next = new Map<string, number>();
  readonly #clock: Clock;
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until the host may be asked again. @param pause what the host itself asks for, in milliseconds */
  async turn(host: string, pause: number, signal: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + Math.max(PAUSE, pause));
    if (at > now) await this.#clock.wait(at - now, signal);
  }

  /** Nobody asks the host before that; for one that asked to be left alone. */
  rest(host: string, milliseconds: number): void {
    this.#next.set(host, Math.max(this.#next.get(host) ?? 0, this.#clock.now() + milliseconds));
  }
}

/** Works off the groups side by side, each in its order. */
export async function sideBySide<Item>(
  groups: readonly (readonly Item[])[],
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // The longest first, as all others are done by the time it is.
  const waiting = [...groups].sort((a, b) => a.length - b.length);
  const worker = async (): Promise<void> => {
    for (let group = waiting.pop(); group; group = waiting.pop()) for (const item of group) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, groups.length) }, worker));
}
