/**
 * Leaves out of the single script what of uqr never runs here: modes for digits and capitals only (every address begins with `tel:` or
 * `https:`), checks of arguments that come from itself, the kinds of modules, and options that nobody sets. Saves 0.7 kB (brotli).
 */
import { replacer } from './replacer.mjs';

const PLACES = {
  'else if (isNumeric(text))\n    return [makeNumeric(text)];\n': '',
  'else if (isAlphanumeric(text))\n    return [makeAlphanumeric(text)];\n': '',
  'if (options?.invert)\n    result.data = result.data.map((row) => row.map((mod) => !mod));': '',
  'options?.onEncoded?.(result);': '',
  'default:\n            throw new Error("Unreachable");': '',
  'if (!segment)\n    throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof data}`);': '',
  'typeof data === "string" ? makeSegments(data) : Array.isArray(data) ? [makeBytes(data)] : void 0': 'makeSegments(data)',
  'input.types.forEach((row) => {\n    for (let i = 0; i < border; i++) {\n      row.unshift(b);\n      row.push(b);\n    }\n  });': '',
  'input.types.unshift(Array.from({ length: newSize }, (_) => b));': '',
  'input.types.push(Array.from({ length: newSize }, (_) => b));': '',
  'const b = QrCodeDataType.Border;': '',
  'this.bitData = bitData;\n': '',
};

/** All but the one that ends the search for a size: what is too long has to be said. */
const CHECK = /\n *if \([^\n]*\)(?: \{)?\n *throw new RangeError\("(?!Data too long)[^"]*"\);(?:\n *\})?/g;
/** What a module is for; that it is no data is all that counts. */
const KIND = /QrCodeDataType\.\w+/g;

/** @param {string} code uqr's module */
export function prunedUqr(code) {
  const replace = replacer('uqr', 'scripts/build/prune-uqr.mjs');
  let text = code;
  for (const [place, by] of Object.entries(PLACES)) text = replace(text, place, by);
  return replace(replace(text, CHECK, ''), KIND, '1');
}

/** @returns {import('vite').Plugin} */
export function pruneUqr() {
  return {
    name: 'prune-uqr',
    enforce: 'pre',
    transform: { filter: { id: /\/uqr\/dist\/index\.mjs$/ }, handler: (code) => ({ code: prunedUqr(code), map: null }) },
  };
}
