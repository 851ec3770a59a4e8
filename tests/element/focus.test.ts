import { expect } from 'chai';
import { byRole, find, part, parts, placeOf, textOf } from '../support/find.ts';
import { press, tabTo } from '../support/keys.ts';
import { expectSame } from '../support/same.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, click, LOCAL, mount, push, questionOf, step, tap } from '../support/widget.ts';

const focused = (widget: Widget) => widget.shadowRoot!.activeElement as HTMLElement | null;
const title = (widget: Widget) => find(widget, 'h2');
const status = (widget: Widget) => find(widget, '[role=status]');
const GIVEN = {
  who: 'family',
  safe: 'suicidal',
  know: 'unaware',
  want: ['learn'],
  when: 'daytime',
  worry: 'none',
  age: '18-39',
  carer: ['none'],
};

describe('the focus', () => {
  it('stays with the page when the widget appears', async () => {
    const button = stage.appendChild(document.createElement('button'));
    button.focus();
    const widget = await mount();
    expectSame(document.activeElement, button);
    expectSame(focused(widget), null);
  });

  it('stays with the page when a setting changes under way', async () => {
    const widget = await mount();
    await answer(widget, GIVEN, 'question know');
    const button = stage.appendChild(document.createElement('button'));
    button.focus();
    widget.setAttribute('lang', 'en');
    await widget.updateComplete;
    expectSame(document.activeElement, button);
  });

  it('is on the heading after each step of the whole way @wcag:2.4.3', async () => {
    const widget = await mount(LOCAL);
    const places = [placeOf(widget)];
    while (placeOf(widget) !== 'result') {
      await step(widget, GIVEN);
      places.push(placeOf(widget));
      expectSame(focused(widget), title(widget), placeOf(widget));
    }
    expect(places).to.include.members(['crisis', 'question want', 'result']);
  });

  it('is on the heading after going back, opening, closing, changing and deleting', async () => {
    const widget = await mount();
    await answer(widget, GIVEN);
    const ways = [
      () => push(widget, 'back'),
      () => tap(widget, say('action.crisis')),
      () => push(widget, 'back'),
      () => answer(widget, GIVEN),
      () => push(widget, 'show-contacts'),
      () => push(widget, 'back'),
      () => tap(widget, say('action.answers')),
      () => push(widget, 'change'),
      () => push(widget, 'clear'),
    ];
    for (const [index, go] of ways.entries()) {
      focused(widget)?.blur();
      await go();
      expectSame(focused(widget), title(widget), `the focus after way ${index}`);
    }
  });

  it('goes on from the heading to the first answer with Tab @wcag:2.4.3', async () => {
    const widget = await mount();
    await answer(widget, GIVEN, 'question know');
    await press('Tab');
    expectSame(focused(widget), parts(widget, 'option')[0]);
  });

  it('does not reach the heading itself by Tab', async () => {
    const widget = await mount();
    await answer(widget, GIVEN, 'question know');
    await press('Tab', 'Shift+Tab');
    expect(focused(widget) === title(widget)).to.equal(false);
  });
});

describe('the live region', () => {
  it('is there from the first moment, and empty', async () => {
    const widget = await mount();
    expect(status(widget).textContent).to.equal('');
    expect(byRole(widget, 'status', '').textContent).to.equal('');
  });

  it('is the same element all the way and says where one is after each step @wcag:2.4.8,4.1.3', async () => {
    const widget = await mount();
    const region = status(widget);
    const said: string[] = [];
    for (const until of ['question safe', 'crisis', 'question know', 'result'] as const) {
      await answer(widget, GIVEN, until);
      said.push(region.textContent!);
    }
    await push(widget, 'clear');
    said.push(region.textContent!);
    expectSame(status(widget), region);
    const question = (number: number) => say('status.question', { who: say('option.who.family'), number });
    expect(said).to.deep.equal([
      question(1),
      say('status.crisis'),
      question(2),
      say('status.result'),
      say('status.cleared'),
    ]);
  });
});

describe('by keyboard alone a person', () => {
  async function pressOn(widget: Widget, element: HTMLElement, key: 'Enter' | ' '): Promise<void> {
    await tabTo(widget, element);
    await press(key);
    await widget.updateComplete;
  }

  it('walks from the door to the result with Tab, Enter and Space @wcag:2.1.1', async () => {
    const widget = await mount(LOCAL);
    await pressOn(widget, part(widget, 'door', '[data-door=self]'), 'Enter');
    await pressOn(widget, part(widget, 'option', '[value=none]'), ' ');
    await pressOn(widget, part(widget, 'option', '[value=speak]'), 'Enter');
    await pressOn(widget, part(widget, 'skip'), ' ');
    expect(questionOf(widget)).to.equal('want');
    const boxes = parts(widget, 'option') as HTMLInputElement[];
    await pressOn(widget, boxes[0]!, ' ');
    await pressOn(widget, boxes[1]!, ' ');
    expect(boxes.map(({ checked }) => checked).slice(0, 3)).to.deep.equal([true, true, false]);
    await pressOn(widget, part(widget, 'next'), 'Enter');
    expect(questionOf(widget)).to.equal('when');
    await pressOn(widget, part(widget, 'see-result'), 'Enter');
    expect(placeOf(widget)).to.equal('result');
  });

  it('opens a folded method, and reaches its number', async () => {
    const widget = await mount(LOCAL);
    await answer(widget, { who: 'self', safe: 'none', express: 'speak' });
    const phone = part(widget, 'method', ':is(details)');
    await pressOn(widget, phone.querySelector('summary')!, 'Enter');
    expect(phone.hasAttribute('open')).to.equal(true);
    await tabTo(widget, phone.querySelector<HTMLElement>('a')!);
  });

  it('picks the prefecture and gets its centre', async () => {
    const widget = await mount();
    await click(widget, part(widget, 'show-contacts'));
    await tabTo(widget, find(widget, 'select'));
    find<HTMLSelectElement>(widget, 'select').value = '47';
    await pressOn(widget, part(widget, 'show-area'), 'Enter');
    expect(textOf(widget)).to.contain('沖縄県ひきこもり専門支援センター');
  });

  it('sees where the focus is', async () => {
    const widget = await mount();
    await tabTo(widget, parts(widget, 'door')[0]!);
    const { outlineStyle, outlineWidth } = getComputedStyle(focused(widget)!);
    expect(outlineStyle).to.equal('solid');
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
  });
});
