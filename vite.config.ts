import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { moreLanguages } from './scripts/build/languages.mjs';
import { notices } from './scripts/build/notices.mjs';
import { ownPolicy } from './scripts/build/own-policy.mjs';
import { packDirectory } from './scripts/build/pack-directory.mjs';
import { reviewedLanguages } from './scripts/build/reviews.mjs';

/**
 * If a page has changed the browser so that the script can't be evaluated, the error is caught: the tag is
 * not defined, its own content stays in view, and the console gets one warning.
 */
const CAUGHT = {
  banner: 'try{',
  footer:
    '}catch(e){console.warn("[hikikomori-help] define/failed: got \\""+e+"\\", expected a browser that can draw it. The content of the tag stays.")}',
};

/**
 * The first bytes of the single script. A classic script is decoded like the page, which may be in EUC-JP or
 * Shift_JIS; a byte order mark overrides the page, the header and the attribute. Modules are always UTF-8.
 */
const BOM = '\uFEFF';

/** Not minified, so that people who run it on their machine can read it. */
const command: UserConfig = {
  publicDir: false,
  plugins: [notices()],
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    // PDFs are read on a thread of its own, which needs a file of its own.
    lib: {
      entry: { cli: 'src/cli/bin.ts', 'pdf-worker': 'src/cli/verify/web/pdf-worker.ts' },
      formats: ['es'],
    },
    // The shebang; the bundler keeps it before the notices.
    rolldownOptions: {
      external: [/^node:/],
      output: { banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : '') },
    },
  },
};

/** The entries of the modules for embedders with a bundler, by mode. The core is a file of its own. */
const MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  modules: {
    index: 'src/entries/index.ts',
    define: 'src/entries/define.ts',
    custom: 'src/entries/custom.ts',
    // Types alone: empty, so that importing them does no harm.
    react: 'src/entries/react.ts',
    vue: 'src/entries/vue.ts',
  },
  core: { core: 'src/entries/core.ts' },
};
/**
 * What the entries share, in files whose names stay the same from one version to the next: the element, and
 * apart from it what is built in, so that whoever brings their own content does not load ours.
 */
const SHARED = {
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [
      { name: 'element', test: /\/src\/(?!entries\/|content\/|i18n\/languages\.ts)/ },
      { name: 'content', test: /\/(?:src|locales)\/(?!entries\/)/ },
    ],
  },
};
/**
 * Single scripts for a plain page, with everything inside, by mode; `script-all` has the windows of all
 * Japan.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  script: 'hikikomori-help.js',
  'script-all': 'hikikomori-help.all.js',
};

/** A test builds with languages of its own, which no package has. */
const LOCALES = process.env['LOCALES_DIR'] ?? 'locales';

/** What belongs to the frame: plain scripts, since a page of an opaque origin can't load modules. */
const EMBED: Readonly<Record<string, string>> = {
  embed: 'src/embed/page.ts',
  'embed-helper': 'src/embed/helper.ts',
};

/**
 * One build for each `--mode`: `script`, `script-all`, `modules`, `core`, `embed`, `embed-helper`, `builder`,
 * the page that makes the tag, after all others, and `cli`, the command for Node.
 */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'cli') return command;
  const shared: UserConfig['build'] = {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    // Beside the scripts, for whoever looks for a fault; not in the package, so no script points to one.
    sourcemap: 'hidden',
  };
  // Don't print how long each plugin took.
  const checks = { pluginTimings: false };
  const embed = EMBED[mode];
  if (embed !== undefined)
    return {
      publicDir: false,
      build: {
        ...shared,
        lib: { entry: embed, formats: ['iife'], name: 'HikikomoriHelpEmbed', fileName: () => `${mode}.js` },
        rolldownOptions: { checks },
      },
    };
  if (mode === 'builder')
    return {
      publicDir: false,
      // As published for browsers: the other form needs Node's buffers.
      resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } },
      define: { HASHES: readFileSync('dist/sri.json', 'utf8') },
      plugins: [ownPolicy(), notices({ before: BOM })],
      build: {
        ...shared,
        outDir: 'dist/builder',
        sourcemap: false,
        lib: {
          entry: 'src/builder-page/start.ts',
          formats: ['iife'],
          name: 'HikikomoriHelpBuilder',
          fileName: () => 'builder.js',
        },
        rolldownOptions: { checks },
      },
    };
  const fileName = SCRIPTS[mode];
  if (fileName !== undefined)
    return {
      publicDir: false,
      plugins: [
        ownPolicy(),
        packDirectory(),
        moreLanguages({ folder: LOCALES, files: mode === 'script' }),
        reviewedLanguages({ folder: LOCALES }),
        notices({ before: BOM }),
      ],
      build: {
        ...shared,
        lib: {
          entry: `src/entries/${mode}.ts`,
          formats: ['iife'],
          name: 'HikikomoriHelp',
          fileName: () => fileName,
        },
        rolldownOptions: { checks, output: CAUGHT },
      },
    };
  return {
    publicDir: false,
    plugins: [reviewedLanguages(), notices()],
    build: {
      ...shared,
      lib: { entry: { ...MODULES[mode] }, formats: ['es'] },
      rolldownOptions: {
        checks,
        external: ['lit', /^lit\//, 'i18next', '@floating-ui/dom', 'uqr', 'valibot'],
        // The core shares nothing.
        output: mode === 'modules' ? SHARED : {},
      },
    },
  };
});
