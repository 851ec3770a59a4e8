import { expect } from 'chai';
import type { Kit } from '../../src/element/kit.ts';
import { HikikomoriHelpElement } from '../../src/entries/index.ts';
import { KIT } from '../../src/entries/kit.ts';
import type { Languages } from '../../src/i18n/translate.ts';
import { find, placeOf } from '../support/find.ts';
import { replace, uncaught, warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import { moment } from '../support/wait.ts';
import type { Widget } from '../support/widget.ts';
import { create, LOCAL, mount } from '../support/widget.ts';

/** It never runs backwards, from one test to the next either. */
let now = Date.now();

/**
 * A phone on which every look at the clock finds `step` milliseconds gone, with a page that is in view or not, and what stands for the
 * browser's scheduler there. Tells how often the widget waited for a timer.
 */
function slowPhone({ hidden = false, step = 20, scheduler = undefined as unknown } = {}): { readonly turns: () => number; readonly each: (act: () => void) => void } {
  let turns = 0;
  let act = (): void => undefined;
  const timer = setTimeout;
  replace(document, 'hidden' as never, hidden as never);
  replace(Date, 'now', () => (now += step));
  replace(globalThis, 'scheduler' as never, scheduler as never);
  replace(globalThis, 'setTimeout', ((run: () => void, wait?: number) => timer(() => {
    if (wait === undefined) {
      turns += 1;
      act();
    }
    run();
  }, wait)) as typeof setTimeout);
  return { turns: () => turns, each: (then) => { act = then; } };
}

const launcher = (): Widget => create({ ...LOCAL, display: 'floating' });

describe('a slow phone that reads the page', () => {
  it('gets several turns before the widget is drawn, and scrolls in between', async () => {
    const { turns } = slowPhone();
    const widget = await mount({ audience: 'self', area: '47' });
    expect(placeOf(widget)).to.equal('question safe');
    expect(turns()).to.be.above(3);
  });

  it('shows the contacts of the tag until then, and draws what the tag says by then', async () => {
    const { each, turns } = slowPhone();
    const widget = create({ audience: 'self' });
    const contact = widget.appendChild(document.createElement('a'));
    contact.textContent = '000-000-0000';
    let seen: number | undefined;
    each(() => {
      if (turns() > 1) return;
      seen = contact.getBoundingClientRect().height;
      widget.setAttribute('lang', 'en');
    });
    stage.append(widget);
    await widget.updateComplete;
    expect(seen).to.be.above(0);
    expect(contact.assignedSlot).to.equal(null);
    expect(widget.shadowRoot!.querySelector('.widget')!.getAttribute('lang')).to.equal('en');
  });

  it('draws once, with what was changed in the last turn before it', async () => {
    const { turns, each } = slowPhone();
    const widget = create({ audience: 'self' });
    each(() => { widget.setAttribute('audience', turns() % 2 ? 'family' : 'supporter'); });
    stage.append(widget);
    await widget.updateComplete;
    expect(turns()).to.be.above(3);
    expect(widget.shadowRoot!.querySelectorAll('.widget').length).to.equal(1);
    expect(find(widget, '#title').textContent).to.equal(say(`question.safe.title_${widget.getAttribute('audience')!}`));
  });

  it('has its launcher at once where there is one, without the screen behind it', async () => {
    slowPhone();
    const widget = launcher();
    stage.append(widget);
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[part=launcher]')).not.to.equal(null);
    expect(widget.shadowRoot!.querySelector('.widget')).to.equal(null);
  });

  it('keeps the contacts when the widget is taken away between two turns, and is drawn where it comes back', async () => {
    const { each, turns } = slowPhone();
    const wrong = uncaught();
    const widget = create({ audience: 'self' });
    each(() => { if (turns() === 2) widget.remove(); });
    stage.append(widget);
    await moment();
    stage.append(widget);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('question safe');
    expect(wrong).to.deep.equal([]);
  });
});

describe('a phone on which a single piece takes more than half a second', () => {
  it('gets its turns as well', async () => {
    const { turns } = slowPhone({ step: 600 });
    await mount({ audience: 'self' });
    expect(turns()).to.be.above(1);
  });
});

describe('a browser that can put what is under way before other work', () => {
  it('is asked to', async () => {
    let asked = 0;
    const { turns } = slowPhone({ scheduler: { yield: () => { asked += 1; return Promise.resolve(); } } });
    expect(placeOf(await mount({ audience: 'self', area: '47' }))).to.equal('question safe');
    expect(asked).to.be.above(2);
    expect(turns()).to.equal(0);
  });

  for (const [what, scheduler] of [
    ['throws', { yield: () => { throw new Error('broken on purpose'); } }],
    ['refuses', { yield: () => Promise.reject(new Error('broken on purpose')) }],
    ['is something else', 'mine'],
  ] as const) {
    it(`is done without where the page's own one ${what}`, async () => {
      const wrong = uncaught();
      const { turns } = slowPhone({ scheduler });
      expect(placeOf(await mount({ audience: 'self', area: '47' }))).to.equal('question safe');
      expect(turns()).to.be.above(3);
      expect(wrong).to.deep.equal([]);
    });
  }
});

describe("a page's own way of giving turns that never gives one", () => {
  it('is not waited for', async () => {
    replace(globalThis, 'scheduler' as never, { yield: () => new Promise(() => undefined) } as never);
    // Every look at the clock is late, so that a turn is asked for.
    let time = 0;
    replace(Date, 'now', () => (time += 40));
    expect(placeOf(await mount({ audience: 'self', area: '47' }))).to.equal('question safe');
  });
});

describe('a page in the background', () => {
  it('waits for no timer, since there they come late', async () => {
    const { turns } = slowPhone({ hidden: true });
    const widget = await mount({ audience: 'self' });
    expect(placeOf(widget)).to.equal('question safe');
    expect(turns()).to.equal(0);
  });
});

describe('a widget that fails in one of the pieces', () => {
  it('shows the contacts of the tag, and says so once', async () => {
    slowPhone();
    const said = warnings();
    const tag = 'help-broken-in-pieces';
    customElements.define(tag, class extends HikikomoriHelpElement {
      static override readonly kit: Kit = { ...KIT, get languages(): Languages { throw new Error('broken on purpose'); } };
    });
    const widget = create({ audience: 'self' }, tag);
    const contact = widget.appendChild(document.createElement('a'));
    contact.textContent = '000-000-0000';
    stage.append(widget);
    await widget.updateComplete;
    expect(contact.getBoundingClientRect().height).to.be.above(0);
    expect(said.length).to.equal(1);
  });
});
