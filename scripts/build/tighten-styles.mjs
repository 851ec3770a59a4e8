/** Takes comments and indentation out of css`` templates, which no minifier looks into. */

const tightCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/([:( ,])0\./g, '$1.')
    .replace(/;\}/g, '}');

/** @param {string} code a module with css`` templates that hold no expressions */
export const tightened = (code) => code.replace(/\bcss`([^`]*)`/g, (_, css) => `css\`${tightCss(css)}\``);

/** @returns {import('vite').Plugin} */
export function tightenStyles() {
  return {
    name: 'tighten-styles',
    enforce: 'pre',
    transform: { filter: { id: /\/src\/element\/styles\/[\w.]+\.ts$/ }, handler: (code) => ({ code: tightened(code), map: null }) },
  };
}
