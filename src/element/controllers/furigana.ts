import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { piecesOf, plainText } from '../../i18n/furigana.ts';

/** Text that is not shown as it stands: read out, chosen in a list, or typed. */
const PLAIN = '.hidden, option, textarea, [role="status"], .paper';

/**
 * Draws the readings. The texts of the screens come with their marks; after each drawing, before it is painted, each
 * such text gives way to ruby, and where no ruby can stand to the plain words. Lit's own text node stays in place,
 * empty, since Lit writes into it when the words change.
 */
export class FuriganaController implements ReactiveController {
  #chosen: boolean | undefined;
  /** What stands for a text node of Lit. */
  readonly #drawn = new WeakMap<Text, Element>();
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The reader's choice; else what the page or the language wishes. */
  isOn(wished: boolean): boolean {
    return this.#chosen ?? wished;
  }

  choose(isOn: boolean): void {
    this.#chosen = isOn;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // Most people read without: then there is nothing to look for.
    const root = this.#host.shadowRoot?.querySelector('[data-furigana]');
    if (!root) return;
    // Collected first: drawing changes the tree that is walked.
    const marked: Node[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) marked.push(node);
    for (const node of marked)
      if (node instanceof Text) this.#draw(node);
      else if (node instanceof Element) cleanAttributes(node);
  }

  #draw(text: Text): void {
    if (!text.data.includes('|')) return;
    const pieces = piecesOf(text.data);
    if (!pieces.some(({ reading }) => reading !== undefined)) return;
    this.#drawn.get(text)?.remove();
    if (text.parentElement?.closest(PLAIN)) {
      text.data = plainText(text.data);
      return;
    }
    const words = document.createElement('span');
    words.className = 'words';
    words.append(
      ...pieces.map(({ text: word, reading }) => (reading === undefined ? word : ruby(word, reading))),
    );
    this.#drawn.set(text, words);
    text.data = '';
    text.after(words);
  }
}

/** The reading is hidden from screen readers, which read the word itself: it would be read twice. */
function ruby(word: string, reading: string): Element {
  const above = document.createElement('rt');
  above.setAttribute('aria-hidden', 'true');
  above.textContent = reading;
  const element = document.createElement('ruby');
  element.append(word, above);
  return element;
}

/** Names and descriptions for screen readers. */
function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (value.includes('|') && plainText(value) !== value) element.setAttribute(name, plainText(value));
}

/** The words of an element without their readings, for a clipboard. */
export function wordsIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt')) reading.remove();
  return copy.textContent ?? '';
}
