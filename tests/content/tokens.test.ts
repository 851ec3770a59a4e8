// The colours are those of デジタル庁デザインシステム, and every pair that meets on a screen can be read.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync(new URL('../../src/element/styles/tokens.styles.ts', import.meta.url), 'utf8');
const published = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);

const used = [...text.matchAll(/var\(--(color-[\w-]+), (#[\da-f]{6})\)/g)].map(([, token, value]) => ({
  token: token!,
  value: value!,
}));
const valueOf = (token: string): string | undefined =>
  new RegExp(`--${token}: (#[\\da-f]{6});`).exec(published)?.[1];

type Scheme = 'light' | 'dark';
/** `--_muted` → its colours in both schemes. */
const COLOURS = new Map(
  [
    ...text.matchAll(
      /--_([\w-]+): var\(--hikikomori-help-[\w-]+, light-dark\(var\([^)]*?(#\w{6})\), var\([^)]*?(#\w{6})\)\)\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);
const colour = (name: string, scheme: Scheme): string => {
  const found = COLOURS.get(name)?.[scheme];
  if (!found) throw new Error(`no colour ${name}`);
  return found;
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2, relative contrast. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['surface', 'soft', 'notice'] as const;
const SCHEMES = ['light', 'dark'] as const;

describe("a page that uses the Digital Agency's design system", () => {
  it.each(used)('gives its own $token, which is $value elsewhere as well', ({ token, value }) => {
    expect(valueOf(token)).toBe(value);
  });
  it('gives every colour', () => {
    expect([...COLOURS.keys()]).toEqual([
      'surface',
      'soft',
      'text',
      'muted',
      'line',
      'edge',
      'accent',
      'on-accent',
      'notice',
      'danger',
    ]);
    expect(used.length).toBeGreaterThan(25);
  });
});

describe('somebody who sees little contrast', () => {
  it.each(
    SCHEMES.flatMap((scheme) =>
      GROUNDS.flatMap((ground) =>
        ['text', 'muted', 'accent', 'danger'].map((ink) => [ink, ground, scheme] as const),
      ),
    ),
  )('reads %s on %s, %s, at 7:1 or more @wcag:1.4.3,1.4.6', (ink, ground, scheme) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(7);
  });
  it.each(SCHEMES)('reads what stands on a button, %s, at 7:1 or more @wcag:1.4.3,1.4.6', (scheme) => {
    expect(contrast(colour('on-accent', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(7);
  });
  it.each(SCHEMES)('sees where a button or a field begins, %s, at 3:1 or more @wcag:1.4.11', (scheme) => {
    for (const ground of GROUNDS)
      expect(contrast(colour('edge', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
  it.each(SCHEMES)(
    'sees one of the two colours of the focus ring on whatever it stands, %s @wcag:1.4.11,2.4.7,2.4.13',
    (scheme) => {
      for (const ground of GROUNDS) {
        expect(
          Math.max(
            contrast('#ffd43d', colour(ground, scheme)),
            contrast(colour('text', scheme), colour(ground, scheme)),
          ),
        ).toBeGreaterThanOrEqual(3);
      }
    },
  );
  it('is judged rightly: black on white is 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
