/**
 * Packs the texts for the single script: the keys once for all languages, and each language as its values in the order of the keys.
 * A key is written as the number of leading parts it shares with the key before it, and the rest. Saves 1.3 kB (brotli).
 */
import { readFileSync } from 'node:fs';

const RUNTIME = 'virtual:texts';

/** @param {string[]} keys */
export function packKeys(keys) {
  let before = [];
  return keys.map((key) => {
    const parts = key.split('.');
    let shared = 0;
    while (shared < parts.length - 1 && parts[shared] === before[shared]) shared += 1;
    before = parts;
    return shared + parts.slice(shared).join('.');
  }).join('\n');
}

/** The unpacking half, as it goes into the script. */
export const UNPACK = `(packed) => {
  let before = [];
  return packed.split('\\n').map((line) => (before = [...before.slice(0, +line[0]), ...line.slice(1).split('.')]).join('.'));
}`;

/** @returns {import('vite').Plugin} */
export function packTexts(reference = 'locales/ja.json') {
  const keys = Object.keys(JSON.parse(readFileSync(reference, 'utf8')));
  return {
    name: 'pack-texts',
    enforce: 'pre',
    resolveId: (id) => (id === RUNTIME ? `\0${RUNTIME}` : null),
    load(id) {
      if (id !== `\0${RUNTIME}`) return null;
      return `const KEYS = (${UNPACK})(${JSON.stringify(packKeys(keys))});
        export default (packed) => Object.fromEntries(packed.split('\\n').map((text, index) => [KEYS[index], text]).filter(([, text]) => text));`;
    },
    transform: {
      filter: { id: /\/locales\/[\w-]+\.json$/ },
      handler(code, id) {
        const texts = JSON.parse(code);
        const foreign = Object.keys(texts).filter((key) => !keys.includes(key));
        const broken = Object.entries(texts).filter(([, text]) => text.includes('\n'));
        if (foreign.length > 0 || broken.length > 0) throw new Error(`${id}: not in ${reference}, or with a line break: ${[...foreign, ...broken.map(([key]) => key)].join(', ')}`);
        const packed = keys.map((key) => texts[key] ?? '').join('\n');
        return { code: `import texts from '${RUNTIME}'; export default /* @__PURE__ */ texts(${JSON.stringify(packed)});`, map: null, moduleType: 'js' };
      },
    },
  };
}
