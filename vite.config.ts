import { defineConfig, type UserConfig } from 'vite';
import { notices } from './scripts/build/notices.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { packDirectory } from './scripts/build/pack-directory.mjs';

/**
 * Whatever a page has done to the browser before us, reading the script throws nothing at it: the tag is not
 * defined, its own content stays in view, and the console says so once.
 */
const CAUGHT = {
  banner: 'try{',
  footer:
    '}catch(e){console.warn("[hikikomori-help] define/failed: got \\""+e+"\\", expected a browser that can draw it. The content of the tag stays.")}',
};

/**
 * The very first bytes of the single script. A plain script is decoded as the page is, and an old page may be
 * in EUC-JP or Shift_JIS; this mark wins over the page, the header and the attribute. Modules are always
 * UTF-8.
 */
const BOM = '\uFEFF';

/** Not minified: whoever runs it on their own machine can read it. */
const command: UserConfig = {
  publicDir: false,
  plugins: [notices()],
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: { entry: { cli: 'src/cli/bin.ts' }, formats: ['es'] },
    // The line by which a shell finds Node; the bundler keeps it above the notices.
    rolldownOptions: { external: [/^node:/], output: { banner: '#!/usr/bin/env node' } },
  },
};

/**
 * Four builds, told apart by `--mode`: `script` is the one file for a plain page (everything inside),
 * `modules` are the entries for those who bundle themselves (libraries stay outside), `core` is the pure part
 * in one file, `cli` the command for Node (everything inside).
 */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') return command;
  const script = mode === 'script';
  return {
    publicDir: false,
    plugins: script ? [ownPolicy(), packDirectory(), notices({ before: BOM })] : [notices()],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      lib: script
        ? {
            entry: 'src/entries/script.ts',
            formats: ['iife'],
            name: 'HikikomoriHelp',
            fileName: () => 'hikikomori-help.js',
          }
        : {
            entry:
              mode === 'core'
                ? { core: 'src/entries/core.ts' }
                : { index: 'src/entries/index.ts', define: 'src/entries/define.ts' },
            formats: ['es'],
          },
      // How long each plugin took is nobody's business who just wants to see the demo.
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...(script
          ? { output: CAUGHT }
          : { external: ['lit', /^lit\//, 'i18next', '@floating-ui/dom', 'uqr', 'valibot'] }),
      },
    },
  };
});
