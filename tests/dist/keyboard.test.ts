// What keys do on each kind of screen, as docs/keyboard.md tells it, with real presses in the built script.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NOW, onlyChromium, useSite } from './support/emulated.ts';
import { page, widget } from './support/site.ts';

const CENTRE = { 'center-name': '見本窓口', phone: '000-000-0000', checked: '2026-11-01' };
const part = (name: string): string => `hikikomori-help [part~=${name}]`;
const option = (value: string): string => `${part('option')}[value="${value}"]`;
/** To the question with boxes. */
const TO_BOXES = ['none', 'speak', 'out'].map(option);

describe.skipIf(onlyChromium)('by keyboard', () => {
  const open = useSite();

  async function start(attributes: Record<string, string> = CENTRE): Promise<Page> {
    const body = `<a href="#before">前</a>${widget(attributes)}<a href="#after">後</a>`;
    const tab = await open({ '/': page(body) });
    await tab.clock.setFixedTime(new Date(NOW));
    await tab.reload();
    await tab.locator('hikikomori-help').locator('button').first().waitFor();
    return tab;
  }
  async function press(tab: Page, selector: string, key: string): Promise<void> {
    await tab.locator(selector).first().focus();
    await tab.keyboard.press(key);
    await tab.waitForTimeout(150);
  }
  /** What has the focus: its tag, its words, and the screen. */
  const focused = (tab: Page) =>
    tab.evaluate(() => {
      const root = document.querySelector('hikikomori-help')!.shadowRoot!;
      const element = root.activeElement ?? document.activeElement!;
      const screen = root.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? 'none';
      const question = root.querySelector<HTMLElement>('[data-question]')?.dataset['question'];
      const name = element instanceof HTMLInputElement ? element.value : element.textContent.trim();
      return { on: element.localName, name, place: question ?? screen };
    });
  async function toBoxes(tab: Page): Promise<void> {
    await press(tab, `${part('door')}[data-door=self]`, 'Enter');
    for (const answer of TO_BOXES) await press(tab, answer, 'Enter');
  }

  test.each(['Enter', 'Space'])('%s answers a question, and the next heading has the focus', async (key) => {
    const tab = await start();
    await press(tab, `${part('door')}[data-door=self]`, key);
    expect(await focused(tab)).toMatchObject({ on: 'h2', place: 'safe' });
    await press(tab, option('none'), key);
    expect(await focused(tab)).toMatchObject({ on: 'h2', place: 'express' });
  });

  test('Space ticks a box and stays there, arrows do nothing, and Enter goes on', async () => {
    const tab = await start();
    await toBoxes(tab);
    await press(tab, option('listen'), 'Space');
    expect(await focused(tab)).toEqual({ on: 'input', name: 'listen', place: 'want' });
    expect(await tab.locator(option('listen')).isChecked()).toBe(true);
    await tab.keyboard.press('ArrowDown');
    expect(await focused(tab)).toEqual({ on: 'input', name: 'listen', place: 'want' });
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toMatchObject({ on: 'h2', place: 'when' });
  });

  test('Escape and arrows do nothing in the page', async () => {
    const tab = await start();
    await press(tab, `${part('door')}[data-door=self]`, 'Enter');
    await tab.locator(option('none')).focus();
    for (const key of ['Escape', 'ArrowDown', 'ArrowRight']) {
      await tab.keyboard.press(key);
      expect(await focused(tab)).toEqual({ on: 'button', name: 'いまはない', place: 'safe' });
    }
  });

  test('arrows choose a prefecture, and nothing happens before Enter on the button', async () => {
    const tab = await start({});
    await press(tab, part('show-contacts'), 'Enter');
    await press(tab, 'hikikomori-help select', 'ArrowDown');
    expect(await focused(tab)).toMatchObject({ on: 'select', place: 'contacts' });
    expect(await tab.locator('hikikomori-help select').inputValue()).toBe('01');
    await tab.keyboard.press('Tab');
    expect((await focused(tab)).name).toBe('この地域の窓口を見る');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toMatchObject({ on: 'h2', place: 'contacts' });
    await expect
      .poll(() => tab.locator('hikikomori-help').evaluate((host) => host.shadowRoot!.textContent))
      .toContain('北海道ひきこもり');
  });

  test('Enter and Space open a fold, and copying stays on its button', async () => {
    const tab = await start();
    await toBoxes(tab);
    await press(tab, part('see-result'), 'Enter');
    expect(await focused(tab)).toMatchObject({ on: 'h2', place: 'result' });
    for (const key of ['Enter', 'Space']) {
      await press(tab, `${part('area-change')} summary`, key);
      expect(await focused(tab)).toMatchObject({ on: 'summary', place: 'result' });
      expect(await tab.locator(part('area-change')).getAttribute('open')).toBe(key === 'Enter' ? '' : null);
    }
    const copy = tab.locator(part('copy')).first();
    await copy.focus();
    const before = await focused(tab);
    await tab.keyboard.press('Enter');
    await tab.waitForTimeout(150);
    expect(await focused(tab)).toEqual(before);
  });

  test('each look aside, and the way back, is said and has its heading focused', async () => {
    const tab = await start();
    const said = () =>
      tab.evaluate(() => {
        const root = document.querySelector('hikikomori-help')!.shadowRoot!;
        const text = (element: Element | null): string => element?.textContent.trim() ?? '';
        return [text(root.querySelector('[role=status]')), text(root.activeElement)];
      });
    const ways = [
      ['show-contacts', '連絡先です', '連絡先'],
      ['show-about', '支援センターについてです', 'ひきこもり地域支援センターとは'],
      ['back', '連絡先です', '連絡先'],
      ['back', '最初の画面です', '合いそうな相談の方法を探す'],
    ] as const;
    for (const [button, status, heading] of ways) {
      await press(tab, part(button), 'Enter');
      await expect.poll(said).toEqual([status, heading]);
    }
    await toBoxes(tab);
    await press(tab, part('see-result'), 'Enter');
    await press(tab, part('show-answers'), 'Enter');
    await expect.poll(said).toEqual(['答えの一覧です', 'これまでの答え']);
    await press(tab, part('clear'), 'Enter');
    await expect.poll(said).toEqual(['答えを消しました', '合いそうな相談の方法を探す']);
  });

  test('another language takes the focus to its heading', async () => {
    const tab = await start();
    await press(tab, `${part('language')}[lang=en]`, 'Enter');
    await expect.poll(() => focused(tab)).toMatchObject({ on: 'h2', place: 'start' });
  });

  test('Escape closes a panel beside the page also from the page, which keeps the focus', async () => {
    const tab = await start({ ...CENTRE, display: 'floating' });
    await press(tab, part('launcher'), 'Enter');
    await expect.poll(() => focused(tab)).toMatchObject({ on: 'h2', place: 'start' });
    await tab.locator('a[href="#before"]').focus();
    await tab.keyboard.press('Escape');
    await expect.poll(() => focused(tab)).toMatchObject({ on: 'a', name: '前', place: 'none' });
  });
});
