import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import i18next from 'i18next';
import { afterAll, describe, expect, it } from 'vitest';
import { notices } from '../../scripts/build/notices.mjs';
import { pruned, pruneI18next } from '../../scripts/build/prune-i18next.mjs';
import { WHO } from '../../src/core/model.ts';
import { looksAt, run, transformed } from '../support/plugin.ts';
import { LANGUAGES } from '../support/texts.ts';

describe('i18next without the parts that never run here', () => {
  const FILE = 'node_modules/i18next/dist/esm/i18next.js';
  const code = readFileSync(FILE, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'pruned-'));
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('is shorter, still a module, and holds no loader', () => {
    const short = pruned(code);
    expect(short.length).toBeLessThan(code.length * 0.3);
    expect(short).toMatch(/export \{[^}]*instance as default/);
    expect(code).toContain('loadOne');
    expect(short.replace(/class Connector[^\n]*/, '')).not.toMatch(/prepareLoading\(|loadOne\(\w+, prefix/);
  });

  it.each(['class Connector extends EventEmitter {', 'class Formatter {', 'class Logger {', 'class PluralResolver {'])('stops the build when an update has moved %j', (anchor) => {
    expect(() => pruned(code.replace(anchor, 'class Moved {'))).toThrow(anchor);
    expect(() => pruned('')).toThrow('i18next no longer contains');
    expect(() => pruned(anchor)).toThrow('i18next no longer contains');
  });

  it.each(['nest(str, fc)', 'extendTranslation(res, key, options, resolved, lastKey)', 'this.modules.formatter', 'storeApi.forEach('])('stops the build when an update has renamed %j', (name) => {
    expect(code).toContain(name);
    expect(() => pruned(code.replaceAll(name, 'renamed'))).toThrow(name);
  });

  it('stops the build when the end of a part can no longer be told', () => {
    const endless = code.replace(/class Connector[^]*/, (rest) => rest.replaceAll('\n}\n', '\n }\n'));
    expect(endless).not.toBe(code);
    expect(() => pruned(endless)).toThrow('class Connector');
  });

  it('is looked for where it is installed, before anything else has changed it', () => {
    expect(existsSync(FILE)).toBe(true);
    expect(pruneI18next().enforce).toBe('pre');
    expect(transformed(pruneI18next(), code, FILE)).toBe(pruned(code));
    expect(looksAt(pruneI18next(), `/x/${FILE}`)).toBe(true);
    expect(looksAt(pruneI18next(), '/x/src/i18n/i18next.ts')).toBe(false);
  });

  it('says every text in every wording as the whole library does', async () => {
    writeFileSync(join(folder, 'pruned.mjs'), pruned(code));
    const { default: short } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pruned.mjs')).href)) as { default: typeof i18next };
    const names = Object.values(LANGUAGES.ja).flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!));
    // Written by an embedder, a value may look like anything; it is put in as it is.
    const [values, tricky] = ['', '$& {{name}} $t(start.title) '].map((before) => Object.fromEntries(names.map((name) => [name, `${before}<${name}>`])));
    const settings = { fallbackLng: ['ja'], defaultNS: 'texts', ns: ['texts'], keySeparator: false, nsSeparator: false, initAsync: false, interpolation: { escapeValue: false } } as const;
    const say = (library: typeof i18next): string[] => Object.entries(LANGUAGES).flatMap(([language]) => {
      const instance = library.createInstance();
      const resources = Object.fromEntries(Object.entries(LANGUAGES).map(([tag, texts]) => [tag, { texts }]));
      void instance.init({ ...settings, lng: language, resources });
      const contexts = [{}, ...WHO.map((context) => ({ context }))];
      return [...Object.keys(LANGUAGES.ja), 'nowhere', '', 'a:b', 'a.b', 'constructor', '__proto__'].flatMap((key) => [
        ...contexts.flatMap((context) => [instance.t(key, { ...values, ...context }), instance.t(key, { ...tricky, ...context }), instance.t(key, context), instance.t(key, { ...context, skipInterpolation: true })]),
      ]);
    });
    const [whole, part] = [say(i18next), say(short)];
    expect(part).toEqual(whole);
    expect(whole).toContain(LANGUAGES.en['question.safe.title_family']);
  });

  it('has no plural forms to leave out: no text counts', () => {
    const texts = Object.entries({ ...LANGUAGES.ja, ...LANGUAGES.en });
    expect(texts.filter(([key, text]) => /_(?:zero|one|two|few|many|other|plural|\d+)(?:_|$)/.test(key) || text.includes('{{count'))).toEqual([]);
    expect(texts.filter(([, text]) => /\{\{[^}]*,|\$t\(/.test(text))).toEqual([]);
  });
});

describe('the notices at the head of a bundle', () => {
  interface Chunk { type: string; isEntry: boolean; fileName: string; moduleIds: string[] }
  interface Asset { type: string; fileName: string; source: string }
  const root = process.cwd();

  function build(moduleIds: string[], more: Partial<Chunk> = {}): { head: string | undefined; files: Asset[] } {
    const chunk: Chunk = { type: 'chunk', isEntry: true, fileName: 'x.js', moduleIds, ...more };
    const files: Asset[] = [];
    const { postBanner } = run(notices(), 'outputOptions', [{}]) as { postBanner: (chunk: Chunk) => string | undefined };
    run(notices(), 'generateBundle', [{}, { 'x.js': chunk, 'x.css': { type: 'asset', fileName: 'x.css' } }], { emitFile: (file: Asset) => files.push(file) });
    return { head: postBanner(chunk), files };
  }
  const versionOf = (name: string): string => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

  it('name every package inside, with version, licence and copyright, and our own', () => {
    const packages = ['lit', 'lit-html', '@lit/reactive-element', 'i18next'];
    const modules = packages.flatMap((name) => [`${root}/node_modules/${name}/a.js`, `${root}/node_modules/${name}/deep/b.js`]);
    const { head, files } = build([`${root}/src/core/model.ts`, ...modules, '\0virtual:texts']);
    expect(head).toMatch(/^\/\*!\n[^*]+\n\*\/$/);
    for (const name of packages) expect(head).toMatch(new RegExp(`^${name} ${versionOf(name).replaceAll('.', '\\.')}, [\\w-]+, Copyright .+$`, 'm'));
    expect(head).toMatch(/^hikikomori-help \d+\.\d+\.\d+, MIT, Copyright .+$/m);
    const names = ['/*!', 'hikikomori-help', '@lit/reactive-element', 'i18next', 'lit', 'lit-html', 'Licence', '*/'];
    expect(head?.split('\n').map((line) => line.split(' ')[0])).toEqual(names);
    expect(files).toEqual([{ type: 'asset', fileName: 'x.js.LICENSE.txt', source: expect.any(String) as string }]);
    expect(head).toContain('Licence texts: x.js.LICENSE.txt');
    for (const name of packages) expect(files[0]?.source).toContain(`${name} ${versionOf(name)}`);
  });

  it('hold each licence once, in full', () => {
    const { files } = build([`${root}/node_modules/lit/a.js`, `${root}/node_modules/lit-html/a.js`]);
    const licence = readFileSync('node_modules/lit/LICENSE', 'utf8').trim();
    expect(files[0]?.source.split(licence)).toHaveLength(2);
    expect(files[0]?.source).toContain(`lit ${versionOf('lit')}, lit-html ${versionOf('lit-html')}`);
  });

  it('name the innermost package of a nested one', () => {
    expect(build([`${root}/node_modules/elsewhere/node_modules/lit/a.js`]).head).toMatch(/^lit \d/m);
  });

  it('are left out where there is nothing of others, and in parts that are no entry', () => {
    for (const { head, files } of [build([`${root}/src/core/model.ts`]), build([`${root}/node_modules/lit/a.js`], { isEntry: false })]) {
      expect(head).toBeUndefined();
      expect(files).toEqual([]);
    }
  });

  it('stop the build at a package without a licence file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bare-'));
    mkdirSync(join(folder, 'node_modules/bare'), { recursive: true });
    for (const where of ['', 'node_modules/bare']) writeFileSync(join(folder, where, 'package.json'), '{ "version": "1.0.0", "license": "MIT" }');
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
