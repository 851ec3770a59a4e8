/**
 * Removes from the single script what no screen shows: further sources of a contact, and sources of entries
 * without a contact. The files in src/content keep them. Saves 3.0 kB (brotli).
 */

const isContact = ({ tel, url, address }) => Boolean(tel ?? url ?? address);

/**
 * @param {{ channels?: object[], sources: { url: string }[] }[]} entries centres, or lines (for these the
 * official page is shown as the source)
 */
export function shownOnly(entries) {
  return entries.map(({ channels, sources, ...entry }) => ({
    ...entry,
    // JSON omits undefined values.
    channels: channels?.map((channel) => ({ ...channel, sources: channel.sources?.slice(0, 1) })),
    sources: channels?.some((channel) => isContact(channel) && !channel.sources) ? sources.slice(0, 1) : [],
  }));
}

/** @returns {import('vite').Plugin} */
export function packDirectory() {
  return {
    name: 'pack-directory',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/content\/(centers|hotlines)\.json$/ },
      handler: (code) => ({ code: JSON.stringify(shownOnly(JSON.parse(code))), map: null }),
    },
  };
}
