// Where things stand in a widget. These run in the page.
import type { Box } from './picture.ts';

/** The box of a frame of the widget: `.widget`, `.panel` … */
export function boxOf(frame: string): Box {
  const { x, y, width, height } = document
    .querySelector('hikikomori-help')!
    .shadowRoot!.querySelector(frame)!
    .getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * All visible elements in the frame: what each is, and its left, top, width and height as parts of the
 * frame's width.
 */
export function outlines(frame: string): { readonly what: string; readonly at: readonly number[] }[] {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!.querySelector(frame)!;
  const { x, y, width: unit } = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        what: `${element.localName} ${element.textContent.trim().slice(0, 20)}`,
        at: [left - x, top - y, width, height].map((length) => length / unit),
      };
    });
}
