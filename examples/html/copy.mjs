// Puts the script beside the page, as it came with the package.
import { copyFileSync } from 'node:fs';

copyFileSync('node_modules/hikikomori-help/dist/hikikomori-help.js', 'hikikomori-help.js');
