/** Text from the bytes of a page, in the encodings that pages in Japan have. */

/** Where a page names its encoding. */
const HEAD = 4096;
const NAMED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i;
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Sound UTF-8 is nothing else. Shift_JIS takes almost anything and is therefore last. */
const LIKELY = ['utf-8', 'euc-jp', 'shift_jis'];

/**
 * A mark at the beginning decides, then an escape, the header, the page's own word. If the bytes contradict it, one
 * that fits is tried, as many a server states another encoding than its pages have.
 * @param contentType the header, `text/html; charset=…`
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([, begin]) => begin.every((byte, at) => bytes[at] === byte))?.[0];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, meta, xml] = NAMED.exec(head) ?? [];
  const header = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType)?.[1];
  // Japanese in 7 bits: an escape that is found in no other encoding.
  const escaped = new TextDecoder('latin1').decode(bytes).includes('\u001b$B') ? 'iso-2022-jp' : undefined;
  const named = [mark, escaped, header, meta ?? xml].flatMap((name) => name ?? []);
  for (const name of [...named, ...LIKELY]) {
    const text = strictly(name, bytes);
    if (text !== null) return text;
  }
  return loosely(named[0], bytes);
}

function strictly(name: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    // Any bytes are sound Latin; Japanese is not written in it.
    return isLatin(name) && !isPlain(bytes) ? null : text;
  } catch {
    return null;
  }
}

const isLatin = (name: string): boolean => new TextDecoder(name).encoding === 'windows-1252';
const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** With a sign in the place of each byte that fits nothing: the rest of the page can still be read. */
function loosely(name: string | undefined, bytes: Uint8Array): string {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
