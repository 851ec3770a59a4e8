/**
 * Leaves out of the single script what no screen shows: ids (the name under which people edit an entry),
 * further sources of a contact, and sources of entries that show no contact. The files in src/content keep
 * them all. Saves 3.0 kB (brotli).
 */

/**
 * @param {{ id: string, channels?: object[], sources: { url: string }[] }[]} entries centres, or lines (whose
 * official page is the source that is shown)
 */
export function shownOnly(entries) {
  return entries.map((entry) => {
    const shows = (entry.channels ?? []).some(({ tel, url, address }) => tel ?? url ?? address);
    // JSON leaves out what is undefined.
    return { ...entry, id: undefined, sources: shows ? entry.sources.slice(0, 1) : [] };
  });
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
