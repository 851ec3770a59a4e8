/** How the widget stands on the page. */
export const DISPLAYS = ['inline', 'floating', 'dialog'] as const;
export type Display = (typeof DISPLAYS)[number];

/** At which edge of the window the launcher stands, and where along it. */
export const PLACEMENTS = [
  'bottom-end', 'bottom-start', 'bottom', 'top-end', 'top-start', 'top', 'right-start', 'right', 'right-end', 'left-start', 'left', 'left-end',
] as const;
export type LauncherPlacement = (typeof PLACEMENTS)[number];
