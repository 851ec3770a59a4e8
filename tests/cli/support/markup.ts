// A strict reader of markup: enough to know that tags close, attributes are quoted and ids are single.
const VOID = ['meta', 'br'];
const TOKEN =
  /<!doctype html>|<\?xml [^>]*\?>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-zA-Z:-]+(?:="[^"<]*")?)*)\s*(\/?)>/gy;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|#\d+);)*/y;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements in their order; throws where something does not fit. */
export function elementsOf(markup: string): Element[] {
  const open: string[] = [];
  const found: Element[] = [];
  let at = 0;
  while (at < markup.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(markup);
    if (!match) throw new Error(`no tag at: ${markup.slice(at, at + 80)}`);
    const [token, closing, name, attributes = '', alone] = match;
    at += token.length;
    if (name !== undefined && closing) {
      if (open.pop() !== name)
        throw new Error(`</${name}> closes nothing, before: ${markup.slice(at, at + 80)}`);
    } else if (name !== undefined) {
      found.push({
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
        ),
      });
      if (!alone && !VOID.includes(name)) open.push(name);
    }
    // A style sheet is no markup.
    at = open.at(-1) === 'style' ? markup.indexOf('</style>', at) : at;
    TEXT.lastIndex = at;
    at += TEXT.exec(markup)![0].length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  const ids = found.flatMap(({ attributes: { id } }) => id ?? []);
  if (new Set(ids).size !== ids.length) throw new Error('an id stands twice');
  return found;
}

/** The words between two places of a document. */
export const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from) + from.length));
