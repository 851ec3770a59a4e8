import { KIT } from '../entries/kit.ts';
import { VERSION } from '../entries/version.ts';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { due } from './due.ts';
import { explain } from './explain/command.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import type { ExitCode, Io } from './io.ts';
import { MISUSED, OK } from './io.ts';
import type { Kit } from '../entries/kit.ts';
import { both } from './texts.ts';

/** The command, from its arguments to its exit code. */
export function main(argv: readonly string[], io: Io, kit: Kit = KIT): ExitCode {
  const asked = readArguments(argv);
  switch (asked.command) {
    case 'explain': return explain(io, kit, asked);
    case 'check': return check(io, kit.directory.areas, asked.path);
    case 'import': return importFile(io, kit.directory.areas, asked);
    case 'due': return due(io, kit.directory, asked);
    case 'export': return exportFile(io, kit, asked);
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
