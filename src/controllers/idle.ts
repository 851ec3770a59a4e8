/** The pause where a browser can't tell when it is idle, in milliseconds. */
const PAUSE_MS = 50;

/**
 * Runs something when the browser has nothing better to do.
 * @param timeout after how many milliseconds a busy browser does it nevertheless; left out, it may never come to that
 * @returns how to call it off
 */
export function whenIdle(run: () => void, timeout?: number): () => void {
  try {
    const callOff = cancelIdleCallback;
    const handle = requestIdleCallback(run, timeout === undefined ? {} : { timeout });
    return () => { callOff(handle); };
  } catch {
    // Safari has no word for it; and a page may have put something of its own in its place, or half of it.
    const timer = setTimeout(run, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }
}
