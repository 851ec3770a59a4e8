// Small PDFs, written by hand.
import { deflateSync } from 'node:zlib';
import { bytesOf } from './encode.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A file of these objects; the first is the catalogue. */
function file(objects: readonly Buffer[]): Uint8Array {
  let body = latin('%PDF-1.4\n');
  const offsets: number[] = [];
  for (const [nth, object] of objects.entries()) {
    offsets.push(body.length);
    body = Buffer.concat([body, latin(`${nth + 1} 0 obj\n`), object, latin('\nendobj\n')]);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(Buffer.concat([body, latin(tail)]));
}

function stream(content: Uint8Array, more = ''): Buffer {
  return Buffer.concat([
    latin(`<< /Length ${content.length} ${more}>>\nstream\n`),
    content,
    latin('\nendstream'),
  ]);
}

const CATALOGUE = latin('<< /Type /Catalog /Pages 2 0 R >>');
const PAGES = latin('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
const PAGE = latin(
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 -20000 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
);
/** As office programs in Japan have written them for decades: the font is not inside, its table of characters neither. */
const FONT = [
  latin(
    '<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
  ),
  latin(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
  ),
  latin(
    '<< /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ),
];

/** One page with these lines, from above. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line, nth) => {
    const hex = Buffer.from(bytesOf(line, 'shift_jis')).toString('hex');
    return `BT /F1 10 Tf 40 ${800 - 20 * nth} Td <${hex}> Tj ET`;
  });
  const content = deflateSync(latin(shown.join('\n')));
  return file([CATALOGUE, PAGES, PAGE, stream(content, '/Filter /FlateDecode '), ...FONT]);
}

/** A small file that unpacks into as many bytes as one likes. */
export function pdfBomb(bytes: number): Uint8Array {
  const once = deflateSync(Buffer.alloc(bytes, ' '), { level: 9 });
  const twice = deflateSync(once, { level: 9 });
  return file([CATALOGUE, PAGES, PAGE, stream(twice, '/Filter [/FlateDecode /FlateDecode] '), ...FONT]);
}

/** A page that draws the same few letters without end. */
export function pdfOfLetters(count: number): Uint8Array {
  const content = deflateSync(latin('BT /F1 10 Tf 40 800 Td <82a082a0> Tj ET\n'.repeat(count)), { level: 9 });
  return file([CATALOGUE, PAGES, PAGE, stream(content, '/Filter /FlateDecode '), ...FONT]);
}
