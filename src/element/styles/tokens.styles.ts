import { css } from 'lit';

/**
 * Colours and measures. Each public property falls back to a token of the Digital Agency's design system (a page that uses
 * it themes the widget for free), and that to its published value. Names with `--_` are inner ones.
 */
export const tokens = css`
  :host {
    --_surface: var(--hikikomori-help-surface, #fff);
    --_soft: var(--hikikomori-help-soft, #eef7f7);
    --_text: var(--hikikomori-help-text, var(--color-neutral-solid-gray-900, #1a1a1a));
    --_muted: var(--hikikomori-help-muted, var(--color-neutral-solid-gray-700, #4d4d4d));
    --_line: var(--hikikomori-help-line, #d5e2e3);
    --_edge: var(--hikikomori-help-edge, var(--color-neutral-solid-gray-536, #767676));
    --_accent: var(--hikikomori-help-accent, #005564);
    --_on-accent: var(--hikikomori-help-on-accent, #fff);
    --_notice: var(--hikikomori-help-notice, #fdf6e3);
    --_danger: var(--hikikomori-help-danger, #9a1b1b);
    --_ring: var(--color-primitive-yellow-300, #ffd43d);
    --_radius: var(--hikikomori-help-radius, 0.875em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--hikikomori-help-surface, light-dark(#fff, #161c1e));
      --_soft: var(--hikikomori-help-soft, light-dark(#eef7f7, #1f2a2d));
      --_text: var(--hikikomori-help-text, light-dark(var(--color-neutral-solid-gray-900, #1a1a1a), #f2f2f2));
      --_muted: var(--hikikomori-help-muted, light-dark(var(--color-neutral-solid-gray-700, #4d4d4d), #c9d1d2));
      --_line: var(--hikikomori-help-line, light-dark(#d5e2e3, #3a484c));
      --_edge: var(--hikikomori-help-edge, light-dark(var(--color-neutral-solid-gray-536, #767676), #8d999c));
      --_accent: var(--hikikomori-help-accent, light-dark(#005564, #8fdde6));
      --_on-accent: var(--hikikomori-help-on-accent, light-dark(#fff, #06282e));
      --_notice: var(--hikikomori-help-notice, light-dark(#fdf6e3, #332c18));
      --_danger: var(--hikikomori-help-danger, light-dark(#9a1b1b, #ffb4ab));
    }
  }
`;
