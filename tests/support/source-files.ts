import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Path below the given directory, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files below a directory of the project. */
export function typeScriptFiles(directory: string): SourceFile[] {
  return readdirSync(PROJECT + directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${PROJECT}${directory}/${file}`, 'utf8') }));
}
