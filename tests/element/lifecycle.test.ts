import { expect } from 'chai';
import { all, has, part, placeOf, textOf, wordsOf } from '../support/find.ts';
import { hear, replace, warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';

const HALFWAY = { who: 'family', safe: 'none', know: 'agrees' };
const page = document.documentElement;

async function settled(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

describe('a widget that is moved in the page', () => {
  it('keeps its place and its answers', async () => {
    const widget = await mount();
    await answer(widget, HALFWAY, 'question want');
    stage.appendChild(document.createElement('section')).append(widget);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('question want');
    await push(widget, 'back');
    expect(part(widget, 'option', '[aria-current=true]').getAttribute('value')).to.equal('agrees');
  });

  it('works on, and says only once that it is ready', async () => {
    const heard = hear();
    const widget = await mount();
    for (let moves = 0; moves < 3; moves += 1) {
      widget.remove();
      stage.append(widget);
      await widget.updateComplete;
    }
    await answer(widget, HALFWAY, 'question safe');
    expect(heard.map(({ name }) => name)).to.deep.equal(['hikikomori-help-ready', 'hikikomori-help-step']);
  });

  it('follows the language of the page again', async () => {
    const widget = await mount();
    widget.remove();
    stage.append(widget);
    page.lang = 'en';
    await settled(widget);
    // The languages to choose from are named in their own words.
    expect(wordsOf(widget.shadowRoot!.querySelector('.screen')!)).not.to.match(/[\u3040-\u30ff]/);
  });
});

describe('a widget that is taken away', () => {
  it('is not drawn again when the language of the page changes', async () => {
    const widget = await mount();
    const before = textOf(widget);
    let asked = 0;
    const request = widget.requestUpdate.bind(widget);
    replace(widget, 'requestUpdate', (...args: Parameters<typeof request>) => {
      asked += 1;
      request(...args);
    });
    widget.remove();
    page.lang = 'en';
    await settled(widget);
    expect(asked).to.equal(0);
    expect(textOf(widget)).to.equal(before);
  });

  it('leaves no listener on the page', async () => {
    const open = new Map<string, number>();
    const count = (by: number) => (target: EventTarget, type: string) => {
      if (!(target instanceof Node) || target === document || target === page || target === document.body)
        open.set(type, (open.get(type) ?? 0) + by);
    };
    const { addEventListener: add, removeEventListener: drop } = EventTarget.prototype;
    replace(
      EventTarget.prototype,
      'addEventListener',
      function (this: EventTarget, ...args: Parameters<typeof add>) {
        count(1)(this ?? window, args[0]);
        add.apply(this, args);
      },
    );
    replace(
      EventTarget.prototype,
      'removeEventListener',
      function (this: EventTarget, ...args: Parameters<typeof drop>) {
        count(-1)(this ?? window, args[0]);
        drop.apply(this, args);
      },
    );
    const widget = await mount(LOCAL);
    await answer(widget, HALFWAY);
    widget.remove();
    expect([...open].filter(([, left]) => left !== 0)).to.deep.equal([]);
  });

  it('leaves no observer behind, however often it comes and goes', async () => {
    const Original = window.MutationObserver;
    const watching = new Set<MutationObserver>();
    class Counted extends Original {
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        watching.add(this);
        super.observe(...args);
      }
      override disconnect(): void {
        watching.delete(this);
        super.disconnect();
      }
    }
    replace(window, 'MutationObserver', Counted);
    const widget = await mount();
    // One for the language of the page, one for the JSON inside the tag, one for what the page looks like.
    expect(watching.size).to.equal(3);
    for (let moves = 0; moves < 3; moves += 1) {
      widget.remove();
      expect(watching.size).to.equal(0);
      stage.append(widget);
    }
    expect(watching.size).to.equal(3);
  });
});

describe('a widget that is made and not yet put on the page', () => {
  it('observes nothing and reads nothing of the page', () => {
    const refuse = (): never => {
      throw new Error('touched');
    };
    for (const name of ['MutationObserver', 'ResizeObserver', 'matchMedia', 'addEventListener'] as const)
      replace(window, name, refuse as never);
    for (const name of ['addEventListener', 'querySelector'] as const)
      replace(document, name, refuse as never);
    for (const name of ['attachShadow', 'querySelector', 'getAttribute'] as const)
      replace(Element.prototype, name, refuse as never);
    expect(() => document.createElement('hikikomori-help')).not.to.throw();
  });
});

describe('several widgets on one page', () => {
  it('keep apart: answers, languages and settings', async () => {
    const one = await mount({ lang: 'en', 'heading-level': '3' });
    const other = await mount(LOCAL);
    const before = textOf(other);
    await answer(one, HALFWAY, 'question want');
    await other.updateComplete;
    expect(placeOf(other)).to.equal('start');
    expect(textOf(other)).to.equal(before);
    await answer(other, { who: 'self' }, 'question safe');
    expect(placeOf(one)).to.equal('question want');
    expect(all(one, 'h3')).to.have.lengthOf(1);
  });

  it('may be fifty, and each of them works', async () => {
    const seen = warnings();
    const heard = hear();
    const widgets = await Promise.all(Array.from({ length: 50 }, () => mount(LOCAL)));
    expect(heard).to.have.lengthOf(50);
    for (const widget of widgets) expect(placeOf(widget)).to.equal('start');
    for (const [index, widget] of widgets.entries())
      if (index % 10 === 0) await answer(widget, { who: 'supporter' }, 'question safe');
    expect(widgets.filter((widget) => placeOf(widget) === 'question safe')).to.have.lengthOf(5);
    expect(seen).to.deep.equal([]);
  });

  it('share one style sheet', async () => {
    const [one, other] = [await mount(), await mount()];
    expect(one.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect([...one.shadowRoot!.adoptedStyleSheets]).to.deep.equal([...other.shadowRoot!.adoptedStyleSheets]);
  });
});

describe('a copy of a widget', () => {
  it('starts afresh with the same settings', async () => {
    const widget = await mount(LOCAL);
    await answer(widget, HALFWAY, 'question want');
    const copy = widget.cloneNode(true) as Widget;
    stage.append(copy);
    await copy.updateComplete;
    expect(placeOf(copy)).to.equal('start');
    expect(has(copy, 'clear')).to.equal(false);
    await push(copy, 'show-contacts');
    expect(textOf(copy)).to.contain(LOCAL['center-name']);
    expect(placeOf(widget)).to.equal('question want');
  });
});
