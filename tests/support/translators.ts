// Stand-ins for page translators, which enter open shadow roots: they change what a widget has drawn, now and
// as it goes on drawing.

type Translator = (text: Text) => void;

const translated = (words: string): string => `*${words.trim()}`;

/** What each kind does with a text node. */
export const TRANSLATORS: Readonly<Record<string, Translator>> = {
  'wraps each text in elements': (text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(translated(text.data));
    outer.append(inner);
    text.replaceWith(outer);
  },
  'writes into the text nodes': (text) => {
    text.data = translated(text.data);
  },
  'puts other text nodes in their place': (text) => {
    text.replaceWith(...[...translated(text.data)].map((letter) => document.createTextNode(letter)));
  },
  'replaces all that an element holds': (text) => {
    const { parentElement: parent } = text;
    if (parent?.childElementCount === 0) parent.textContent = translated(parent.textContent);
    else text.data = translated(text.data);
  },
  'answers late, when the next screen may be there': (text) => {
    setTimeout(() => {
      text.data = translated(text.data);
    }, 20);
  },
};

/**
 * Translates what is drawn in the host's root, and goes on with what is drawn later. Leaves alone what says
 * `translate="no"`.
 */
export function translate(host: Element, translator: Translator): () => void {
  const root = host.shadowRoot!;
  const isDone = ({ data, parentElement }: Text): boolean =>
    data.trim() === '' ||
    data.startsWith('*') ||
    parentElement === null ||
    parentElement.closest('script, style, textarea, [translate=no], font') !== null;
  const under = (node: Node): void => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (!isDone(text)) translator(text);
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    under(root);
  });
  under(root);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
  };
}
