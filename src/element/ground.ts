import { parentOf } from '../i18n/language.ts';

/** Relative luminance; on a darker background white letters are easier to read than black ones. */
const MIDDLE = 0.18;
/** The part of a background that must show through what is painted over it to be counted. */
const TRACE = 0.05;

/**
 * Whether the background behind the element is dark: its own and those of the elements around it, up to the
 * first opaque one. If none is opaque, or one has an image, the colour of the page's text decides: the
 * background must contrast with it.
 */
export function standsOnDark(element: Element): boolean {
  let through = 1;
  let light = 0;
  for (let node: Element | null = element; node && through > TRACE; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage.includes('url(')) break;
    // A gradient is painted above the colour.
    for (const { luminance, opacity } of [meanOf(backgroundImage), meanOf(backgroundColor)]) {
      light += through * opacity * luminance;
      through *= 1 - opacity;
    }
  }
  if (through > TRACE)
    light +=
      through * (meanOf(getComputedStyle(parentOf(element) ?? element).color).luminance > MIDDLE ? 0 : 1);
  return light < MIDDLE;
}

interface Paint {
  /** 0 is black, 1 is white. */
  readonly luminance: number;
  readonly opacity: number;
}

/** The mean of all colours in a computed value: of one colour that colour, of a gradient its average. */
function meanOf(value: string): Paint {
  const paints = [...value.matchAll(/\b(rgba?|color|oklch|oklab|lch|lab)\(([^()]*)\)/g)].map(
    ([, space = '', parts = '']) => paintOf(space, parts),
  );
  let luminance = 0;
  let opacity = 0;
  for (const paint of paints) {
    luminance += paint.luminance * paint.opacity;
    opacity += paint.opacity;
  }
  return {
    luminance: opacity > 0 ? luminance / opacity : 0,
    opacity: paints.length > 0 ? opacity / paints.length : 0,
  };
}

/** Computed colours come in these colour spaces; an approximate luminance is enough. */
function paintOf(space: string, parts: string): Paint {
  const numbers = [
    ...(space === 'color' ? parts.replace(/^\s*[a-z][\w-]*/, '') : parts).matchAll(
      /(-?[\d.]+(?:e-?\d+)?)(%?)|none/g,
    ),
  ].map(([, number, percent]) => Number(number ?? 0) / (percent ? 100 : 1));
  const [a = 0, b = 0, c = 0, opacity = 1] = numbers;
  if (space.startsWith('rgb')) return { luminance: luminanceOf(a / 255, b / 255, c / 255), opacity };
  if (space.startsWith('ok')) return { luminance: a ** 3, opacity };
  // A percentage was divided by 100 above.
  if (/^l/.test(space)) return { luminance: (((a > 1 ? a : a * 100) + 16) / 116) ** 3, opacity };
  return { luminance: luminanceOf(a, b, c), opacity };
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(...parts: [red: number, green: number, blue: number]): number {
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
