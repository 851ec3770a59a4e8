import { defineConfig, type UserConfig } from 'vite';
import { notices } from './scripts/build/notices.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { packDirectory } from './scripts/build/pack-directory.mjs';
import { packTexts } from './scripts/build/pack-texts.mjs';
import { pruneI18next } from './scripts/build/prune-i18next.mjs';
import { pruneUqr } from './scripts/build/prune-uqr.mjs';
import { tightenStyles } from './scripts/build/tighten-styles.mjs';
import { tightenTemplates } from './scripts/build/tighten-templates.mjs';

/** i18next explains itself at length on the console; nobody hears it here, so the sentences needn't travel. */
const UNHEARD = ['log', 'warn', 'error', 'deprecate'].flatMap((method) => [`this.logger.${method}`, `baseLogger.${method}`, `this.services.logger.${method}`]);

/**
 * Whatever a page has done to the browser before us, reading the script throws nothing at it: the tag is not defined, its own content
 * stays in view, and the console says so once.
 */
const CAUGHT = {
  banner: 'try{',
  footer: '}catch(e){console.warn("[hikikomori-help] define/failed: got \\""+e+"\\", expected a browser that can draw it. The content of the tag stays.")}',
};

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
 * Four builds, told apart by `--mode`: `script` is the one file for a plain page (everything inside), `modules` are the entries for
 * those who bundle themselves (libraries stay outside), `core` is the pure part in one file, `cli` the command for Node (everything inside).
 */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') return command;
  const script = mode === 'script';
  return {
    publicDir: false,
    plugins: script ? [ownPolicy(), pruneI18next(), pruneUqr(), tightenStyles(), tightenTemplates(), packTexts(), packDirectory(), notices()] : [notices()],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      ...(script && {
        minify: 'terser' as const,
        terserOptions: { ecma: 2020 as const, compress: { passes: 3, pure_funcs: UNHEARD }, format: { comments: false } },
      }),
      lib: script
        ? { entry: 'src/entries/script.ts', formats: ['iife'], name: 'HikikomoriHelp', fileName: () => 'hikikomori-help.js' }
        : { entry: mode === 'core' ? { core: 'src/entries/core.ts' } : { index: 'src/entries/index.ts', define: 'src/entries/define.ts' }, formats: ['es'] },
      // How long each plugin took is nobody's business who just wants to see the demo.
      rolldownOptions: { checks: { pluginTimings: false }, ...(script ? { output: CAUGHT } : { external: ['lit', /^lit\//, 'i18next', '@floating-ui/dom', 'uqr', 'valibot'] }) },
    },
  };
});
