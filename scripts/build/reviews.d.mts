import type { Plugin } from 'vite';

type Texts = Readonly<Record<string, string>>;
export interface Reviewed {
  readonly what: string;
  readonly version: string;
}
export function isCrisisText(key: string): boolean;
export function versionOf(value: unknown): string;
export function versionOfTexts(japanese: Texts, texts: Texts, isMeant?: (key: string) => boolean): string;
export function languagesOf(folder: string): string[];
export function reviewedIn(folder?: string, reviews?: readonly Reviewed[]): string[];
export function reviewedLanguages(options?: {
  readonly folder?: string;
  readonly reviews?: readonly Reviewed[];
}): Plugin;
