// The list of what others made in the package: made from the modules in the files, and the same every time.
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { type BuiltFile, DATA_SOURCES, makeSbom } from '../../scripts/build/sbom.ts';
import type { Sbom } from '../../scripts/release/files.ts';
import pkg from '../../package.json' with { type: 'json' };

const root = process.cwd();
const file = (name: string, more: Partial<BuiltFile> = {}): BuiltFile => ({
  file: name,
  bytes: Buffer.from(name),
  modules: [],
  imports: [],
  beside: [],
  ...more,
});
const FILES = [
  file('script.js', {
    modules: [
      `${root}/src/recommend/model.ts`,
      `${root}/node_modules/lit/a.js`,
      `${root}/node_modules/lit/deep/b.js?raw`,
      `${root}/node_modules/@floating-ui/dom/dist/c.mjs`,
      '\0virtual:texts',
      `${root}/src/content/windows/12.json?raw`,
    ],
  }),
  file('element.js', { imports: ['lit/directives/ref.js', '@floating-ui/dom', 'node:fs'] }),
  file('index.js', { beside: ['element.js'] }),
  file('windows/12.json'),
];
const sbom = (files = FILES): Sbom => JSON.parse(makeSbom(files)) as Sbom;
const inside = (name: string, list = sbom()): readonly string[] =>
  list.dependencies.find(({ ref }) => ref === `dist/${name}`)?.dependsOn ?? [];
const LIT = `pkg:npm/lit@${pkg.dependencies.lit}`;
const FLOATING = `pkg:npm/%40floating-ui/dom@${pkg.dependencies['@floating-ui/dom']}`;

test('fits the schema of CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(makeSbom(FILES))).toBeNull();
  const { bomFormat: _, ...spoilt } = JSON.parse(makeSbom(FILES)) as Record<string, unknown>;
  expect(await validator.validate(JSON.stringify(spoilt))).not.toBeNull();
});

test('is the same text every time, in whatever order the files are built', () => {
  expect(makeSbom([...FILES].reverse())).toBe(makeSbom(FILES));
  expect(makeSbom(FILES)).not.toMatch(/timestamp|serialNumber/);
});

describe('a file', () => {
  test('lists the libraries in it, those it imports, the files beside it, and the data', () => {
    const data = DATA_SOURCES.map(({ name }) => `data/${name}`);
    expect([...inside('script.js')].sort()).toEqual([...data, FLOATING, LIT].sort());
    expect([...inside('element.js')].sort()).toEqual([FLOATING, LIT].sort());
    expect(inside('index.js')).toEqual(['dist/element.js']);
    expect([...inside('windows/12.json')].sort()).toEqual([...data].sort());
  });
  test('has its SHA-384', () => {
    const [digest] = sbom().components.find(({ name }) => name === 'index.js')?.hashes ?? [];
    expect(digest?.alg).toBe('SHA-384');
    expect(digest?.content).toMatch(/^[\da-f]{96}$/);
  });
});

test('a library has its version, its address, the hash it was installed by, and its licence in full', () => {
  const lit = sbom().components.find(({ name }) => name === 'lit');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity: string }>;
  };
  const sha512 = Buffer.from(lock.packages['node_modules/lit']!.integrity.slice('sha512-'.length), 'base64');
  expect(lit).toMatchObject({
    type: 'library',
    version: pkg.dependencies.lit,
    purl: LIT,
    hashes: [{ alg: 'SHA-512', content: sha512.toString('hex') }],
    licenses: [
      {
        license: { id: 'BSD-3-Clause', text: { content: readFileSync('node_modules/lit/LICENSE', 'utf8') } },
      },
    ],
  });
});

test('libraries that are installed and in no file are left out', () => {
  expect(sbom([file('a.js')]).components.map(({ name }) => name)).toEqual([
    ...DATA_SOURCES.map(({ name }) => name).sort(),
    'a.js',
  ]);
});

test('the data of others is what the notice beside it says', () => {
  const notice = readFileSync('src/content/windows/NOTICE.txt', 'utf8');
  const licences = { 'CC-BY-4.0': 'CC BY 4.0', 'CC0-1.0': 'CC0 1.0' };
  for (const { name, supplier, version, url, source, licence } of DATA_SOURCES) {
    expect(notice).toContain(name === 'localgovjp' ? url : name);
    for (const part of [url, source, version ?? '', licences[licence]]) expect(notice).toContain(part);
    if (version !== undefined) expect(notice).toContain(supplier);
  }
  // Each repository that the notice names is in the list.
  const named = [...notice.matchAll(/https:\/\/github\.com\/[\w-]+\/[\w-]+/g)].map(([address]) => address);
  expect(named.sort()).toEqual(DATA_SOURCES.map(({ source }) => source).sort());
});
