import type { Channel } from '../directory/centre.ts';

/**
 * The method of a channel that does not name one, by the first contact it has: a number, a place, a mail
 * address, a page.
 */
export function methodOf({
  tel,
  address,
  url,
}: {
  readonly tel?: string | undefined;
  readonly address?: string | undefined;
  readonly url: string;
}): Channel['method'] {
  if (tel !== undefined) return 'phone';
  if (address !== undefined) return 'in-person';
  return url.startsWith('mailto:') ? 'mail' : url.startsWith('sms:') ? 'sns' : 'online';
}
