/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The windows and municipalities of all prefectures, for the script that contains everything. Vite replaces
 * the call by the text of each file. A text is parsed only for the prefecture that is needed, since all of
 * Japan would keep a slow phone waiting.
 */
const FILES = import.meta.glob<string>('./windows/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** By the two digits of the prefecture: a list in JSON. */
export const WINDOWS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, text]) => [path.slice(-7, -5), text]),
);
