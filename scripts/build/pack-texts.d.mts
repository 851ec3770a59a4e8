import type { Plugin } from 'vite';
export function packTexts(): Plugin;
export function packed(languages: Readonly<Record<string, Readonly<Record<string, string>>>>): string;
export function packKeys(keys: readonly string[]): string;
export const UNPACK: string;
