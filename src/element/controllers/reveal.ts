import { innermostAt, isWithin, stuck } from './in-front.ts';

/** Delays of the checks, in milliseconds: a page's header may slide in after the page was scrolled. */
const LOOKS = [0, 50, 150, 300, 600, 1000];
/** Room that is left between the element and what covers it, in CSS pixels. */
const GAP = 16;
/** Events by which the person moves the page: from then on nothing is scrolled for them. */
const TAKEN_OVER = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Scrolls an element into view, also out from under a header or a bar that sticks to the window's edge, even
 * if it slides in because of the scrolling. `scrollIntoView` scrolls every scroll container on the way.
 * @returns stops the checks
 */
export function reveal(element: HTMLElement): () => void {
  const scroll = (): void => {
    // Instant, since smooth scrolling would still be going on when the checks run.
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const look = (): void => {
    const covered = coveredBy(element);
    if (!covered) return;
    const property = `scroll-margin-${covered.edge}`;
    const margin = Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0;
    // Through the CSSOM: a style attribute would be refused by a strict content security policy.
    element.style.setProperty(property, `${Math.ceil(margin + covered.by + GAP)}px`);
    scroll();
  };
  scroll();
  const timers = LOOKS.map((delay) => setTimeout(look, delay));
  const stop = (): void => {
    timers.forEach(clearTimeout);
    for (const type of TAKEN_OVER) removeEventListener(type, stop, true);
  };
  for (const type of TAKEN_OVER) addEventListener(type, stop, { capture: true, passive: true });
  return stop;
}

interface Cover {
  readonly edge: 'top' | 'bottom';
  /** How many CSS pixels of the element it covers. */
  readonly by: number;
}

/**
 * What covers the element and sticks to an edge of the window; null: nothing, or something that scrolling
 * can't avoid.
 */
function coveredBy(element: HTMLElement): Cover | null {
  const box = element.getBoundingClientRect();
  for (const y of [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2]) {
    for (const x of [box.left + 4, (box.left + box.right) / 2, box.right - 4]) {
      const front = innermostAt(x, y);
      if (!front || isWithin(element, front) || isWithin(front, element)) continue;
      const cover = stuck(front)?.getBoundingClientRect();
      // Scrolling can't avoid a sheet over the whole window: the person has to close it.
      if (!cover || cover.height > innerHeight / 2) continue;
      return cover.top + cover.bottom < box.top + box.bottom
        ? { edge: 'top', by: cover.bottom - box.top }
        : { edge: 'bottom', by: box.bottom - cover.top };
    }
  }
  return null;
}
