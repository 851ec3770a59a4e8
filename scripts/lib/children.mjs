// Child processes that must not outlive us: each leads a process group of its own, and is ended through that
// group, so that whatever it started goes with it and nothing else is touched.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();
let watching = false;

export function startChild(command, args, options = {}) {
  endAllOnExit();
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Asks politely, insists after a while. Done when the child is gone. */
export async function stopChild(child, patience = 2000) {
  if (!running.has(child)) return;
  const gone = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(insist);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function endAllOnExit() {
  if (watching) return;
  watching = true;
  process.on('exit', () => running.forEach((child) => signalGroup(child, 'SIGTERM')));
  // Without a listener these signals would end us without an `exit` event, and the children would stay.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => process.exit(code));
}
