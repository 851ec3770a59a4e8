import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tightened, tightenStyles } from '../../scripts/build/tighten-styles.mjs';
import { looksAt, transformed } from '../support/plugin.ts';

const FOLDER = 'src/element/styles';
const sheets = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
const cssOf = (code: string): string => [...code.matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css).join('\n');
const tight = (css: string): string => cssOf(tightened(`css\`${css}\``));

describe('a tightened style sheet', () => {
  it.each([
    ['width: calc(1px + 2px);', 'width:calc(1px + 2px);'],
    ['width: calc(100% - 0.5em);', 'width:calc(100% - .5em);'],
    ['.a .b { color: red; }', '.a .b{color:red}'],
    ['.a > .b + .c ~ .d { color: red; }', '.a>.b + .c ~ .d{color:red}'],
    ['.a :hover, .b:hover { color: red; }', '.a :hover,.b:hover{color:red}'],
    ['a:not(.b) c { margin: 0 auto; }', 'a:not(.b) c{margin:0 auto}'],
    ['@media (min-width: 30em) and (max-width: 40em) { a { top: 0; } }', '@media (min-width:30em) and (max-width:40em){a{top:0}}'],
    ['a { margin: 10.5em -0.25em 0.5em; padding: 0.1em,0.2em; }', 'a{margin:10.5em -0.25em .5em;padding:.1em,.2em}'],
    ['a { color: var(--x, rgb(0 0 0 / 0.5)); }', 'a{color:var(--x,rgb(0 0 0 / .5))}'],
    ['/* words; { } */ a { /* more\n lines */ top: 0 }', 'a{top:0}'],
    ['a {\n  transition: opacity 0.2s ease,\n    color 0.2s;\n}', 'a{transition:opacity .2s ease,color .2s}'],
    ['a::before { content: ""; }', 'a::before{content:""}'],
  ])('says %j as %j', (css, expected) => { expect(tight(css).trim()).toBe(expected); });

  it('touches nothing but css templates', () => {
    const code = "const a = 'x  { y: 0.5; }';\n/* kept */ export const b = css`a  {  top:  0.5em; }`; const c = html`<p>  0.5 </p>`;";
    expect(tightened(code)).toBe("const a = 'x  { y: 0.5; }';\n/* kept */ export const b = css`a{top:.5em}`; const c = html`<p>  0.5 </p>`;");
  });

  it.each(sheets)('%s says the same: only space, comments, last semicolons and zeros before a point are gone', (_name, code) => {
    const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^\d])0\./g, '$1.').replace(/\s+/g, '').replace(/;\}/g, '}');
    expect(bare(cssOf(tightened(code)))).toBe(bare(cssOf(code)));
    expect(cssOf(tightened(code)).length).toBeLessThan(cssOf(code).length);
  });

  it.each(sheets)('%s keeps each space that parts two words', (_name, code) => {
    const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^\d])0\./g, '$1.');
    const words = (css: string): string[] => bare(css).split(/[{};,>\s]+|: */).filter((word) => word !== '');
    expect(words(cssOf(tightened(code)))).toEqual(words(cssOf(code)));
  });

  it.each(sheets)('%s holds nothing that this way of tightening would break: no expression, no text with spaces', (_name, code) => {
    const strings = cssOf(code).replace(/\/\*[\s\S]*?\*\//g, '').match(/"[^"]*"|'[^']*'/g) ?? [];
    expect(strings.filter((text) => /\s{2}|[;{},>]|: |0\./.test(text))).toEqual([]);
    expect(code.includes('${')).toBe(false);
    expect(code.match(/\bcss`/g)?.length).toBe([...code.matchAll(/\bcss`([^`]*)`/g)].length);
  });

  it('is made of the style sheets and nothing else, before anything else has changed them', () => {
    expect(tightenStyles().enforce).toBe('pre');
    for (const [name, code] of sheets) expect(transformed(tightenStyles(), code, `/x/${FOLDER}/${name}`)).toBe(tightened(code));
    for (const [name] of sheets) expect(looksAt(tightenStyles(), `/x/${FOLDER}/${name}`)).toBe(true);
    expect(looksAt(tightenStyles(), '/x/src/screens/start.ts')).toBe(false);
  });
});
