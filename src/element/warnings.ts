import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';
import { emit } from './events.ts';

/**
 * Different values of one kind that are told: enough to mend a page by, and no flood where a script goes on
 * setting wrong ones.
 */
const MOST = 20;

/**
 * Tells the embedder about each issue once: on the console and as an event. The user sees a default instead.
 */
export class Warnings {
  readonly #told = new Map<string, Set<string>>();

  report(target: EventTarget, issues: readonly Issue[]): void {
    for (const { code, value, expected, instead = 'The default' } of issues) {
      const values = this.#told.get(code) ?? new Set();
      this.#told.set(code, values);
      if (values.has(value) || values.size >= MOST) continue;
      values.add(value);
      console.warn(`[hikikomori-help] ${code}: got "${value}", expected ${expected}. ${instead} is used.`);
      emit(target, 'hikikomori-help-error', { code });
    }
  }
}

/**
 * As Chromium and WebKit, Firefox, and the single script itself (scripts/build/own-policy.mjs) say that the
 * page allows no markup of ours.
 */
const REFUSED = /TrustedHTML|Trusted Types|sink type mismatch/i;

/**
 * What went wrong in drawing, as the embedder is told it: a policy of the page's own can be mended there,
 * anything else only by us.
 */
export function failure(error: unknown): Issue {
  const words = wordsOf(error);
  return REFUSED.test(words)
    ? issue('render/trusted-types', words, 'the policy hikikomori-help in trusted-types')
    : issue('render/failed', words, 'no error; please report this');
}

/** Anything can be thrown, also what can't be made a text. */
function wordsOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
