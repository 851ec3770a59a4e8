/** How the widget stands on the page. */
export const DISPLAYS = ['inline', 'floating', 'dialog'] as const;
export type Display = (typeof DISPLAYS)[number];

/** In which colours: `auto` goes by what is painted behind the tag. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** At which edge of the window the launcher stands, and where along it. */
export const PLACEMENTS = [
  'bottom-end',
  'bottom-start',
  'bottom',
  'top-end',
  'top-start',
  'top',
  'right-start',
  'right',
  'right-end',
  'left-start',
  'left',
  'left-end',
] as const;
export type LauncherPlacement = (typeof PLACEMENTS)[number];
