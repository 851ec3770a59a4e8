// Finds what is on a screen: as a person does, by role and name, or by the public parts and data attributes.
import axe from 'axe-core';

/** The widget, or any node a screen was rendered into. */
export type Scope = Element;

export const rootOf = (scope: Scope): ParentNode => scope.shadowRoot ?? scope;

export const all = (scope: Scope, selector: string): HTMLElement[] => [
  ...rootOf(scope).querySelectorAll<HTMLElement>(selector),
];

/** The first match; a test that looks for what is not there ends here and says so. */
export function find<E extends HTMLElement = HTMLElement>(scope: Scope, selector: string): E {
  const found = rootOf(scope).querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in: ${textOf(scope).slice(0, 300)}`);
  return found;
}

/** `part(el, 'method', '[data-method=phone]')` */
export const parts = (scope: Scope, name: string, more = ''): HTMLElement[] =>
  all(scope, `[part~="${name}"]${more}`);
export const part = (scope: Scope, name: string, more = ''): HTMLElement =>
  find(scope, `[part~="${name}"]${more}`);
export const has = (scope: Scope, name: string, more = ''): boolean => parts(scope, name, more).length > 0;

/** All words in the scope, with single spaces. */
export const textOf = (scope: Scope): string =>
  [...rootOf(scope).children]
    .map((child) => child.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of one element, as they are read: with single spaces. */
export const wordsOf = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Where the widget stands: `start`, `question express`, `result` … */
export function placeOf(scope: Scope): string {
  const question = parts(scope, 'question')[0]?.dataset['question'];
  return question ? `question ${question}` : (all(scope, '[data-screen]')[0]?.dataset['screen'] ?? 'nothing');
}

/** It is there, only the types of axe do not know it. */
const { getRole } = axe.commons.aria as unknown as { getRole(element: Element): string | null };

/** What an assistive technology would find: visible elements of that role, by their computed names. */
export function named(scope: Scope, role: string): { name: string; element: HTMLElement }[] {
  axe.setup(scope);
  try {
    return all(scope, '*')
      .filter((element) => element.checkVisibility() && getRole(element) === role)
      .map((element) => ({
        name: axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim(),
        element,
      }));
  } finally {
    axe.teardown();
  }
}

export const names = (scope: Scope, role: string): string[] => named(scope, role).map(({ name }) => name);

/** The one element of that role and name. */
export function byRole(scope: Scope, role: string, name: string): HTMLElement {
  const candidates = named(scope, role);
  const found = candidates.filter((candidate) => candidate.name === name);
  if (found.length === 1) return found[0]!.element;
  throw new Error(
    `${found.length} × ${role} "${name}" among: ${candidates.map((candidate) => candidate.name).join(' | ')}`,
  );
}
