/** More than any person presses in half a second. */
const AT_ONCE = 30;
const EVERY_MS = 16;

/**
 * Holds up drawings that come in a storm, as when another script of the page sets an attribute again and again: so many are made at
 * once, then one for each frame. What waits is drawn with all changes up to then.
 */
export class Pace {
  #spent = 0;
  #last = 0;

  /**
   * One more drawing is wanted.
   * @param now milliseconds of any clock; one that stands or runs backwards costs a frame at most
   * @returns milliseconds to wait for it
   */
  wait(now: number): number {
    const passed = Math.max(now - this.#last, 0) || 0;
    this.#last = now;
    this.#spent = Math.min(Math.max(this.#spent - passed / EVERY_MS, 0) + 1, AT_ONCE + 1);
    return this.#spent > AT_ONCE ? EVERY_MS : 0;
  }
}
