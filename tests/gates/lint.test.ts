// The bans of the lint configuration are shown what they are there to stop.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // Where CI is set, the parser reads each file from the disk just once; the texts here are not on any disk.
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
});
/** The rules see the text as if it stood in this file; it must exist, as its types are read. */
const AS_FILE = 'src/entries/script.ts';

async function rulesAgainst(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: AS_FILE });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

// The first text makes the linter read the types of the whole project.
describe('eslint, in src/', { timeout: 60_000 }, () => {
  test.each([
    ['an inner HTML', 'document.body.innerHTML = "x";', 'no-restricted-syntax'],
    ['an inner HTML under a quoted name', 'document.body["innerHTML"] = "x";', 'no-restricted-syntax'],
    ['an inner HTML among others', 'Object.assign(document.body, { innerHTML: "x" });', 'no-restricted-syntax'],
    ['a page in a frame', 'document.createElement("iframe").srcdoc = "x";', 'no-restricted-syntax'],
    ['a parsed text', 'new DOMParser().parseFromString("x", "text/html");', 'no-restricted-syntax'],
    ['an outer HTML', 'document.body.outerHTML = "x";', 'no-restricted-syntax'],
    ['inserted HTML', 'document.body.insertAdjacentHTML("beforeend", "x");', 'no-restricted-syntax'],
    ['document.write', 'document.write("x");', 'no-restricted-syntax'],
    ['a bound inner HTML', 'import { html } from "lit"; export const a = html`<p .innerHTML=${"x"}></p>`;', 'no-restricted-syntax'],
    ['an inline style', 'import { html } from "lit"; export const a = html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
    ['a bound style', 'import { html } from "lit"; export const a = (x: string) => html`<p class="a" style=${x}></p>`;', 'no-restricted-syntax'],
    ['a style set by hand', 'document.body.setAttribute("style", "color: red");', 'no-restricted-syntax'],
    ['an inline style in a drawing', 'import { svg } from "lit"; export const a = svg`<path\nstyle="fill: red" />`;', 'no-restricted-syntax'],
    ['a handler as a text', 'import { html } from "lit"; export const a = html`<p onclick="x()"></p>`;', 'no-restricted-syntax'],
    ['a script in a template', 'import { html } from "lit"; export const a = html`<script src="x"></script>`;', 'no-restricted-syntax'],
    ['a frame in a template', 'import { html } from "lit"; export const a = html`<iframe title="x"></iframe>`;', 'no-restricted-syntax'],
    ['unsafeHTML from the library below', 'export { unsafeHTML } from "lit-html/directives/unsafe-html.js";', 'no-restricted-imports'],
    ['unsafeHTML, imported on the way', 'export const a: unknown = import("lit/directives/unsafe-html.js");', 'no-restricted-syntax'],
    ['unsafeMathML', 'export { unsafeMathML } from "lit/directives/unsafe-mathml.js";', 'no-restricted-imports'],
    ['unsafeStatic', 'export { unsafeStatic } from "lit/static-html.js";', 'no-restricted-imports'],
    ['eval by another name', 'export const a: unknown = (0, eval)("1");', 'no-eval'],
    ['eval of the window', 'export const a: unknown = window.eval("1");', 'no-restricted-syntax'],
    ['a timer with a text', 'setTimeout("1");', '@typescript-eslint/no-implied-eval'],
    ['unsafeHTML', 'export { unsafeHTML } from "lit/directives/unsafe-html.js";', 'no-restricted-imports'],
    ['unsafeSVG', 'export { unsafeSVG } from "lit/directives/unsafe-svg.js";', 'no-restricted-imports'],
    ['styleMap', 'export { styleMap } from "lit/directives/style-map.js";', 'no-restricted-imports'],
    ['eval', 'export const a: unknown = eval("1");', 'no-eval'],
    ['new Function', 'export const a: unknown = new Function("return 1");', 'no-new-func'],
    ['a javascript: address', 'export const a = "javascript:alert(1)";', 'no-script-url'],
    ['a forgotten await', 'const f = async () => 1; f();', '@typescript-eslint/no-floating-promises'],
    ['an image without a text', 'import { html } from "lit"; export const a = html`<img src="a.png" />`;', 'lit-a11y/alt-text'],
    ['a click only the mouse can make', 'import { html } from "lit"; export const a = html`<div @click=${() => 1}></div>`;', 'lit-a11y/click-events-have-key-events'],
  ])('stops %s', async (_, code, rule) => expect(await rulesAgainst(code)).toContain(rule));

  test('lets an ordinary template pass', async () => {
    const code = 'import { html } from "lit"; export const a = (x: string) => html`<p class="style" part="p">${x}</p>`;\n';
    expect(await rulesAgainst(code)).toEqual([]);
  });
});
