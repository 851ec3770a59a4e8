import type { ReactiveControllerHost } from 'lit';
import type { Copied } from '../../components/context.ts';
import type { HandedOver } from '../../visit/memo.ts';
import type { FilesController } from './download.ts';
import { wordsIn } from './furigana.ts';

/**
 * Copies, saves or shares the memo when the person presses a button, and keeps the outcome until their next
 * step.
 */
export class HandOverController {
  #outcome: HandedOver | null = null;
  #of: Copied = 'memo';
  readonly #host: ReactiveControllerHost;
  readonly #files: FilesController;
  readonly #told: (outcome: HandedOver) => void;

  /** @param told called with the outcome, so that screen readers announce it */
  constructor(host: ReactiveControllerHost, files: FilesController, told: (outcome: HandedOver) => void) {
    this.#host = host;
    this.#files = files;
    this.#told = told;
  }

  /** The outcome that is shown beside the button for `of`; null: none. */
  outcomeOf(of: Copied): HandedOver | null {
    return this.#of === of ? this.#outcome : null;
  }

  forget(): void {
    if (this.#outcome === null) return;
    this.#outcome = null;
    this.#host.requestUpdate();
  }

  /**
   * Copies the text. Pages without https and some embedded browsers have no clipboard: then the text is
   * selected, so that the person can copy it.
   */
  readonly copy = (from: HTMLElement, of: Copied): void => {
    const text = from instanceof HTMLTextAreaElement ? from.value : wordsIn(from);
    const refused = (): void => {
      // Text in a closed `<details>` can't be selected.
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

  /** The file's name reveals nothing in a list of downloads. */
  readonly download = (text: string): void => {
    this.#tell(this.#files.save('memo.txt', 'text/plain', () => text));
  };

  /** Null where there is no share sheet, or where the page around does not allow its use. */
  get share(): ((text: string) => void) | null {
    return navigator.canShare?.({ text: '-' }) ? this.#share : null;
  }

  readonly #share = (text: string): void => {
    // The other app shows whether it arrived. Cancelling (`AbortError`) is no failure. Neither is reported
    // here.
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
