import type { ReactiveControllerHost } from 'lit';
import type { HandedOver } from '../../visit/memo.ts';
import type { FilesController } from './download.ts';

/** Takes the memo out of the page, by the person's own press only, and keeps what came of it until their next step. */
export class HandOverController {
  #outcome: HandedOver | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #files: FilesController;
  readonly #told: (outcome: HandedOver) => void;

  /** @param told so that it can be said to who does not see it */
  constructor(host: ReactiveControllerHost, files: FilesController, told: (outcome: HandedOver) => void) {
    this.#host = host;
    this.#files = files;
    this.#told = told;
  }

  get outcome(): HandedOver | null {
    return this.#outcome;
  }

  forget(): void {
    if (this.#outcome === null) return;
    this.#outcome = null;
    this.#host.requestUpdate();
  }

  /** Pages without https and some embedded browsers have no clipboard: then the words are selected, ready for the person's own copying. */
  readonly copy = (field: HTMLTextAreaElement): void => {
    const refused = (): void => {
      field.focus();
      field.select();
      this.#tell('not-copied');
    };
    try {
      navigator.clipboard.writeText(field.value).then(() => { this.#tell('copied'); }, refused);
    } catch {
      refused();
    }
  };

  /** Neutral in a list of downloads. */
  readonly download = (text: string): void => { this.#tell(this.#files.save('memo.txt', 'text/plain', () => text)); };

  /** Null where there is no share sheet, or where the page around may not use it. */
  get share(): ((text: string) => void) | null {
    return navigator.canShare?.({ text: '-' }) ? this.#share : null;
  }

  readonly #share = (text: string): void => {
    // Whether it arrived shows itself in the other app; that somebody thought better of it is nothing to report.
    navigator.share({ text }).then(() => { this.forget(); }, (error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#tell('not-shared');
    });
  };

  #tell(outcome: HandedOver): void {
    this.#outcome = outcome;
    this.#told(outcome);
    this.#host.requestUpdate();
  }
}
