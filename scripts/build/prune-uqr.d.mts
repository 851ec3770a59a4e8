import type { Plugin } from 'vite';
export function pruneUqr(): Plugin;
export function prunedUqr(code: string): string;
