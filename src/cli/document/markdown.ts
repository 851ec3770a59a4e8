import { httpsUrl } from '../../directory/links.ts';
import type { Block, Content, Document, Table } from './blocks.ts';
import { piecesOf } from './blocks.ts';

/** The document as GitHub's kind of Markdown, steps as Mermaid. */
export const toMarkdown = ({ blocks }: Document): string => `${blocks.map(blockText).join('\n\n')}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.content);
    case 'list':
      return block.items.map(({ content }, index) => `${index + 1}. ${inline(content)}`).join('\n');
    case 'form':
      return block.fields.map((field) => `- ${inline(field)}: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿`).join('\n');
    case 'table':
      return tableText(block);
    case 'steps':
      return [`### ${inline(block.title)}`, '', '```mermaid', block.mermaid, '```'].join('\n');
  }
}

function tableText({ caption, head, rows, narrow = [] }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (narrow.includes(index) ? ':-:' : '---'));
  return [
    inline({ text: caption, strong: true }),
    '',
    line(head.map((cell) => inline(cell))),
    line(rule),
    ...rows.map((cells) => line(cells.map(inline))),
  ].join('\n');
}

const inline = (content: Content): string =>
  piecesOf(content)
    .map((piece) => {
      const { text, href, strong } =
        typeof piece === 'string' ? { text: piece, href: undefined, strong: undefined } : piece;
      const escaped = escapeMarkdown(text);
      // In an address, a bracket would end the link early: `<>` around it prevents that.
      const linked =
        href !== undefined && httpsUrl(href.replace(/^http:/, 'https:')) !== null
          ? `[${escaped}](<${href}>)`
          : escaped;
      return strong ? `**${linked}**` : linked;
    })
    .join('');

/**
 * Escapes everything that could be read as markup, and replaces line breaks, which would end a cell or a
 * line.
 */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\`*_{}[\]<>|#~&!$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/\n+/g, '<br>');
