// What is gone through while the person reads. The page remembers what it has rehearsed, so each test begins at a place of its own.
import { expect } from 'chai';
import type { Kit } from '../../src/element/kit.ts';
import { HikikomoriHelpElement } from '../../src/entries/index.ts';
import { KIT } from '../../src/entries/kit.ts';
import { part, placeOf } from '../support/find.ts';
import { busy } from '../support/idle.ts';
import { hear, replace, uncaught, warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import { create, LOCAL, mount, option } from '../support/widget.ts';

/** Everything on the screen, as it was drawn. */
const shown = (widget: Element): string => widget.shadowRoot!.innerHTML;

/** A phone on which each look at the clock finds so many milliseconds gone. */
function clock(step: number): void {
  let now = Date.now();
  replace(Date, 'now', () => (now += step));
}
const quickPhone = (): void => { clock(0); };
const slowPhone = (): void => { clock(50); };

/** A browser that has all the time there is; `each` is told after every turn. Tells in how many turns it used it. */
function restAll({ rest, asked }: ReturnType<typeof busy>, each: () => void = () => undefined): number {
  let turns = 0;
  for (; asked() > 0 && turns < 500; turns += 1) {
    rest();
    each();
  }
  return turns;
}

/** What is drawn beside the page from now on, to the end of the test. */
function aside(): () => string[] {
  const made: DocumentFragment[] = [];
  const { createDocumentFragment } = document;
  replace(document, 'createDocumentFragment', () => {
    const fragment = createDocumentFragment.call(document);
    made.push(fragment);
    return fragment;
  });
  return () => made.flatMap((fragment) => [...fragment.querySelectorAll<HTMLElement>('[data-screen]')].map(({ dataset }) => dataset['screen']!));
}

describe('a quick phone', () => {
  it('is spared what it would not feel', async () => {
    quickPhone();
    const { asked } = busy();
    const widget = await mount({ ...LOCAL, audience: 'self' });
    expect(placeOf(widget)).to.equal('question safe');
    expect(asked()).to.equal(0);
  });
});

describe('while a person reads the first question on a slow phone', () => {
  beforeEach(slowPhone);

  it('what may come next is gone through in many short pieces, and nothing of it is seen, heard or told', async () => {
    const idle = busy();
    const widget = await mount({ ...LOCAL, audience: 'self' });
    const [before, focus, said, told] = [shown(widget), document.activeElement, warnings(), hear()];
    const drawn = aside();
    const seen = new Set<string>();
    expect(restAll(idle, () => { for (const screen of drawn()) seen.add(screen); })).to.be.within(15, 120);
    expect([...seen].sort()).to.deep.equal(['contacts', 'crisis', 'question']);
    expect(shown(widget)).to.equal(before);
    expect([document.activeElement === focus, said, told]).to.deep.equal([true, [], []]);
    expect(placeOf(widget)).to.equal('question safe');
  });

  it('it is not done again for the next widget of the page', async () => {
    const idle = busy();
    await mount({ ...LOCAL, audience: 'self' });
    expect(restAll(idle)).to.be.below(3);
  });

  it('a press does not wait for it', async () => {
    const idle = busy();
    const widget = await mount(LOCAL);
    idle.rest();
    part(widget, 'door', '[data-door=family]').click();
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('question safe');
    expect(idle.asked()).to.equal(1);
  });

  it('nothing is under way any more when the widget is taken away', async () => {
    const idle = busy();
    const widget = await mount({ ...LOCAL, audience: 'family' });
    option(widget, 'none').click();
    await widget.updateComplete;
    idle.rest();
    expect(idle.asked()).to.equal(1);
    widget.remove();
    expect(idle.asked()).to.equal(0);
  });
});

describe('a screen that is read at length', () => {
  beforeEach(slowPhone);

  it('is not drawn a second time', async () => {
    const idle = busy();
    const widget = await mount(LOCAL);
    part(widget, 'show-about').click();
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('about');
    const drawn = aside();
    const seen: string[] = [];
    expect(restAll(idle, () => { seen.push(...drawn()); })).to.be.above(0);
    expect(seen).to.deep.equal([]);
  });
});

describe('a launcher that nobody has pressed', () => {
  beforeEach(slowPhone);

  it('rehearses nothing', async () => {
    const { asked } = busy();
    await mount({ ...LOCAL, display: 'floating' });
    expect(asked()).to.equal(0);
  });
});

describe('what would fail at the next press', () => {
  beforeEach(slowPhone);

  it('takes nothing away before it', async () => {
    const idle = busy();
    const wrong = uncaught();
    const said = warnings();
    let broken = false;
    const tag = 'help-broken-ahead';
    customElements.define(tag, class extends HikikomoriHelpElement {
      static override readonly kit: Kit = { ...KIT, rules: new Proxy(KIT.rules, { get: (rules, name) => {
        if (broken) throw new Error('broken on purpose');
        return Reflect.get(rules, name) as unknown;
      } }) };
    });
    const widget = create({ ...LOCAL, audience: 'supporter' }, tag);
    stage.append(widget);
    await widget.updateComplete;
    option(widget, 'none').click();
    await widget.updateComplete;
    broken = true;
    expect(restAll(idle)).to.be.above(0);
    expect([wrong, said]).to.deep.equal([[], []]);
    expect(placeOf(widget)).to.equal('question stage');
    expect(part(widget, 'show-contacts').textContent).to.equal(say('action.contacts'));
  });
});

describe("a page's own way of being idle", () => {
  beforeEach(slowPhone);

  for (const [what, own] of [['throws', () => { throw new Error('broken on purpose'); }], ['never comes', () => 0], ['is something else', 'mine']] as const) {
    it(`takes nothing from the person where it ${what}`, async () => {
      const wrong = uncaught();
      replace(globalThis, 'requestIdleCallback' as never, own as never);
      const widget = await mount({ ...LOCAL, audience: 'self' });
      option(widget, 'none').click();
      await widget.updateComplete;
      expect(placeOf(widget)).to.equal('question express');
      widget.remove();
      expect(wrong).to.deep.equal([]);
    });
  }
});
