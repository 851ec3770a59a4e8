export type Engine = 'chromium' | 'firefox' | 'webkit';
type Part = 'chromium' | 'firefox' | 'webkitDriver' | 'webkitBrowser' | 'xvfb' | 'fonts';
export type Found = Record<Part, string | null>;

export const ENGINES: readonly Engine[];
export function isReady(engine: Engine): boolean;
export function findBrowsers(): Found;
export function ensureBrowsers(engines?: readonly Engine[]): Found;
