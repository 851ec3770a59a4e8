import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough for a phone that asks first where to put the file; after that the text is let go. */
const KEPT_MS = 60_000;

/**
 * Hands the person files that are made in the page: nothing is asked for from anywhere, so it works under the strictest policy.
 * The link is never put on the page, so the page around the widget doesn't see it pressed.
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
   * @returns false where the browser refused, so that the words can be offered in another way
   */
  save(name: string, type: string, write: () => string): boolean {
    try {
      const address = URL.createObjectURL(new Blob([write()], { type: `${type};charset=utf-8` }));
      this.#kept.set(address, setTimeout(() => { this.#drop(address); }, KEPT_MS));
      const link = this.#host.ownerDocument.createElement('a');
      link.href = address;
      link.download = name;
      link.rel = 'noopener';
      link.click();
      return true;
    } catch {
      return false;
    }
  }

  /** Lets all texts go at once: the answers are deleted, or the widget is taken away. */
  readonly letGo = (): void => {
    for (const address of [...this.#kept.keys()]) this.#drop(address);
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
