import { CONTENT } from '../content/index.ts';
import { VERSION } from '../entries/version.ts';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { due } from './due.ts';
import { explain } from './explain/command.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import type { ExitCode, Io } from './io.ts';
import { MISUSED, OK } from './io.ts';
import type { Content } from '../content/index.ts';
import { propose } from './propose.ts';
import { printSnippet } from './snippet.ts';
import { both } from './texts.ts';
import { verify } from './verify/command.ts';

/** The command, from its arguments to its exit code; `verify` alone takes its time. */
export function main(
  argv: readonly string[],
  io: Io,
  content: Content = CONTENT,
): ExitCode | Promise<ExitCode> {
  const asked = readArguments(argv);
  switch (asked.command) {
    case 'explain':
      return explain(io, content, asked);
    case 'check':
      return check(io, content.directory.areas, asked);
    case 'import':
      return importFile(io, content.directory.areas, asked);
    case 'due':
      return due(io, content.directory, asked);
    case 'propose':
      return propose(io, asked);
    case 'snippet':
      return printSnippet(io, content, asked);
    case 'export':
      return exportFile(io, content, asked);
    case 'verify':
      return verify(io, content, asked);
    case 'help':
      both('help').join('\n\n').split('\n').forEach(io.out);
      return OK;
    case 'version':
      io.out(VERSION);
      return OK;
    case 'misuse':
      [...both(asked.problem, asked.values), ...both('usage.see-help')].forEach(io.err);
      return MISUSED;
  }
}
