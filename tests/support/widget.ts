// A widget on a page, and a person's way through it by the real buttons.
import '../../src/entries/define.ts';
import type { HikikomoriHelpElement } from '../../src/entries/index.ts';
import { byRole, find, has, part, parts, placeOf } from './find.ts';
import { stage } from './stage.ts';

export type Widget = HikikomoriHelpElement;
export type Attributes = Readonly<Record<string, string>>;
/** Option ids by question; what is left out is skipped when it is asked. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** A centre with a phone and a desk, as an embedder writes it on the tag. */
export const LOCAL: Attributes = {
  'center-name': '見本市ひきこもり地域支援センター',
  phone: '000-000-0000',
  address: '見本市中央1-2-3',
  website: 'https://www.city.example.lg.jp/hikikomori/',
  hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
};

export function create(attributes: Attributes = {}, tag = 'hikikomori-help'): Widget {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Puts a widget on the page and waits until it is drawn. */
export async function mount(attributes: Attributes = {}, into: ParentNode = stage): Promise<Widget> {
  const element = create(attributes);
  into.append(element);
  await element.updateComplete;
  return element;
}

export async function click(widget: Widget, element: HTMLElement): Promise<void> {
  element.click();
  await widget.updateComplete;
}

/** Presses the part: `push(el, 'back')`, `push(el, 'door', '[data-door=family]')`. */
export const push = (widget: Widget, name: string, more = ''): Promise<void> =>
  click(widget, part(widget, name, more));

/** Presses the button with that name. */
export const tap = (widget: Widget, name: string): Promise<void> =>
  click(widget, byRole(widget, 'button', name));

export const questionOf = (widget: Widget): string | undefined =>
  parts(widget, 'question')[0]?.dataset['question'];

export const option = (widget: Widget, id: string): HTMLElement => part(widget, 'option', `[value="${id}"]`);

/**
 * Answers the question on the screen: by one press, or by ticking and 「次へ」; without an answer it is skipped.
 */
export async function choose(widget: Widget, given: string | readonly string[] | undefined): Promise<void> {
  if (given === undefined) return push(widget, 'skip');
  if (!has(widget, 'next')) return click(widget, option(widget, String(given)));
  const wanted = [given].flat();
  for (const box of parts(widget, 'option') as HTMLInputElement[])
    if (box.checked !== wanted.includes(box.value)) box.click();
  return push(widget, 'next');
}

/** One step towards the result, from wherever the widget stands. */
export async function step(widget: Widget, given: Given): Promise<void> {
  const place = placeOf(widget);
  if (place === 'start') await push(widget, 'door', `[data-door="${String(given['who'] ?? 'self')}"]`);
  else if (place === 'crisis') await click(widget, find(widget, '[part~="crisis"] [part~="next"]'));
  else await choose(widget, given[questionOf(widget) ?? '']);
}

/**
 * Walks until `until` (a place such as `question want`), by default to the result. Gives the places on the
 * way.
 */
export async function answer(widget: Widget, given: Given, until = 'result'): Promise<string[]> {
  const places = [placeOf(widget)];
  while (places.at(-1) !== until) {
    if (places.length > 20) throw new Error(`${until} was not reached: ${places.join(', ')}`);
    await step(widget, given);
    places.push(placeOf(widget));
  }
  return places;
}
