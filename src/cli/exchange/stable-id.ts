/**
 * Identifiers that stay the same from one export to the next, as HSDS wants them: UUIDs. They are those of
 * version 5 (RFC 9562, SHA-1 of a name), so that anybody can work them out again. SHA-1 only spreads names
 * here; it protects nothing.
 */
import { createHash } from 'node:crypto';

/** The version 5 UUID of `hikikomori-help` in the DNS namespace. */
const NAMESPACE = '1928ee6498cf52248b229d172b61e73b';

/**
 * The UUID of a thing by its place, e.g. of the second telephone channel of a centre: `'centre', 'okinawa',
 * 'phone', 1`.
 */
export function stableId(...place: readonly (string | number)[]): string {
  // No part has a line break in it: texts are made plain before.
  const hash = createHash('sha1').update(NAMESPACE, 'hex').update(place.join('\n')).digest('hex');
  // The version and the variant take the place of some bits of the hash.
  const variant = ((parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
