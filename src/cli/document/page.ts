/**
 * A page of HTML for the screen and for A4: the command's sheet and the reports on accessibility are made
 * with it.
 */
import { escapeHtml } from '../../snippet/escape-html.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1a1a1c, #f2f2f2); --paper: light-dark(#fff, #16191c);
  --head: light-dark(#e8f1fe, #1f2b3d); --soft: light-dark(#f8f8fb, #23272b); --line: light-dark(#767676, #8a8f94);
  --link: light-dark(#0017c1, #9db7f9); --open: light-dark(#8a2100, #ffb59e); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.7 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.4; } h3 { font-size: 1.1rem; margin-top: 2em; }
h2 { font-size: 1.3rem; line-height: 1.5; margin-top: 2.5em; border-bottom: 2px solid var(--link); }
p, ol, ul, dd { max-width: 60rem; } a { color: var(--link); } code { font: inherit; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.frame { overflow-x: auto; margin: 1em 0 2em; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.55; }
caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border: 1px solid var(--line); padding: .4em .6em; vertical-align: top; text-align: start; min-width: 4em; }
thead th { background: var(--head); overflow-wrap: normal; } tbody th { font-weight: 600; background: var(--soft); min-width: 9em; }
.narrow { text-align: center; } td.narrow { white-space: nowrap; } th.narrow { width: 4.5em; }
td.term { min-width: 9.5rem; overflow-wrap: normal; } td.sign { white-space: nowrap; } td.long { min-width: 18rem; }
.unconfirmed, .does-not, .partially { color: var(--open); font-weight: 700; }
td ul { margin: .5em 0 0; padding: .5em 0 0 1.1rem; border-top: 1px dotted var(--line); font-size: .8125rem; }
td.by ul { margin: 0; padding-top: 0; border: 0; }
.facts dt { font-weight: bold; margin-top: .75em; } .facts dd { margin: 0; }
.steps > li { margin: .75em 0; break-inside: avoid; } .steps ul { padding-inline-start: 1.5em; }
.steps .effects { list-style: none; padding-inline-start: .75em; border-inline-start: 3px solid var(--line); }
.form { display: grid; grid-template-columns: repeat(2, 1fr); gap: .5rem 2rem; break-inside: avoid; }
.form dd { margin: 0; height: 2.6rem; border-bottom: 1px solid var(--ink); } .form dt { font-size: .875rem; }
@media print {
  :root { color-scheme: light; } body { font-size: 9pt; line-height: 1.5; } main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; } h2 { font-size: 12pt; } h1, h2, h3, caption { break-after: avoid; } a { color: inherit; text-decoration: none; }
  .frame { overflow: visible; margin: 2mm 0 6mm; } .short { break-inside: avoid; } thead { display: table-header-group; }
  table { font-size: 8pt; line-height: 1.4; } tr, dd, li { break-inside: avoid; } td ul { font-size: 7pt; }
  th, td { padding: 1.2mm 1.8mm; } tbody th, td.long { min-width: 0; } td.term { min-width: 26mm; } td.by { width: 40%; }
}
`;

/**
 * The whole page as one file without scripts and external resources; its own content security policy forbids
 * them.
 * @param body markup
 * @param landscape when printed, for tables with many columns
 */
export const htmlPage = (
  language: 'ja' | 'en',
  title: string,
  body: string,
  landscape = false,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}@page { size: A4${landscape ? ' landscape' : ''}; margin: 12mm; }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Markup, with a class if it needs one. */
export type Cell = string | { readonly class: string; readonly cell: string };

/**
 * A table in a frame that scrolls if the table is wide, by keyboard as well. A table with few rows stays on
 * one printed page.
 * @param caption text
 * @param naming how many cells of each row, from the first, are its headings
 */
export const htmlTable = (
  caption: string,
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  naming = 1,
): string =>
  `<div class="frame${rows.length < 5 ? ' short' : ''}" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => cellHtml('th', cell, 'col')).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell, index) => (index < naming ? cellHtml('th', cell, 'row') : cellHtml('td', cell))).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;

function cellHtml(tag: 'th' | 'td', content: Cell, scope?: 'col' | 'row'): string {
  const { class: name, cell } = typeof content === 'string' ? { class: undefined, cell: content } : content;
  return `<${tag}${scope ? ` scope="${scope}"` : ''}${name === undefined ? '' : ` class="${name}"`}>${cell}</${tag}>`;
}
