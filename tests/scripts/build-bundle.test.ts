import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '../../scripts/build/notices.mjs';
import { run } from '../support/plugin.ts';

describe('the notices at the head of a bundle', () => {
  interface Chunk {
    type: string;
    isEntry: boolean;
    fileName: string;
    moduleIds: string[];
  }
  interface Asset {
    type: string;
    fileName: string;
    source: string;
  }
  const root = process.cwd();

  function build(
    moduleIds: string[],
    more: Partial<Chunk> = {},
    options = {},
  ): { head: string | undefined; files: Asset[] } {
    const chunk: Chunk = { type: 'chunk', isEntry: true, fileName: 'x.js', moduleIds, ...more };
    const files: Asset[] = [];
    const { postBanner } = run(notices(options), 'outputOptions', [{}]) as {
      postBanner: (chunk: Chunk) => string | undefined;
    };
    run(notices(), 'generateBundle', [{}, { 'x.js': chunk, 'x.css': { type: 'asset', fileName: 'x.css' } }], {
      emitFile: (file: Asset) => files.push(file),
    });
    return { head: postBanner(chunk), files };
  }
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

  it('name every package inside, with version, licence and copyright, and our own', () => {
    const packages = ['lit', 'lit-html', '@lit/reactive-element', 'i18next'];
    const modules = packages.flatMap((name) => [
      `${root}/node_modules/${name}/a.js`,
      `${root}/node_modules/${name}/deep/b.js`,
    ]);
    const { head, files } = build([`${root}/src/recommend/model.ts`, ...modules, '\0virtual:texts']);
    expect(head).toMatch(/^\/\*!\n[^*]+\n\*\/$/);
    for (const name of packages)
      expect(head).toMatch(
        new RegExp(`^${name} ${versionOf(name).replaceAll('.', '\\.')}, [\\w-]+, Copyright .+$`, 'm'),
      );
    expect(head).toMatch(/^hikikomori-help \d+\.\d+\.\d+, MIT, Copyright .+$/m);
    const names = [
      '/*!',
      'hikikomori-help',
      '@lit/reactive-element',
      'i18next',
      'lit',
      'lit-html',
      'Licence',
      '*/',
    ];
    expect(head?.split('\n').map((line) => line.split(' ')[0])).toEqual(names);
    expect(files).toEqual([
      { type: 'asset', fileName: 'x.js.LICENSE.txt', source: expect.any(String) as string },
    ]);
    expect(head).toContain('Licence texts: x.js.LICENSE.txt');
    for (const name of packages) expect(files[0]?.source).toContain(`${name} ${versionOf(name)}`);
  });

  it('come after what has to be the very first of a file', () => {
    expect(build([`${root}/node_modules/lit/a.js`], {}, { before: '\uFEFF' }).head).toMatch(/^\uFEFF\/\*!\n/);
  });

  it('hold each licence once, in full', () => {
    const { files } = build([`${root}/node_modules/lit/a.js`, `${root}/node_modules/lit-html/a.js`]);
    const licence = readFileSync('node_modules/lit/LICENSE', 'utf8').trim();
    expect(files[0]?.source.split(licence)).toHaveLength(2);
    expect(files[0]?.source).toContain(`lit ${versionOf('lit')}, lit-html ${versionOf('lit-html')}`);
  });

  it('name the version that is inside, where another package needs another one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nested-'));
    const put = (where: string, version: string): void => {
      mkdirSync(join(folder, where), { recursive: true });
      writeFileSync(join(folder, where, 'package.json'), JSON.stringify({ version, license: 'MIT' }));
      writeFileSync(join(folder, where, 'LICENSE'), 'Copyright them');
    };
    put('', '0.1.0');
    put('node_modules/inner', '1.0.0');
    put('node_modules/outer/node_modules/inner', '2.0.0');
    process.chdir(folder);
    try {
      const { head } = build([`${folder}/node_modules/outer/node_modules/inner/a.js`]);
      expect(head).toMatch(/^inner 2\.0\.0, MIT/m);
      expect(head).not.toContain('1.0.0');
    } finally {
      process.chdir(root);
      rmSync(folder, { recursive: true });
    }
  });

  it('name those whose lists of windows are inside, as their licence asks', () => {
    const lists = [`${root}/src/content/windows/12.json?raw`, `${root}/src/content/windows.ts`];
    const alone = build(lists);
    expect(alone.head).toContain('くらし支援ナビ（運営: JUNKBRANDING）');
    expect(alone.head).toContain('CC BY 4.0');
    expect(alone.head).toMatch(/Changed by/);
    expect(alone.head).toMatch(/^\/\*!\n[^*]+\n\*\/$/);
    const beside = build([...lists, `${root}/node_modules/lit/a.js`], {}, { before: '\uFEFF' });
    expect(beside.head).toMatch(/^\uFEFF\/\*!\n/);
    expect(beside.head).toContain('Licence texts: x.js.LICENSE.txt');
    expect(beside.head).toContain('JUNKBRANDING');
    expect(build([`${root}/src/content/windows.ts`]).head).toBeUndefined();
  });

  it('are left out where there is nothing of others, and in parts that are no entry', () => {
    for (const { head, files } of [
      build([`${root}/src/recommend/model.ts`]),
      build([`${root}/node_modules/lit/a.js`], { isEntry: false }),
    ]) {
      expect(head).toBeUndefined();
      expect(files).toEqual([]);
    }
  });

  it('stop the build at a package without a licence file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bare-'));
    mkdirSync(join(folder, 'node_modules/bare'), { recursive: true });
    for (const where of ['', 'node_modules/bare'])
      writeFileSync(join(folder, where, 'package.json'), '{ "version": "1.0.0", "license": "MIT" }');
    writeFileSync(join(folder, 'LICENSE'), 'Copyright us');
    process.chdir(folder);
    try {
      expect(() => build([`${folder}/node_modules/bare/a.js`])).toThrow('bare has no licence file');
    } finally {
      process.chdir(root);
      rmSync(folder, { recursive: true });
    }
  });
});
