/** What must hold for the files of the package: names, hashes, licences, and what is not to be in them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** Files of a folder and their SHA-384, as in `sri.json`; names by `/`, sorted. */
export function hashesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  return new Map(names.sort().map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
}

/** `sha384-…`, as `integrity` takes it. */
export const hashOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The names of the files in which two folders differ, and how. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    if (!one.has(name)) return [`${name} is only in the second`];
    if (!other.has(name)) return [`${name} is only in the first`];
    return one.get(name) === other.get(name) ? [] : [`${name} has other bytes`];
  });
}

/**
 * Whether a page loads the file by its name with `<script src>`: a script that is no module. Modules are
 * loaded through a bundler, and `integrity` is of no use to them.
 */
export function isClassicScript(name: string, code: string): boolean {
  if (!name.endsWith('.js') || code.trim() === '') return false;
  const { body } = parseAst(code);
  return !body.some(({ type }) => /^(?:Import|Export)/.test(type));
}

/**
 * What is wrong with `sri.json`.
 * @param hashes of the files in `dist/`
 * @param needed the files that it has to name
 */
export function sriObjections(
  sri: Readonly<Record<string, string>>,
  hashes: ReadonlyMap<string, string>,
  needed: readonly string[],
): readonly string[] {
  return [
    ...needed.filter((name) => !(name in sri)).map((name) => `${name} has no hash in sri.json`),
    ...Object.entries(sri).flatMap(([name, hash]) => {
      if (!hashes.has(name)) return [`${name} is in sri.json, and not in dist`];
      return hashes.get(name) === hash ? [] : [`${name} has another hash in sri.json than on the disk`];
    }),
  ];
}

/** What may be in the package, beside what npm puts there by itself. */
const EXPECTED = [
  /^(?:package\.json|custom-elements\.json|LICENSE|README(?:\.en)?\.md|CHANGELOG\.md)$/,
  /^dist\/[\w.-]+\.(?:js|d\.ts|js\.LICENSE\.txt)$/,
  /^dist\/(?:sri|sbom\.cdx|web-types|centers\.schema|vscode\.(?:html|css)-custom-data)\.json$/,
  /^dist\/embed\.html$/,
  /^dist\/builder\/(?:index\.html|builder\.css|embed\.html|[\w.-]+\.js(?:\.LICENSE\.txt)?)$/,
  /^dist\/windows\/(?:\d\d\.json|NOTICE\.txt)$/,
  /^dist\/locales\/(?:languages\.json|[\w-]+\.js)$/,
];

/** Names of files that do not belong in the package. */
export const unexpected = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !EXPECTED.some((pattern) => pattern.test(name)));

/** Files that `package.json` names and the package lacks. */
export function missing(pkg: unknown, names: readonly string[]): readonly string[] {
  const paths: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') paths.push(value.replace(/^\.\//, ''));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { exports, bin, customElements, 'web-types': types } = pkg as Record<string, unknown>;
  [exports, bin, customElements, types].forEach(collect);
  const matches = (path: string): boolean => {
    const [start = '', end] = path.split('*');
    return end === undefined
      ? names.includes(path)
      : names.some((name) => name.startsWith(start) && name.endsWith(end));
  };
  return [...new Set(paths)].filter((path) => !matches(path));
}

/**
 * Paths of a machine in a text: of this one, and such as everybody has.
 * @param own paths of this machine
 */
export function machinePaths(
  text: string,
  own: readonly string[] = [process.cwd(), homedir(), tmpdir()],
): readonly string[] {
  // `/` alone, or `/root`, would be found in words.
  const looked = own.filter((path) => path.split('/').length > 2);
  const found = [
    ...looked.filter((path) => text.includes(`${path}/`)),
    ...(text.match(
      /file:\/\/\/[\w./-]+|(?<![\w.$}/-])\/(?:home|Users|root|tmp|private)\/[\w.-]+\/[\w./-]+/g,
    ) ?? []),
  ];
  return [...new Set(found)];
}

/** Libraries named in the notice at the head of a script, as `name version`; ours is left out. */
export function librariesInHead(code: string): readonly string[] {
  const [, notice = ''] = /^[^\n]*\/\*!\n([^]*?)\*\//m.exec(code.slice(0, 20_000)) ?? [];
  return [...notice.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*), [\w.() -]+,/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('hikikomori-help '));
}

interface Listed {
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly 'bom-ref': string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly { readonly license?: { readonly text?: { readonly content: string } } }[];
}
/** An SBOM, as far as it is looked at. */
export interface Sbom {
  readonly components: readonly Listed[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const titleOf = ({ group, name, version }: Listed): string =>
  `${group === undefined ? '' : `${group}/`}${name} ${version ?? ''}`;

/**
 * Where the SBOM and the files disagree: hashes; libraries named at the head of a script; licence texts.
 * @param read gives a file of `dist/`, null if it is not there
 */
export function sbomObjections(
  { components, dependencies }: Sbom,
  read: (file: string) => Uint8Array | null,
): readonly string[] {
  const byRef = new Map(components.map((component) => [component['bom-ref'], component]));
  const inFiles = new Set(
    dependencies.flatMap(({ ref, dependsOn = [] }) => (ref.startsWith('dist/') ? dependsOn : [])),
  );
  const objections = components
    .filter(({ type, 'bom-ref': ref }) => type !== 'file' && !inFiles.has(ref))
    .map((component) => `${titleOf(component)} is in the SBOM, and in no file`);
  for (const file of components.filter(({ type }) => type === 'file')) {
    const bytes = read(file.name);
    if (bytes === null) {
      objections.push(`${file.name} is in the SBOM, and not in dist`);
      continue;
    }
    const hash = file.hashes?.find(({ alg }) => alg === 'SHA-384')?.content ?? '';
    if (`sha384-${Buffer.from(hash, 'hex').toString('base64')}` !== hashOf(bytes))
      objections.push(`${file.name} has another hash in the SBOM than on the disk`);
    const licences = read(`${file.name}.LICENSE.txt`);
    const head = librariesInHead(Buffer.from(bytes).toString('utf8'));
    const texts = licences === null ? '' : Buffer.from(licences).toString('utf8');
    const inside = (dependencies.find(({ ref }) => ref === file['bom-ref'])?.dependsOn ?? [])
      .flatMap((ref) => byRef.get(ref) ?? [])
      .filter(({ type }) => type === 'library');
    // A module without a notice imports its libraries, and has none inside.
    if (head.length === 0 && licences === null) continue;
    const titles = inside.map(titleOf);
    objections.push(
      ...head
        .filter((one) => !titles.includes(one))
        .map((one) => `${one} is in ${file.name}, and not in the SBOM`),
      ...titles
        .filter((one) => !head.includes(one))
        .map((one) => `${one} is in the SBOM for ${file.name}, and not named at its head`),
      ...inside
        .filter(({ licenses }) => {
          const text = licenses?.[0]?.license?.text?.content.trim();
          return text === undefined || text === '' || !texts.includes(text);
        })
        .map(
          (one) => `the licence text of ${titleOf(one)} is not in ${file.name}.LICENSE.txt and in the SBOM`,
        ),
    );
  }
  return objections;
}
