import { css } from 'lit';

/**
 * Colours and measures. Each public property falls back to a token of the Digital Agency's design system, so
 * a page that uses it themes the widget at no cost, and then to the token's published value, which
 * tests/content/tokens.test.ts compares with the package. Names with `--_` are internal. Letters are as large
 * as those of the page around, never smaller than 16 px, and follow the browser's font size up to 24 px: some
 * pages set the root to 100 px and more as a unit for lengths, not because large letters are wished for.
 */
// A table, one property a line.
// prettier-ignore
export const tokens = css`
  :host {
    --_surface: var(--hikikomori-help-surface, var(--color-neutral-white, #ffffff));
    --_soft: var(--hikikomori-help-soft, var(--color-primitive-cyan-50, #e9f7f9));
    --_text: var(--hikikomori-help-text, var(--color-neutral-solid-gray-900, #1a1a1a));
    --_muted: var(--hikikomori-help-muted, var(--color-neutral-solid-gray-700, #4d4d4d));
    --_line: var(--hikikomori-help-line, var(--color-neutral-solid-gray-200, #cccccc));
    --_edge: var(--hikikomori-help-edge, var(--color-neutral-solid-gray-600, #666666));
    --_accent: var(--hikikomori-help-accent, var(--color-primitive-cyan-1100, #004c59));
    --_on-accent: var(--hikikomori-help-on-accent, var(--color-neutral-white, #ffffff));
    --_notice: var(--hikikomori-help-notice, var(--color-primitive-yellow-50, #fbf5e0));
    --_danger: var(--hikikomori-help-danger, var(--color-primitive-red-1100, #850000));
    --_ring: var(--hikikomori-help-ring, var(--color-primitive-yellow-300, #ffd43d));
    --_font: var(--hikikomori-help-font, var(--font-family-sans, "Noto Sans JP", "Noto Sans CJK JP", -apple-system, BlinkMacSystemFont, "Hiragino Kaku Gothic ProN", "Yu Gothic UI", Meiryo, sans-serif));
    --_radius: var(--hikikomori-help-radius, 0.875em);
    --_size: var(--hikikomori-help-font-size, var(--_letters, max(16px, min(1em, 64px), min(1rem, 24px))));
    --_width: var(--hikikomori-help-max-width, 60em);
    --_launcher-inline: var(--hikikomori-help-launcher-inline, 1em);
    --_launcher-block: var(--hikikomori-help-launcher-block, 1em);
    --_launcher-layer: var(--hikikomori-help-launcher-z-index, 40);
  }
  /* Phones lay a page without a viewport meta tag out at 980 pixels and show them on about 390. Their
     enlargement of letters does not reach the widget. */
  @media (max-device-width: 30em) and (min-width: 50em) {
    :host { --_letters: max(4.2vw, min(1em, 64px)); }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--hikikomori-help-surface, light-dark(var(--color-neutral-white, #ffffff), var(--color-neutral-solid-gray-900, #1a1a1a)));
      --_soft: var(--hikikomori-help-soft, light-dark(var(--color-primitive-cyan-50, #e9f7f9), var(--color-primitive-cyan-1200, #003741)));
      --_text: var(--hikikomori-help-text, light-dark(var(--color-neutral-solid-gray-900, #1a1a1a), var(--color-neutral-white, #ffffff)));
      --_muted: var(--hikikomori-help-muted, light-dark(var(--color-neutral-solid-gray-700, #4d4d4d), var(--color-neutral-solid-gray-200, #cccccc)));
      --_line: var(--hikikomori-help-line, light-dark(var(--color-neutral-solid-gray-200, #cccccc), var(--color-neutral-solid-gray-600, #666666)));
      --_edge: var(--hikikomori-help-edge, light-dark(var(--color-neutral-solid-gray-600, #666666), var(--color-neutral-solid-gray-420, #949494)));
      --_accent: var(--hikikomori-help-accent, light-dark(var(--color-primitive-cyan-1100, #004c59), var(--color-primitive-cyan-200, #99f2ff)));
      --_on-accent: var(--hikikomori-help-on-accent, light-dark(var(--color-neutral-white, #ffffff), var(--color-primitive-cyan-1200, #003741)));
      --_notice: var(--hikikomori-help-notice, light-dark(var(--color-primitive-yellow-50, #fbf5e0), var(--color-neutral-solid-gray-800, #333333)));
      --_danger: var(--hikikomori-help-danger, light-dark(var(--color-primitive-red-1100, #850000), var(--color-primitive-red-200, #ffbbbb)));
    }
  }
`;
