import type { ReactiveControllerHost } from 'lit';
import type { Copied } from '../../components/context.ts';
import type { HandedOver } from '../../visit/memo.ts';
import type { FilesController } from './download.ts';

/**
 * Takes the memo out of the page, by the person's own press only, and keeps what came of it until their next
 * step.
 */
export class HandOverController {
  #outcome: HandedOver | null = null;
  #of: Copied = 'memo';
  readonly #host: ReactiveControllerHost;
  readonly #files: FilesController;
  readonly #told: (outcome: HandedOver) => void;

  /** @param told so that it can be said to who does not see it */
  constructor(host: ReactiveControllerHost, files: FilesController, told: (outcome: HandedOver) => void) {
    this.#host = host;
    this.#files = files;
    this.#told = told;
  }

  /** What came of it beside the button that was pressed. */
  outcomeOf(of: Copied): HandedOver | null {
    return this.#of === of ? this.#outcome : null;
  }

  forget(): void {
    if (this.#outcome === null) return;
    this.#outcome = null;
    this.#host.requestUpdate();
  }

  /**
   * Pages without https and some embedded browsers have no clipboard: then the words are selected, ready for
   * the person's own copying.
   */
  readonly copy = (from: HTMLElement, of: Copied): void => {
    const text = from instanceof HTMLTextAreaElement ? from.value : (from.textContent ?? '');
    const refused = (): void => {
      // What is folded can't be selected.
      const folded = from.closest('details');
      if (folded) folded.open = true;
      if (from instanceof HTMLTextAreaElement) {
        from.focus();
        from.select();
      } else getSelection()?.selectAllChildren(from);
      this.#tell('not-copied', of);
    };
    try {
      navigator.clipboard.writeText(text).then(() => {
        this.#tell('copied', of);
      }, refused);
    } catch {
      refused();
    }
  };

  /** Neutral in a list of downloads. */
  readonly download = (text: string): void => {
    this.#tell(this.#files.save('memo.txt', 'text/plain', () => text));
  };

  /** Null where there is no share sheet, or where the page around may not use it. */
  get share(): ((text: string) => void) | null {
    return navigator.canShare?.({ text: '-' }) ? this.#share : null;
  }

  readonly #share = (text: string): void => {
    // Whether it arrived shows itself in the other app; that somebody thought better of it is nothing to
    // report.
    navigator.share({ text }).then(
      () => {
        this.forget();
      },
      (error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) this.#tell('not-shared');
      },
    );
  };

  #tell(outcome: HandedOver, of: Copied = 'memo'): void {
    this.#outcome = outcome;
    this.#of = of;
    this.#told(outcome);
    this.#host.requestUpdate();
  }
}
