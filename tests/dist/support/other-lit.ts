import { build } from 'esbuild';

/** What the rest of a page may bring: a Lit of its own, with an element that draws itself. */
const ELEMENT = `
import { html, LitElement } from 'lit';
customElements.define('other-lit', class extends LitElement {
  render() { return html\`<p>\${'drawn by another Lit'}</p>\`; }
});`;

let bundle: Promise<string> | undefined;

/** The script of another Lit, from the same package. */
export function otherLit(): Promise<string> {
  bundle ??= build({
    stdin: { contents: ELEMENT, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundle;
}
