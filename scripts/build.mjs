/**
 * `npm run build`: the single scripts, the page for a frame, the modules, the command, the lists of windows by
 * prefecture, the schema of the data, the hashes of the scripts, the page that makes the tag, and the types.
 * Deletes `dist/` and writes it again.
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { build as rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { build, runnerImport } from 'vite';
import { languagesIn } from './build/languages.mjs';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'script-all', 'embed', 'embed-helper', 'modules', 'core', 'cli'])
  await build({ mode, logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);
cpSync('src/embed/embed.html', 'dist/embed.html');
// What a page writes as `integrity`, and what an IT section compares a file with.
const hashes = [
  'hikikomori-help.js',
  'hikikomori-help.all.js',
  'embed.html',
  'embed.js',
  'embed-helper.js',
].map((file) => [
  file,
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`,
]);
for (const { tag, integrity } of languagesIn()) hashes.push([`locales/${tag}.js`, integrity]);
writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
// The page that makes the tag, in a folder that a city can host as it is; it writes the hashes into the tag.
await build({ mode: 'builder', logLevel: 'warn' });
cpSync('demo/builder', 'dist/builder', { recursive: true });
for (const file of ['hikikomori-help.js', 'embed.html', 'embed.js'])
  cpSync(`dist/${file}`, `dist/builder/${file}`);
// Includes the notice of their source.
cpSync('src/content/windows', 'dist/windows', { recursive: true });
const {
  module: { CENTRES_SCHEMA },
} = await runnerImport('./scripts/build/centers-schema.ts', { configFile: false });
writeFileSync('dist/centers.schema.json', `${JSON.stringify(CENTRES_SCHEMA, null, 2)}\n`);
// What editors offer while one writes the tag: VS Code, and those of JetBrains.
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
generateVsCodeCustomElementData(manifest, { outdir: 'dist', hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir: 'dist', packageJson: false, hideLogs: true });
await declare();

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
