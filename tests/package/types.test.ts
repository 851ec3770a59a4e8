// Whoever installs the package gets types that hold: no file of this repository is needed, and none of its
// internals comes with it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, type Project } from './support/installed.ts';

let plain: Project;
beforeAll(() => {
  plain = install();
});
afterAll(() => {
  plain.remove();
});

const BUNDLER = { module: 'ESNext', moduleResolution: 'bundler' };
const NODENEXT = { module: 'NodeNext', moduleResolution: 'NodeNext' };

describe('a project in TypeScript', () => {
  test.each([
    ['with a bundler', BUNDLER],
    ['for Node', NODENEXT],
  ])(
    '%s type-checks properties, methods, events and the core, declarations of libraries included',
    (_, options) => {
      expect(plain.check('plain.ts', options)).toBe('');
    },
  );

  test('is told of a mistake, so the check above does look', () => {
    expect(plain.check('react.tsx', { ...BUNDLER, jsx: 'preserve' })).toContain("'react'");
  });
});

describe('templates', () => {
  let project: Project;
  beforeAll(() => {
    project = install(['@types/react', 'vue']);
  });
  afterAll(() => {
    project.remove();
  });

  test.each([
    ['React with a bundler', 'react.tsx', { ...BUNDLER, jsx: 'react-jsx' }],
    ['React for Node', 'react.tsx', { ...NODENEXT, jsx: 'react-jsx' }],
    // Vue's own declarations do not pass exactOptionalPropertyTypes.
    [
      'Vue in JSX',
      'vue-jsx.tsx',
      { ...BUNDLER, jsx: 'preserve', jsxImportSource: 'vue', exactOptionalPropertyTypes: false },
    ],
  ])('of %s know the tag, its attributes and events', (_, file, options) => {
    expect(project.check(file, options)).toBe('');
  });
  test('of Vue in single-file components know the tag, its attributes and events', () => {
    const options = { ...BUNDLER, jsx: 'preserve', exactOptionalPropertyTypes: false };
    expect(project.check('vue.vue', options, 'vue-tsc')).toBe('');
  });
});

describe('the package', () => {
  const declarations = (): string[] => plain.files.filter((file) => file.endsWith('.d.ts'));
  const exported = (): Record<string, unknown> =>
    (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }).exports;

  test('has declarations for its entries and for what they share, and none of internals', () => {
    const entries = Object.values(exported()).flatMap((entry) =>
      typeof entry === 'object' ? [(entry as { types: string }).types.slice(2)] : [],
    );
    expect(entries.length).toBeGreaterThan(4);
    expect(declarations().sort()).toEqual([...entries, 'dist/types.d.ts'].sort());
  });

  test('has scripts for its entries, the command, pages that are served as they are, and what the entries share', () => {
    const entries = Object.values(exported()).flatMap((entry) =>
      typeof entry === 'object' ? [(entry as { default: string }).default.slice(2)] : [],
    );
    expect(plain.files.filter((file) => file.endsWith('.js')).sort()).toEqual(
      [
        ...entries,
        ...['cli', 'pdf-worker', 'content', 'element', 'embed', 'embed-helper'].map(
          (name) => `dist/${name}.js`,
        ),
        ...['builder', 'embed', 'hikikomori-help'].map((name) => `dist/builder/${name}.js`),
      ].sort(),
    );
  });

  test('has the class apart from what is built in', () => {
    const read = (file: string): string =>
      readFileSync(join(plain.directory, 'node_modules/hikikomori-help/dist', file), 'utf8');
    const ours = ['098-888-1455', 'ひきこもり地域支援センター'];
    expect(ours.filter((text) => !read('content.js').includes(text))).toEqual([]);
    expect(ours.filter((text) => read('element.js').includes(text))).toEqual([]);
    expect(read('element.js')).not.toMatch(/^import .*content/m);
  });

  test('has declarations that import nothing but each other and the library a consumer has', () => {
    const imported = declarations().flatMap((file) => {
      const text = readFileSync(join(plain.directory, 'node_modules/hikikomori-help', file), 'utf8');
      return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()["']([^"']+)["']/g)].map(([, from]) => from);
    });
    expect(new Set(imported)).toEqual(
      new Set(['lit', 'react', 'valibot', 'vue', './index.js', './types.js']),
    );
  });

  test('has neither source maps nor scripts that ask for one', () => {
    expect(plain.files.filter((file) => /\.map$|^(?:src|tests|locales)\//.test(file))).toEqual([]);
    const scripts = plain.files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts)
      expect(readFileSync(join(plain.directory, 'node_modules/hikikomori-help', file), 'utf8')).not.toMatch(
        /^\/\/# sourceMappingURL=/m,
      );
  });

  test('has what editors read, with each attribute', () => {
    const json = (file: string): unknown =>
      JSON.parse(readFileSync(join(plain.directory, 'node_modules/hikikomori-help', file), 'utf8'));
    interface Named {
      readonly name: string;
    }
    const names = (all: readonly Named[]): string[] => all.map(({ name }) => name).sort();
    const { customElements, 'web-types': webTypes } = json('package.json') as Record<string, string>;
    const manifest = json(customElements!) as { modules: { declarations: { attributes: Named[] }[] }[] };
    const attributes = names(manifest.modules[0]!.declarations[0]!.attributes);
    expect(attributes).toContain('center-name');
    const code = json('dist/vscode.html-custom-data.json') as { tags: { attributes: Named[] }[] };
    expect(names(code.tags[0]!.attributes)).toEqual(attributes);
    const types = json(webTypes!) as { contributions: { html: { elements: { attributes: Named[] }[] } } };
    expect(names(types.contributions.html.elements[0]!.attributes)).toEqual(attributes);
  });

  test('raises no objection of publint', () => {
    const { stdout, status } = spawnSync(
      'npx',
      ['--no-install', 'publint', 'run', plain.tarball, '--strict'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('All good!');
    expect(status).toBe(0);
  });

  test('raises no objection of “are the types wrong”', () => {
    const args = [plain.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-definitely-typed'];
    const { stdout, status } = spawnSync('npx', ['--no-install', 'attw', ...args], { encoding: 'utf8' });
    expect(stdout).toContain('"hikikomori-help/react"');
    expect(status, stdout).toBe(0);
  });
});
