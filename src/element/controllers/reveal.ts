import { innermostAt, isWithin, stuck } from './in-front.ts';

/** When it is looked at again, in milliseconds: a page's header may slide in after the page was scrolled. */
const LOOKS = [0, 50, 150, 300, 600, 1000];
/** Room that is left between the element and what covers it, in CSS pixels. */
const GAP = 16;
/** The person moves the page: it is theirs from then on. */
const TAKEN_OVER = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Scrolls an element into view, also out from under what the page keeps in front of it: a header or a bar
 * that sticks to the window's edge, there already or sliding in because the page was scrolled. The browser
 * does the scrolling, in every scroll container on the way.
 * @returns stops looking
 */
export function reveal(element: HTMLElement): () => void {
  const scroll = (): void => {
    // A page's smooth scrolling would go on after it was looked whether anything covers the element.
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
  /** How many CSS pixels of the element lie under it. */
  readonly by: number;
}

/**
 * What lies in front of the element and sticks to an edge of the window; null: nothing, or something that no
 * scrolling gets away from.
 */
function coveredBy(element: HTMLElement): Cover | null {
  const box = element.getBoundingClientRect();
  for (const y of [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2]) {
    for (const x of [box.left + 4, (box.left + box.right) / 2, box.right - 4]) {
      const front = innermostAt(x, y);
      if (!front || isWithin(element, front) || isWithin(front, element)) continue;
      const cover = stuck(front)?.getBoundingClientRect();
      // A sheet over the whole window has to be closed by the person.
      if (!cover || cover.height > innerHeight / 2) continue;
      return cover.top + cover.bottom < box.top + box.bottom
        ? { edge: 'top', by: cover.bottom - box.top }
        : { edge: 'bottom', by: box.bottom - cover.top };
    }
  }
  return null;
}
