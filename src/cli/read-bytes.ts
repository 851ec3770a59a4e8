import type { Io } from './io.ts';
import type { TextKey, Values } from './texts.ts';

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
