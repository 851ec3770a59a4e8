import type { Plugin } from 'vite';
export function packTexts(): Plugin;
export function packKeys(keys: readonly string[]): string;
export const UNPACK: string;
