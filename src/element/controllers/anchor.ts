/** The one importer of @floating-ui/dom: it says where a panel stands, never whether it is open. */
import type { Middleware, Placement } from '@floating-ui/dom';
import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import type { LauncherPlacement } from '../../settings/config.ts';

const GAP = 8;

/**
 * For what stands in the window the library takes the left edge of the root element to be a scrollbar's, and
 * moves by it. On a page that is written vertically, or whose root has a margin or a transform, that edge is
 * somewhere else: the move is taken back.
 */
const inWindow: Middleware = {
  name: 'inWindow',
  fn: async ({ x, elements, platform }) => {
    if ((await platform.getOffsetParent?.(elements.floating)) !== window) return {};
    const root = document.documentElement;
    return { x: x + root.getBoundingClientRect().left + root.scrollLeft };
  },
};

/**
 * Keeps a panel, which the style sheet puts into the window's upper left corner, beside its launcher and within the window; how high it may be is the style sheet's business.
 * @param corner where the launcher stands; the panel opens away from that edge
 * @returns stops it
 */
export function anchor(launcher: HTMLElement, panel: HTMLElement, corner: LauncherPlacement): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(launcher, panel, {
      strategy: 'fixed',
      placement: away(corner),
      middleware: [inWindow, offset(GAP), shift({ padding: GAP, crossAxis: true })],
    });
    // Through the CSSOM: a style attribute would be refused by a strict content security policy. A transform and
    // not `left` and `top`: on a page that is transformed WebKit does not move a raised panel by these.
    panel.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  };
  return autoUpdate(launcher, panel, () => {
    void place();
  });
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

function away(corner: LauncherPlacement): Placement {
  const [side, alignment] = corner.split('-') as [keyof typeof OPPOSITE, 'start' | 'end' | undefined];
  return alignment ? `${OPPOSITE[side]}-${alignment}` : OPPOSITE[side];
}
