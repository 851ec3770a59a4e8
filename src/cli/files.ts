/** Files of the command: bytes, JSON, and what is written. */
import type { Io } from './io.ts';
import type { TextKey, Values } from './texts.ts';
import { both } from './texts.ts';

export interface FileProblem {
  readonly problem: TextKey;
  readonly values: Values;
}

/** The bytes of a file, or why there are none, as words. */
export function readBytes({ read }: Io, path: string): { readonly bytes: Uint8Array } | FileProblem {
  try {
    return { bytes: read(path) };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return {
      problem: code === 'ENOENT' ? 'file.missing' : code === 'EISDIR' ? 'file.folder' : 'file.unreadable',
      values: { path },
    };
  }
}

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

/**
 * Writes a text to a file, or to the standard output where none is named.
 * @returns false where the file can't be written, which is told
 */
export function writeText(io: Io, path: string | undefined, text: string): boolean {
  if (path === undefined) {
    io.out(text.replace(/\r?\n$/, ''));
    return true;
  }
  try {
    io.write(path, text.endsWith('\n') ? text : `${text}\n`);
    return true;
  } catch {
    both('file.unwritable', { path }).forEach(io.err);
    return false;
  }
}
