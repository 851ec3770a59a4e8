/** A PDF as lines: it knows only where each piece of text lies. */
import type { Block, Page } from './page.ts';
import { block } from './page.ts';

export interface PdfPiece {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** From below. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces whose feet are closer together than this part of their height are on one line. */
const SAME_LINE = 0.5;

/** @param title from the document itself; may be empty */
export function pdfPage(title: string, pieces: readonly PdfPiece[]): Page {
  const ordered = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.page - b.page || b.y - a.y || a.x - b.x);
  const lines: PdfPiece[][] = [];
  for (const piece of ordered) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame =
      first?.page === piece.page && Math.abs(first.y - piece.y) <= SAME_LINE * Math.max(first.height, 1);
    if (line && isSame) line.push(piece);
    else lines.push([piece]);
  }
  const blocks: Block[] = lines.map((line) => block(inOrder(line))).filter(({ text }) => text !== '');
  return { title, blocks, rows: [], refresh: undefined };
}

/** From left to right, with a blank where there is a gap. */
function inOrder(line: PdfPiece[]): string {
  let text = '';
  let end: number | undefined;
  for (const piece of line.sort((a, b) => a.x - b.x)) {
    if (end !== undefined && piece.x - end > piece.height / 4) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}
