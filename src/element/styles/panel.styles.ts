import { css } from 'lit';

/** The launcher in its corner, the panel beside it, and the dialog over the window. */
export const panel = css`
  .launcher {
    position: fixed;
    inset: auto;
    z-index: var(--_launcher-layer);
    transform: translateY(var(--_shift, 0px));
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 3.25em;
    margin: 0;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_surface);
    border-radius: 2em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    line-height: 1.4;
    cursor: pointer;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.25);
  }
  .launcher[popover]:not(:popover-open) {
    display: none;
  }
  .launcher[data-placement^='bottom'] {
    bottom: calc(var(--_launcher-block) + env(safe-area-inset-bottom, 0px));
  }
  .launcher[data-placement^='top'] {
    top: calc(var(--_launcher-block) + env(safe-area-inset-top, 0px));
  }
  .launcher:is([data-placement='bottom-end'], [data-placement='top-end']) {
    inset-inline-end: var(--_launcher-inline);
  }
  .launcher:is([data-placement='bottom-start'], [data-placement='top-start']) {
    inset-inline-start: var(--_launcher-inline);
  }
  .launcher:is([data-placement='bottom'], [data-placement='top']) {
    left: 50%;
    translate: -50%;
  }
  .launcher[data-placement^='left'] {
    left: var(--_launcher-inline);
  }
  .launcher[data-placement^='right'] {
    right: var(--_launcher-inline);
  }
  .launcher:is([data-placement='left'], [data-placement='right']) {
    top: 50%;
    translate: 0 -50%;
  }
  .launcher:is([data-placement='left-start'], [data-placement='right-start']) {
    top: var(--_launcher-block);
  }
  .launcher:is([data-placement='left-end'], [data-placement='right-end']) {
    bottom: var(--_launcher-block);
  }
  /* It covers the element of the page that has the focus. */
  .launcher[data-aside]:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }
  .panel {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 2147483001;
    width: min(27em, 100vw - 1em);
    max-height: calc(100dvh - 6em);
    max-width: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 0.5em 2.5em rgb(0 0 0 / 0.3);
  }
  dialog.panel {
    inset: 0;
    height: fit-content;
    width: min(42em, 100vw - 2em);
    max-height: min(52em, 100dvh - 2em);
    margin: auto;
  }
  dialog.panel::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog.panel[data-display='floating'] {
    width: 100vw;
    height: 100dvh;
    max-width: none;
    max-height: none;
    border: 0;
    border-radius: 0;
  }
  .panel .widget {
    max-width: none;
    border: 0;
    border-radius: 0;
  }
  .bar {
    display: flex;
    justify-content: flex-end;
    padding: 0.25em 1em;
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
  }
  .bar .icon {
    width: 1.25em;
    height: 1.25em;
  }
  @media (min-height: 20em) {
    .bar {
      position: sticky;
      top: 0;
      z-index: 2;
    }
    .panel {
      scroll-padding-top: 5em;
    }
    .panel .exit {
      top: 3.5em;
    }
  }
  /* Some browsers let Tab focus a scroll container. */
  .panel:focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: -0.1875em;
  }
  @media (max-width: 40em), (max-device-width: 30em) {
    dialog.panel {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
  }
  @media print {
    .launcher,
    .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .launcher {
      border-color: ButtonText;
    }
  }
`;
