// A screen reader that runs in the page (@guidepup/virtual-screen-reader): what is said from the first screen
// to the last, as text to be reviewed. It follows the specifications, not one product;
// docs/accessibility/screen-readers.md says what that is worth.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

interface Virtual {
  start(options: { container: Element; window: Window }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/** The reader as a script that makes it known as `reader.virtual`. */
export async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js';",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'reader',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/**
 * Walks from the start to the result and listens to every screen, from its first word to its last. Runs in
 * the page.
 */
export async function listen(given: Readonly<Record<string, string | readonly string[]>>): Promise<string[]> {
  const { virtual } = (window as unknown as { reader: { virtual: Virtual } }).reader;
  const host = document.querySelector('hikikomori-help') as HTMLElement & {
    updateComplete: Promise<unknown>;
  };
  const root = host.shadowRoot!;
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const container = all('.widget')[0]!;
  const heard: string[] = [];
  const placeNow = (): string =>
    all('[data-question]')[0]?.dataset['question'] ?? all('[data-screen]')[0]!.dataset['screen']!;

  /** What is folded is not there for a screen reader; this one has to be told. */
  const whileFolded = async (run: () => Promise<void>): Promise<void> => {
    const folded = all('details:not([open]) > :not(summary):not([aria-hidden])');
    for (const element of folded) element.setAttribute('aria-hidden', 'true');
    await run();
    for (const element of folded) element.removeAttribute('aria-hidden');
  };
  const read = (): Promise<void> =>
    whileFolded(async () => {
      await virtual.start({ container, window });
      for (let phrases = 0; phrases < 600; phrases += 1) {
        const phrase = await virtual.lastSpokenPhrase();
        heard.push(phrase);
        if (phrase.startsWith('end of region')) break;
        await virtual.next();
      }
      await virtual.stop();
    });
  /** What is said by itself after a press, and what has the focus then. */
  const press = async (target: HTMLElement): Promise<void> => {
    const name = target.closest('label')?.textContent ?? target.textContent;
    heard.push('', `>>> ${name.replace(/\s+/g, ' ').trim()}`);
    await virtual.start({ container, window });
    target.focus();
    target.click();
    await host.updateComplete;
    await new Promise((later) => {
      setTimeout(later, 50);
    });
    heard.push(
      ...(await virtual.spokenPhraseLog()).filter((phrase) => /^(?:polite|assertive): /.test(phrase)),
    );
    await virtual.stop();
    const focused = root.activeElement;
    if (focused) heard.push(`focus: ${focused.localName} ${focused.textContent.trim()}`);
  };

  for (let screens = 0; screens < 20; screens += 1) {
    const place = placeNow();
    heard.push('', `=== ${place}`);
    await read();
    if (place === 'result') return heard;
    if (place === 'start') await press(all(`[data-door="${String(given['who'])}"]`)[0]!);
    else if (place === 'crisis') await press(all('[part~=crisis] [part~=next]')[0]!);
    else {
      const wanted = given[place];
      const several = all('[part~=next]')[0];
      for (const id of [wanted ?? []].flat()) await press(all(`[part~=option][value="${id}"]`)[0]!);
      if (wanted === undefined) await press(all('[part~=skip]')[0]!);
      else if (several) await press(several);
    }
  }
  throw new Error(`no result: ${heard.slice(-20).join('\n')}`);
}
