// Browsers know only ES modules. A CommonJS file of a package is bundled with what it requires and exported
// as `default`, which is also how Node and Vite let one import it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const IS_MODULE = /^\s*(?:import|export)\b[\s{*"']/m;
const IS_COMMONJS = /\bmodule\.exports\b|\bexports\.\w+\s*=|\bexports\[/;

export const isCommonJs = (code) => IS_COMMONJS.test(code) && !IS_MODULE.test(code);

export function commonJsPlugin() {
  let root = process.cwd();
  const bundles = new Map();
  return {
    name: 'commonjs',
    serverStart({ config }) {
      root = config.rootDir;
    },
    async serve(context) {
      if (!context.path.includes('/node_modules/') || !/\.c?js$/.test(context.path)) return;
      const file = join(root, decodeURIComponent(context.path));
      if (!bundles.has(file)) bundles.set(file, bundleIfCommonJs(file));
      const body = await bundles.get(file);
      if (body !== null) return { body, type: 'js' };
    },
  };
}

async function bundleIfCommonJs(file) {
  const code = await readFile(file, 'utf8').catch(() => '');
  if (!isCommonJs(code)) return null;
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
