import type { Plugin } from 'vite';
export function firstLine(line: string): Plugin;
