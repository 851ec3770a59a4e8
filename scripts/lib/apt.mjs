// Debian packages that the tests need. One printed line per step; apt's own output only when a
// step fails.
import { spawnSync } from 'node:child_process';

const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const LOCK = ['-o', 'DPkg::Lock::Timeout=120'];

/** What a person would type. */
export const manualCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;

/** Installs the packages; gives null when all went well, else what went wrong in a line. Never throws. */
export function installPackages(packages, print = console.log) {
  const update = apt(['update'], print);
  // An index that could not be refreshed may still be good enough, so the update alone decides nothing.
  const install = apt(['install', '-y', '--no-install-recommends', ...packages], print);
  return install && (update ?? install);
}

function apt(args, print) {
  const [command, ...rest] = [
    ...AS_ROOT,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...LOCK,
    ...args,
  ];
  const shown = `apt-get ${args.join(' ')}`;
  print(`installing: ${shown}`);
  const { status, error, stdout, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return null;
  const output = `${stdout ?? ''}${stderr ?? ''}`.trim();
  if (output) print(output.split('\n').slice(-15).join('\n'));
  return `\`${shown}\` failed: ${error?.message ?? output.split('\n').at(-1) ?? `exit code ${status}`}`;
}
