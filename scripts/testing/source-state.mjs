// Of which state of the source a result is: a commit says it to people, a hash of what becomes the product says it exactly.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the built script depends on. */
const PRODUCT = ['src', 'locales', 'scripts/build.mjs', 'scripts/build', 'vite.config.ts', 'package-lock.json'];

/** @returns `{ commit, source }`: the short commit, with `+` where the product was changed since (empty without git), and a hash of the product */
export const sourceState = (root = '.') => ({ commit: commitOf(root), source: hashOf(root) });

function hashOf(root) {
  const hash = createHash('sha256');
  for (const file of PRODUCT.flatMap((path) => filesIn(root, path))) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function filesIn(root, path) {
  const at = join(root, path);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => `${path}${join(entry.parentPath, entry.name).slice(at.length)}`.replaceAll('\\', '/')).sort();
}

function commitOf(root) {
  const git = (...args) => execFileSync('git', ['--no-optional-locks', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', ...PRODUCT) ? '+' : '');
  } catch {
    return '';
  }
}
