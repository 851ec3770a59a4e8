/** Which machines may be asked: those of the public internet alone, unless somebody says otherwise. */
import ipaddr from 'ipaddr.js';

/**
 * A public address; not the own machine, the office's network, or what a cloud tells its machines about
 * themselves.
 * @param address an IP address, of a kind that Node gives
 */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** The IP address that stands in the place of a name; null for a name. */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
