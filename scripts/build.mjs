/**
 * `npm run build`: the single scripts, the page for a frame, the modules, the command, the lists of windows by
 * prefecture, the schema of the data, the hashes of the files, the page that makes the tag, the types, and the list of
 * all that others made in these files (SBOM).
 * Deletes `dist/` and writes it again.
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { build as rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { build, runnerImport } from 'vite';
import { languagesIn } from './build/languages.mjs';

// Vite minifies otherwise where this says `development`, and the same sources have to give the same bytes.
process.env.NODE_ENV = 'production';

/** Files that a page or a frame loads by their names. */
const SERVED = ['hikikomori-help.js', 'hikikomori-help.all.js', 'embed.html', 'embed.js', 'embed-helper.js'];
/** Of these the builder's folder has copies. */
const COPIED = ['hikikomori-help.js', 'embed.html', 'embed.js'];

rmSync('dist', { recursive: true, force: true });
/** What the bundler wrote, for the SBOM. */
const chunks = [];
for (const mode of ['script', 'script-all', 'embed', 'embed-helper', 'modules', 'core', 'cli'])
  chunks.push(...(await bundle(mode)));
chmodSync('dist/cli.js', 0o755);
cpSync('src/embed/embed.html', 'dist/embed.html');
// What a page writes as `integrity`, and what an IT section compares a file with.
const hashes = {};
const addHash = (file) => {
  hashes[file] = `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
};
const saveHashes = () => writeFileSync('dist/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
for (const file of SERVED) addHash(file);
for (const { tag } of languagesIn()) addHash(`locales/${tag}.js`);
saveHashes();
// The page that makes the tag, in a folder that a city can host as it is; it writes the hashes into the tag.
chunks.push(...(await bundle('builder', 'builder/')));
cpSync('demo/builder', 'dist/builder', { recursive: true });
for (const file of COPIED) cpSync(`dist/${file}`, `dist/builder/${file}`);
// Includes the notice of their source.
cpSync('src/content/windows', 'dist/windows', { recursive: true });
for (const folder of ['builder', 'windows'])
  for (const file of readdirSync(`dist/${folder}`).sort())
    if (!file.endsWith('.txt')) addHash(`${folder}/${file}`);
saveHashes();
const { CENTRES_SCHEMA } = await load('centers-schema.ts');
writeFileSync('dist/centers.schema.json', `${JSON.stringify(CENTRES_SCHEMA, null, 2)}\n`);
// What editors offer while one writes the tag: VS Code, and those of JetBrains.
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
generateVsCodeCustomElementData(manifest, { outdir: 'dist', hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir: 'dist', packageJson: false, hideLogs: true });
await declare();
const { makeSbom } = await load('sbom.ts');
// Pages, styles and lists have no modules; what is copied is the same file as the one copied.
const others = Object.keys(hashes)
  .filter((file) => !chunks.some((chunk) => chunk.file === file))
  .filter((file) => !COPIED.includes(file.replace('builder/', '')) || !file.startsWith('builder/'))
  .map((file) => ({ file, modules: [], imports: [], beside: [] }));
const files = [...chunks, ...others].map((one) => ({ ...one, bytes: readFileSync(`dist/${one.file}`) }));
writeFileSync('dist/sbom.cdx.json', makeSbom(files));

/** A module of the build that is written in TypeScript. */
async function load(file) {
  return (await runnerImport(`./scripts/build/${file}`, { configFile: false })).module;
}

/** Builds one mode of vite.config.ts into `dist/` and the folder; resolves to the scripts it wrote. */
async function bundle(mode, folder = '') {
  const results = [await build({ mode, logLevel: 'warn' })].flat();
  const written = results.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  const beside = new Set(written.map(({ fileName }) => fileName));
  return written.map(({ fileName, moduleIds, imports, dynamicImports }) => ({
    file: `${folder}${fileName}`,
    modules: moduleIds,
    imports: [...imports, ...dynamicImports].filter((name) => !beside.has(name)),
    beside: [...imports, ...dynamicImports]
      .filter((name) => beside.has(name))
      .map((name) => `${folder}${name}`),
  }));
}

/**
 * Writes the declarations of the published entries, each with all that it needs and nothing else of the
 * sources; their JavaScript comes from Vite. What two entries share is in `types.d.ts`.
 */
async function declare() {
  const entries = ['index', 'define', 'custom', 'core', 'react', 'vue'];
  await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, `src/entries/${entry}.ts`])),
    external: [/^lit(?:\/|$)/, 'react', 'valibot', 'vue'],
    // How long each plugin took is nobody's business.
    checks: { pluginTimings: false },
    plugins: [
      dts({
        emitDtsOnly: true,
        compilerOptions: { types: [], noEmit: false, declaration: true, stripInternal: true },
      }),
    ],
    output: {
      dir: 'dist',
      minifyInternalExports: false,
      codeSplitting: { groups: [{ name: 'types.d', minShareCount: 2 }] },
      chunkFileNames: '[name].js',
    },
  });
  // A page's script exports nothing; who imports one has the tag's types with it.
  for (const script of ['hikikomori-help', 'hikikomori-help.all'])
    writeFileSync(`dist/${script}.d.ts`, "import './index.js';\nexport {};\n");
}
