// Builds the site once for all files of the project `docs`, as `npm run docs:build` does.
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  execFileSync(process.execPath, ['scripts/docs.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
