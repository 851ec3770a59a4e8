import type { Io } from './io.ts';
import { both } from './texts.ts';

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
