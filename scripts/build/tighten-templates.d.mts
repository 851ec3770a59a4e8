import type { Plugin } from 'vite';
export function tightStrings(strings: readonly string[]): string[];
export function tightTemplates(code: string): string;
export function tightenTemplates(): Plugin;
