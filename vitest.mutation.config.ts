import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Whole visits, question after question: a slip in the rules makes them try answers for minutes. */
const VISITS = /\/(?:session[\w-]*|replay|places|memo|view-\w+)\.test\.ts$/;

/**
 * The test that is likeliest to fail goes first, since the first failure ends the run of a change: the one
 * named after the changed file, then those that failed on the change before, then the quick ones; visits
 * last.
 */
class LikeliestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const named = new RegExp(`^${basename(config.related?.[0] ?? '', '.ts')}[.-]`);
    const rank = ({ moduleId }: TestSpecification): number => {
      if (named.test(basename(moduleId))) return -2;
      if (VISITS.test(moduleId)) return Number.MAX_VALUE;
      const last = cache.getFileTestResults(`:${relative(config.root, moduleId)}`);
      return last?.failed ? -1 : (last?.duration ?? 0);
    };
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)));
  }
}

/**
 * The tests that a changed core has to fail: those that name what they expect, and are quick. A file of its
 * own, as Stryker takes one.
 */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^fast-check$/,
        replacement: fileURLToPath(new URL('tests/support/without-chance.ts', import.meta.url)),
      },
    ],
  },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    sequence: { sequencer: LikeliestFirst },
    include: ['tests/{recommend,opening-hours,directory,settings,visit}/**/*.test.ts'],
    exclude: [
      // Slow: they try every answer there is, or nothing but random values, which are passed over; see the
      // alias.
      '**/*.proof.test.ts',
      'tests/recommend/{progress,taps}.test.ts',
      // Sets the time zone of the process, which a thread can't.
      'tests/**/*zone.test.ts',
      // Not about the pure rooms: the drawing of codes.
      'tests/components/qr-drawing.test.ts',
    ],
  },
});
