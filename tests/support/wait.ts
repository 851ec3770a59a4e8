/**
 * Waits a moment. Not for a drawing: a window in the background, as tests of several files side by side have
 * them, draws nothing.
 */
export const moment = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 50);
  });
