import type { Plugin } from 'vite';
export function pruneI18next(): Plugin;
export function pruned(code: string): string;
