// What the build says of the libraries inside is what the source maps, made by the bundler alone, say of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf } from '../../scripts/build/notices.mjs';
import type { Sbom } from '../../scripts/release/files.ts';
import pkg from '../../package.json' with { type: 'json' };

const DIST = process.env['DIST_DIR'] ?? 'dist';
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const { components, dependencies } = JSON.parse(read('sbom.cdx.json')) as Sbom;
const libraries = components.filter(({ type }) => type === 'library');
const nameOf = (ref: string): string[] => {
  const found = libraries.find((one) => one['bom-ref'] === ref);
  return found ? [`${found.group === undefined ? '' : `${found.group}/`}${found.name}`] : [];
};
const inside = (file: string): readonly string[] =>
  (dependencies.find(({ ref }) => ref === `dist/${file}`)?.dependsOn ?? []).flatMap(nameOf).sort();
const maps = readdirSync(DIST).filter((name) => name.endsWith('.js.map'));

test.each(maps.map((name) => name.slice(0, -'.map'.length)))(
  '%s has the libraries of its source map',
  (file) => {
    const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
    const bundled = [...new Set(sources.map(packageOf).filter((name) => name !== null))].sort();
    const imported = [...read(file).matchAll(/(?:from|import)\s*["'](@?[a-z][^"']*)["']/g)]
      .map(([, specifier = '']) => packageOf(`/node_modules/${specifier}`))
      .filter((name) => name !== null);
    const isScript = file.startsWith('hikikomori-help');
    // `lit` itself only hands on what the others have, so no line of it is in a map.
    const listed = inside(file).filter((name) => !isScript || name !== 'lit');
    expect([...new Set([...bundled, ...(isScript ? [] : imported)])].sort()).toEqual(listed);
  },
);

test('the script has every run-time dependency, and the command what package.json has for development', () => {
  const script = inside('hikikomori-help.js');
  expect(Object.keys(pkg.dependencies).filter((name) => !script.includes(name))).toEqual([]);
  expect(inside('cli.js')).toEqual(expect.arrayContaining(['csv-parse', 'htmlparser2', 'robots-parser']));
  expect(inside('cli.js')).not.toContain('lit');
});

test('no tool of the build is in the list', () => {
  const listed = libraries.flatMap(({ 'bom-ref': ref }) => nameOf(ref));
  expect(
    listed.filter((name) => /vite|rolldown|esbuild|eslint|typescript|vitest|axe-core/.test(name)),
  ).toEqual([]);
});
