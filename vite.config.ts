import { defineConfig } from 'vite';
import { notices } from './scripts/build/notices.mjs';
import { packDirectory } from './scripts/build/pack-directory.mjs';
import { packTexts } from './scripts/build/pack-texts.mjs';
import { pruneI18next } from './scripts/build/prune-i18next.mjs';
import { tightenStyles } from './scripts/build/tighten-styles.mjs';

/** i18next explains itself at length on the console; nobody hears it here, so the sentences needn't travel. */
const UNHEARD = ['log', 'warn', 'error', 'deprecate'].flatMap((method) => [`this.logger.${method}`, `baseLogger.${method}`, `this.services.logger.${method}`]);

/**
 * Two builds, told apart by `--mode`: `script` is the one file for a plain page (everything inside), `modules` are
 * the entries for those who bundle themselves (libraries stay outside).
 */
export default defineConfig(({ mode }) => {
  const script = mode === 'script';
  return {
    publicDir: false,
    plugins: script ? [pruneI18next(), tightenStyles(), packTexts(), packDirectory(), notices()] : [notices()],
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
        : { entry: { index: 'src/entries/index.ts', define: 'src/entries/define.ts', core: 'src/entries/core.ts' }, formats: ['es'] },
      rolldownOptions: script ? {} : { external: ['lit', /^lit\//, 'i18next', '@floating-ui/dom'] },
    },
  };
});
