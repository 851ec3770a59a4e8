import type { Plugin } from 'vite';
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it, mostly an SPDX id. */
  readonly license: string;
  /** The whole text of its licence file. */
  readonly text: string;
}
export const WINDOWS: RegExp;
export function packageOf(id: string): string | null;
export function folderOf(id: string): string | null;
export function readPackage(folder: string, name: string): Installed;
export function notices(options?: { readonly before?: string }): Plugin;
