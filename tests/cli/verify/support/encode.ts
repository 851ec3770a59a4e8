// Text in the encodings of Japan. Node only reads them, so each character is looked up by reading.
const TABLES = new Map<string, Map<string, number[]>>();

/** All characters of two bytes that an encoding can read, in the rows of JIS X 0208. */
function tableOf(encoding: 'shift_jis' | 'euc-jp'): Map<string, number[]> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [first, second]);
    }
  TABLES.set(encoding, table);
  return table;
}

export function bytesOf(
  text: string,
  encoding: 'utf-8' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp',
): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding === 'shift_jis' ? 'shift_jis' : 'euc-jp');
  const bytes: number[] = [];
  let isWide = false;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : table.get(character);
    if (!pair) throw new Error(`${character} is not in ${encoding}`);
    if (encoding === 'iso-2022-jp' && isWide !== pair.length > 1) {
      isWide = pair.length > 1;
      bytes.push(0x1b, ...(isWide ? [0x24, 0x42] : [0x28, 0x42]));
    }
    // The same rows as EUC-JP, in seven bits.
    bytes.push(...(encoding === 'iso-2022-jp' ? pair.map((byte) => byte & 0x7f) : pair));
  }
  return new Uint8Array(isWide ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}
