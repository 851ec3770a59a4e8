/**
 * The pages of docs/ as a site, with the widget at work in them.
 *   npm run docs          builds the site into docs/.vitepress/dist, serves it and prints its address; PORT picks
 *                         another port than 4174
 *   npm run docs:build    builds it only
 * The widget is built first if there is no dist/. `DOCS_BASE` is the path under which the site is to lie,
 * `DOCS_REPOSITORY` the address, up to and with the branch, to which links to sources lead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'vitepress';
import { serve } from './serve.mjs';

const SITE = 'docs/.vitepress/dist';

if (!existsSync('dist/hikikomori-help.js')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await build('docs');
if (process.argv[2] !== 'build') {
  const { url } = await serve({ port: Number(process.env.PORT) || 4174, root: SITE });
  console.log(url);
}
