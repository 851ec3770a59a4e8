// Builds the site once for all files of the project `docs`, as `npm run docs:build` does. With DOCS_BUILT set the
// one that is there is tested.
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  if (process.env['DOCS_BUILT']) return;
  execFileSync(process.execPath, ['scripts/docs.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
