import type { Plugin } from 'vite';
export function shebang(): Plugin;
