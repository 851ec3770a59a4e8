// A project's module made into one script, with nothing set but what the bundler asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** Writes `output` from `input`; both are paths in full. */
type Bundle = (input: string, output: { readonly folder: string; readonly file: string }) => Promise<void>;

const bundlers: Readonly<Record<string, Bundle>> = {
  Vite: async (input, { folder, file }) => {
    await vite({
      root: join(input, '..'),
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, rolldownOptions: { input, output: { entryFileNames: file } } },
    });
  },
  esbuild: async (input, { folder, file }) => {
    await esbuild({
      entryPoints: [input],
      outfile: join(folder, file),
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
  },
  webpack: async (input, { folder, file }) => {
    const compiler = webpack({
      mode: 'production',
      context: join(input, '..'),
      entry: input,
      output: { path: folder, filename: file },
      performance: false,
    });
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error) failed(error);
        else if (stats!.hasErrors() || stats!.hasWarnings()) failed(new Error(stats!.toString()));
        else done();
      });
    });
  },
  Rollup: async (input, { folder, file }) => {
    const made = await rollup({
      input,
      plugins: [nodeResolve({ browser: true })],
      onwarn: (warning) => {
        // A module without anything that is used is what one of the tests wants.
        if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
      },
    });
    await made.write({ dir: folder, entryFileNames: file, format: 'es' });
  },
};

export const BUNDLERS = Object.keys(bundlers);

/** Builds a file of a project; gives what the script has in it. */
export async function bundle(bundler: string, directory: string, input: string): Promise<string> {
  const folder = join(directory, `${bundler}-${input}`);
  await bundlers[bundler]!(join(directory, input), { folder, file: 'bundle.js' });
  return readFileSync(join(folder, 'bundle.js'), 'utf8');
}
