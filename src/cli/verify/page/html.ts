/** Reads HTML as somebody who looks at the page: pieces of text, rows of tables, headings. */
import { Parser } from 'htmlparser2';
import type { Block, Page, Row } from './page.ts';
import { block } from './page.ts';

/** No page that people made has its elements so deep; one that has would keep the reader busy for hours. */
const DEEPEST = 1000;
/** Characters that are read: the longest lists of windows have a tenth of it. */
const LONGEST_TEXT = 500_000;
/** The part of a page between two looks at how deep it is. */
const SLICE = 16_384;
/** Cells that reach down at the same time. */
const MOST_CARRIED = 20;

/** They begin and end a piece of text. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** What is struck out no longer holds; the others are never seen. */
const UNSEEN = new Set(['script', 'style', 'template', 'del', 's', 'strike']);

/** A cell that reaches down, and for how many more rows. */
interface Carried {
  readonly blocks: readonly number[];
  left: number;
}

interface Table {
  readonly id: number;
  head: number | undefined;
  row: number | undefined;
  column: number;
  /** How many columns the last cell takes. */
  wide: number;
  carried: Carried[];
  /** The cell that is open and reaches down: its first block, and how many rows it takes. */
  tall: { readonly first: number; readonly rows: number } | undefined;
}

/** @returns null where its elements are nested, or its text is long, beyond all measure */
export function readHtml(html: string): Page | null {
  const blocks: Block[] = [];
  const rows: (Row & { blocks: number[] })[] = [];
  const tables: Table[] = [];
  /** Of each element that is open: whether it is seen. */
  const open: boolean[] = [];
  const headings: { index: number; level: number }[] = [];
  let [unseen, titles, tableCount, length, words, title] = [0, 0, 0, 0, '', ''];
  let refresh: string | undefined;

  const flush = (level = 0): void => {
    const written = words;
    words = '';
    if (written.trim() === '') return;
    if (titles > 0) {
      title ||= written.trim();
      return;
    }
    const table = tables.at(-1);
    if (level > 0) while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
    const one = block(written, {
      row: table?.row,
      column: table?.column ?? 0,
      headings: headings.map(({ index }) => index),
      level,
    });
    if (one.text === '') return;
    const index = blocks.push(one) - 1;
    if (level > 0) headings.push({ index, level });
    if (table?.row !== undefined) rows[table.row]?.blocks.push(index);
  };
  const beginTable = (): void =>
    void tables.push({
      id: tableCount++,
      head: undefined,
      row: undefined,
      column: 0,
      wide: 1,
      carried: [],
      tall: undefined,
    });
  const beginRow = (table: Table): void => {
    // Cells that reach down are mostly the first ones.
    table.column = table.carried.length - 1;
    table.wide = 1;
    const carried = table.carried.flatMap((cell) => cell.blocks);
    table.head ??= rows.length;
    table.row = rows.push({ table: table.id, head: table.head, blocks: carried }) - 1;
    for (const cell of table.carried) cell.left -= 1;
    table.carried = table.carried.filter(({ left }) => left > 0);
  };
  const endCell = (table: Table): void => {
    const { tall, row } = table;
    table.tall = undefined;
    if (!tall || row === undefined || table.carried.length >= MOST_CARRIED) return;
    const own = (rows[row]?.blocks ?? []).filter((index) => index >= tall.first).slice(0, MOST_CARRIED);
    table.carried.push({ blocks: own, left: tall.rows - 1 });
  };

  const add = (text: string): void => {
    if (unseen > 0) return;
    words += text;
    length += text.length;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCKS.has(name)) flush();
        const isUnseen = UNSEEN.has(name) || 'hidden' in attributes;
        open.push(isUnseen);
        if (isUnseen) unseen += 1;
        if (name === 'title') titles += 1;
        const table = tables.at(-1);
        if (name === 'table' || name === 'dl') beginTable();
        else if (name === 'tr' && table) beginRow(table);
        else if ((name === 'td' || name === 'th') && table) {
          table.column += table.wide;
          table.wide = Math.max(1, Number(attributes['colspan']) || 1);
          const span = Number(attributes['rowspan']);
          if (span > 1) table.tall = { first: blocks.length, rows: span };
        } else if (name === 'dt' && table) {
          // Several terms in a row have what follows in common.
          if (table.row === undefined || table.column > 0) beginRow(table);
          table.column = 0;
        } else if (name === 'dd' && table) table.column = 1;
        else if (name === 'br') add('\n');
        else if (name === 'img') add(` ${attributes['alt'] ?? ''} `);
        else if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
          refresh ??= refreshTo(attributes['content'] ?? '');
        // Numbers behind words such as 「電話をかける」.
        else if (name === 'a' && /^\s*tel:/i.test(attributes['href'] ?? ''))
          add(` (${decoded(attributes['href']?.replace(/^\s*tel:/i, '') ?? '')}) `);
      },
      ontext(text) {
        add(text);
      },
      onclosetag(name) {
        const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
        if (BLOCKS.has(name)) flush(level);
        if (name === 'title') titles -= 1;
        if (open.pop() === true) unseen -= 1;
        const table = tables.at(-1);
        if (name === 'table' || name === 'dl') tables.pop();
        else if (name === 'tr' && table) table.row = undefined;
        else if ((name === 'td' || name === 'th') && table) endCell(table);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += SLICE) {
    parser.write(html.slice(at, at + SLICE));
    if (open.length > DEEPEST || length > LONGEST_TEXT) return null;
  }
  parser.end();
  flush();
  return { title, blocks, rows, refresh };
}

/** 「0; url=https://…」: at once or soon. */
const refreshTo = (content: string): string | undefined =>
  /^\s*\d?\d\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i.exec(content)?.[1];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
