// The single script as it would be with languages beside it: built with the pseudo-locales, into a folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pseudo } from '../../support/pseudo-locale.ts';
import { PSEUDO, writePseudoLocales } from '../../support/pseudo-locale.ts';
import { SCRIPT } from './site.ts';

export { PSEUDO };
export const fileOf = (tag: Pseudo): string => `/locales/${tag}.js`;

/** The scripts by their path on the server, the single one always under its usual name. */
export function buildWithPseudoLocales(mode: 'script' | 'script-all'): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'pseudo-locales-'));
  const [locales, out] = [join(folder, 'locales'), join(folder, 'dist')];
  try {
    writePseudoLocales(locales);
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--outDir', out, '--logLevel', 'warn'],
      { env: { ...process.env, NODE_ENV: 'production', LOCALES_DIR: locales }, stdio: 'inherit' },
    );
    return Object.fromEntries(
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [
          name.startsWith('hikikomori-help') ? SCRIPT : `/${name}`,
          readFileSync(join(out, name), 'utf8'),
        ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
