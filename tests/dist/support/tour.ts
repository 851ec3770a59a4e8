// A whole visit in one go, by the widget's own buttons: what a test of traces and policies needs, many times
// over and quickly.
import { nextPlace } from './flow.ts';
import type { Page } from './driver.ts';

export interface Toured {
  /** The screens in their order; on a question its name. */
  readonly places: string[];
  /** Presses of parts that are not on every way: `qr`, `calendar`, `copy` … */
  readonly pressed: string[];
}

/**
 * Every screen and everything that can be opened on it, in each language, up to the contacts. Gives what was
 * really seen and pressed.
 */
export async function tour(tab: Page, host = 'hikikomori-help'): Promise<Toured> {
  await tab.evaluate(keepFiles);
  await tab.evaluate((selector) => {
    document.querySelector<HTMLElement & { open(): void }>(selector)?.open();
  }, host);
  await nextPlace(tab, 'nothing', host);
  return tab.evaluate(walk, host);
}

/** What is saved goes nowhere: no file is left on the machine of whoever runs the tests. Runs in the page. */
function keepFiles(): void {
  HTMLAnchorElement.prototype.click = () => undefined;
}

/** Runs in the page. */
async function walk(selector: string): Promise<Toured> {
  const host = document.querySelector(selector) as HTMLElement & { updateComplete: Promise<unknown> };
  const root = host.shadowRoot!;
  const places: string[] = [];
  const pressed: string[] = [];
  const all = (part: string, more = ''): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[part~=${part}]${more}`),
  ];
  const place = (): string =>
    all('question')[0]?.dataset['question'] ??
    root.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ??
    'nothing';
  const press = async (element: HTMLElement | undefined): Promise<void> => {
    element?.click();
    await host.updateComplete;
    // Refusals of the clipboard and the like come a little later.
    await new Promise((later) => {
      setTimeout(later, 0);
    });
  };
  const pressAll = async (part: string): Promise<void> => {
    for (const [index] of all(part).entries()) {
      pressed.push(part);
      await press(all(part)[index]);
    }
  };
  const look = async (): Promise<void> => {
    places.push(place());
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const part of ['qr', 'calendar', 'copy', 'download']) await pressAll(part);
    for (const field of root.querySelectorAll('textarea')) {
      field.value += ' a word more';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      pressed.push('memo-text');
    }
  };

  await look();
  await press(all('door', '[data-door=self]')[0]);
  while (place() !== 'result' && places.length < 16) {
    await look();
    const answers = all('option');
    const several = answers[0] instanceof HTMLInputElement;
    await press(answers[0]);
    if (several || answers.length === 0) await press(all('next')[0]);
  }
  await look();
  for (const way of ['show-answers', 'crisis-link', 'show-about', 'language', 'show-contacts']) {
    await press(all(way)[0]);
    await look();
  }
  await press(all('language')[0]);
  return { places, pressed };
}
