import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reminder } from '../../visit/calendar-file.ts';
import { calendarFile } from '../../visit/calendar-file.ts';

/** What came of saving. In some frames no script can know it: `maybe-saved`. */
export type Saved = 'saved' | 'maybe-saved' | 'not-saved';

/** Long enough for a phone that asks first where to put the file; after that the text is let go. */
const KEPT_MS = 60_000;

/**
 * Hands the person files that are made in the page: nothing is asked for from anywhere, so it works under the
 * strictest policy. The link is never put on the page, so the page around the widget doesn't see it pressed.
 */
export class FilesController implements ReactiveController {
  /** Addresses under which a text can still be had, with what will end that. */
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

  /** Lets all texts go at once: the answers are deleted, or the widget is taken away. */
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
 * Whether the frames around let files be saved: a frame's sandbox drops them without a word to the page.
 * @returns null where a frame can't be looked at from here
 */
function framesAllow(): boolean | null {
  // A sandbox in the page's own header shows in its having no origin; a file on a disk has none either.
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
    // The page around comes from another origin.
    return null;
  }
}

/**
 * Gives the person a calendar file to open. Its name and its id tell nothing; the id is made up for each, so
 * that a calendar keeps two reminders of one hour apart.
 * @param now epoch milliseconds
 */
export const saveReminder = (files: FilesController, reminder: Reminder, now: number): Saved =>
  files.save('reminder.ics', 'text/calendar', () => calendarFile({ ...reminder, uid: madeUp(), stamp: now }));

/** Also on pages without https, where `randomUUID` is missing. */
const madeUp = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))]
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
