// Buttons and links of the page that open the widget, and the method behind them.
import { expect } from 'chai';
import { has, placeOf } from '../support/find.ts';
import { press } from '../support/keys.ts';
import { expectSame } from '../support/same.ts';
import { stage } from '../support/stage.ts';
import type { Widget } from '../support/widget.ts';
import { LOCAL, mount, push } from '../support/widget.ts';
import { moment } from '../support/wait.ts';

type Attributes = Readonly<Record<string, string>>;

async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await moment();
}
function add<T extends 'a' | 'button'>(localName: T, attributes: Attributes, place: Element = stage) {
  const element = place.appendChild(document.createElement(localName));
  element.textContent = '相談する';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const dialog = (more: Attributes = {}): Promise<Widget> => mount({ ...LOCAL, display: 'dialog', ...more });
/** The codes of the warnings from now on. */
function codesOf(widget: Widget): string[] {
  const codes: string[] = [];
  widget.addEventListener('hikikomori-help-error', ({ detail }) => codes.push(detail.code));
  return codes;
}

describe('a button of the page', () => {
  for (const at of ['start', 'contacts', 'crisis', 'about'] as const)
    it(`leads to ${at} in a dialog, and to the same on the page`, async () => {
      for (const display of ['dialog', 'inline']) {
        const widget = await mount({ ...LOCAL, display });
        const button = add('button', { 'data-hikikomori-help-open': at });
        button.focus();
        await press('Enter');
        await settled(widget);
        expect([display, placeOf(widget)]).to.deep.equal([display, at]);
        expect(widget.shadowRoot!.activeElement?.id).to.equal('title');
        if (display === 'dialog') {
          await press('Escape');
          await settled(widget);
          expect(has(widget, 'panel')).to.equal(false);
          expectSame(document.activeElement, button);
        }
        widget.remove();
        button.remove();
      }
    });

  it('that comes later, or stands in a shadow root of the page, works as well', async () => {
    const widget = await dialog();
    const root = stage.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inside = add('button', { 'data-hikikomori-help-open': 'contacts' }, root as unknown as Element);
    inside.click();
    await settled(widget);
    expect(placeOf(widget)).to.equal('contacts');
  });

  it('opens the tag whose id stands beside the place', async () => {
    const [one, other] = [await dialog({ id: 'one' }), await dialog({ id: 'other' })];
    for (const [named, opened] of [
      ['other', other],
      ['#one', one],
    ] as const) {
      add('button', { 'data-hikikomori-help-open': 'about', 'data-hikikomori-help-for': named }).click();
      await settled(opened);
      expect([one, other].map((widget) => has(widget, 'panel'))).to.deep.equal([
        opened === one,
        opened === other,
      ]);
      expect(placeOf(opened)).to.equal('about');
      opened.close();
      await settled(opened);
    }
  });

  it('with a slip in it opens where one was, with one warning', async () => {
    const widget = await dialog({ id: 'help' });
    const codes = codesOf(widget);
    for (let presses = 0; presses < 2; presses += 1) {
      add('button', { 'data-hikikomori-help-open': 'contcts' }).click();
      await settled(widget);
      expect([placeOf(widget), codes]).to.deep.equal(['start', ['open/at']]);
      widget.close();
      await settled(widget);
    }
    add('button', { 'data-hikikomori-help-open': '', 'data-hikikomori-help-for': 'nobody' }).click();
    await settled(widget);
    expect(placeOf(widget)).to.equal('start');
  });

  it('leaves alone what the page has handled itself', async () => {
    const widget = await dialog();
    const link = add('a', { 'data-hikikomori-help-open': '', href: '#elsewhere' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
  });

  it('has no effect once the widget is gone', async () => {
    const widget = await dialog();
    const link = add('a', { 'data-hikikomori-help-open': '', href: '#elsewhere' });
    widget.remove();
    let followed = false;
    stage.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.click();
    expect(followed).to.equal(true);
  });
});

describe('the method', () => {
  it('leads back to the question that one has left, with the answers', async () => {
    const widget = await mount(LOCAL);
    await push(widget, 'door', '[data-door=self]');
    const question = placeOf(widget);
    for (const at of ['contacts', 'about'] as const) {
      widget.open({ at });
      await settled(widget);
      expect(placeOf(widget)).to.equal(at);
    }
    widget.open({ at: 'start' });
    await settled(widget);
    expect(placeOf(widget)).to.equal(question);
  });

  it('takes anything: the event of a press, nothing, what is no place', async () => {
    const widget = await dialog();
    const codes = codesOf(widget);
    const button = add('button', {});
    // As pages write it: the method itself is the listener.
    button.addEventListener('click', (event) => {
      (widget.open as (event: unknown) => void).call(widget, event);
    });
    button.click();
    await settled(widget);
    expect(placeOf(widget)).to.equal('start');
    for (const odd of [null, undefined, 'contacts', 5, {}, { at: 5 }, { at: null }])
      (widget.open as (odd: unknown) => void).call(widget, odd);
    expect(codes).to.deep.equal([]);
    (widget.open as (odd: unknown) => void).call(widget, { at: '__proto__' });
    expect(codes).to.deep.equal(['open/at']);
    await settled(widget);
    expect(placeOf(widget)).to.equal('start');
  });
});
