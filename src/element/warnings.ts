import type { Issue } from '../directory/issue.ts';
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
