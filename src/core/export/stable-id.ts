/**
 * Identifiers that stay the same from one export to the next, as HSDS wants them: UUIDs. They are those of version 5
 * (RFC 9562, SHA-1 of a name), so that anybody can work them out again. SHA-1 serves as a spreader here, not as a lock.
 */

/** The version 5 UUID of `hikikomori-help` in the DNS namespace. */
const NAMESPACE = '1928ee64-98cf-5224-8b22-9d172b61e73b';

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A lone half of a surrogate pair is written as it is: every text has bytes. */
const utf8 = (text: string): number[] =>
  [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const rest = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const first = [0, 0xc0, 0xe0, 0xf0][rest] ?? 0;
    return [first | (code >> (6 * rest)), ...Array.from({ length: rest }, (_, at) => 0x80 | ((code >> (6 * (rest - 1 - at))) & 0x3f))];
  });

/** @returns 20 bytes */
function sha1(bytes: readonly number[]): number[] {
  const padded = [...bytes, 0x80, ...Array<number>((119 - (bytes.length % 64)) % 64).fill(0)];
  const bits = bytes.length * 8;
  padded.push(0, 0, 0, 0, bits >>> 24, (bits >>> 16) & 0xff, (bits >>> 8) & 0xff, bits & 0xff);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < padded.length; block += 64) {
    const words = Array.from({ length: 16 }, (_, at) => padded.slice(block + 4 * at, block + 4 * at + 4).reduce((word, byte) => (word << 8) | byte, 0));
    for (let at = 16; at < 80; at++) words.push(rotate((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1));
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    words.forEach((word, at) => {
      const [mixed, constant] =
        at < 20 ? [(b & c) | (~b & d), 0x5a827999] : at < 40 ? [b ^ c ^ d, 0x6ed9eba1] : at < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(rotate(a, 5) + mixed + e + constant + word) | 0, a, rotate(b, 30), c, d];
    });
    [a, b, c, d, e].forEach((word, at) => { state[at] = ((state[at] ?? 0) + word) | 0; });
  }
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

/** The UUID of a thing by its place, e.g. of the second telephone channel of a centre: `'centre', 'okinawa', 'phone', 1`. */
export function stableId(...place: readonly (string | number)[]): string {
  // No part has a line break in it: texts are made plain before.
  const name = [...hexBytes(NAMESPACE), ...utf8(place.join('\n'))];
  const bytes = sha1(name).slice(0, 16).map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const hexBytes = (uuid: string): number[] => (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));
