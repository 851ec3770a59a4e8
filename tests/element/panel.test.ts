import { expect } from 'chai';
import { byRole, find, has, part, parts, placeOf, textOf } from '../support/find.ts';
import { press } from '../support/keys.ts';
import { replace } from '../support/page.ts';
import { expectSame } from '../support/same.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';
import { moment } from '../support/wait.ts';

const focused = (widget: Widget) => widget.shadowRoot!.activeElement as HTMLElement | null;
const title = (widget: Widget) => find(widget, 'h2');

const addButton = (words: string): HTMLButtonElement => {
  const button = stage.appendChild(document.createElement('button'));
  button.textContent = words;
  return button;
};
/** Not every engine here can change its window; how wide it is held to be decides. */
async function floating(more: Readonly<Record<string, string>> = {}, narrow = false): Promise<Widget> {
  replace(window, 'matchMedia', (media) => ({ media, matches: narrow }) as MediaQueryList);
  return mount({ ...LOCAL, display: 'floating', ...more });
}
async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await moment();
}
const launch = async (widget: Widget): Promise<void> => {
  part(widget, 'launcher').click();
  await settled(widget);
};
/** A window in the background tells nobody of the focus, and the tests of several files run side by side. */
function focus(element: HTMLElement): void {
  element.focus();
  if (!document.hasFocus())
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('a floating widget that nobody has opened', () => {
  it('is a button with a neutral name, and builds no screen', async () => {
    const widget = await floating();
    expectSame(byRole(widget, 'button', say('widget.name')), part(widget, 'launcher'));
    expect(part(widget, 'launcher').getAttribute('aria-expanded')).to.equal('false');
    expect(has(widget, 'panel')).to.equal(false);
    expect(placeOf(widget)).to.equal('nothing');
  });

  for (const [placement, x, y] of [
    ['bottom-end', 1, 1],
    ['bottom-start', 0, 1],
    ['top-end', 1, 0],
    ['top-start', 0, 0],
    ['left', 0, 0.5],
    ['right', 1, 0.5],
    ['bottom', 0.5, 1],
  ] as const) {
    it(`stands at "${placement}" of the window, whatever the page around it does`, async () => {
      stage.style.cssText = 'transform: scale(0.5); overflow: hidden; height: 10px;';
      const { left, right, top, bottom } = box(part(await floating({ placement }), 'launcher'));
      const near = (at: number, start: number, end: number, length: number): number =>
        Math.abs(at === 0 ? start : at === 1 ? length - end : (start + end - length) / 2);
      expect(near(x, left, right, innerWidth), 'across').to.be.lessThan(25);
      expect(near(y, top, bottom, innerHeight), 'down').to.be.lessThan(25);
    });
  }

  it('steps aside while the page has the focus under it @wcag:2.4.11', async () => {
    const widget = await floating();
    const button = addButton('下のボタン');
    button.style.cssText = 'position: fixed; right: 10px; bottom: 10px; width: 200px; height: 60px;';
    focus(button);
    expect(getComputedStyle(part(widget, 'launcher')).opacity).to.equal('0');
    focus(addButton('別のボタン'));
    expect(getComputedStyle(part(widget, 'launcher')).opacity).to.equal('1');
  });
});

describe('a floating widget that is opened', () => {
  it('shows the first screen in the window, beside its launcher, with the focus on the heading', async () => {
    const widget = await floating();
    await launch(widget);
    const panel = part(widget, 'panel');
    expect(panel.getAttribute('role')).to.equal('dialog');
    expect(panel.matches(':popover-open')).to.equal(true);
    expectSame(focused(widget), title(widget));
    const [{ left, right, top, bottom }, launcher] = [box(panel), box(part(widget, 'launcher'))];
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= launcher.top]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(part(widget, 'launcher').getAttribute('aria-expanded')).to.equal('true');
  });

  for (const [page, declarations] of [
    ['is written in vertical-rl', 'writing-mode: vertical-rl'],
    ['is written in vertical-lr', 'writing-mode: vertical-lr'],
    ['is a column in the middle of the window', 'width: 300px; margin: 0 auto'],
    ['is written from right to left', 'direction: rtl'],
    ['is moved as a whole', 'position: relative; left: 40px; transform: translateX(30px)'],
    ['is scrolled sideways', 'width: 300vw'],
  ] as const) {
    it(`stands beside its launcher on a page that ${page}`, async () => {
      const root = document.documentElement;
      root.style.cssText = declarations;
      root.scrollLeft = 50;
      try {
        const widget = await floating();
        await launch(widget);
        const [panel, launcher] = [box(part(widget, 'panel')), box(part(widget, 'launcher'))];
        expect(panel.right - launcher.right, 'across').to.be.closeTo(0, 10);
        expect(launcher.top - panel.bottom, 'down').to.be.closeTo(8, 1);
      } finally {
        root.removeAttribute('style');
        root.scrollLeft = 0;
      }
    });
  }

  it('closes by Escape, by its button and by its launcher, and the focus is where it was @wcag:2.1.2,2.4.3', async () => {
    const widget = await floating();
    const ways = [() => press('Escape'), () => push(widget, 'close'), () => push(widget, 'launcher')];
    for (const close of ways) {
      part(widget, 'launcher').focus();
      await launch(widget);
      await close();
      await settled(widget);
      expect(has(widget, 'panel')).to.equal(false);
      expectSame(focused(widget), part(widget, 'launcher'));
    }
  });

  it('keeps the answers while it is closed, and forgets them when they are deleted, which closes it', async () => {
    const widget = await floating();
    await launch(widget);
    await answer(widget, { who: 'self' }, 'question express');
    await push(widget, 'close');
    await launch(widget);
    expect(placeOf(widget)).to.equal('question express');
    expect(part(widget, 'clear').textContent).to.equal(say('action.clear.close'));
    await push(widget, 'clear');
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    await launch(widget);
    expect(placeOf(widget)).to.equal('start');
  });

  it('leaves the page usable, and gives way where the page gets the focus under it @wcag:2.1.2,2.4.11', async () => {
    const widget = await floating();
    const [far, under] = [addButton('遠いボタン'), addButton('下のボタン')];
    under.style.cssText = 'position: fixed; right: 60px; bottom: 120px;';
    await launch(widget);
    focus(far);
    await settled(widget);
    expectSame(document.activeElement, far);
    expect(has(widget, 'panel')).to.equal(true);
    focus(under);
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    expectSame(document.activeElement, under);
  });

  it('is a sheet over the whole of a narrow window, from which Tab does not lead back to the page', async () => {
    const outside = addButton('ページのボタン');
    const widget = await floating({}, true);
    await launch(widget);
    const panel = part(widget, 'panel');
    expect(panel.localName).to.equal('dialog');
    expect([box(panel).width, box(panel).height]).to.deep.equal([innerWidth, innerHeight]);
    outside.focus();
    expectSame(focused(widget), title(widget));
    await press('Escape');
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
  });

  it('comes back usable after it was moved on the page', async () => {
    const widget = await floating();
    await launch(widget);
    stage.append(document.createElement('p'), widget);
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    await launch(widget);
    expect(part(widget, 'panel').matches(':popover-open')).to.equal(true);
  });
});

