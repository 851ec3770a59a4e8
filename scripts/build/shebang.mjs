/** Puts the line above the command by which a shell finds Node. */

/** @returns {import('vite').Plugin} */
export function shebang() {
  return {
    name: 'shebang',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `#!/usr/bin/env node\n${chunk.code}`;
    },
  };
}
