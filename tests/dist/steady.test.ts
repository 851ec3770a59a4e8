// Nothing moves unless somebody presses: not by focus, not by choosing, not by writing (WCAG 3.2.1, 3.2.2,
// 3.2.5); and each step is said once (4.1.3).
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { LOCAL, LONG_RESULT, PLACES } from './support/places.ts';

const place = (name: string) => PLACES.find((one) => one.name === name)!;
const SELF = {
  who: 'self',
  safe: 'suicidal',
  express: 'write',
  reach: 'none',
  want: ['listen'],
  when: 'daytime',
  worry: 'none',
  age: '18-39',
};

/**
 * Notes the widget's events, every change of what is drawn, and everything that the live region says. Runs in
 * the page.
 */
function witness(): void {
  const host = document.querySelector('hikikomori-help')!;
  const seen = { events: [] as string[], drawn: 0, said: [] as string[] };
  Object.assign(window, { seen });
  for (const name of ['step', 'result', 'contact', 'error'])
    host.addEventListener(`hikikomori-help-${name}`, () => seen.events.push(name));
  const status = host.shadowRoot!.querySelector('[role=status]')!;
  new MutationObserver((records) => {
    seen.drawn += records.filter(({ target }) => !status.contains(target)).length;
    const words = status.textContent;
    if (records.some(({ target }) => status.contains(target)) && words) seen.said.push(words);
  }).observe(host.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['open', 'hidden', 'aria-expanded'],
  });
}
interface Seen {
  readonly events: string[];
  readonly drawn: number;
  readonly said: string[];
}
const seen = (tab: Page): Promise<Seen> => tab.evaluate(() => (window as unknown as { seen: Seen }).seen);
const QUIET: Seen = { events: [], drawn: 0, said: [] };

describe.skipIf(onlyChromium)('nothing happens', { timeout: 120_000 }, () => {
  const town = useTown();
  const at = async (name: string): Promise<Page> => {
    const tab = await town();
    await go(tab, { ...place(name), lang: 'ja', display: 'inline', unfolded: true });
    await tab.evaluate(witness);
    return tab;
  };

  test.each([
    'start',
    'question express, self',
    'question want, self',
    'crisis panel, suicidal',
    LONG_RESULT.name,
    'contacts, without a place',
    'answers',
    'what a centre is',
  ])('when Tab goes over everything on: %s @wcag:1.4.13,3.2.1,3.2.5', async (name) => {
    const tab = await at(name);
    for (let presses = 0; presses < 120; presses += 1) {
      await tab.keyboard.press('Tab');
      if (!(await tab.evaluate(() => document.querySelector('hikikomori-help')!.shadowRoot!.activeElement)))
        break;
    }
    expect(await seen(tab)).toEqual(QUIET);
  });

  test('when boxes are ticked @wcag:3.2.2,3.2.5', async () => {
    const tab = await at('question want, self');
    for (let box = 0; box < 3; box += 1) {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
    }
    expect(await tab.locator('[part~=option]:checked').count()).toBe(3);
    expect(await seen(tab)).toEqual(QUIET);
  });

  test('when a prefecture is chosen, until the button is pressed @wcag:3.2.2,3.2.5', async () => {
    const tab = await at('contacts, without a place');
    await tab.locator('[part~=area-select]').focus();
    await tab.keyboard.type('沖縄');
    await tab.locator('[part~=area-select]').selectOption('47');
    expect(await seen(tab)).toEqual(QUIET);
    await tab.locator('[part~=show-area]').click();
    expect((await seen(tab)).drawn).toBeGreaterThan(0);
  });

  test('to the person who writes in the memo: the field keeps the focus, and nothing is said @wcag:3.2.2', async () => {
    const tab = await at('result, phone first');
    const field = tab.locator('[part~=memo-text]');
    await field.focus();
    await tab.keyboard.type('あ い');
    expect(
      await tab.evaluate(() => document.querySelector('hikikomori-help')!.shadowRoot!.activeElement?.id),
    ).toBe('memo-text');
    expect(await field.inputValue()).toContain('あ い');
    const { events, said } = await seen(tab);
    expect({ events, said }).toEqual({ events: [], said: [] });
  });
});

describe.skipIf(onlyChromium)('each step', { timeout: 120_000 }, () => {
  const town = useTown();

  test('is said once, and takes the focus to a heading that is wholly in view under the bar that stays @wcag:2.2.4,4.1.3', async () => {
    const tab = await town({ width: 390, height: 600 });
    await go(tab, {
      name: 'start',
      attributes: { ...LOCAL, 'quick-exit': 'https://weather.example.jp/' },
      lang: 'ja',
      display: 'inline',
    });
    await tab.evaluate(witness);
    const given: Readonly<Record<string, string | readonly string[]>> = SELF;
    const now = () =>
      tab.evaluate(() => {
        const root = document.querySelector('hikikomori-help')!.shadowRoot!;
        return (
          root.querySelector<HTMLElement>('[data-question]')?.dataset['question'] ??
          root.querySelector<HTMLElement>('[data-screen]')!.dataset['screen']!
        );
      });
    let steps = 0;
    for (let where = await now(); where !== 'result'; where = await now()) {
      const wanted = [given[where] ?? []].flat();
      await tab.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      if (where === 'start') await tab.locator('[part~=door]').first().click();
      else if (where === 'crisis') await tab.locator('[part~=crisis] [part~=next]').click();
      else {
        for (const id of wanted) await tab.locator(`[part~=option][value="${id}"]`).click();
        if ((await tab.locator('[part~=next]').isVisible()) && where === 'want')
          await tab.locator('[part~=next]').click();
      }
      await expect.poll(now).not.toBe(where);
      steps += 1;
      expect((await seen(tab)).said, `after ${where}`).toHaveLength(steps);
      const covered = await tab.evaluate(() => {
        const root = document.querySelector('hikikomori-help')!.shadowRoot!;
        const { left, top, bottom } = root.activeElement!.getBoundingClientRect();
        return [top + 2, bottom - 2].filter((y) => root.elementFromPoint(left + 5, y) !== root.activeElement);
      });
      expect(covered, `the heading after ${where}`).toEqual([]);
    }
    expect(steps).toBeGreaterThan(5);
  });

  test('with nothing new in it is not said again, and what was copied twice is @wcag:4.1.3', async () => {
    const tab = await town();
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(tab, { ...place('result, phone first'), lang: 'ja', display: 'inline' });
    await tab.evaluate(witness);
    await tab.locator('details > summary').first().click();
    expect((await seen(tab)).said).toEqual([]);
    await tab.locator('[part~=copy]').click();
    await expect.poll(async () => (await seen(tab)).said.length).toBe(1);
    await tab.locator('[part~=copy]').click();
    await expect.poll(async () => (await seen(tab)).said.length).toBe(2);
    const [first, second] = (await seen(tab)).said;
    expect(second!.trim()).toBe(first);
  });
});
