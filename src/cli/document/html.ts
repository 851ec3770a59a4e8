import { httpsUrl } from '../../core/links.ts';
import type { Block, Content, Document, Steps, Table } from './blocks.ts';
import { piecesOf } from './blocks.ts';
import { STYLE } from './style.ts';

/** The document as one file: no script, nothing loaded, and the page says so itself. */
export const toHtml = ({ language, title, blocks }: Document): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
    case 'paragraph': return `<p>${inline(block.content)}</p>`;
    case 'list': return `<ol>${block.items.map(({ id, content }) => `<li${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${inline(content)}</li>`).join('\n')}</ol>`;
    case 'form': return `<dl class="form">${block.fields.map((field) => `<div><dt>${inline(field)}</dt><dd></dd></div>`).join('')}</dl>`;
    case 'table': return tableHtml(block);
    case 'steps': return stepsHtml(block);
  }
}

const stepsHtml = ({ title, steps, end }: Steps): string => `<h3>${inline(title)}</h3>
<ol class="steps">
${steps.map(({ content, options, effects }) => `<li>${inline(content)}${bullets(options)}${bullets(effects, 'effects')}</li>`).join('\n')}
</ol>
<p>${inline(end)}</p>`;

const bullets = (items: readonly Content[], name?: string): string =>
  items.length === 0 ? '' : `<ul${name === undefined ? '' : ` class="${name}"`}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;

// A wide table is scrolled in its own frame, by keyboard as well.
function tableHtml({ caption, head, rows, naming, narrow = [] }: Table): string {
  const align = (index: number): string => (narrow.includes(index) ? ' class="narrow"' : '');
  const cell = (content: Content, index: number): string =>
    index < naming ? `<th scope="row">${inline(content)}</th>` : `<td${align(index)}>${inline(content)}</td>`;
  return `<div class="frame" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table>
<caption>${inline(caption)}</caption>
<thead><tr>${head.map((text, index) => `<th scope="col"${align(index)}>${inline(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

const inline = (content: Content): string =>
  piecesOf(content).map((piece) => {
    if (typeof piece === 'string') return inLines(piece);
    const { text, href, strong, lang } = piece;
    const escaped = inLines(text);
    const safe = href !== undefined && (/^#[\w-]+$/.test(href) || httpsUrl(href.replace(/^http:/, 'https:')) !== null);
    const linked = safe ? `<a href="${escapeHtml(href)}"${href.startsWith('#') ? '' : ' rel="noreferrer noopener"'}>${escaped}</a>` : escaped;
    const marked = lang ? `<span lang="${lang}">${linked}</span>` : linked;
    return strong ? `<strong>${marked}</strong>` : marked;
  }).join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in quotes. Characters that no page can hold are dropped. */
export const escapeHtml = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const inLines = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
