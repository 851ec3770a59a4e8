import { replace } from './page.ts';

/** The page's own names, which a test may give other things. */
const page = globalThis as unknown as Record<string, unknown>;

/** A browser that is never idle, or just when it is told to be. */
export function busy(): { readonly rest: () => void; readonly asked: () => number } {
  let last = 0;
  const due = new Map<number, () => void>();
  replace(page, 'requestIdleCallback', (run: () => void) => {
    due.set((last += 1), run);
    return last;
  });
  replace(page, 'cancelIdleCallback', (handle: number) => { due.delete(handle); });
  return {
    rest: () => {
      const now = [...due.values()];
      due.clear();
      for (const run of now) run();
    },
    asked: () => due.size,
  };
}
