import type { Plugin } from 'vite';
export function tightenStyles(): Plugin;
export function tightened(code: string): string;
