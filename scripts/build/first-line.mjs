/** Puts a line in front of all else: one by which a shell finds Node, or one that tells a browser how to compile the file. */

/**
 * @param {string} line
 * @returns {import('vite').Plugin}
 */
export function firstLine(line) {
  return {
    name: 'first-line',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `${line}\n${chunk.code}`;
    },
  };
}
