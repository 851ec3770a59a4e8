/** The one importer of @floating-ui/dom: it says where a panel stands, never whether it is open. */
import type { Placement, Platform } from '@floating-ui/dom';
import { computePosition, offset, platform, shift } from '@floating-ui/dom';
import type { LauncherPlacement } from '../core/display.ts';

const GAP = 8;

/** In the top layer both stand in the window and nowhere else. The library measures from the root element, which begins far in on a page written vertically. */
const inWindow: Platform = {
  ...platform,
  getElementRects: async ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...(await platform.getDimensions(floating)) },
  }),
};

/**
 * Keeps a panel beside its launcher and within the window. Both are fixed, so only a change of the window or of the panel itself
 * moves it; how high it may be is the style sheet's business.
 * @param corner where the launcher stands; the panel opens away from that edge
 * @returns stops it
 */
export function anchor(launcher: HTMLElement, panel: HTMLElement, corner: LauncherPlacement): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(launcher, panel, {
      strategy: 'fixed', platform: 'popover' in panel ? inWindow : platform, placement: away(corner), middleware: [offset(GAP), shift({ padding: GAP, crossAxis: true })],
    });
    // Through the CSSOM: a style attribute would be refused by a strict content security policy.
    panel.style.setProperty('left', `${x}px`);
    panel.style.setProperty('top', `${y}px`);
  };
  const move = (): void => { void place(); };
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(move) : null;
  observer?.observe(panel);
  addEventListener('resize', move);
  // Not left to the observer, which waits for a drawing.
  move();
  return () => {
    observer?.disconnect();
    removeEventListener('resize', move);
  };
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

function away(corner: LauncherPlacement): Placement {
  const [side, alignment] = corner.split('-') as [keyof typeof OPPOSITE, 'start' | 'end' | undefined];
  return alignment ? `${OPPOSITE[side]}-${alignment}` : OPPOSITE[side];
}
