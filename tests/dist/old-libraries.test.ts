// Pages with the libraries of twenty years ago, which give the browser's own objects other methods under the
// same names.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { numbersOnScreen } from './support/contact.ts';
import type { Page } from './support/driver.ts';
import { walkToResult } from './support/flow.ts';
import { inlineProbe, page, scriptTag, site, widget } from './support/site.ts';

const textOf = (tab: Page): Promise<string> =>
  tab.evaluate(() => document.querySelector('hikikomori-help')!.shadowRoot!.textContent);

/**
 * What each does to the built-ins, written anew after its documentation; each runs in the page before our
 * script.
 */
const LIBRARIES: Readonly<Record<string, () => void>> = {
  'lists without entries': () => {
    Reflect.deleteProperty(Array.prototype, 'entries');
  },
  'lists as Prototype.js has them': () => {
    type Each = (value: unknown, index: number) => unknown;
    const asList = (given: { toArray?: () => unknown[]; length?: number } | undefined): unknown[] => {
      if (!given) return [];
      if (typeof given.toArray === 'function') return given.toArray();
      const list: unknown[] = [];
      for (let index = 0; index < (given.length ?? 0); index += 1)
        list.push((given as Record<number, unknown>)[index]);
      return list;
    };
    const collect = function (this: unknown[], each: Each = (value) => value, that?: unknown): unknown[] {
      const found: unknown[] = [];
      for (let index = 0; index < this.length; index += 1) found.push(each.call(that, this[index], index));
      return found;
    };
    const findAll = function (this: unknown[], each: Each, that?: unknown): unknown[] {
      const found: unknown[] = [];
      for (let index = 0; index < this.length; index += 1)
        if (each.call(that, this[index], index)) found.push(this[index]);
      return found;
    };
    const reverse = Array.prototype.reverse;
    Object.assign(Array, { from: asList });
    Object.assign(Array.prototype, {
      toArray(this: unknown[]) {
        return [...this];
      },
      entries(this: unknown[]) {
        return [...this];
      },
      collect,
      map: collect,
      findAll,
      filter: findAll,
      select: findAll,
      detect(this: unknown[], each: Each, that?: unknown) {
        return findAll.call(this, each, that)[0];
      },
      find(this: unknown[], each: Each, that?: unknown) {
        return findAll.call(this, each, that)[0];
      },
      every(this: unknown[], each: Each, that?: unknown) {
        return findAll.call(this, each, that).length === this.length;
      },
      some(this: unknown[], each: Each, that?: unknown) {
        return findAll.call(this, each, that).length > 0;
      },
      reduce(this: unknown[]) {
        return this.length > 1 ? this : this[0];
      },
      reverse(this: unknown[], inline?: boolean) {
        return reverse.call(inline === false ? [...this] : this);
      },
      toJSON(this: unknown[]) {
        return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
      },
    });
    Object.assign(String.prototype, {
      toArray(this: string) {
        return this.split('');
      },
      toJSON(this: string) {
        return `"${this}"`;
      },
    });
  },
  'lists as MooTools has them': () => {
    const isList = (given: unknown): boolean =>
      typeof given === 'object' && given !== null && 'length' in given;
    Object.assign(Array, {
      from: (given: unknown) =>
        given === undefined || given === null
          ? []
          : isList(given)
            ? Array.prototype.slice.call(given)
            : [given],
    });
    Object.assign(Array.prototype, {
      include(this: unknown[], one: unknown) {
        if (!this.includes(one)) this.push(one);
        return this;
      },
      clean(this: unknown[]) {
        return this.filter((one) => one !== null && one !== undefined);
      },
      contains(this: unknown[], one: unknown) {
        return this.includes(one);
      },
    });
    Object.assign(Object, {
      keys: (given: object) => {
        const found: string[] = [];
        for (const key in given) if (Object.prototype.hasOwnProperty.call(given, key)) found.push(key);
        return found;
      },
    });
  },
  'names that every list has': () => {
    Object.assign(Array.prototype, {
      extend(this: object, more: object) {
        return Object.assign(this, more);
      },
      isEmpty() {
        return false;
      },
    });
  },
};
/**
 * No loop over the names of an object is right any more: the library that validates an embedder's list gives
 * up.
 */
const NAMES_EVERYWHERE = (): void => {
  Object.assign(Object.prototype, {
    extend(this: object, more: object) {
      return Object.assign(this, more);
    },
  });
};

describe(`${engine}: on a page with`, () => {
  const newPage = useBrowser();
  const LIST = JSON.stringify([
    {
      id: 'one',
      area: '47',
      name: '見本の一覧の窓口',
      channels: [{ method: 'phone', tel: '000-111-1111' }],
      programs: [],
      sources: [{ url: 'https://example.jp/', date: '2026-11-01', states: ['name'] }],
    },
  ]);

  async function contactsAfter(library: () => void): Promise<Page> {
    const people =
      '<script type="application/json">{"contacts": [{"name": "見本の相談員", "phone": "000-222-2222"}]}</script>';
    const body = `<script type="application/json" id="list">${LIST}</script>${widget({ area: '47', phone: '000-000-0000', 'center-name': '見本窓口', directory: '#list' }, people)}`;
    const { url } = await site({
      '/': page(body, `${inlineProbe}<script>(${library})()</script>${scriptTag()}`),
    });
    const tab = await newPage();
    await tab.open(url);
    expect((await walkToResult(tab)).at(-1)).toBe('result');
    await tab.evaluate(() => {
      (document.querySelector('hikikomori-help') as HTMLElement & { showContacts(): void }).showContacts();
    });
    await expect.poll(() => numbersOnScreen(tab)).toContain('tel:0002222222');
    return tab;
  }

  test.each(Object.keys(LIBRARIES))(
    "%s: the widget leads to a result, the page's own people and list among the contacts",
    async (name) => {
      const tab = await contactsAfter(LIBRARIES[name]!);
      expect(await textOf(tab)).toContain('見本の一覧の窓口');
      expect(await tab.messages()).toEqual([]);
    },
  );

  test('names that every object has: the widget leads to a result all the same, and the list is told to be unreadable', async () => {
    const tab = await contactsAfter(NAMES_EVERYWHERE);
    expect((await tab.messages()).map(({ text }) => text).join()).toContain('directory/failed');
  });
});
