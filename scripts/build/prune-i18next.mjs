/**
 * Leaves out of the single script the parts of i18next that never run here: the connector that would load texts over the network,
 * the formatter of numbers and dates (src/i18n/dates.ts asks the browser), plural forms (no text counts) and the log. Saves 2.6 kB (brotli),
 * and a script that promises to make no request contains no loader. The anchors are exact: an update of i18next that moves them
 * stops the build. The day a text needs `count`, take the plural stub out; a test says so.
 */
const STUBS = [
  { head: 'class Connector extends EventEmitter {', stub: 'class Connector extends EventEmitter {}' },
  { head: 'class Formatter {', stub: 'class Formatter { init() {} format(value) { return value; } }' },
  { head: 'class Logger {', stub: 'class Logger { init() {} log() {} warn() {} error() {} deprecate() {} create() { return this; } clone() { return this; } }' },
  { head: 'class PluralResolver {', stub: 'class PluralResolver {}' },
];

/** @param {string} code i18next's module */
export function pruned(code) {
  return STUBS.reduce((text, { head, stub }) => {
    const start = text.indexOf(head);
    const end = text.indexOf('\n}\n', start);
    if (start < 0 || end < 0) throw new Error(`i18next no longer contains "${head}": see scripts/build/prune-i18next.mjs`);
    return text.slice(0, start) + stub + text.slice(end + 2);
  }, code);
}

/** @returns {import('vite').Plugin} */
export function pruneI18next() {
  return {
    name: 'prune-i18next',
    enforce: 'pre',
    transform: { filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ }, handler: (code) => ({ code: pruned(code), map: null }) },
  };
}
