/** `npx hikikomori-help …`: the command on the real world. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { dateInJapan } from '../opening-hours/calendar.ts';
import type { Io } from './io.ts';
import { MISUSED } from './io.ts';
import { main } from './main.ts';
import { both } from './texts.ts';

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  read: (path) => readFileSync(path),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  folder: import.meta.dirname,
  today: () => dateInJapan(Date.now()),
};

// Whoever reads only the first lines (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = main(process.argv.slice(2), io);
} catch (error) {
  // Our mistake, told in one line: a stack trace helps nobody who keeps a list of centres.
  both('unexpected', { message: error instanceof Error ? error.message : String(error) }).forEach(io.err);
  process.exitCode = MISUSED;
}
