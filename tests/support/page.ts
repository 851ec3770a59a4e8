// What happens around the widget: warnings on the console, events, errors that nobody caught.
import type { HelpEventName } from '../../src/element/events.ts';

export interface Heard {
  readonly name: HelpEventName;
  readonly detail: unknown;
  readonly bubbles: boolean;
  readonly composed: boolean;
}

const NAMES: readonly HelpEventName[] = [
  'hikikomori-help-ready',
  'hikikomori-help-step',
  'hikikomori-help-result',
  'hikikomori-help-contact',
  'hikikomori-help-error',
];
const endings: (() => void)[] = [];

afterEach(() => {
  // The last first: what was replaced twice is what it was at the beginning.
  for (const end of endings.splice(0).reverse()) end();
});

function listen(target: EventTarget, name: string, listener: (event: Event) => void): void {
  target.addEventListener(name, listener);
  endings.push(() => {
    target.removeEventListener(name, listener);
  });
}

/** The widget's events as the page hears them, from now to the end of the test. */
export function hear(target: EventTarget = document): Heard[] {
  const heard: Heard[] = [];
  for (const name of NAMES) {
    listen(target, name, (event) => {
      const { detail, bubbles, composed } = event as CustomEvent<unknown>;
      heard.push({ name, detail, bubbles, composed });
    });
  }
  return heard;
}

/** Puts `replacement` in the place of a method until the end of the test. */
export const replace = <T extends object, K extends keyof T>(owner: T, key: K, replacement: T[K]): void =>
  redefine(owner, key, { writable: true, value: replacement });

/** Calls `set` instead of writing the property, until the end of the test. */
export const intercept = <T extends object>(owner: T, key: keyof T, set: (value: unknown) => void): void =>
  redefine(owner, key, { set });

function redefine(owner: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const original = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { ...descriptor, configurable: true });
  endings.push(() => {
    if (original) Object.defineProperty(owner, key, original);
    else Reflect.deleteProperty(owner, key);
  });
}

/** Our warnings on the console; they are kept from the test's log. Other libraries' go through. */
export function warnings(): string[] {
  const seen: string[] = [];
  const warn = console.warn.bind(console);
  replace(console, 'warn', (...args: unknown[]) => {
    if (String(args[0]).startsWith('[hikikomori-help]')) seen.push(String(args[0]));
    else warn(...args);
  });
  return seen;
}

/** Errors that nobody caught. Mocha would end the test with them; here they are counted instead. */
export function uncaught(): string[] {
  const seen: string[] = [];
  replace(window, 'onerror', (message) => {
    seen.push(String(message));
    return true;
  });
  listen(window, 'unhandledrejection', (event) => {
    seen.push(String((event as PromiseRejectionEvent).reason));
    event.preventDefault();
  });
  return seen;
}
