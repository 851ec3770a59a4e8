/** The only importer of @floating-ui/dom. Positions the panel; panel.ts opens and closes it. */
import type { Middleware, Placement } from '@floating-ui/dom';
import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import type { LauncherPlacement } from '../../settings/config.ts';

const GAP = 8;

/**
 * Floating UI takes the left edge of the root element for the width of a scrollbar, and shifts elements with
 * `position: fixed` by it. On a page that is written vertically, or whose root has a margin or a transform,
 * that is wrong: this undoes the shift.
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
 * Keeps a panel, which the style sheet puts into the window's upper left corner, beside its launcher and
 * within the window. The style sheet limits its height.
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
    // Through the CSSOM: a strict content security policy refuses a style attribute. A transform, since on a
    // page that is transformed WebKit does not move an element in the top layer by `left` and `top`.
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
