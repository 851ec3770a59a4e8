import type { Plugin } from 'vite';
export function packDirectory(): Plugin;
export function shownOnly<T extends object>(entries: readonly T[]): T[];
