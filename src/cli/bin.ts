/** `npx hikikomori-help …`: the command on the real world. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { dateInJapan } from '../opening-hours/calendar.ts';
import type { Io } from './io.ts';
import { MISUSED } from './io.ts';
import { main } from './main.ts';
import { both } from './texts.ts';
import { getOver } from './verify/web/http.ts';
import { pdfReader } from './verify/web/pdf-reader.ts';

const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  read: (path) => readFileSync(path),
  write,
  replace: (path, text) => {
    const beside = `${path}.${process.pid}.tmp`;
    write(beside, text);
    renameSync(beside, path);
  },
  remove: (path) => rmSync(path, { force: true }),
  // Not the folder for temporary files, in which others on the machine could put pages of their own.
  cache: join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'hikikomori-help'),
  folder: import.meta.dirname,
  today: () => dateInJapan(Date.now()),
  web: {
    get: getOver(),
    readPdf: pdfReader(join(import.meta.dirname, 'pdf-worker.js')),
    now: () => Date.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
    onStop: (stop) => {
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
  },
};

// Whoever reads only the first lines (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  // Our mistake, told in one line: a stack trace helps nobody who keeps a list of centres.
  both('unexpected', { message: error instanceof Error ? error.message : String(error) }).forEach(io.err);
  process.exitCode = MISUSED;
}
