// Style sheets as pages bring them along: resets of five common kinds, what goes further, and those of the
// demo. All written for this project.
import { demoFile } from './demo.ts';

export interface Sheet {
  readonly name: string;
  readonly css: string;
  /** Attributes of the page's root element. */
  readonly root?: string;
}

const RESETS: readonly Sheet[] = [
  {
    name: 'a reset that evens out browsers',
    css: `
    *, ::before, ::after { box-sizing: border-box }
    html { font-family: system-ui, sans-serif; line-height: 1.15; -webkit-text-size-adjust: 100%; tab-size: 4 }
    body { margin: 0 }
    b, strong { font-weight: bolder }
    small { font-size: 80% }
    button, input, select, textarea { margin: 0; font-family: inherit; font-size: 100%; line-height: 1.15; letter-spacing: inherit }
    summary { display: list-item }`,
  },
  {
    name: 'a reset that names all tags',
    css: `
    html, body, div, span, main, section, h1, h2, h3, h4, p, a, small, strong, dl, dt, dd, ol, ul, li, form, label, table, details, summary, hikikomori-help {
      margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
    main, section, details { display: block }
    body { line-height: 1 }
    ol, ul { list-style: none }
    table { border-collapse: collapse; border-spacing: 0 }`,
  },
  {
    name: 'a reset that unstyles everything',
    css: `
    *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, system-ui; font-feature-settings: "palt"; -webkit-tap-highlight-color: transparent }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    ol, ul { list-style: none }
    svg { display: block; vertical-align: middle }
    button, input, select, textarea { font: inherit; color: inherit; background: transparent; border-radius: 0; opacity: 1 }
    [hidden] { display: none !important }`,
  },
  {
    name: 'a reset with manners of its own',
    css: `
    *, ::before, ::after { box-sizing: border-box; background-repeat: no-repeat }
    ::before, ::after { text-decoration: inherit; vertical-align: inherit }
    :root { cursor: default; overflow-wrap: break-word; line-height: 1.5; tab-size: 4; text-size-adjust: none }
    body { margin: 0 }
    svg:not([fill]) { fill: currentColor }
    button, input, select, textarea { background-color: transparent; border: 1px solid; color: inherit; font: inherit; letter-spacing: inherit; padding: 0.25em 0.375em }
    :where([tabindex], a, button) { touch-action: manipulation }`,
  },
  {
    name: 'a reset for pleasant text',
    css: `
    *, *::before, *::after { box-sizing: border-box }
    *:not(dialog) { margin: 0 }
    html { interpolate-size: allow-keywords }
    body { line-height: 1.9; -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility; font-kerning: none }
    svg { display: block; max-width: 100% }
    input, button, textarea, select { font: inherit }
    p, h1, h2, h3 { overflow-wrap: break-word; text-wrap: balance }
    main { isolation: isolate }`,
  },
];

/** What every element of the page is told, with no way to say no. */
export const LOUD = `* {
  font: italic 900 11px/1 serif !important; font-variant: small-caps !important; font-feature-settings: "palt" !important; font-stretch: condensed !important;
  color: #c00 !important; -webkit-text-fill-color: #c00 !important; -webkit-text-stroke: 1px #060 !important; text-shadow: 2px 2px #00c !important;
  letter-spacing: 0.3em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 3em !important; text-align: center !important;
  white-space: nowrap !important; word-break: keep-all !important; line-break: anywhere !important; overflow-wrap: normal !important; hyphens: auto !important;
  text-emphasis: filled #c0c !important; text-underline-offset: 1em !important; text-underline-position: under !important; list-style: square inside !important;
  fill: #0c0 !important; stroke: #c00 !important; stroke-width: 5px !important; image-rendering: pixelated !important; accent-color: #c00 !important; caret-color: #c00 !important;
  cursor: crosshair !important; pointer-events: none !important; user-select: none !important; -webkit-user-select: none !important; quotes: "<" ">" !important;
  tab-size: 1 !important; border-spacing: 9px !important; visibility: visible !important
}`;

export const BARE = '* { all: unset !important }';

/** A page of the demo without what it tells the widget on purpose. */
const demo = (name: string): string => demoFile(`${name}.css`).replace(/\nhikikomori-help \{[^}]*\}/, '');

export const SHEETS: readonly Sheet[] = [
  ...RESETS,
  { name: 'the page of a town', css: demo('town') },
  { name: 'the portal of a school', css: demo('school') },
  { name: 'a rule that takes everything from every tag', css: BARE },
  { name: 'a root of 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.4rem }' },
  { name: 'loud rules for every tag', css: LOUD },
  { name: 'a page from right to left', css: '', root: 'dir="rtl"' },
  // The margin takes back what it is moved by: else the bar for scrolling sideways, which fades, would be on
  // the picture.
  {
    name: 'a transformed parent',
    css: 'body { margin-inline-end: 24px; transform: translate(12px, 20px); filter: none; perspective: 500px; will-change: transform }',
  },
  {
    name: 'a parent that cuts off',
    css: 'html { overflow: auto } body, main { overflow: hidden; contain: paint }',
  },
  {
    name: 'a large first letter and a bold first line',
    css: ':is(body, main, hikikomori-help)::first-letter { font-size: 400%; float: left; color: #c00 } :is(body, main, hikikomori-help)::first-line { font-weight: 900; font-variant: small-caps }',
  },
  {
    name: 'columns of text from top to bottom',
    css: 'main { height: 5000px; writing-mode: vertical-rl; text-orientation: upright } main:empty { display: none }',
  },
];
