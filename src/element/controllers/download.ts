import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reminder } from '../../visit/calendar-file.ts';
import { calendarFile } from '../../visit/calendar-file.ts';

/** The result of saving. In some frames no script can know it: `maybe-saved`. */
export type Saved = 'saved' | 'maybe-saved' | 'not-saved';

/** How long an object URL is kept: a phone may ask first where to put the file. */
const KEPT_MS = 60_000;

/**
 * Saves files that are made in the page, by object URLs: there is no request, so it works under the strictest
 * content security policy. The link is never attached to the page, so the page's listeners don't see the
 * click.
 */
export class FilesController implements ReactiveController {
  /** Object URLs that are still valid, with the timers that revoke them. */
  readonly #kept = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param name the file's name, which others may read in a list of downloads: keep it neutral
   * @param type such as `text/calendar`
   * @param write gives the text
   * @returns `not-saved` where that is certain, so that the words can be offered in another way
   */
  save(name: string, type: string, write: () => string): Saved {
    const allowed = framesAllow();
    if (allowed === false) return 'not-saved';
    try {
      const address = URL.createObjectURL(new Blob([write()], { type: `${type};charset=utf-8` }));
      this.#kept.set(
        address,
        setTimeout(() => {
          this.#drop(address);
        }, KEPT_MS),
      );
      const link = this.#host.ownerDocument.createElement('a');
      link.href = address;
      link.download = name;
      link.rel = 'noopener';
      link.click();
      return allowed ? 'saved' : 'maybe-saved';
    } catch {
      return 'not-saved';
    }
  }

  /** Revokes all object URLs at once: the answers are deleted, or the widget is removed. */
  readonly letGo = (): void => {
    for (const [address] of [...this.#kept]) this.#drop(address);
  };

  hostDisconnected(): void {
    this.letGo();
  }

  #drop(address: string): void {
    clearTimeout(this.#kept.get(address));
    this.#kept.delete(address);
    URL.revokeObjectURL(address);
  }
}

/**
 * Whether the frames around allow downloads: a `sandbox` without `allow-downloads` drops them silently.
 * @returns null where a frame can't be inspected from here
 */
function framesAllow(): boolean | null {
  // A page that its own header puts into a sandbox has the origin `null`; so has a file on a disk.
  if (window.origin === 'null' && location.protocol !== 'file:') return null;
  for (let view: Window = window; view.parent !== view; view = view.parent) {
    const sandbox = frameOf(view)?.getAttribute('sandbox');
    if (sandbox === undefined) return null;
    if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-downloads')) return false;
  }
  return true;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    // It throws if the page around comes from another origin.
    return null;
  }
}

/**
 * Gives the person a calendar file to open. Its name and its UID reveal nothing; the UID is random, so that a
 * calendar keeps two reminders of the same hour apart.
 * @param now epoch milliseconds
 */
export const saveReminder = (files: FilesController, reminder: Reminder, now: number): Saved =>
  files.save('reminder.ics', 'text/calendar', () => calendarFile({ ...reminder, uid: madeUp(), stamp: now }));

/** A random id; pages without https have no `crypto.randomUUID`. */
const madeUp = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))]
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
