import { expect } from 'chai';
import { placeOf } from '../support/find.ts';
import { busy } from '../support/idle.ts';
import { replace } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { moment } from '../support/wait.ts';
import type { Widget } from '../support/widget.ts';
import { create, mount } from '../support/widget.ts';

/** The page's own names, which a test may give other things. */
const page = globalThis as unknown as Record<string, unknown>;

/** What a window in the background never says: that something came near the screen. */
function eyes(): { readonly see: (widget: Widget) => void; readonly watched: Set<Element> } {
  const watched = new Set<Element>();
  let tell: (seen: readonly { isIntersecting: boolean; target: Element }[]) => void = () => undefined;
  replace(page, 'IntersectionObserver', function (this: Record<string, unknown>, told: typeof tell) {
    tell = told;
    Object.assign(this, {
      observe: (target: Element) => { watched.add(target); },
      unobserve: (target: Element) => { watched.delete(target); },
      disconnect: () => { watched.clear(); },
    });
  });
  return { see: (target) => { tell([{ isIntersecting: true, target }]); }, watched };
}

/** Widgets below one another with much between them, as on a long page. */
function longPage(count: number): Widget[] {
  const widgets = Array.from({ length: count }, () => create());
  const blocks = widgets.map((widget) => {
    const block = document.createElement('div');
    block.style.minHeight = '300vh';
    block.append(widget);
    return block;
  });
  stage.append(...blocks);
  // Whoever was shown something before may have scrolled there.
  scrollTo(0, 0);
  return widgets;
}
const drawn = (widgets: readonly Widget[]): number => widgets.filter((widget) => widget.hasUpdated).length;

describe('many widgets on a long page', () => {
  it('leave the first one, which is on the screen, its turn, and are drawn one by one when the browser is idle', async () => {
    const { rest } = busy();
    const widgets = longPage(4);
    await widgets[0]!.updateComplete;
    await moment();
    expect(drawn(widgets)).to.equal(1);
    for (const count of [2, 3, 4]) {
      rest();
      await widgets[count - 1]!.updateComplete;
      expect(drawn(widgets)).to.equal(count);
    }
  });

  it('are drawn when somebody scrolls to them, whoever stands before them', async () => {
    busy();
    const { see, watched } = eyes();
    const widgets = longPage(4);
    await moment();
    expect([...watched]).to.deep.equal(widgets.slice(1));
    see(widgets[3]!);
    await widgets[3]!.updateComplete;
    expect(drawn(widgets.slice(1, 3))).to.equal(0);
    expect(placeOf(widgets[3]!)).to.equal('start');
    stage.replaceChildren();
    expect(watched.size).to.equal(0);
  });

  it('are drawn without scrolling in a browser that cannot say when it is idle', async () => {
    replace(page, 'requestIdleCallback', undefined);
    Reflect.deleteProperty(page, 'requestIdleCallback');
    const widgets = longPage(3);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    expect(drawn(widgets)).to.equal(3);
  });

  it('do not wait for a page that has put something else in the place of what they ask', async () => {
    for (const broken of [undefined, () => { throw new Error('not here'); }]) {
      replace(page, 'IntersectionObserver', broken);
      const widgets = longPage(3);
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      expect(drawn(widgets)).to.equal(3);
      stage.replaceChildren();
    }
  });
});

describe('a widget that waits for its turn', () => {
  it('is drawn at once when the page asks for its contacts', async () => {
    busy();
    const [, far] = longPage(2) as [Widget, Widget];
    await moment();
    far.showContacts();
    await far.updateComplete;
    expect(placeOf(far)).to.equal('contacts');
  });

  it('leaves the contacts that stand in the tag in view, and only until then', async () => {
    const { rest } = busy();
    const [, far] = longPage(2) as [Widget, Widget];
    const contact = far.appendChild(document.createElement('a'));
    contact.textContent = '000-000-0000';
    await moment();
    expect(contact.getBoundingClientRect().height).to.be.above(0);
    rest();
    await far.updateComplete;
    expect(contact.getBoundingClientRect().height).to.equal(0);
  });

  it('is the tag as the page has written it: no shadow root, no styles, no listeners', async () => {
    const { rest } = busy();
    eyes();
    const listened: string[] = [];
    const [near, far] = [create(), create()];
    const listen = document.addEventListener.bind(document);
    const block = document.createElement('div');
    block.style.paddingTop = '300vh';
    block.append(far);
    stage.append(near);
    await near.updateComplete;
    replace(document, 'addEventListener', (...given: Parameters<typeof listen>) => { listened.push(given[0]); listen(...given); });
    stage.append(block);
    scrollTo(0, 0);
    await moment();
    expect([far.shadowRoot, listened]).to.deep.equal([null, []]);
    rest();
    await far.updateComplete;
    expect(far.shadowRoot).not.to.equal(null);
    expect(listened).to.include('click');
  });

  it('is drawn soon where it is on the screen, though there is nothing in the tag and the browser is never idle', async () => {
    busy();
    const widget = create();
    stage.append(widget);
    scrollTo(0, 0);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('start');
  });

  it('is drawn at once where the page asked for it before it put it there', async () => {
    busy();
    const [far] = [create()];
    far.showContacts();
    const block = document.createElement('div');
    block.style.paddingTop = '300vh';
    block.append(far);
    stage.append(block);
    await far.updateComplete;
    expect(placeOf(far)).to.equal('contacts');
  });

  it('shows what the tag says by then', async () => {
    const { rest } = busy();
    const [, far] = longPage(2) as [Widget, Widget];
    await moment();
    far.setAttribute('lang', 'en');
    rest();
    await far.updateComplete;
    expect(far.shadowRoot!.querySelector('.widget')!.getAttribute('lang')).to.equal('en');
  });

  it('waits for nothing any more when it is taken away, and again when it comes back', async () => {
    const { rest, asked } = busy();
    eyes();
    const [near, far] = longPage(2) as [Widget, Widget];
    await near.updateComplete;
    await moment();
    const home = far.parentElement!;
    near.remove();
    expect(asked()).to.equal(1);
    far.remove();
    expect(asked()).to.equal(0);
    await moment();
    expect(far.hasUpdated).to.equal(false);
    home.append(far);
    await moment();
    rest();
    await far.updateComplete;
    expect(placeOf(far)).to.equal('start');
  });

  it('keeps nobody waiting for it who asks after it was taken away', async () => {
    busy();
    const [, far] = longPage(2) as [Widget, Widget];
    await moment();
    far.remove();
    expect(await far.updateComplete).to.equal(false);
    const soon = create();
    stage.append(soon);
    soon.remove();
    expect(await soon.updateComplete).to.equal(false);
  });

  it('is no launcher: that stands on the screen wherever its tag is', async () => {
    busy();
    const block = document.createElement('div');
    block.style.paddingTop = '300vh';
    stage.append(block);
    const widget = await mount({ display: 'floating' }, block);
    expect(widget.shadowRoot!.querySelector('[part~=launcher]')).not.to.equal(null);
  });

  it('is no launcher either when the page makes it one while it waits, or within the tag', async () => {
    busy();
    const [, later, within] = longPage(3) as [Widget, Widget, Widget];
    await moment();
    later.setAttribute('display', 'floating');
    within.remove();
    within.innerHTML = '<script type="application/json">{ "display": "floating" }</script>';
    stage.append(within);
    for (const widget of [later, within]) {
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelector('[part~=launcher]')).not.to.equal(null);
    }
  });
});