describe('a dialog', () => {
  const opened = async (more: Readonly<Record<string, string>> = {}): Promise<Widget> =>
    mount({ ...LOCAL, display: 'dialog', ...more });

  it('shows nothing at all until somebody asks for it', async () => {
    const widget = await opened();
    expect(textOf(widget)).to.equal('');
    expect([box(widget).height, parts(widget, 'launcher').length]).to.deep.equal([0, 0]);
  });

  it('opens by the method, with the focus on the heading and the page behind out of reach', async () => {
    const before = addButton('前');
    before.focus();
    const widget = await opened();
    widget.open();
    await settled(widget);
    const panel = part(widget, 'panel') as HTMLDialogElement;
    expect([panel.localName, panel.open]).to.deep.equal(['dialog', true]);
    expectSame(focused(widget), title(widget));
    addButton('後ろ').focus();
    expectSame(focused(widget), title(widget));
    widget.close();
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    expectSame(document.activeElement, before);
  });

  it('opens by any element of the page that asks for it, which gets the focus back on Escape', async () => {
    const widget = await opened();
    const link = stage.appendChild(document.createElement('a'));
    link.href = '#elsewhere';
    link.textContent = '相談する';
    link.setAttribute('data-hikikomori-help-open', '');
    link.focus();
    link.click();
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(true);
    expect(location.hash).to.equal('');
    await press('Escape');
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    expectSame(document.activeElement, link);
  });

  it('that is named opens, and no other; without a name the first does', async () => {
    const [one, other] = [await opened({ id: 'one' }), await opened({ id: 'other' })];
    const button = addButton('相談する');
    for (const [wanted, expected] of [
      ['other', other],
      ['#one', one],
      ['', one],
    ] as const) {
      button.setAttribute('data-hikikomori-help-open', wanted);
      button.click();
      await settled(expected);
      expect([one, other].map((widget) => has(widget, 'panel'))).to.deep.equal([
        expected === one,
        expected === other,
      ]);
      expected.close();
      await settled(expected);
    }
  });

  it('opens for those who ask for the contacts', async () => {
    const widget = await opened();
    widget.showContacts();
    await settled(widget);
    expect(placeOf(widget)).to.equal('contacts');
  });

  it('goes when the page takes the mode away, and the widget stands in the page', async () => {
    const widget = await opened();
    widget.open();
    await settled(widget);
    widget.removeAttribute('display');
    await settled(widget);
    expect(has(widget, 'panel')).to.equal(false);
    expect(placeOf(widget)).to.equal('start');
  });
});
