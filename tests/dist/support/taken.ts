// A browser as it was some years ago, or as another script of the page has left it. What is taken away is
// given back before a driver looks, since drivers need it themselves; so the page asks the widget for its
// contacts on its own.
import { expect } from 'vitest';
import { linksIn } from './contact.ts';
import type { Page } from './driver.ts';
import { CENTRE, inlineProbe, page, scriptTag, widget } from './site.ts';

export const DISPLAYS = ['inline', 'floating', 'dialog'] as const;

export interface Asked {
  readonly display: string;
  /** The widget shows its contacts; else it stands aside. */
  readonly drawn: boolean;
  /** The numbers on the screen. */
  readonly numbers: readonly string[];
}

declare global {
  interface Window {
    /** Takes something away from the browser. */
    take(owner: object, ...names: string[]): void;
    /** Puts something else in its place. */
    put(owner: object, name: string, descriptor: PropertyDescriptor): void;
    giveBack(): void;
    /** What has to have happened before the widget is asked. */
    before?: Promise<void> | undefined;
    asked?: Asked[];
  }
}

function install(): void {
  const back: (() => void)[] = [];
  const put = (owner: object, name: string, descriptor: PropertyDescriptor | null): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (!original && !descriptor) return;
    Reflect.deleteProperty(owner, name);
    if (descriptor) Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    back.push(() => {
      Reflect.deleteProperty(owner, name);
      if (original) Object.defineProperty(owner, name, original);
    });
  };
  Object.assign(window, {
    put,
    take: (owner: object, ...names: string[]) => {
      for (const name of names) put(owner, name, null);
    },
    giveBack: () => {
      for (let index = back.length - 1; index >= 0; index -= 1) back[index]!();
    },
  });
}

async function ask(displays: readonly string[], numbers: (selector: string) => string[]): Promise<void> {
  await window.before;
  const asked: Asked[] = [];
  for (const display of displays) {
    const selector = `#${display} hikikomori-help`;
    const host = document.querySelector(selector) as HTMLElement & {
      showContacts?(): void;
      updateComplete?: Promise<unknown>;
    };
    host.showContacts?.();
    const later = new Promise((turn) => {
      setTimeout(turn, 1000);
    });
    // What could not begin is never complete; and what fails after the drawing brings the tag's own content a
    // little later.
    await Promise.race([host.updateComplete, later]);
    await new Promise((turn) => {
      setTimeout(turn, 0);
    });
    asked.push({
      display,
      drawn: Boolean(host.shadowRoot?.querySelector('[data-screen=contacts]')),
      numbers: numbers(selector),
    });
  }
  window.giveBack();
  window.asked = asked;
}

/**
 * The three ways of display in a browser to which `before` has been done; they are asked when what it
 * promises has happened.
 */
export function pageAfter(before: () => Promise<void> | void, style = ''): Record<string, string> {
  const body = DISPLAYS.map((display) => `<div id="${display}">${widget({ ...CENTRE, display })}</div>`).join(
    '',
  );
  const head = `${inlineProbe}<style>${style}</style><script>(${install})();window.before = (${before})();</script>${scriptTag()}${scriptTag('/ask.js')}`;
  return { '/': page(body, head), '/ask.js': `(${ask})(${JSON.stringify(DISPLAYS)}, ${linksIn})` };
}

export async function askedOf(tab: Page): Promise<readonly Asked[]> {
  await expect.poll(() => tab.evaluate(() => Boolean(window.asked)), { timeout: 9000 }).toBe(true);
  return tab.evaluate(() => window.asked!);
}
