// The file of the thread that reads PDFs, made as the build makes it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export async function builtWorker(): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-worker-'));
  const file = join(folder, 'pdf-worker.mjs');
  await build({
    entryPoints: ['src/cli/verify/web/pdf-worker.ts'],
    outfile: file,
    format: 'esm',
    target: 'node20',
  });
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
