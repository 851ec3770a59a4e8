// Puts a widget on the page and leads it to a place by pressing what a person would press. Runs in the page.
import type { Place } from './places.ts';

export type Display = 'inline' | 'floating' | 'dialog';
export interface Journey extends Place {
  readonly lang: string;
  readonly display: Display;
  /** A floating panel is left closed. */
  readonly closed?: boolean;
  /** Everything that is folded is opened, and every code for a phone drawn. */
  readonly unfolded?: boolean;
}

/** Self-contained: it travels to the page as text. The page has to hold the script and a `main`. */
export async function travel({
  attributes = {},
  child,
  given = {},
  until,
  then = [],
  lang,
  display,
  closed = false,
  unfolded = false,
}: Journey): Promise<void> {
  type Widget = HTMLElement & { open(): void; readonly updateComplete: Promise<boolean> };
  document.documentElement.lang = lang;
  document.querySelector('hikikomori-help')?.remove();
  const widget = document.createElement('hikikomori-help') as Widget;
  for (const [name, value] of Object.entries({ ...attributes, display })) widget.setAttribute(name, value);
  if (child) {
    const settings = document.createElement('script');
    settings.type = 'application/json';
    settings.textContent = JSON.stringify(child);
    widget.append(settings);
  }
  // In the page's flow where it is a part of it; at the very end where it is not, as such tags are put.
  (display === 'inline' ? document.querySelector('main')! : document.body).append(widget);
  await widget.updateComplete;
  if (closed) return;

  const settle = async (): Promise<void> => {
    await widget.updateComplete;
    // A floating panel is placed with the next frames.
    for (let frames = 0; frames < (display === 'floating' ? 2 : 1); frames += 1)
      await new Promise((drawn) => {
        requestAnimationFrame(drawn);
      });
    await widget.updateComplete;
  };
  if (display !== 'inline') {
    widget.open();
    await settle();
  }
  const all = (selector: string): HTMLElement[] => [
    ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const press = async (selector: string): Promise<void> => {
    const [target] = all(selector);
    if (!target) throw new Error(`nothing to press: ${selector}`);
    target.click();
    await widget.updateComplete;
  };
  const placeNow = (): string => {
    const screen = all('[data-screen]')[0]?.dataset['screen'] ?? 'nothing';
    return screen === 'question' ? `question ${all('[data-question]')[0]?.dataset['question']}` : screen;
  };
  const step = async (place: string): Promise<void> => {
    if (place === 'start') return press(`[data-door="${String(given['who'])}"]`);
    if (place === 'crisis') return press('[part~=crisis] [part~=next]');
    const wanted = given[place.replace('question ', '')];
    if (wanted === undefined) return press('[part~=skip]');
    const several = all('[part~=next]').length > 0;
    for (const id of [wanted].flat()) await press(`[part~=option][value="${id}"]`);
    if (several) await press('[part~=next]');
  };
  for (let steps = 0; until !== undefined && placeNow() !== until; steps += 1) {
    if (steps > 15) throw new Error(`${until} is not reached, but ${placeNow()}`);
    await step(placeNow());
  }
  for (const pressed of then) {
    const [part, value] = pressed.split('=') as [string, string | undefined];
    if (value === undefined) {
      await press(`[part~="${part}"]`);
      continue;
    }
    const field = all(`[part~="${part}"]`)[0] as HTMLSelectElement | HTMLTextAreaElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
  }
  if (unfolded) {
    for (const details of all('details')) details.setAttribute('open', '');
    for (const button of all('[part~="qr"][aria-expanded="false"]')) button.click();
  }
  await settle();
}
