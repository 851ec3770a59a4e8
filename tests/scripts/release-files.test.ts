// What is looked for in the files of the package before a release, and that it is found.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  differences,
  hashesOf,
  hashOf,
  isClassicScript,
  librariesInHead,
  machinePaths,
  missing,
  type Sbom,
  sbomObjections,
  sriObjections,
  unexpected,
} from '../../scripts/release/files.ts';
import { fileAt, historyOf, sourceFiles } from '../../scripts/release/git.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two folders differ in the files that one lacks, and in those with other bytes', () => {
  const put = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const one of ['a', 'b']) put(`${one}/same.js`, 'x');
  put('a/deep/changed.js', 'x');
  put('b/deep/changed.js', 'x ');
  put('a/first.js', '');
  put('b/second.js', '');
  const [a, b] = [hashesOf(join(folder, 'a')), hashesOf(join(folder, 'b'))];
  expect([...a.keys()]).toEqual(['deep/changed.js', 'first.js', 'same.js']);
  expect(differences(a, a)).toEqual([]);
  expect(differences(a, b)).toEqual([
    'deep/changed.js has other bytes',
    'first.js is only in the first',
    'second.js is only in the second',
  ]);
});

test('a hash is that which `integrity` takes', () => {
  // The example that the standard itself gives (FIPS 180-4).
  const digest =
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';
  expect(hashOf(Buffer.from('abc'))).toBe(`sha384-${Buffer.from(digest, 'hex').toString('base64')}`);
});

test.each([
  ['a.js', '(()=>{let a=1})();', true],
  ['a.js', '\uFEFF/*! words: import */try{var a=(function(){})()}catch(e){}', true],
  ['a.js', 'let a=1;export{a};', false],
  ['a.js', 'import"./b.js";', false],
  ['a.js', '\n', false],
  ['a.css', 'a{}', false],
])('%s with %j is loaded by a page by its name: %s', (name, code, is) => {
  expect(isClassicScript(name, code)).toBe(is);
});

test('the list of hashes names all it has to, nothing that is not there, and each with the hash of the file', () => {
  const hashes = new Map([
    ['a.js', 'sha384-a'],
    ['b.js', 'sha384-b'],
    ['index.js', 'sha384-i'],
  ]);
  const needed = ['a.js', 'b.js'];
  expect(sriObjections({ 'a.js': 'sha384-a', 'b.js': 'sha384-b' }, hashes, needed)).toEqual([]);
  expect(sriObjections({ 'a.js': 'sha384-old', 'gone.js': 'sha384-g' }, hashes, needed)).toEqual([
    'b.js has no hash in sri.json',
    'a.js has another hash in sri.json than on the disk',
    'gone.js is in sri.json, and not in dist',
  ]);
});

test('tests, sources, maps and what was left lying there do not belong in the package', () => {
  const good = ['package.json', 'README.en.md', 'dist/index.d.ts', 'dist/hikikomori-help.all.js.LICENSE.txt'];
  const more = [
    'dist/builder/index.html',
    'dist/windows/47.json',
    'dist/locales/zh-Hans.js',
    'dist/sbom.cdx.json',
  ];
  const bad = [
    'dist/index.js.map',
    'tests/a.test.ts',
    'src/index.ts',
    'dist/.cache/x',
    '.npmrc',
    'dist/core.ts',
  ];
  expect(unexpected([...good, ...more])).toEqual([]);
  expect(unexpected([...good, ...bad])).toEqual(bad);
});

test('what package.json names has to be packed', () => {
  const pkg = {
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './windows/*': './dist/windows/*',
    },
    bin: { it: './dist/cli.js' },
    customElements: 'custom-elements.json',
    'web-types': './dist/web-types.json',
  };
  const all = [
    'dist/index.d.ts',
    'dist/index.js',
    'dist/cli.js',
    'custom-elements.json',
    'dist/web-types.json',
  ];
  expect(missing(pkg, [...all, 'dist/windows/01.json'])).toEqual([]);
  expect(missing(pkg, all)).toEqual(['dist/windows/*']);
  expect(missing(pkg, ['dist/windows/01.json'])).toEqual(all);
});

test('paths of a machine are found, and addresses and paths of a page are not', () => {
  const paths = (text: string): readonly string[] => machinePaths(text, ['/srv/build/it', '/root']);
  expect(paths('a("/srv/build/it/src/a.ts")')).toEqual(['/srv/build/it']);
  expect(paths('// file:///C/it/a.ts')).toEqual(['file:///C/it/a.ts']);
  expect(paths('"/home/someone/it/a.ts"; \'/Users/someone/a.ts\'')).toEqual([
    '/home/someone/it/a.ts',
    '/Users/someone/a.ts',
  ]);
  expect(
    paths(
      'https://a.example/home/page/x.html href="/soudan/tmp/" ../tmp/a/b //#region node_modules/lit/a.js',
    ),
  ).toEqual([]);
});

