// Puts the page for the frame, its scripts and the helper beside the pages, as they came with the package.
import { copyFileSync } from 'node:fs';

for (const file of ['embed.html', 'embed.js', 'hikikomori-help.js', 'embed-helper.js'])
  copyFileSync(`node_modules/hikikomori-help/dist/${file}`, file);
