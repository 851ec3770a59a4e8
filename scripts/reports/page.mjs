// A plain page for the screen and for paper, in order by the criteria that it reports on.
const STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #f2f2f2); --soft: light-dark(#f4f6f8, #23272b); --line: light-dark(#8a8f94, #7d848b); --open: light-dark(#8a2100, #ffb59e) }
* { box-sizing: border-box }
body { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; color: var(--ink); background: light-dark(#fff, #16191c); font: 1rem/1.75 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.625rem; line-height: 1.45; margin: 0 0 1.5rem } h2 { font-size: 1.25rem; line-height: 1.5; margin: 3rem 0 0.75rem }
p, li, dd { max-width: 48rem } .facts dt { font-weight: 700; margin-top: 0.75rem } .facts dd { margin: 0 }
a { color: light-dark(#0017c1, #9db7f9) } :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
.wide { overflow-x: auto; margin: 1rem 0 2rem } table { width: 100%; border-collapse: collapse; line-height: 1.6 } caption { text-align: start; font-weight: 700; padding: 0 0 0.5rem }
th, td { border: 1px solid var(--line); padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; min-width: 4rem } thead th { background: var(--soft); white-space: nowrap } tbody th { font-weight: 600; min-width: 11rem } td.term { min-width: 9.5rem; overflow-wrap: normal } td.sign { white-space: nowrap } td.long { min-width: 18rem }
td ul { margin: 0.5rem 0 0; padding: 0.5rem 0 0 1.1rem; border-top: 1px dotted var(--line); font-size: 0.8125rem } td.by ul { margin: 0; padding-top: 0; border: 0 } code { font: inherit } .unconfirmed, .does-not, .partially { color: var(--open); font-weight: 700 }
@page { size: A4; margin: 14mm 12mm } @media print { :root { color-scheme: light } body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.55 } h1 { font-size: 15pt } h2 { font-size: 12pt; margin-top: 6mm; break-after: avoid } .wide { overflow: visible; margin: 2mm 0 6mm } th, td { padding: 1.2mm 1.8mm; min-width: 0 } tbody th, td.long { min-width: 0 } td.term { min-width: 26mm } td.by { width: 40% } .short { break-inside: avoid } caption { break-after: avoid } thead { display: table-header-group } tr, dd, li { break-inside: avoid } td ul { font-size: 7pt; line-height: 1.4 } nav { display: none } a { color: inherit } }`;

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** @param body markup */
export const htmlPage = (lang, title, body) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>
${STYLE}
</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`;

/** @param facts names and what is said of them */
export const htmlFacts = (facts) => `<dl class="facts">${facts.map(([name, words]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(words)}</dd>`).join('\n')}</dl>`;

/** @param rows cells as markup, or `{ cell, class }`; the first of each row is its heading. A few rows stay together on paper. */
export const htmlTable = (caption, heads, rows) => `<div class="wide${rows.length < 5 ? ' short' : ''}" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first, ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => (cell.class ? `<td class="${cell.class}">${cell.cell}</td>` : `<td>${cell}</td>`)).join('')}</tr>`).join('\n')}
</tbody></table></div>`;

/** How a row was found out: first what came of it. The names of tests are English wherever they stand. */
export const htmlBy = (by) => `<ul>${by.map(({ test, words }) => `<li>${escapeHtml(words)}${test ? `: <code lang="en">${escapeHtml(test)}</code>` : ''}</li>`).join('')}</ul>`;

/** @param criteria how the list of an issue's criteria is written behind it, where it has any */
export const htmlIssues = (issues, language, criteria) => `<ul>${issues.map((issue) => `<li>${escapeHtml(issue[language])}${issue.criteria.length > 0 ? criteria(issue.criteria) : ''}</li>`).join('\n')}</ul>`;

/** A line of CSV as spreadsheets in Japan read it. */
export const csvLine = (cells) => `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
