import type { Io } from './io.ts';
import type { FileProblem } from './read-bytes.ts';
import { readBytes } from './read-bytes.ts';

export type ReadJson = { readonly value: unknown; readonly text: string } | FileProblem;

/**
 * Reads a JSON file of any size, with or without a byte order mark. What can go wrong comes back as words.
 */
export function readJson(io: Io, path: string): ReadJson {
  const file = readBytes(io, path);
  if ('problem' in file) return file;
  let text: string;
  try {
    // Takes the byte order mark away; Shift_JIS and UTF-16 are not UTF-8.
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return { problem: 'file.encoding', values: { path } };
  }
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const before = text.slice(0, at).split('\n');
    return {
      problem: 'file.json',
      values: { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    };
  }
}
