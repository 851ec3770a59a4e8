/** The colours that a page may set, and whether everybody can read them. */
import type { Colours, Shades } from './plan.ts';

/** Those that a clerk is asked for; a page's own style sheet may set all of docs/theming.md. */
export const COLOURS = ['accent', 'on-accent', 'surface', 'soft', 'text'] as const;
export type ColourName = (typeof COLOURS)[number];
export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** Every colour that is laid over another, by its name. */
type Palette = Readonly<Record<string, Required<Shades>>>;

/**
 * The defaults, out of the widget's own style sheet: `--_text: var(--hikikomori-help-text, light-dark(var(…,
 * #1a1a1a), var(…, #ffffff)))`.
 */
export function defaultsIn(styles: string): Palette {
  const pattern =
    /--_([a-z-]+): var\(--hikikomori-help-\1, light-dark\(var\([^,()]+, (#[\da-f]{6})\), var\([^,()]+, (#[\da-f]{6})\)\)\)/g;
  return Object.fromEntries(
    [...styles.matchAll(pattern)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
}

/** What lies on what, and how clearly it has to stand out (WCAG 1.4.3 and 1.4.11). */
const PAIRS = [
  { above: 'text', below: 'surface', least: 4.5 },
  { above: 'text', below: 'soft', least: 4.5 },
  { above: 'muted', below: 'surface', least: 4.5 },
  { above: 'accent', below: 'surface', least: 4.5 },
  { above: 'accent', below: 'soft', least: 4.5 },
  { above: 'on-accent', below: 'accent', least: 4.5 },
  { above: 'danger', below: 'surface', least: 4.5 },
  { above: 'danger', below: 'soft', least: 4.5 },
  { above: 'edge', below: 'surface', least: 3 },
] as const;

export type Layer = (typeof PAIRS)[number]['above' | 'below'];

export interface Faint {
  readonly above: Layer;
  readonly below: Layer;
  readonly mode: Mode;
  /** Cut off after one decimal place: 4.49 is not 4.5. */
  readonly ratio: number;
  readonly least: number;
  /** The colours of the clerk that it depends on. */
  readonly names: readonly ColourName[];
}

/** Pairs that are too much alike, if a colour of the clerk is among them. */
export function faintIn(colours: Colours, defaults: Palette): readonly Faint[] {
  const shade = (name: Layer, mode: Mode): string =>
    colours[name as ColourName]?.[mode] ?? defaults[name]?.[mode] ?? '';
  return MODES.flatMap((mode) =>
    PAIRS.flatMap(({ above, below, least }): Faint[] => {
      const names = COLOURS.filter((name) => (name === above || name === below) && colours[name]?.[mode]);
      const ratio = contrast(shade(above, mode), shade(below, mode));
      return names.length > 0 && ratio < least
        ? [{ above, below, mode, ratio: Math.floor(ratio * 10) / 10, least, names }]
        : [];
    }),
  );
}

/** The contrast ratio of WCAG, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/gi) ?? [])
    .map((pair) => parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The rule for the page's style sheet; empty: no colour differs from the default. */
export function styleOf(colours: Colours, defaults: Palette): string {
  const lines = COLOURS.flatMap((name) => {
    const shades = colours[name];
    if (shades === undefined) return [];
    const { light, dark } = { ...defaults[name], ...shades };
    return [`  --hikikomori-help-${name}: light-dark(${light ?? ''}, ${dark ?? ''});`];
  });
  return lines.length === 0 ? '' : ['hikikomori-help {', ...lines, '}'].join('\n');
}
