// Goes through every answer; prints what does not hold.
import { proveContent } from 'hikikomori-help/custom';
import { content } from './content.ts';

const faults = proveContent(content);
for (const { code, at, what } of faults) console.log(`${code}: ${at}: ${what}`);
console.log(faults.length === 0 ? 'All holds.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
