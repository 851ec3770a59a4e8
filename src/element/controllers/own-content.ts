import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../directory/issue.ts';
import { issue } from '../../directory/issue.ts';
import { pageContentIn } from '../page-content.ts';

const EXPECTED = 'contacts alone, and </hikikomori-help> behind them (/> does not close it)';

/**
 * The slot for the tag's own content. The style sheet hides it once the widget is drawn, so the content is
 * visible again where that sheet is missing: in a page that was saved, or whose policy refuses the sheet.
 * Content that can't be contacts is not hidden at all.
 */
export class OwnContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #level: () => number;
  readonly #warn: (issues: readonly Issue[]) => void;

  /**
   * @param level the level of the widget's own headings
   * @param warn called with what does not belong there
   */
  constructor(
    host: ReactiveControllerHost & Element,
    level: () => number,
    warn: (issues: readonly Issue[]) => void,
  ) {
    this.#host = host;
    this.#level = level;
    this.#warn = warn;
    host.addController(this);
  }

  /** Adds the element that holds the slot; Lit draws the screens before it. */
  place(root: DocumentFragment | HTMLElement): Element {
    const kept = document.createElement('div');
    kept.className = 'kept';
    kept.append(document.createElement('slot'));
    root.append(kept);
    return kept;
  }

  hostUpdated(): void {
    const found = pageContentIn(this.#host, this.#level());
    this.#host.shadowRoot?.querySelector('.kept')?.classList.toggle('away', found === null);
    if (found !== null)
      this.#warn([issue('render/content', found, EXPECTED, 'All of it, in view below the widget,')]);
  }
}
