import type { Plugin } from 'vite';
export function notices(options?: { readonly before?: string }): Plugin;
