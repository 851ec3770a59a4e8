/** Text from bytes, whichever way a spreadsheet in Japan has saved it. Null: none of the encodings fits. */
export function decode(bytes: Uint8Array): string | null {
  // Excel's 「Unicode テキスト」; its mark can begin no text in the others.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  // Bytes that are sound UTF-8 are nothing else; CP932, which browsers call shift_jis, takes almost anything.
  return strict('utf-8', bytes) ?? strict('shift_jis', bytes);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    // Takes the byte order mark away.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
