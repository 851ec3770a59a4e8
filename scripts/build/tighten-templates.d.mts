import type { Plugin } from 'vite';
export function tightStrings(strings: readonly string[]): string[];
export function tightTemplates(code: string, tree: object): string;
export function tightenTemplates(): Plugin;
