/**
 * An old list in today's form: each contact has the pages and the day that state it, and numbers are as they
 * are dialled. What can't be mended without guessing stays as it is, for `check` to tell.
 */
import type { Fields } from '../directory/entry.ts';
import { asFields } from '../directory/entry.ts';
import { isDate } from '../directory/freshness.ts';
import { plainText } from '../directory/plain-text.ts';
import { readTelephone } from '../directory/telephone.ts';

/** The list with its entries mended; one that needs nothing is the very same object. */
export const fixedList = (list: readonly unknown[]): readonly unknown[] => list.map(fixedEntry);

function fixedEntry(entry: unknown): unknown {
  const fields = asFields(entry);
  const channels = fields?.['channels'];
  if (!fields || !Array.isArray(channels)) return entry;
  const fixed = channels.map((channel: unknown) => fixedChannel(channel, fields));
  // A date that stands with each contact would say nothing more with the entry.
  const isMoved = isDated(fields) && fixed.some(isContact);
  if (!isMoved && fixed.every((channel, nth) => channel === channels[nth])) return entry;
  const { checked, ...rest } = fields;
  return { ...rest, ...(isMoved || checked === undefined ? {} : { checked }), channels: fixed };
}

const isDated = ({ checked }: Fields): boolean => typeof checked === 'string' && isDate(checked);

const isContact = (channel: unknown): boolean => {
  const { tel, url, address } = asFields(channel) ?? {};
  return [tel, url, address].some((contact) => typeof contact === 'string' && contact !== '');
};

/** A channel that names its own pages has no date but its own: nobody has said when those were read. */
function fixedChannel(channel: unknown, entry: Fields): unknown {
  const fields = asFields(channel);
  if (!fields || !isContact(fields)) return channel;
  const own = fields['sources'] !== undefined;
  const sources = entry['sources'];
  const given = {
    ...(!own && fields['checked'] === undefined && isDated(entry) && { checked: entry['checked'] }),
    ...(!own && Array.isArray(sources) && sources.length > 0 && { sources: sources as readonly unknown[] }),
  };
  const dialled = plainNumber(fields);
  return Object.keys({ ...given, ...dialled }).length > 0 ? { ...fields, ...dialled, ...given } : channel;
}

/** What changes where a number is not written as it is dialled: what stands beside it joins the label. */
function plainNumber({ tel, label }: Fields): Fields {
  const read = typeof tel === 'string' ? readTelephone(tel) : null;
  if (read === null || read.tel === tel) return {};
  const words = [typeof label === 'string' ? label : undefined, read.note, read.extension];
  const joined = plainText(words.filter(Boolean).join(' '));
  // Nobody could reach an extension that has no room in the label.
  if (joined === null && (read.note ?? read.extension) !== undefined) return {};
  return { tel: read.tel, ...(joined !== null && { label: joined }) };
}
