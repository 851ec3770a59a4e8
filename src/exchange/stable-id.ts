/**
 * Identifiers that are the same in every export, as HSDS requires: UUIDs of version 5 (RFC 9562, SHA-1 of a
 * name), so anybody can compute them again. SHA-1 is used only to distribute names, not for security.
 */
import { createHash } from 'node:crypto';

/** The version 5 UUID of `hikikomori-help` in the DNS namespace. */
const NAMESPACE = '1928ee6498cf52248b229d172b61e73b';

/**
 * The UUID of an object by its path, e.g. of a centre's second telephone channel: `'centre', 'okinawa',
 * 'phone', 1`.
 */
export function stableId(...place: readonly (string | number)[]): string {
  // No part contains a line break: texts were converted to one line before.
  const hash = createHash('sha1').update(NAMESPACE, 'hex').update(place.join('\n')).digest('hex');
  // Version and variant replace some bits of the hash.
  const variant = ((parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
