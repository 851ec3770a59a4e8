import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Beyond any honest run: the longest suite takes a quarter of an hour on a slow machine. A hung browser must not hold a pipeline for ever. */
const LIMIT = 30 * 60_000;

const current = new Set();

/** Runs a node program and its workers as one process group; gives its exit code, or null when a signal ended it. */
export async function runNode(args, env = {}) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true, env: { ...process.env, ...withoutProxy(), ...env } });
  current.add(child);
  const limit = setTimeout(() => signalGroup(child, 'SIGTERM'), LIMIT);
  const [code] = await once(child, 'exit');
  clearTimeout(limit);
  current.delete(child);
  return code;
}

/** The file behind a package's command, without the start-up time of npx. */
export const commandFile = (command) => fileURLToPath(new URL(`../../node_modules/.bin/${command}`, import.meta.url));

/** Hands an interruption on to what is running, so that it can end its browsers, and ends when that has ended. */
export function forwardSignals() {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
    process.once(signal, async () => {
      const ends = [...current].map((child) => once(child, 'exit'));
      current.forEach((child) => signalGroup(child, signal));
      await Promise.race([Promise.all(ends), new Promise((late) => setTimeout(late, 10_000))]);
      process.exit(code);
    });
  }
}

/** Workers have browsers of their own to end, so they are told as well. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

/** The drivers are spoken to over HTTP on this machine; a proxy that is set for the world outside must not get in between. */
function withoutProxy() {
  const local = [process.env.NO_PROXY ?? process.env.no_proxy, 'localhost', '127.0.0.1'].filter(Boolean).join(',');
  return { NO_PROXY: local, no_proxy: local };
}
