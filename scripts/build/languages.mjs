/**
 * The languages that are not on board. Each has a file in `locales/` (`ko.json`), from which the build makes one
 * beside the single script (`dist/locales/ko.js`); the script gets their names and hashes, and the one with
 * everything in it their texts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A classic script is decoded like the page, which may be in EUC-JP or Shift_JIS; the mark overrides that. */
const BOM = '\uFEFF';
const FILE = /^([a-z]{2,3}(?:-[A-Za-z\d]+)*)\.json$/;

/** The languages that the single script carries, as `languages.ts` imports them. */
const onBoard = () =>
  new Set(
    [...readFileSync('src/i18n/languages.ts', 'utf8').matchAll(/locales\/([\w-]+)\.json/g)].map(
      ([, tag]) => tag,
    ),
  );

/**
 * What lies in the folder and is not on board.
 * @param {string} folder
 * @returns {{ tag: string, name: string, texts: Record<string, string>, script: string, integrity: string }[]}
 */
export function languagesIn(folder = 'locales') {
  const known = onBoard();
  return readdirSync(folder)
    .sort()
    .flatMap((file) => FILE.exec(file)?.[1] ?? [])
    .filter((tag) => !known.has(tag))
    .map((tag) => {
      const texts = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'));
      const name = texts[`language.${tag}`];
      if (!name) throw new Error(`${join(folder, tag)}.json: language.${tag}, its own name, is missing`);
      const script = `${BOM}(globalThis.hikikomoriHelpLanguages??={})[${JSON.stringify(tag)}]=${JSON.stringify(texts)};\n`;
      return { tag, name, texts, script, integrity: integrityOf(script) };
    });
}

const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * Writes the languages into the modules that wait for them, and the files beside the script.
 * @param {{ folder?: string, files?: boolean }} [options] `files`: also the files
 * @returns {import('vite').Plugin}
 */
export function moreLanguages({ folder, files = false } = {}) {
  const languages = languagesIn(folder);
  const beside = Object.fromEntries(languages.map(({ tag, name, integrity }) => [tag, { name, integrity }]));
  const texts = Object.fromEntries(languages.map((language) => [language.tag, language.texts]));
  return {
    name: 'more-languages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/(?:beside|all-languages)\.ts$/ },
      handler: (code, id) => ({
        code: id.endsWith('/beside.ts') ? filled(code, 'BESIDE', beside) : filled(code, 'MORE', texts),
        map: null,
      }),
    },
    generateBundle() {
      if (!files) return;
      // What lies there, with the hashes, for whoever puts the files on a server of their own.
      const list = `${JSON.stringify(beside, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'locales/languages.json', source: list });
      for (const { tag, script } of languages)
        this.emitFile({ type: 'asset', fileName: `locales/${tag}.js`, source: script });
    },
  };
}

/** The module with a value in the place of the empty one. */
function filled(code, name, value) {
  const empty = new RegExp(`(const ${name}\\b[^=]*= )\\{\\};`);
  if (!empty.test(code)) throw new Error(`${name} = {} is not where the build fills it in`);
  // A function: `$` in a text is the text's own.
  return code.replace(empty, (_, before) => `${before}${JSON.stringify(value)};`);
}
