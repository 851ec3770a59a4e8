import { css } from 'lit';

/**
 * A typeface for each language whose letters the Japanese one lacks, or has in other shapes: Chinese characters
 * differ between Japan, China and Taiwan, and Vietnamese needs its marks. First what the systems bring along, then
 * Noto. A page's own typeface (`--hikikomori-help-font`) comes before all of them. Words of another language within
 * a screen, such as a centre's name, get their own.
 */
// A table, one language a line.
// prettier-ignore
export const fonts = css`
  [lang]:lang(ja) { font-family: var(--_font); }
  [lang]:lang(zh-Hans) { font-family: var(--hikikomori-help-font, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif); }
  [lang]:lang(zh-Hant) { font-family: var(--hikikomori-help-font, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif); }
  [lang]:lang(ko) { font-family: var(--hikikomori-help-font, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif); }
  [lang]:lang(th) { font-family: var(--hikikomori-help-font, Thonburi, "Leelawadee UI", "Noto Sans Thai", sans-serif); }
  [lang]:lang(my) { font-family: var(--hikikomori-help-font, "Myanmar Sangam MN", "Myanmar Text", "Noto Sans Myanmar", sans-serif); }
  [lang]:lang(km) { font-family: var(--hikikomori-help-font, "Khmer Sangam MN", "Leelawadee UI", "Noto Sans Khmer", sans-serif); }
  [lang]:lang(ne, hi) { font-family: var(--hikikomori-help-font, "Kohinoor Devanagari", "Nirmala UI", "Noto Sans Devanagari", sans-serif); }
  [lang]:lang(bn) { font-family: var(--hikikomori-help-font, "Kohinoor Bangla", "Nirmala UI", "Noto Sans Bengali", sans-serif); }
  [lang]:lang(si) { font-family: var(--hikikomori-help-font, "Sinhala Sangam MN", "Nirmala UI", "Noto Sans Sinhala", sans-serif); }
  [lang]:lang(vi, fil, id, pt, es, fr, de, mn, ru, uk) { font-family: var(--hikikomori-help-font, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", sans-serif); }
  [lang]:lang(ar, fa, ur) { font-family: var(--hikikomori-help-font, "Geeza Pro", "Segoe UI", "Noto Sans Arabic", sans-serif); }
  /* Korean breaks between words, not within. */
  :is(.widget, .panel, .launcher) :lang(ko) { word-break: keep-all; }
  /* Letters with marks above and below. */
  [lang]:lang(th, my, km, ne, hi, bn, si, ur) { line-height: 1.9; }
`;
