/**
 * Puts the licences of everything in a bundle at its beginning. They are read from the installed packages and
 * from the notice beside the lists of windows, so that none is forgotten or outdated.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package that a module belongs to; null for the project's own modules. */
export function packageOf(id) {
  const [, path] = /.*\/node_modules\/(.+)$/.exec(id) ?? [];
  return path
    ? path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/')
    : null;
}

/** Where it is installed, null for our own modules: two packages may need two versions of a third one. */
export const folderOf = (id) => {
  const name = packageOf(id);
  return name === null
    ? null
    : id.slice(0, id.lastIndexOf(`/node_modules/`) + '/node_modules/'.length + name.length);
};

/**
 * Name, version, licence and its text of an installed package.
 * @throws Error if it has no licence file
 */
export function readPackage(folder, name) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file; its notice can't be put into the bundle`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8') };
}

/** Name, version, licence and copyright of each package: the notice at the head of a bundle. */
export function noticeText(packages, file) {
  const lines = packages.map(
    ({ name, version, license, text }) => `${name} ${version}, ${license}, ${copyrightOf(text)}`,
  );
  return [...lines, `Licence texts: ${file}`].join('\n');
}

/** The lists of windows by prefecture, among the modules of a bundle. */
export const WINDOWS = /\/src\/content\/windows\/\d\d\.json/;

/** The notice for the lists of windows, if a chunk contains them: their licence requires attribution. */
const dataNotice = ({ moduleIds }) =>
  moduleIds.some((id) => WINDOWS.test(id))
    ? [readFileSync('src/content/windows/NOTICE.txt', 'utf8').trim()]
    : [];

const copyrightOf = (text) => /^copyright\b.*$/im.exec(text)?.[0].trim() ?? '';

/** The full texts, each once, for a file beside the bundle. */
export function licenceTexts(packages) {
  const byText = new Map();
  for (const { name, version, text } of packages)
    byText.set(text.trim(), [...(byText.get(text.trim()) ?? []), `${name} ${version}`]);
  return [...byText]
    .map(([text, names]) => `${names.join(', ')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The installed packages in a chunk, ours first; empty if it contains only ours. */
function packagesIn({ isEntry, moduleIds }) {
  const folders = isEntry ? [...new Set(moduleIds.map(folderOf))].filter((folder) => folder !== null) : [];
  const packages = folders.map((folder) => readPackage(folder, packageOf(`${folder}/`)));
  return packages.length === 0
    ? []
    : [readPackage(process.cwd(), 'hikikomori-help'), ...packages.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

const licenceFile = (chunk) => `${chunk.fileName}.LICENSE.txt`;

/**
 * @param {{ before?: string }} [options] `before`: text before the notice
 * @returns {import('vite').Plugin}
 */
export function notices({ before = '' } = {}) {
  return {
    name: 'notices',
    // After the minifier, which would remove the notice; and by the bundler, which adjusts the lines of the
    // source map.
    outputOptions: (options) => ({
      ...options,
      postBanner(chunk) {
        const packages = packagesIn(chunk);
        const parts = [
          ...(packages.length === 0 ? [] : [noticeText(packages, licenceFile(chunk))]),
          ...dataNotice(chunk),
        ];
        return parts.length === 0 ? undefined : `${before}/*!\n${parts.join('\n\n')}\n*/`;
      },
    }),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const packages = packagesIn(chunk);
        if (packages.length > 0)
          this.emitFile({ type: 'asset', fileName: licenceFile(chunk), source: licenceTexts(packages) });
      }
    },
  };
}
