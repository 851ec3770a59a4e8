/**
 * The numbers of an entry. One that can't be dialled is left out alone: the centre's other ways stay in
 * sight.
 */
import type { Channel } from './centre.ts';
import { plainText } from './plain-text.ts';
import { readTelephone } from './telephone.ts';
import { fieldsIn } from './entry.ts';
import type { Fields } from './entry.ts';
import type { DirectoryIssue } from './directory-issue.ts';
import { error } from './directory-issue.ts';

/**
 * The channel with its number as it has to be dialled, and without one that can't be; what stands beside the
 * number joins the label.
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
