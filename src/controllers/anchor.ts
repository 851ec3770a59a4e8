/** The one importer of @floating-ui/dom: it says where a panel stands, never whether it is open. */
import type { Placement } from '@floating-ui/dom';
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { LauncherPlacement } from '../core/display.ts';

const GAP = 8;

/**
 * Keeps a panel beside its launcher, within the window, however the page scrolls and resizes.
 * @param corner where the launcher stands; the panel opens away from that edge
 * @returns stops it
 */
export function anchor(launcher: HTMLElement, panel: HTMLElement, corner: LauncherPlacement): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(launcher, panel, {
      strategy: 'fixed',
      placement: away(corner),
      middleware: [
        offset(GAP), flip(), shift({ padding: GAP }),
        size({ padding: GAP, apply: ({ availableHeight }) => { panel.style.setProperty('max-height', `${Math.max(availableHeight, 0)}px`); } }),
      ],
    });
    // Through the CSSOM: a style attribute would be refused by a strict content security policy.
    panel.style.setProperty('left', `${x}px`);
    panel.style.setProperty('top', `${y}px`);
  };
  return autoUpdate(launcher, panel, () => { void place(); });
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

function away(corner: LauncherPlacement): Placement {
  const [side, alignment] = corner.split('-') as [keyof typeof OPPOSITE, 'start' | 'end' | undefined];
  return alignment ? `${OPPOSITE[side]}-${alignment}` : OPPOSITE[side];
}
