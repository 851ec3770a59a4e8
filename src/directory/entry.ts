import type { Channel } from './centre.ts';
import type { DirectoryIssue } from './directory-issue.ts';
import { error } from './directory-issue.ts';
import { plainText } from './plain-text.ts';
import { readTelephone } from './telephone.ts';

/** An entry that may have any shape. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * True if a channel has a number, a link or an address, but neither the channel nor the entry names a page
 * that states it.
 */
export function lacksSource(entry: unknown): boolean {
  const fields = asFields(entry);
  const sources = fields?.['sources'];
  if (!Array.isArray(sources) || sources.length > 0) return false;
  return fieldsIn(fields?.['channels']).some((channel) => {
    const own = channel?.['sources'];
    const isStated = Array.isArray(own) && own.length > 0;
    return !isStated && Boolean(channel?.['tel'] ?? channel?.['url'] ?? channel?.['address']);
  });
}

export const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** The objects of a list, null for any other item; empty if it is no list. */
export const fieldsIn = (list: unknown): readonly (Fields | null)[] =>
  Array.isArray(list) ? [...(list as unknown[])].map((item) => asFields(item)) : [];

/**
 * The channel with its number as it has to be dialled, or without the number if it can't be dialled. Notes
 * beside the number are added to the label.
 */
export function dialledChannel({ tel: written, ...channel }: Channel): Channel {
  const found = written === undefined ? null : readTelephone(written);
  if (found === null) return channel;
  const label =
    plainText([channel.label, found.note, found.extension].filter(Boolean).join(' ')) ?? channel.label;
  return { ...channel, tel: found.tel, ...(label !== undefined && { label }) };
}

/** @param entry of any shape */
export function telephoneErrors(entry: Fields, index: number): DirectoryIssue[] {
  return fieldsIn(entry['channels']).flatMap((channel, nth) => {
    const tel = channel?.['tel'];
    return typeof tel === 'string' && readTelephone(tel) === null
      ? [error('tel/form', [index, 'channels', nth, 'tel'], tel)]
      : [];
  });
}
