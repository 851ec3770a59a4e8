// What the widget does not have, on any screen, so that nobody is disturbed by it: media, movement, gestures,
// tooltips, keys of its own.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { PLACES } from './support/places.ts';

const GESTURES = /^(?:pointer|touch|mouse|drag|drop|wheel|gesture|device)/;

/** What on the screen shows, moves, or has a place of its own in the order of Tab. Runs in the page. */
function disturbing(): string[] {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const found = [
    ...root.querySelectorAll(
      'img, picture, video, audio, canvas, iframe, object, embed, [title], [accesskey], [autofocus]',
    ),
  ].map(({ localName }) => `<${localName}>`);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { animationName, transitionDuration, backgroundImage } = getComputedStyle(element);
    if (element.tabIndex > 0) found.push(`<${element.localName}> has tabindex ${element.tabIndex}`);
    if (animationName !== 'none' || !/^(?:0s(?:, )?)+$/.test(transitionDuration))
      found.push(`<${element.localName}> moves`);
    if (backgroundImage.includes('url(')) found.push(`<${element.localName}> has a picture as its ground`);
  }
  return found;
}

/**
 * Types every letter and digit as a voice control may do by mistake; gives whether anything changed. Runs in
 * the page.
 */
function changesByLetters(): boolean {
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  const before = root.innerHTML;
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.') {
    for (const type of ['keydown', 'keyup'])
      (root.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent(type, { key, bubbles: true, composed: true }),
      );
  }
  return root.innerHTML !== before;
}

describe.skipIf(onlyChromium)('a person who is easily disturbed', { timeout: 300_000 }, () => {
  const town = useTown();
  /** Calls `look` on every screen with all its folds open. */
  async function everywhere(tab: Page, look: () => Promise<string[]>): Promise<string[]> {
    const found: string[] = [];
    for (const place of PLACES) {
      await go(tab, { ...place, lang: 'ja', display: 'floating', unfolded: true });
      found.push(...(await look()).map((what) => `${place.name}: ${what}`));
    }
    return found;
  }

  const MEDIA = '@wcag:1.1.1,1.2.1,1.2.2,1.2.3,1.2.4,1.2.5,1.2.6,1.2.7,1.2.8,1.2.9,1.4.2,1.4.5,1.4.7,1.4.9';
  const MOVEMENT = '@wcag:1.4.13,2.2.2,2.3.1,2.3.2,2.3.3,2.4.3';
  test(`finds no picture, film or sound, and nothing that moves, hovers or goes before its turn ${MEDIA} ${MOVEMENT}`, async () => {
    const tab = await town();
    expect(await everywhere(tab, () => tab.evaluate(disturbing))).toEqual([]);
  });

  test('needs no gesture, no dragging and no shaking @wcag:2.1.1,2.1.3,2.5.1,2.5.2,2.5.4,2.5.6,2.5.7', async () => {
    const tab = await town();
    await tab.evaluate(() => {
      const { addEventListener } = EventTarget.prototype;
      const heard = new Set<string>();
      Object.assign(window, { heard });
      EventTarget.prototype.addEventListener = function (
        this: EventTarget,
        ...args: Parameters<typeof addEventListener>
      ) {
        // On the window they are only noticed: whoever scrolls by themselves is not scrolled.
        if (this !== window) heard.add(args[0]);
        addEventListener.apply(this, args);
      } as typeof addEventListener;
    });
    await everywhere(tab, async () => []);
    const heard = await tab.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
    expect(heard).toContain('click');
    expect(heard.filter((type) => GESTURES.test(type))).toEqual([]);
  });

  test('presses nothing by a letter, a digit or a sign @wcag:2.1.4,2.5.6', async () => {
    const tab = await town();
    expect(
      await everywhere(tab, async () => ((await tab.evaluate(changesByLetters)) ? ['changed'] : [])),
    ).toEqual([]);
  });
});
