/**
 * Reads one PDF, on a thread of its own: a PDF is a program of sorts, and one that was made to do harm can be
 * stopped only from outside.
 */

import { parentPort, workerData } from 'node:worker_threads';
import type * as Pdf from 'pdfjs-dist';
import type { PdfPiece } from '../page/pdf.ts';

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const { bytes, library, maps } = workerData as {
  readonly bytes: Uint8Array;
  /** The address of the installed library. */
  readonly library: string;
  /** Its folder of tables for the encodings of Japanese. */
  readonly maps: string;
};
/** Characters: the longest lists of windows have a tenth of it. */
const LONGEST_TEXT = 500_000;

const { getDocument } = (await import(library)) as typeof Pdf;
const document = await getDocument({
  data: bytes,
  cMapUrl: maps,
  cMapPacked: true,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
}).promise;
const pieces: PdfPiece[] = [];
let length = 0;
for (let page = 1; page <= document.numPages && length <= LONGEST_TEXT; page += 1) {
  const { items } = await (await document.getPage(page)).getTextContent();
  for (const { str, transform, width, height } of items.filter(
    (item): item is (typeof items)[number] & TextItem => 'str' in item,
  )) {
    const [, , , , x = 0, y = 0] = transform;
    length += str.length;
    pieces.push({ text: str, page, x, y, width, height });
  }
}
const info = (await document.getMetadata().catch(() => null))?.info as
  { readonly Title?: unknown } | undefined;
const title = typeof info?.Title === 'string' ? info.Title : '';
// Half of it would look as if the numbers of the other half were gone.
parentPort?.postMessage(length > LONGEST_TEXT ? { problem: 'pdf-size' } : { title, pieces });
