// What a script holds on to in a page: listeners outside of its own element, timers, observers. It must come
// before that script.

/** As a file (`/leftovers.js`). Counts only what the script of that address does. */
export const leftoversText = (script: string): string => `(${installCounter})(${JSON.stringify(script)});`;

declare global {
  interface Window {
    leftovers?: {
      /** What is held at this moment, in words. */
      now(): string[];
      /** Every type of event that was ever listened to outside of the element. */
      heard: string[];
    };
  }
}

function installCounter(script: string): void {
  const held = new Map<object, string>();
  const heard: string[] = [];
  window.leftovers = { now: () => [...held.values()], heard };
  const isOurs = (): boolean => Boolean(new Error().stack?.includes(script));
  const owner = (target: EventTarget): string | null => {
    if (target === window) return 'window';
    if (target instanceof Document || target === document.documentElement || target === document.body)
      return 'document';
    // Inside the element they go with it; a signal is nobody's but the request's.
    return target instanceof Node || target instanceof AbortSignal ? null : target.constructor.name;
  };

  interface Entry {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: unknown;
    readonly capture: boolean;
  }
  const entries = new Set<Entry>();
  const captures = (options: unknown): boolean =>
    typeof options === 'object' && options !== null
      ? Boolean((options as AddEventListenerOptions).capture)
      : Boolean(options);
  const drop = (entry: Entry): void => {
    entries.delete(entry);
    held.delete(entry);
  };
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function note(
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    const from = isOurs() ? owner(target) : null;
    if (from !== null && listener) {
      const entry: Entry = { target, type, listener, capture: captures(options) };
      entries.add(entry);
      held.set(entry, `a listener for ${type} on ${from}`);
      heard.push(type);
      const { once = false, signal } = typeof options === 'object' && options !== null ? options : {};
      if (once)
        add.call(
          target,
          type,
          () => {
            drop(entry);
          },
          { once: true },
        );
      if (signal)
        add.call(signal, 'abort', () => {
          drop(entry);
        });
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function note(
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    for (const entry of entries)
      if (
        entry.target === target &&
        entry.type === type &&
        entry.listener === listener &&
        entry.capture === captures(options)
      )
        drop(entry);
    remove.call(target, type, listener, options);
  };

  const timers = new Map<string, object>();
  const ends = (kind: string, clear: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame'): void => {
    const original = window[clear].bind(window) as (id: number | undefined) => void;
    const counted = (id?: number): void => {
      held.delete(timers.get(`${kind} ${id}`) ?? {});
      original(id);
    };
    Object.assign(window, { [clear]: counted });
  };
  const begins = (
    kind: string,
    start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame',
    once: boolean,
  ): void => {
    const original = window[start].bind(window) as unknown as (
      run: (...args: unknown[]) => void,
      ...rest: unknown[]
    ) => number;
    const counted = (run: (...args: unknown[]) => void, ...rest: unknown[]): number => {
      if (!isOurs()) return original(run, ...rest);
      const token = {};
      const id = original(
        (...args) => {
          if (once) held.delete(token);
          run(...args);
        },
        ...rest,
      );
      timers.set(`${kind} ${id}`, token);
      held.set(token, `${start} ${String(rest[0] ?? '')}`.trim());
      return id;
    };
    Object.assign(window, { [start]: counted });
  };
  // Browsers number timeouts and intervals together, and either is cleared by both.
  begins('timer', 'setTimeout', true);
  begins('timer', 'setInterval', false);
  begins('frame', 'requestAnimationFrame', true);
  ends('timer', 'clearTimeout');
  ends('timer', 'clearInterval');
  ends('frame', 'cancelAnimationFrame');

  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ] as const) {
    const { prototype } = window[name] as unknown as {
      prototype: Record<'observe' | 'disconnect', (...args: unknown[]) => void>;
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function note(this: object, ...args) {
      if (isOurs()) held.set(this, `a ${name}`);
      observe.apply(this, args);
    };
    prototype.disconnect = function note(this: object) {
      held.delete(this);
      disconnect.apply(this);
    };
  }
}
