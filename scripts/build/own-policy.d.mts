import type { Plugin } from 'vite';
export const POLICY: string;
export function ownPolicy(): Plugin;
export function withOwnPolicy(code: string): string;
