// What the build packs or leaves out must be what nobody misses.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDirectory, shownOnly } from '../../scripts/build/pack-directory.mjs';
import { packKeys, packTexts, UNPACK } from '../../scripts/build/pack-texts.mjs';
import { isReachable } from '../../src/core/directory.ts';
import { looksAt, run, transformed } from '../support/plugin.ts';
import { DIRECTORY } from '../support/setting.ts';
import type { Language } from '../support/texts.ts';
import { LANGUAGES } from '../support/texts.ts';

const unpack = (packed: string): string[] => [...(runInNewContext(`(${UNPACK})`) as (packed: string) => string[])(packed)];
const RUNTIME = '\0virtual:texts';

describe('the packed texts', () => {
  const plugin = packTexts();
  const file = (language: Language): string => `/x/locales/${language}.json`;
  const pack = (texts: object, id = file('en')): string => transformed(plugin, JSON.stringify(texts), id);

  /** Runs the packed module with the runtime that the build puts beside it. */
  function texts(code: string): object {
    const runtime = (run(plugin, 'load', [RUNTIME]) as string).replace('export default', 'const texts =');
    const module = code.replace("import texts from 'virtual:texts'; export default", 'const packed =');
    return runInNewContext(`${runtime}\n${module}\nJSON.stringify(packed)`) as object;
  }

  it.each(['ja', 'en'] as const)('of %s are, in the script, those of the file', (language) => {
    const packed = texts(pack(LANGUAGES[language], file(language)));
    expect(JSON.parse(String(packed))).toEqual(LANGUAGES[language]);
  });

  it('are shorter than the file', () => {
    expect(pack(LANGUAGES.ja).length).toBeLessThan(JSON.stringify(LANGUAGES.ja).length * 0.8);
  });

  it('leave out what a language does not have, so that the first language stands in', () => {
    expect(JSON.parse(String(texts(pack({ 'action.skip': 'S' }))))).toEqual({ 'action.skip': 'S' });
  });

  it('stop the build at a key that Japanese has not, and at a line break, which would shift all that follow', () => {
    expect(() => pack({ 'action.unheard-of': 'x' })).toThrow('action.unheard-of');
    expect(() => pack({ 'action.skip': 'a\nb' })).toThrow('action.skip');
  });

  it('are made of the files in locales/ and nothing else, before they are read as JSON', () => {
    expect(plugin.enforce).toBe('pre');
    expect(looksAt(plugin, '/x/locales/ja.json')).toBe(true);
    expect(looksAt(plugin, '/x/locales/ja-simple.json')).toBe(true);
    expect(looksAt(plugin, '/x/src/data/areas.json')).toBe(false);
    expect(run(plugin, 'resolveId', ['virtual:texts'])).toBe(RUNTIME);
    expect(run(plugin, 'resolveId', ['lit'])).toBeNull();
    expect(run(plugin, 'load', ['lit'])).toBeNull();
  });
});

describe('the packed keys', () => {
  it('unpack to the same keys', () => {
    const keys = Object.keys(LANGUAGES.ja);
    expect(unpack(packKeys(keys))).toEqual(keys);
    expect(packKeys(['a.b.c', 'a.b.d', 'a.b', 'a.b.c', 'x'])).toBe('0a.b.c\n2d\n1b\n2c\n0x');
  });

  it('unpack to the same keys, whatever they are and in whatever order', () => {
    const part = fc.constantFrom('a', 'b', 'a_family', 'c-1', '0', '18-39');
    fc.assert(fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('.')), { minLength: 1 }), (keys) => {
      expect(unpack(packKeys(keys))).toEqual(keys);
    }));
  });
});

describe('the packed directory', () => {
  const entries = [...DIRECTORY.centres, ...DIRECTORY.hotlines] as readonly (typeof DIRECTORY.centres)[number][];
  const packed = JSON.parse(JSON.stringify(shownOnly(entries))) as typeof entries;

  it('keeps every fact that is shown: all but ids and sources', () => {
    const facts = ({ id: _id, sources: _sources, ...rest }: (typeof entries)[number]): object => rest;
    expect(packed.map(facts)).toEqual(entries.map(facts));
  });

  it('keeps the first source of every centre with a contact that can be used, and leaves out those that no screen shows', () => {
    for (const [index, { channels = [], sources }] of entries.entries()) {
      expect(packed[index]?.sources).toEqual(channels.some(isReachable) ? sources.slice(0, 1) : []);
    }
    expect(packed.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(10);
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
    expect(JSON.parse(code)).toEqual(packed.slice(0, DIRECTORY.centres.length));
  });
});
