import { ATTRIBUTES } from '../core/attributes.ts';
import { toCamel } from '../core/child-settings.ts';

/** `lang` is every element's own property already. */
const REFLECTED = ATTRIBUTES.filter((name) => name !== 'lang').map((name) => ({ name, property: toCamel(name) }));

/** Gives each attribute a property. The attribute is the state: reading and writing go through it, nothing has to be kept in step. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const { name, property } of REFLECTED) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}

/** A page may have set properties before the script arrived; they would hide the accessors and are set again. */
export function upgradeProperties(element: HTMLElement): void {
  for (const { property } of REFLECTED) {
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
