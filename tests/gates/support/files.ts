import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Module } from './layers.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

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

/** What a file imports or exports from elsewhere: values, types and `import()` alike. */
export const toModule = ({ file, text }: SourceFile): Module => ({
  file,
  imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
});

export const lineCount = ({ text }: SourceFile): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
