// What the build packs or leaves out must be what nobody misses.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDirectory, shownOnly } from '../../scripts/build/pack-directory.mjs';
import { packed, packKeys, packTexts, UNPACK } from '../../scripts/build/pack-texts.mjs';
import { isReachable } from '../../src/core/directory.ts';
import { looksAt, transformed } from '../support/plugin.ts';
import { DIRECTORY } from '../support/setting.ts';
import { LANGUAGES } from '../support/texts.ts';

const unpack = (keys: readonly string[], values: readonly string[]): Record<string, string> =>
  ({ ...(runInNewContext(`(${UNPACK})`) as (keys: string, values: string) => Record<string, string>)(packKeys(keys), values.join('\n')) });

describe('the packed texts', () => {
  const plugin = packTexts();
  const module = 'src/i18n/languages.ts';
  type Packed = Readonly<Record<string, Readonly<Record<string, string>>>>;

  /** Runs the packed module as the script does. */
  const read = (code: string): Packed => runInNewContext(`${code.replace('export const', 'var')}\nLANGUAGES`) as Packed;
  const pack = (languages: Packed): Packed => read(packed(languages));
  const built = transformed(plugin, readFileSync(module, 'utf8'), `/x/${module}`);

  it.each(['ja', 'en'] as const)('of %s are, in the script, those of the file', (language) => {
    expect({ ...read(built)[language] }).toEqual(LANGUAGES[language]);
  });

  it('come in the order of the file, since the first language stands in for what another lacks', () => {
    expect(Object.keys(read(built))).toEqual(['ja', 'en']);
    expect(pack({ ja: { a: '日', b: '本' }, en: { b: 'B' } })).toEqual({ ja: { a: '日', b: '本' }, en: { b: 'B' } });
  });

  it('of a language that nobody speaks stay packed', () => {
    const unpacked: string[] = [];
    const spied = packed({ ja: { a: '日' }, en: { a: 'E' } }).replace('const unpack = ', 'const unpack = (keys, values) => { note(values); return really(keys, values); };\nconst really = ');
    const languages = runInNewContext(`${spied.replace('export const', 'var')}\nLANGUAGES`, { note: (values: string) => unpacked.push(values) }) as Packed;
    expect([Object.keys(languages), unpacked]).toEqual([['ja', 'en'], []]);
    expect([languages['ja']!['a'], languages['ja']!['a'], unpacked]).toEqual(['日', '日', ['日']]);
  });

  it('have nothing of what every object has: a key is a text or nothing', () => {
    expect(read(built)['ja']!['constructor']).toBeUndefined();
  });

  it('are shorter than the files', () => {
    expect(built.length).toBeLessThan(JSON.stringify(LANGUAGES).length * 0.8);
  });

  it('stop the build at a key that the first language has not, and at a line break, which would shift all that follow', () => {
    expect(() => packed({ ja: { a: 'x' }, en: { 'action.unheard-of': 'x' } })).toThrow('en: not in the first language, or with a line break: action.unheard-of');
    expect(() => packed({ ja: { a: 'a\nb' } })).toThrow('ja');
  });

  it('stop the build when the module no longer says which languages there are', () => {
    expect(() => transformed(plugin, 'export const LANGUAGES = everything();', `/x/${module}`)).toThrow('no longer says');
  });

  it('take the place of one module and of nothing else, before it is compiled', () => {
    expect(plugin.enforce).toBe('pre');
    expect(looksAt(plugin, `/x/${module}`)).toBe(true);
    for (const other of ['/x/locales/ja.json', '/x/src/i18n/language.ts', '/x/src/data/areas.json']) expect(looksAt(plugin, other)).toBe(false);
  });
});

describe('the packed keys', () => {
  it('unpack to the same keys', () => {
    const keys = Object.keys(LANGUAGES.ja);
    expect(Object.keys(unpack(keys, keys))).toEqual(keys);
    expect(packKeys(['a.b.c', 'a.b.d', 'a.b', 'a.b.c', 'x'])).toBe(['Aa.b.c', 'Ed', 'D', 'D.c', 'Ax'].join('\n'));
  });

  it('unpack to the same keys, whatever they are and in whatever order', () => {
    const part = fc.constantFrom('a', 'b', 'a_family', 'c-1', '0', '18-39', '__proto__');
    fc.assert(fc.property(fc.uniqueArray(fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('.')), { minLength: 1 }), (keys) => {
      expect(Object.entries(unpack(keys, keys)).sort()).toEqual(keys.map((key) => [key, key]).sort());
    }));
  });
});

describe('the packed directory', () => {
  const entries = [...DIRECTORY.centres, ...DIRECTORY.hotlines] as readonly (typeof DIRECTORY.centres)[number][];
  const kept = JSON.parse(JSON.stringify(shownOnly(entries))) as typeof entries;

  it('keeps every fact that is shown: all but ids and sources', () => {
    const facts = ({ id: _id, sources: _sources, ...rest }: (typeof entries)[number]): object => rest;
    expect(kept.map(facts)).toEqual(entries.map(facts));
  });

  it('keeps the first source of every centre with a contact that can be used, and leaves out those that no screen shows', () => {
    for (const [index, { channels = [], sources }] of entries.entries()) {
      expect(kept[index]?.sources).toEqual(channels.some(isReachable) ? sources.slice(0, 1) : []);
    }
    expect(kept.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(10);
  });

  it('leaves the entries as they were', () => {
    const before = JSON.stringify(entries);
    shownOnly(entries);
    expect(JSON.stringify(entries)).toBe(before);
  });

  it('is made of centres and lines; places are left alone', () => {
    const plugin = packDirectory();
    expect(plugin.enforce).toBe('pre');
    expect(['centers', 'hotlines', 'areas'].map((name) => looksAt(plugin, `/x/src/data/${name}.json`))).toEqual([true, true, false]);
    const code = transformed(plugin, readFileSync('src/data/centers.json', 'utf8'), '/x/src/data/centers.json');
    expect(JSON.parse(code)).toEqual(kept.slice(0, DIRECTORY.centres.length));
  });
});
