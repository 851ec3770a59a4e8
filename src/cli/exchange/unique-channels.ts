/** One number that a file states in two places is one way of getting in touch. */
import type { Channel } from '../../directory/centre.ts';
import { plainText } from '../../directory/plain-text.ts';
import { readTelephone } from '../../directory/telephone.ts';

/**
 * Another telephone number, or another way, however it is written; null: without a number, an address or a
 * page nothing is the same.
 */
function keyOf({ method, tel, url, address }: Channel): string | null {
  if (tel === undefined)
    return url === undefined && address === undefined ? null : JSON.stringify([method, url, address]);
  const read = readTelephone(tel);
  const digits = (read?.tel ?? tel).replace(/[^\d+#*]/g, '').replace(/^\+81/, '0');
  return JSON.stringify([method, digits, read?.extension, url, address]);
}

/** The first of each, with what only a later one says of it. Hours and people that differ keep them apart. */
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

/** Both names, where it has two. */
function labelOf({ label: one }: Channel, { label: other }: Channel): Pick<Channel, 'label'> {
  const label = plainText([...new Set([one, other].filter((name) => name !== undefined))].join('・')) ?? one;
  return label === undefined ? {} : { label };
}
