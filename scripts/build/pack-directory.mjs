/**
 * Leaves out of the single script what no screen shows: further sources of a contact, and sources of entries that show no contact.
 * The files in src/data keep them all. Saves 2.5 kB (brotli).
 */

/** @param {{ channels?: object[], sources: { url: string }[] }[]} entries centres, or lines (whose official page is the source that is shown) */
export function shownOnly(entries) {
  return entries.map((entry) => {
    const shows = (entry.channels ?? []).some(({ tel, url, address }) => tel ?? url ?? address);
    return { ...entry, sources: shows ? entry.sources.slice(0, 1) : [] };
  });
}

/** @returns {import('vite').Plugin} */
export function packDirectory() {
  return {
    name: 'pack-directory',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/data\/(centers|hotlines)\.json$/ },
      handler: (code) => ({ code: JSON.stringify(shownOnly(JSON.parse(code))), map: null }),
    },
  };
}
