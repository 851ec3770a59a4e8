import type { Plugin } from 'vite';

export interface MadeLanguage {
  readonly tag: string;
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly script: string;
  readonly integrity: string;
}
export function languagesIn(folder?: string): MadeLanguage[];
export function moreLanguages(options?: { readonly folder?: string; readonly files?: boolean }): Plugin;
