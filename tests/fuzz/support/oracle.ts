// What must hold of anything that comes out, said anew and not with the core's own means.

/** Objects of which nothing may ever be added to, or changed. */
const BASES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  Object,
  Array,
  JSON,
];

const picture = (base: object): unknown[] =>
  Reflect.ownKeys(base).flatMap((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(base, key)!;
    return [key, value, get, set];
  });
const BEFORE = BASES.map(picture);

/** Whether every built-in is what it was when this file was read. */
export const builtInsAreUntouched = (): boolean =>
  BASES.every((base, index) => {
    const [before, now] = [BEFORE[index]!, picture(base)];
    return before.length === now.length && before.every((part, at) => Object.is(part, now[at]));
  });

const SCHEMES: readonly string[] = ['https:', 'mailto:', 'tel:', 'sms:'];
/** Fields whose text goes into a link as it is. */
const LINKS: readonly string[] = ['url', 'website', 'nationalList', 'quickExit', 'statement'];

/**
 * As a browser reads it: an allowed kind, nobody's name before the host, nothing that could break out of an
 * attribute.
 */
export function isSafe(href: string): boolean {
  if (/[\s"'`<>\\\p{Cc}\p{Cf}]/u.test(href)) return false;
  if (!URL.canParse(href)) return href.startsWith('https://');
  const { protocol, username, password, search } = new URL(href);
  return (
    SCHEMES.includes(protocol) &&
    username === '' &&
    password === '' &&
    !(protocol === 'mailto:' && search !== '')
  );
}
const isNumber = (tel: string): boolean =>
  /^[#*+(]?\d[\d\-() ]*\d$/.test(tel) && tel.replace(/\D/g, '').length <= 15;

/**
 * Every link in a view, settings or a centre that no page should have, and every object that is not a plain
 * one.
 */
export function faults(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => faults(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  const strange = prototype === Object.prototype || prototype === null ? [] : [`${path}: not a plain object`];
  return [
    ...strange,
    ...Object.entries(value).flatMap(([key, inner]) => {
      const at = `${path}.${key}`;
      if (['__proto__', 'constructor', 'prototype', 'polluted'].includes(key)) return [at];
      if (typeof inner !== 'string') return faults(inner, at);
      // Where something was found may be an old page; what is no safe link is shown as words
      // (tests/screens/links.test.ts).
      if (
        LINKS.includes(key) &&
        !isSafe(/\.sources\[\d+\]$/.test(path) ? inner.replace(/^http:/, 'https:') : inner)
      )
        return [`${at}: ${inner}`];
      return key === 'tel' && !isNumber(inner) ? [`${at}: ${inner}`] : [];
    }),
  ];
}
