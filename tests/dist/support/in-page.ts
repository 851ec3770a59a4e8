// What the drivers say to a page, as source text: the one form that all three protocols take alike.

export const callText = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${run})(...${JSON.stringify(args)})`;

/** The first match of a deep selector; for a checkbox its label, as people click on the words. */
export const clickTargetText = (selector: string): string =>
  callText(findClickTarget, [selector.split(' >>> ')]);

function findClickTarget(steps: string[]): Element | null {
  let scope: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of steps) {
    found = scope?.querySelector(step) ?? null;
    scope = found?.shadowRoot ?? null;
  }
  return (found instanceof HTMLInputElement && found.labels?.[0]) || found;
}

export const notFound = (selector: string): Error => new Error(`nothing on the page matches ${selector}`);
