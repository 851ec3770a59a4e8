import { setTimeout as sleep } from 'node:timers/promises';

/** Servers start slowly on a machine that does much else. */
const LIMIT = 60_000;

/**
 * Asks again until the answer is yes; a question that fails counts as no.
 * @throws after a minute, with `what` did not answer
 */
export async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  let last: unknown;
  for (const limit = Date.now() + LIMIT; Date.now() < limit; await sleep(200)) {
    try {
      if (await ask()) return;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`${what} did not answer within ${LIMIT / 1000} s`, { cause: last });
}
