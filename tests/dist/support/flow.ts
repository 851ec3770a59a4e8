// A person's way through the widget, by the public parts only.
import type { Page } from './driver.ts';

const HOST = 'hikikomori-help';
const STEPS_AT_MOST = 16;
const PATIENCE = 5000;

/** Where the widget stands: its screen and, on a question, which one. */
export type Place = 'nothing' | 'start' | 'crisis' | 'result' | `question ${string}`;

export async function placeOf(page: Page, host = HOST): Promise<Place> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const visible = (part: string) =>
      [...(root?.querySelectorAll<HTMLElement>(`[part~=${part}]`) ?? [])].find((element) =>
        element.checkVisibility(),
      );
    const question = visible('question');
    if (visible('result')) return 'result' as const;
    if (visible('crisis')) return 'crisis' as const;
    if (question) return `question ${question.dataset['question']}` as const;
    return visible('start') ? ('start' as const) : ('nothing' as const);
  }, host);
}

/** Waits until the widget stands somewhere else than before, and says where. */
export async function nextPlace(page: Page, before: Place, host = HOST): Promise<Place> {
  const limit = Date.now() + PATIENCE;
  while (Date.now() < limit) {
    const place = await placeOf(page, host);
    if (place !== before && place !== 'nothing') return place;
    await new Promise((again) => setTimeout(again, 30));
  }
  const said = (await page.messages()).map(({ kind, text }) => `${kind}: ${text}`);
  throw new Error([`the widget ${host} stays at: ${before}`, ...said].join('\n'));
}

/** One step: the first door, the first answer, or on from the crisis panel. */
export async function step(page: Page, place: Place, host = HOST): Promise<Place> {
  if (place === 'start') await page.click(`${host} >>> [part~=door][data-door=self]`);
  else if (place === 'crisis') await page.click(`${host} >>> ${await continueButton(page, host)}`);
  else if (await chooseFirst(page, host)) await page.click(`${host} >>> [part~=next]`);
  return nextPlace(page, place, host);
}

/** From the start to the result; gives the places on the way. `look` is called at each of them. */
export async function walkToResult(
  page: Page,
  host = HOST,
  look: (place: Place) => Promise<void> = async () => {},
): Promise<Place[]> {
  const places = [await nextPlace(page, 'nothing', host)];
  for (let place = places[0]!; ; places.push(place)) {
    await look(place);
    if (place === 'result') return places;
    if (places.length > STEPS_AT_MOST) throw new Error(`no result after ${places.join(', ')}`);
    place = await step(page, place, host);
  }
}

/**
 * Clicks the first option; true when it is one of several that may be chosen, so that it does not go on by
 * itself.
 */
async function chooseFirst(page: Page, host: string): Promise<boolean> {
  const several = await page.evaluate(
    (selector) =>
      document.querySelector(selector)?.shadowRoot?.querySelector('[part~=option]') instanceof
      HTMLInputElement,
    host,
  );
  await page.click(`${host} >>> [part~=option]`);
  return several;
}

/** The panel's way on is a button; its lines are links. */
async function continueButton(page: Page, host: string): Promise<string> {
  const named = '[part~=crisis] [part~=next]';
  const exists = await page.evaluate(
    (selector, part) => Boolean(document.querySelector(selector)?.shadowRoot?.querySelector(part)),
    host,
    named,
  );
  return exists
    ? named
    : '[part~=crisis] button:not([part~=clear], [part~=quick-exit], [part~=back], [part~=copy])';
}
