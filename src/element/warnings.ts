import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';
import { emit } from './events.ts';

/**
 * How many different values are reported for one code: enough to repair a page, without flooding the console
 * if a script keeps setting wrong ones.
 */
const MOST = 20;

/**
 * Reports each issue to the embedder once: on the console and as an event. The user sees a default instead.
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
 * How Chromium and WebKit, Firefox, and the single script itself (scripts/build/own-policy.mjs) report that
 * the page's Trusted Types policy refuses our markup.
 */
const REFUSED = /TrustedHTML|Trusted Types|sink type mismatch/i;

/**
 * Turns an error in drawing into an issue for the embedder: a Trusted Types policy can be repaired on the
 * page, anything else only in the widget.
 */
export function failure(error: unknown): Issue {
  const words = wordsOf(error);
  return REFUSED.test(words)
    ? issue('render/trusted-types', words, 'the policy hikikomori-help in trusted-types')
    : issue('render/failed', words, 'no error; please report this');
}

/** Anything can be thrown, also a value that `String()` can't convert. */
function wordsOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
