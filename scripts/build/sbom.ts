/**
 * The list of all that others made in the files of the package (SBOM, CycloneDX 1.6 as JSON). It is made from
 * the modules that the bundler put into each file, not from what is installed: the command carries packages that
 * package.json names for development alone, and many that are installed are in no file.
 *
 * It has no time and no random number in it, so the same sources always give the same text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Enums, Models, SPDX, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { folderOf, type Installed, packageOf, readPackage, WINDOWS } from './notices.mjs';

/** A file that the bundler wrote. */
export interface BuiltFile {
  /** Its path below `dist/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The modules in it, by path. */
  readonly modules: readonly string[];
  /** What it imports that is not beside it: packages that the embedder installs, and Node's own modules. */
  readonly imports: readonly string[];
  /** The other files of the package that it imports, by their paths below `dist/`. */
  readonly beside: readonly string[];
}

/** Lists of others among our data; `src/content/windows/NOTICE.txt` says the same in words. */
export const DATA_SOURCES = [
  {
    name: 'くらし支援ナビ',
    supplier: 'JUNKBRANDING',
    version: '024e6e6',
    url: 'https://fukushi.junkbranding.com/',
    source: 'https://github.com/Yut8853/fukushi-portal',
    licence: 'CC-BY-4.0',
  },
  {
    name: 'localgovjp',
    supplier: 'Code for FUKUI',
    version: undefined,
    url: 'https://github.com/code4fukui/localgovjp',
    source: 'https://github.com/code4fukui/localgovjp',
    licence: 'CC0-1.0',
  },
] as const;

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/** Where a package is looked for that a file imports and does not contain. */
const installedAt = (name: string): string => `${process.cwd()}/node_modules/${name}`;
/** Of an import such as `lit/directives/ref.js` the package; null for what Node has. */
const importedPackage = (specifier: string): string | null =>
  specifier.startsWith('node:') ? null : packageOf(`/node_modules/${specifier}`);

/**
 * @param files all that the bundler wrote, in any order
 * @returns the text of `sbom.cdx.json`
 * @throws Error if a package has no licence file
 */
export function makeSbom(files: readonly BuiltFile[]): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly description: string;
  };
  const own = component(Enums.ComponentType.Library, readPackage(process.cwd(), name));
  own.description = description;

  const packages = new Map<string, Models.Component>();
  const packageIn = (folder: string): Models.Component => {
    const known = packages.get(folder);
    if (known) return known;
    const made = component(Enums.ComponentType.Library, readPackage(folder, packageOf(`${folder}/`) ?? ''));
    const path = folder.slice(folder.indexOf('/node_modules/') + 1);
    const integrity = lock.packages[path]?.integrity ?? '';
    if (integrity.startsWith('sha512-'))
      made.hashes.set(
        Enums.HashAlgorithm['SHA-512'],
        Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
      );
    packages.set(folder, made);
    return made;
  };
  const data = DATA_SOURCES.map(dataComponent);

  const written = files.map(
    ({ file }) => new Models.Component(Enums.ComponentType.File, file, { bomRef: `dist/${file}` }),
  );
  const byName = new Map(written.map((file) => [file.name, file]));
  for (const [index, one] of files.entries()) {
    const file = written[index] as Models.Component;
    file.hashes.set(Enums.HashAlgorithm['SHA-384'], createHash('sha384').update(one.bytes).digest('hex'));
    const folders = [
      ...one.modules.map(folderOf),
      ...one.imports.map((specifier) => {
        const imported = importedPackage(specifier);
        return imported === null ? null : installedAt(imported);
      }),
    ].filter((folder) => folder !== null);
    const inside = [...new Set(folders)].map(packageIn);
    if (one.modules.some((id) => WINDOWS.test(id)) || WINDOWS.test(`/src/content/${one.file}`))
      inside.push(...data);
    inside.push(...one.beside.flatMap((name) => byName.get(name) ?? []));
    for (const { bomRef } of inside) file.dependencies.add(bomRef);
    own.dependencies.add(file.bomRef);
  }

  const bom = new Models.Bom();
  bom.metadata.component = own;
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
  bom.metadata.properties.add(new Models.Property('cdx:reproducible', 'true'));
  // The same version of a package may be installed at two places.
  const byRef = new Map([...packages.values()].map((one) => [one.bomRef.value, one]));
  for (const one of [...byRef.values(), ...data, ...written]) bom.components.add(one);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(type: Enums.ComponentType, { name, version, license, text }: Installed): Models.Component {
  const [last = name, group] = name.split('/').reverse();
  const purl = new PackageURL('npm', group, last, version).toString();
  return new Models.Component(type, last, {
    bomRef: purl,
    purl,
    version,
    ...(group === undefined ? {} : { group }),
    licenses: new Models.LicenseRepository([licence(license, text)]),
  });
}

function licence(id: string, text: string): Models.License {
  const op = { text: new Models.Attachment(text, { contentType: 'text/plain' }) };
  return SPDX.isSupportedSpdxId(id) ? new Models.SpdxLicense(id, op) : new Models.NamedLicense(id, op);
}

function dataComponent(source: (typeof DATA_SOURCES)[number]): Models.Component {
  const made = new Models.Component(Enums.ComponentType.Data, source.name, {
    bomRef: `data/${source.name}`,
    ...(source.version === undefined ? {} : { version: source.version }),
    supplier: new Models.OrganizationalEntity({ name: source.supplier }),
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(source.licence)]),
  });
  made.externalReferences.add(new Models.ExternalReference(source.url, Enums.ExternalReferenceType.Website));
  made.externalReferences.add(new Models.ExternalReference(source.source, Enums.ExternalReferenceType.VCS));
  return made;
}
