import { httpsUrl } from '../../directory/links.ts';
import { escapeHtml } from '../../snippet/escape-html.ts';
import type { Block, Content, Document, Steps, Table } from './blocks.ts';
import { piecesOf } from './blocks.ts';
import type { Cell } from './page.ts';
import { htmlPage, htmlTable } from './page.ts';

/** The document as one HTML page. It prints in landscape, since some tables have a column for each method. */
export const toHtml = ({ language, title, blocks }: Document): string =>
  htmlPage(language, title, blocks.map(blockHtml).join('\n'), true);

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`;
    case 'list':
      return `<ol>${block.items.map(({ id, content }) => `<li${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${inline(content)}</li>`).join('\n')}</ol>`;
    case 'form':
      return `<dl class="form">${block.fields.map((field) => `<div><dt>${inline(field)}</dt><dd></dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'steps':
      return stepsHtml(block);
  }
}

const stepsHtml = ({ title, steps, end }: Steps): string => `<h3>${inline(title)}</h3>
<ol class="steps">
${steps.map(({ content, options, effects }) => `<li>${inline(content)}${bullets(options)}${bullets(effects, 'effects')}</li>`).join('\n')}
</ol>
<p>${inline(end)}</p>`;

const bullets = (items: readonly Content[], name?: string): string =>
  items.length === 0
    ? ''
    : `<ul${name === undefined ? '' : ` class="${name}"`}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;

function tableHtml({ caption, head, rows, naming, narrow = [] }: Table): string {
  const cell = (content: Content, index: number): Cell =>
    narrow.includes(index) ? { class: 'narrow', cell: inline(content) } : inline(content);
  return htmlTable(
    caption,
    head.map(cell),
    rows.map((cells) => cells.map(cell)),
    naming,
  );
}

const inline = (content: Content): string =>
  piecesOf(content)
    .map((piece) => {
      if (typeof piece === 'string') return inLines(piece);
      const { text, href, strong, lang } = piece;
      const escaped = inLines(text);
      const safe =
        href !== undefined && (/^#[\w-]+$/.test(href) || httpsUrl(href.replace(/^http:/, 'https:')) !== null);
      const linked = safe
        ? `<a href="${escapeHtml(href)}"${href.startsWith('#') ? '' : ' rel="noreferrer noopener"'}>${escaped}</a>`
        : escaped;
      const marked = lang ? `<span lang="${lang}">${linked}</span>` : linked;
      return strong ? `<strong>${marked}</strong>` : marked;
    })
    .join('');

const inLines = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