describe('the SBOM', () => {
  const LICENCE = 'The licence of a';
  const code =
    '\uFEFF/*!\nhikikomori-help 1.0.0, MIT, Copyright us\n@x/a 1.2.3, MIT, Copyright them\nLicence texts: a.js\n*/\n1';
  const files: Record<string, string> = {
    'a.js': code,
    'a.js.LICENSE.txt': `x\n${LICENCE}\n`,
    'module.js': 'import "a"',
  };
  const read = (file: string): Uint8Array | null => (file in files ? Buffer.from(files[file]!) : null);
  const file = (name: string): Sbom['components'][number] => ({
    type: 'file',
    name,
    'bom-ref': `dist/${name}`,
    hashes: [
      {
        alg: 'SHA-384',
        content: Buffer.from(hashOf(read(name) ?? Buffer.from('')).slice(7), 'base64').toString('hex'),
      },
    ],
  });
  const library = {
    type: 'library',
    group: '@x',
    name: 'a',
    version: '1.2.3',
    'bom-ref': 'a@1.2.3',
    licenses: [{ license: { text: { content: `${LICENCE}\n` } } }],
  };
  const good: Sbom = {
    components: [library, file('a.js'), file('module.js')],
    dependencies: [
      { ref: 'dist/a.js', dependsOn: ['a@1.2.3'] },
      { ref: 'dist/module.js', dependsOn: ['a@1.2.3'] },
    ],
  };
  const objections = (change: Partial<Sbom>): readonly string[] =>
    sbomObjections({ ...good, ...change }, read);

  test('is at one with the files', () => {
    expect(objections({})).toEqual([]);
  });
  test('names what is at the head of a script, in both directions', () => {
    expect(librariesInHead(code)).toEqual(['@x/a 1.2.3']);
    expect(librariesInHead(`#!/usr/bin/env node\n${code.slice(1)}`)).toEqual(['@x/a 1.2.3']);
    expect(librariesInHead('let a = 1; // b 1.2.3, MIT')).toEqual([]);
    expect(objections({ dependencies: good.dependencies.slice(1) })).toEqual([
      '@x/a 1.2.3 is in a.js, and not in the SBOM',
    ]);
    const other = { ...library, name: 'b', 'bom-ref': 'b@1.2.3' };
    const dependencies = [{ ref: 'dist/a.js', dependsOn: ['a@1.2.3', 'b@1.2.3'] }];
    expect(objections({ components: [...good.components, other], dependencies })).toEqual([
      '@x/b 1.2.3 is in the SBOM for a.js, and not named at its head',
    ]);
  });
  test('has the licence texts that lie beside the script', () => {
    const components = [
      { ...library, licenses: [{ license: { text: { content: 'Another' } } }] },
      file('a.js'),
    ];
    const says = ['the licence text of @x/a 1.2.3 is not in a.js.LICENSE.txt and in the SBOM'];
    expect(objections({ components })).toEqual(says);
    expect(objections({ components: [{ ...library, licenses: [] }, file('a.js')] })).toEqual(says);
  });
  test('has the hashes of the files, and no file or library that is nowhere', () => {
    const spare = { ...library, name: 'spare', 'bom-ref': 'spare' };
    const old = { ...file('a.js'), hashes: [{ alg: 'SHA-384', content: '00' }] };
    expect(objections({ components: [library, old, file('gone.js'), spare] })).toEqual([
      '@x/spare 1.2.3 is in the SBOM, and in no file',
      'a.js has another hash in the SBOM than on the disk',
      'gone.js is in the SBOM, and not in dist',
    ]);
  });
});

describe('the history', () => {
  const home = process.cwd();
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  };
  const commit = (text: string): void => {
    writeFileSync(join(folder, 'a.txt'), text);
    git('add', '.');
    git('commit', '-m', text);
  };
  beforeEach(() => {
    git('init');
    commit('one');
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
  });

  test('before the first release has no last version', () => {
    expect(historyOf('0.1.0')).toEqual({ last: null, tag: 'absent', uncommitted: [], shallow: false });
  });
  test('knows the version before this one by number, and whether this one has its tag here', () => {
    for (const tag of ['v0.9.0', 'v0.10.0', 'very-old', 'v1']) git('tag', tag);
    commit('two');
    git('tag', 'v0.11.0');
    expect(historyOf('0.11.0')).toMatchObject({ last: '0.10.0', tag: 'here' });
    commit('three');
    // Until the number is raised, changes since its tag are what the next one has to be high enough for.
    expect(historyOf('0.11.0')).toMatchObject({ last: '0.11.0', tag: 'elsewhere' });
    expect(historyOf('0.12.0')).toMatchObject({ last: '0.11.0', tag: 'absent' });
    expect(fileAt('0.10.0', 'a.txt')).toBe('one');
    expect(fileAt('0.10.0', 'b.txt')).toBeNull();
  });
  test('tells what is not committed, and counts it among the sources', () => {
    writeFileSync(join(folder, '名前.txt'), '');
    writeFileSync(join(folder, 'a.txt'), 'changed');
    expect(historyOf('0.1.0').uncommitted).toEqual(['a.txt', '名前.txt']);
    expect([...sourceFiles()].sort()).toEqual(['a.txt', '名前.txt']);
  });
  test('tells a clone that has none', () => {
    commit('two');
    const clone = join(folder, 'clone');
    git('clone', '--depth', '1', `file://${folder}`, clone);
    process.chdir(clone);
    expect(historyOf('0.1.0').shallow).toBe(true);
  });
});
