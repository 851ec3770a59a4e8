import type { Issue } from '../core/issue.ts';
import { emit } from './events.ts';

/** Tells the embedder about each issue once: on the console and as an event. The user sees a default instead. */
export class Warnings {
  readonly #told = new Set<string>();

  report(target: EventTarget, issues: readonly Issue[]): void {
    for (const { code, value, expected } of issues) {
      const key = `${code} ${value}`;
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      console.warn(`[hikikomori-help] ${code}: got "${value}", expected ${expected}. The default is used.`);
      emit(target, 'hikikomori-help-error', { code });
    }
  }
}
