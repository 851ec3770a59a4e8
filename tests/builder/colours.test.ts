import { describe, expect, it } from 'vitest';
import { contrast, defaultsIn, faintIn, styleOf } from '../../src/builder/colours.ts';
import { tokens } from '../../src/element/styles/tokens.styles.ts';

const defaults = defaultsIn(tokens.cssText);

describe('colours', () => {
  it('have their defaults from the widget’s own style sheet', () => {
    expect(defaults['accent']).toEqual({ light: '#004c59', dark: '#99f2ff' });
    for (const name of ['accent', 'on-accent', 'surface', 'soft', 'text', 'muted', 'edge', 'danger'])
      expect(defaults).toHaveProperty(name);
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('%s on %s have the ratio of WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it('are clear enough by default, even if the clerk sets them to what they are', () => {
    expect(faintIn({ accent: defaults['accent']! }, defaults)).toEqual([]);
    expect(faintIn({}, defaults)).toEqual([]);
  });

  it('are told where they are too faint, with the ratio, never rounded up to what it is not', () => {
    const faint = faintIn({ accent: { light: '#777777' } }, defaults);
    expect(faint.map(({ above, below, mode, ratio }) => [above, below, mode, ratio])).toEqual([
      ['accent', 'surface', 'light', 4.4],
      ['accent', 'soft', 'light', 4.0],
      ['on-accent', 'accent', 'light', 4.4],
    ]);
  });

  it('are looked at in the dark, too, and a ground of the clerk’s against the letters of the default', () => {
    expect(faintIn({ surface: { dark: '#ffffff' } }, defaults).map(({ above }) => above)).toContain('text');
  });

  it('become a rule with both shades; the one that was not set is the default', () => {
    expect(styleOf({ accent: { light: '#003366' } }, defaults)).toBe(
      'hikikomori-help {\n  --hikikomori-help-accent: light-dark(#003366, #99f2ff);\n}',
    );
    expect(styleOf({}, defaults)).toBe('');
  });
});
