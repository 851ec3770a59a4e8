// What is written in a field of the widget is the person's own: the page's keys, its search and its listeners
// get none of it.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { part, parts } from '../support/find.ts';
import { press } from '../support/keys.ts';
import { stage } from '../support/stage.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount } from '../support/widget.ts';
import { moment } from '../support/wait.ts';

const TELLING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];

const listening = new AbortController();
let hearer: Event[] | undefined;
for (const type of TELLING)
  stage.addEventListener(
    type,
    (event) => {
      hearer?.push(event);
    },
    { signal: listening.signal },
  );
after(() => {
  listening.abort();
});

/** What a page's script hears of it, on the way out of the widget. */
const overheard = (): Event[] => (hearer = []);
const told = (heard: readonly Event[]): string[] =>
  heard.map((event) => `${event.type} ${(event as KeyboardEvent).key ?? ''}`.trim());

async function memo(
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ widget: Widget; field: HTMLTextAreaElement }> {
  const widget = await mount({ ...LOCAL, ...attributes });
  await answer(widget, { who: 'self' });
  const field = part(widget, 'memo-text') as HTMLTextAreaElement;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  return { widget, field };
}

afterEach(() => {
  hearer = undefined;
});

describe('somebody who writes in the memo', () => {
  it('types without the page noticing, and the words arrive', async () => {
    const { field } = await memo();
    const heard = overheard();
    field.value = '';
    await sendKeys({ type: 'a/b' });
    await press('Enter', 'Backspace', 'ArrowLeft');
    expect(told(heard)).to.deep.equal([]);
    expect(field.value).to.contain('a/b');
  });

  it('does not trigger the search shortcut of the page', async () => {
    const { widget, field } = await memo();
    const search = stage.appendChild(document.createElement('input'));
    const toSearch = (event: KeyboardEvent): void => {
      if (/^(?:INPUT|TEXTAREA)$/.test((event.target as Element).tagName) || event.key !== '/') return;
      event.preventDefault();
      search.focus();
    };
    document.addEventListener('keydown', toSearch);
    await sendKeys({ type: '/himitsu' });
    document.removeEventListener('keydown', toSearch);
    expect(search.value).to.equal('');
    expect(field.value).to.contain('/himitsu');
    expect(widget.shadowRoot!.activeElement === field).to.equal(true);
  });

  for (const type of TELLING.filter((name) => !name.startsWith('key'))) {
    it(`sends no ${type} event to the page`, async () => {
      const { field } = await memo();
      const heard = overheard();
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      expect(told(heard)).to.deep.equal([]);
    });
  }

  it('can leave it by Tab and Escape, which the page receives as well', async () => {
    const { field } = await memo();
    const heard = overheard();
    for (const key of ['Escape', 'Tab'])
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    expect(told(heard)).to.deep.equal(['keydown Escape', 'keydown Tab']);
  });

  it('does not trigger the quick exit by typing capitals', async () => {
    const { widget, field } = await memo({ 'quick-exit': 'https://weather.example.jp/' });
    const up = (key: string): boolean =>
      field.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
    for (const letter of ['A', 'B', 'C']) {
      up(letter);
      up('Shift');
    }
    expect(parts(widget, 'veil')).to.have.lengthOf(0);
  });
});

describe('somebody who types in a list to pick from', () => {
  it('is not noticed by the page either', async () => {
    const widget = await mount();
    widget.showContacts();
    await moment();
    const list = part(widget, 'area-select');
    list.focus();
    const heard = overheard();
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true, composed: true }));
    expect(told(heard)).to.deep.equal([]);
  });
});

describe('somebody on a button of the widget', () => {
  it('can use the keyboard shortcuts of the page', async () => {
    const widget = await mount();
    const heard = overheard();
    part(widget, 'door').focus();
    await press('?');
    expect(told(heard)).to.contain('keydown ?');
  });
});
