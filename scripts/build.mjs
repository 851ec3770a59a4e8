/**
 * `npm run build`: the single scripts, the modules, the command, the lists of windows by prefecture, the
 * schema of the data, and the types. Deletes `dist/` and writes it again.
 */
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { build, runnerImport } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'script-all', 'modules', 'core', 'cli'])
  await build({ mode, logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);
// Includes the notice of their source.
cpSync('src/content/windows', 'dist/windows', { recursive: true });
const {
  module: { CENTRES_SCHEMA },
} = await runnerImport('./scripts/build/centers-schema.ts', { configFile: false });
writeFileSync('dist/centers.schema.json', `${JSON.stringify(CENTRES_SCHEMA, null, 2)}\n`);
declare(['index', 'define', 'core']);

/** Writes the type declarations of the published entries; Vite writes their JavaScript. */
function declare(entries) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(
    entries.map((entry) => `src/entries/${entry}.ts`),
    {
      ...options,
      types: [],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      outDir: 'dist/types',
      rootDir: '.',
    },
  );
  const { diagnostics } = program.emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
}
