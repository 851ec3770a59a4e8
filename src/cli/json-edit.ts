/** The one place that knows how a JSON text is changed and otherwise left as somebody has written it. */
import type { FormattingOptions, JSONPath } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Fields } from '../directory/entry.ts';

/**
 * Gives keys of one object other values. An object on one line stays on one line; of another only the lines
 * of these keys change. Keys that are new come last.
 * @param path where the object stands; the text is JSON, and has one there
 */
export function changeObject(text: string, path: JSONPath, changes: Fields): string {
  const tree = parseTree(text);
  const { offset = 0, length = 0 } = (tree && findNodeAtLocation(tree, path)) ?? {};
  const written = text.slice(offset, offset + length);
  if (!written.includes('\n')) {
    const value = { ...(JSON.parse(written) as Fields), ...changes };
    return text.slice(0, offset) + onOneLine(value, written.startsWith('{ ')) + text.slice(offset + length);
  }
  return Object.entries(changes).reduce((changed, [key, value]) => {
    const edits = modify(changed, [...path, key], value, { formattingOptions: formattingOf(text) });
    return applyEdits(changed, edits);
  }, text);
}

function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** @param isAiry with blanks inside of braces and behind commas and colons */
function onOneLine(value: unknown, isAiry: boolean): string {
  const inner = (item: unknown): string => onOneLine(item, isAiry);
  const comma = isAiry ? ', ' : ',';
  if (Array.isArray(value)) return `[${value.map(inner).join(comma)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${isAiry ? ' ' : ''}${inner(item)}`,
  );
  return isAiry && pairs.length > 0 ? `{ ${pairs.join(comma)} }` : `{${pairs.join(comma)}}`;
}
