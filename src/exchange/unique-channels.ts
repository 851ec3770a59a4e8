/** Merges channels that a file states twice. */
import type { Channel } from '../directory/centre.ts';
import { plainText } from '../directory/plain-text.ts';
import { readTelephone } from '../directory/telephone.ts';

/**
 * Identifies the number or other contact, however it is written; null if the channel has no number, address
 * or page to compare.
 */
function keyOf({ method, tel, url, address }: Channel): string | null {
  if (tel === undefined)
    return url === undefined && address === undefined ? null : JSON.stringify([method, url, address]);
  const read = readTelephone(tel);
  const digits = (read?.tel ?? tel).replace(/[^\d+#*]/g, '').replace(/^\+81/, '0');
  return JSON.stringify([method, digits, read?.extension, url, address]);
}

/** The first of each, completed by later ones. Channels with different hours or audiences stay separate. */
export function uniqueChannels(channels: readonly Channel[]): Channel[] {
  const found: Channel[] = [];
  for (const channel of channels) {
    const key = keyOf(channel);
    const at = key === null ? -1 : found.findIndex((other) => keyOf(other) === key && agree(other, channel));
    const first = found[at];
    if (!first) found.push(channel);
    else found[at] = { ...channel, ...first, ...labelOf(first, channel) };
  }
  return found;
}

const agree = (one: Channel, other: Channel): boolean =>
  (Object.keys(one) as (keyof Channel)[]).every(
    (key) =>
      key === 'tel' ||
      key === 'label' ||
      other[key] === undefined ||
      JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );

/** Both labels, if they differ. */
function labelOf({ label: one }: Channel, { label: other }: Channel): Pick<Channel, 'label'> {
  const label = plainText([...new Set([one, other].filter((name) => name !== undefined))].join('・')) ?? one;
  return label === undefined ? {} : { label };
}
