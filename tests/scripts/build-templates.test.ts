import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { tightStrings, tightTemplates, tightenTemplates } from '../../scripts/build/tighten-templates.mjs';
import { typeScriptFiles } from '../support/source-files.ts';
import { looksAt } from '../support/plugin.ts';

/** What the browser would be given of each file. */
const sources = ['src/element', 'src/screens'].flatMap((folder) => typeScriptFiles(folder).map(({ file, text }) => [`${folder}/${file}`, transformSync(text, { loader: 'ts', target: 'es2022' }).code] as const));

describe('a template in the single script', () => {
  it('has no line breaks and no indentation between tags, values and words', () => {
    expect(tightStrings(['\n  <ul>\n    ', '\n    <li>a</li>\n  </ul>\n'])).toEqual(['<ul>', '<li>a</li></ul>']);
  });

  it('keeps a blank that stands within a line', () => {
    expect(tightStrings(['<p>', ' <b>a</b> b</p>'])).toEqual(['<p>', ' <b>a</b> b</p>']);
  });

  it('keeps attributes apart, those with values as well', () => {
    expect(tightStrings(['<a\n    class=', '\n    href=', '\n    hidden\n    >', '</a>'])).toEqual(['<a class=', ' href=', ' hidden>', '</a>']);
  });

  it('is found within other templates, and nothing but templates changes', () => {
    const within = '`<p>\n  ${a ? html`<b>\n  c</b>` : `d\n  e`}\n</p>`';
    expect(tightTemplates(`const f = (a) => html${within};\n\nconst g = css${within};`)).toBe(`const f = (a) => html\`<p>\${a ? html\`<b>c</b>\` : \`d\n  e\`}</p>\`;\n\nconst g = css\`<p>\n  \${a ? html\`<b>c</b>\` : \`d\n  e\`}\n</p>\`;`);
  });

  it.each(sources)('%s says the same: only white space with a line break in it is gone', (_name, code) => {
    const bare = (text: string): string => text.replace(/\s+/g, '');
    const words = (text: string): string[] => text.replace(/\s*\n\s*/g, '').match(/\S+/g) ?? [];
    expect(bare(tightTemplates(code))).toBe(bare(code));
    expect(words(tightTemplates(code)).length).toBeGreaterThanOrEqual(words(code).length);
    expect(tightTemplates(code).length).toBeLessThanOrEqual(code.length);
  });

  it('is looked for where templates are', () => {
    for (const [name] of sources) expect(looksAt(tightenTemplates(), `/x/${name}`), name).toBe(true);
    expect(looksAt(tightenTemplates(), '/x/node_modules/lit-html/lit-html.js')).toBe(false);
  });
});
