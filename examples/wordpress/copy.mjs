// Puts the script, and the hash by which a browser knows that it is unchanged, into the plugin's folder.
import { copyFileSync } from 'node:fs';

for (const file of ['hikikomori-help.js', 'sri.json'])
  copyFileSync(`node_modules/hikikomori-help/dist/${file}`, file);
