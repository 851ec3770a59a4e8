/**
 * `npm run bench:parts [-- --keep]`: what each part of the single script weighs. Each module of the bundle is
 * minified and compressed by itself; the sum is more than the whole, which shares words between parts, so
 * that each gets its share of the whole. With `--keep` the table goes into `docs/bench/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, minify } from 'vite';
import { placed } from './table.mjs';

const PAGE = 'docs/bench/README.md';

/** The first that fits counts. */
const PARTS = [
  ['texts in two languages', /\/locales\/|\/i18n\/languages\.ts$/],
  ['lit', /node_modules\/(?:lit|lit-html|lit-element|@lit)\//],
  ['i18next', /node_modules\/i18next\//],
  ['@floating-ui/dom', /node_modules\/@floating-ui\//],
  ['QR codes: uqr and its drawing', /node_modules\/uqr\/|\/parts\/qr\.ts$/],
  [
    'reading an own directory: valibot and the parser',
    /node_modules\/valibot\/|\/core\/(?:pars|read-directory)|\/controllers\/directory\.ts$/,
  ],
  ['directory: centres, lines, areas', /\/data\/.*\.json$|\/data\/directory\.ts$/],
  ['questions and rules', /\/src\/data\//],
  ['opening hours', /\/core\/hours\/|\/core\/opening\.ts$|\/parts\/(?:hours|opening)\.ts$/],
  ['styles', /\.styles\.ts$/],
  ['the other core', /\/src\/core\//],
  ['the other screens', /\/src\/screens\//],
  ['the other controllers', /\/src\/controllers\//],
  ['the element', /\/src\//],
];

const size = (code) => brotliCompressSync(code).length;
const bundle = async (options) =>
  [await build({ mode: 'script', logLevel: 'silent', build: { write: false, sourcemap: false, ...options } })]
    .flat()[0]
    .output.find(({ type }) => type === 'chunk');

const whole = size((await bundle({})).code);
const { modules } = await bundle({ minify: false });
const weights = new Map(PARTS.map(([name]) => [name, 0]));
for (const [id, { code }] of Object.entries(modules)) {
  if (!code) continue;
  const part = PARTS.find(([, pattern]) => pattern.test(id));
  if (!part) throw new Error(`${id} belongs to no part: see tests/bench/parts.mjs`);
  const { code: small } = await minify('part.js', code, { compress: false, mangle: { toplevel: true } });
  weights.set(part[0], weights.get(part[0]) + size(small));
}
const sum = [...weights.values()].reduce((all, weight) => all + weight, 0);
const rows = [...weights].map(([name, weight]) => [name, (weight / sum) * whole]).sort((a, b) => b[1] - a[1]);
const kb = (bytes) => (bytes / 1000).toFixed(1);
const table = [
  '| part | kB, brotli |',
  '|:--|--:|',
  ...rows.map(([name, bytes]) => `| ${name} | ${kb(bytes)} |`),
  `| **the whole script** | **${kb(whole)}** |`,
].join('\n');
console.log(table);
if (process.argv.includes('--keep'))
  writeFileSync(PAGE, placed(readFileSync(PAGE, 'utf8'), 'bench:parts', table));
