/**
 * A task of more than 50 ms is felt by whoever scrolls or presses; the rest is for what the browser makes of it, and for a piece that takes
 * longer than the one before.
 */
const SPELL_MS = 28;
/** A browser gives a turn in a few milliseconds; what a page has put in its place may never give one. */
const PATIENCE_MS = 500;
/** Since so long ago it can't be the same task any more. */
const ANOTHER_MS = 500;

/** When the present task began, as far as it is known here: when the script was read, or after the last turn that was given. */
let began = Date.now();

/**
 * Runs the pieces in order, with a turn for the browser in front of each that would make the task a long one: what takes long on an old
 * phone is done there in several short tasks, between which it scrolls and answers a press. Where it takes no time nothing waits.
 * @param guard runs one piece
 */
export async function inPieces(pieces: readonly (() => unknown)[], guard: (run: () => unknown) => unknown): Promise<void> {
  let last = 0;
  for (const piece of pieces) {
    // The next one takes about as long as the one before.
    await yieldToMain(last);
    const start = Date.now();
    guard(piece);
    last = Date.now() - start;
  }
  await yieldToMain(last);
}

/** A turn for the browser, where what has been done and what comes make a long task. @param next how long that takes, in milliseconds */
export async function yieldToMain(next = 0): Promise<void> {
  const now = Date.now();
  if (now - began > ANOTHER_MS) began = now;
  // Timers of a page in the background come late, and nobody is there to be kept waiting.
  if (now - began + next < SPELL_MS || document.hidden) return;
  await turn();
  began = Date.now();
}

/** What is under way goes on before other work that waits, where the browser has a way to say so; whatever a page has made of it. */
async function turn(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([scheduler.yield(), new Promise((later) => { timer = setTimeout(later, PATIENCE_MS); })]);
  } catch {
    await new Promise((later) => { setTimeout(later); });
  } finally {
    clearTimeout(timer);
  }
}
