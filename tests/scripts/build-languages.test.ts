// Files of languages beside the script, made from those in a folder.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languagesIn, moreLanguages } from '../../scripts/build/languages.mjs';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { looksAt, run, transformed } from '../support/plugin.ts';

const KO = { 'language.ko': '한국어', 'a.b': '`</script>` $& "\u2028' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locales-'));
  for (const name of ['cli.ja', 'ja', 'en']) writeFileSync(join(folder, `${name}.json`), '{}');
  writeFileSync(join(folder, 'ko.json'), JSON.stringify(KO));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a language beside the script', () => {
  it('is one that has a file and is not on board', () => {
    expect(languagesIn(folder).map(({ tag, name }) => [tag, name])).toEqual([['ko', '한국어']]);
    const own = languagesIn().map(({ tag }) => tag);
    expect(own.filter((tag) => Object.hasOwn(LANGUAGES, tag))).toEqual([]);
  });

  it('becomes a script that registers its texts, read as UTF-8 on any page', () => {
    const [{ script, integrity }] = languagesIn(folder) as [ReturnType<typeof languagesIn>[number]];
    expect(script.startsWith('\uFEFF')).toBe(true);
    const page: { hikikomoriHelpLanguages?: object } = { hikikomoriHelpLanguages: { th: 1 } };
    runInNewContext(script, page);
    expect(page.hikikomoriHelpLanguages).toEqual({ th: 1, ko: KO });
    expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
  });

  it('is known to the script by its name and hash, and to the one with everything by its texts', () => {
    const plugin = moreLanguages({ folder });
    const [{ integrity }] = languagesIn(folder) as [ReturnType<typeof languagesIn>[number]];
    const module = (name: string): string => {
      const id = `/x/src/i18n/${name}.ts`;
      expect(looksAt(plugin, id)).toBe(true);
      return transformed(plugin, readFileSync(`src/i18n/${name}.ts`, 'utf8'), id);
    };
    expect(module('beside')).toContain(` = ${JSON.stringify({ ko: { name: '한국어', integrity } })};`);
    expect(module('all-languages')).toContain(` = ${JSON.stringify({ ko: KO })};`);
    expect(() => transformed(plugin, 'nothing', '/x/src/i18n/beside.ts')).toThrow('BESIDE');
  });

  it('lies beside the single script only, with a list of what lies there', () => {
    const emitted = (files: boolean): unknown[] => {
      const all: unknown[] = [];
      run(moreLanguages({ folder, files }), 'generateBundle', [], {
        emitFile: ({ fileName }: { fileName: string }) => all.push(fileName),
      });
      return all;
    };
    expect(emitted(true)).toEqual(['locales/languages.json', 'locales/ko.js']);
    expect(emitted(false)).toEqual([]);
  });

  it('stops the build without its own name', () => {
    writeFileSync(join(folder, 'th.json'), '{}');
    expect(() => languagesIn(folder)).toThrow('language.th');
  });
});
