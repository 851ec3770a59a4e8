/** Looking at an entry of any shape. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * True where a channel has a number, a link or an address, but no page is named that states it, neither with
 * the channel nor with the entry.
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

/** The objects of a list, null for anything else in it; none where it is no list. */
export const fieldsIn = (list: unknown): readonly (Fields | null)[] =>
  Array.isArray(list) ? [...(list as unknown[])].map((item) => asFields(item)) : [];
