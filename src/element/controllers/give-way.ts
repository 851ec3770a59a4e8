import { allAt, isWithin, stuck } from './in-front.ts';

/** Distance to the page's element, in CSS pixels. */
const GAP = 8;
/** Distance between the points that are checked under the launcher; whatever can be pressed is larger. */
const STEP = 16;
/** How many elements, one above the other, are avoided: a banner, a chat, a button back to the top. */
const AT_MOST = 8;

/**
 * Moves the launcher along its edge of the window, away from what the page keeps fixed there, whether that
 * lies in front of it or behind. If there is no room the launcher stays, and the page's own z-index decides.
 * @param upwards whether it stands at the lower edge
 */
export function giveWay(launcher: HTMLElement, host: Element, upwards: boolean): void {
  const moved = Number.parseFloat(launcher.style.getPropertyValue('--_shift')) || 0;
  const { left, right, top, bottom } = launcher.getBoundingClientRect();
  const home = { left, right, top: top - moved, bottom: bottom - moved };
  const shift = `${freeShift(home, host, upwards)}px`;
  // Through the CSSOM: a style attribute would be refused by a strict content security policy.
  if (launcher.style.getPropertyValue('--_shift') !== shift) launcher.style.setProperty('--_shift', shift);
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

function freeShift(home: Box, host: Element, upwards: boolean): number {
  let shift = 0;
  for (let tries = 0; tries <= AT_MOST; tries += 1) {
    const box = { ...home, top: home.top + shift, bottom: home.bottom + shift };
    if (box.top < 0 || box.bottom > innerHeight) return 0;
    const other = fixedIn(box, host);
    if (!other) return shift;
    shift = upwards ? other.top - GAP - home.bottom : other.bottom + GAP - home.top;
  }
  return 0;
}

/** The box of what the page keeps fixed at that place and can be seen; null: nothing. */
function fixedIn({ left, right, top, bottom }: Box, host: Element): DOMRect | null {
  for (let y = top; y < bottom + STEP; y += STEP) {
    for (let x = left; x < right + STEP; x += STEP) {
      for (const element of allAt(Math.min(x, right - 1), Math.min(y, bottom - 1))) {
        const fixed = isWithin(element, host) ? null : stuck(element);
        if (fixed && !isWithin(host, fixed) && isInTheWay(element, fixed))
          return fixed.getBoundingClientRect();
      }
    }
  }
  return null;
}

function isInTheWay(element: Element, fixed: Element): boolean {
  const { top, bottom, height } = fixed.getBoundingClientRect();
  // A sheet over the window, or a frame that holds the whole page, leaves no room beside it.
  if (height > innerHeight / 2) return false;
  // A sticky element in the middle of the window scrolls with the text and will be gone.
  if (getComputedStyle(fixed).position === 'sticky' && top > 1 && bottom < innerHeight - 1) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
