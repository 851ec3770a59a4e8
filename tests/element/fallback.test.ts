// The tag's own content is the contact of last resort: it is there before the widget, and again when anything
// fails.
import { expect } from 'chai';
import type { Content } from '../../src/element/content.ts';
import { NATIONAL_LIST_URL } from '../../src/content/contacts.ts';
import { CONTENT } from '../../src/content/index.ts';
import { HikikomoriHelpElement } from '../../src/entries/index.ts';
import { all, has, part, placeOf } from '../support/find.ts';
import { hear, replace, uncaught, warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import { moment } from '../support/wait.ts';
import type { Attributes, Widget } from '../support/widget.ts';
import { answer, create, mount, push } from '../support/widget.ts';

let tags = 0;
/** A widget of another class, or with a content in which something is broken. */
function tagWith(content: Partial<Content>): string {
  const tag = `help-broken-${(tags += 1)}`;
  class Broken extends HikikomoriHelpElement {
    static override readonly content: Content = { ...CONTENT, ...content };
  }
  // An update that fails looks to Lit's development mode like one that asks for another.
  Broken.disableWarning?.('change-in-update');
  customElements.define(tag, Broken);
  return tag;
}

const words = (widget: Element) => widget.querySelector<HTMLElement>('p');
/** Seen, with room of its own, and the number in it can be pressed. */
function contactsShow(widget: Element): boolean {
  const link = widget.querySelector('a')!;
  return (
    link.checkVisibility() &&
    link.getBoundingClientRect().height > 0 &&
    words(widget)!.getBoundingClientRect().width > 0
  );
}

function withContacts(widget: Widget): Widget {
  const paragraph = widget.appendChild(document.createElement('p'));
  const link = Object.assign(document.createElement('a'), {
    href: 'tel:0000000000',
    textContent: '000-000-0000',
  });
  paragraph.append('見本市ひきこもり地域支援センター ', link);
  return widget;
}

async function put(tag: string, attributes: Attributes = {}): Promise<Widget> {
  const widget = withContacts(create(attributes, tag));
  stage.append(widget);
  await widget.updateComplete;
  return widget;
}

/** A part of the content that fails when it is asked for anything. */
const broken = <T extends object>(): T =>
  new Proxy({} as T, {
    get: () => {
      throw new Error('broken on purpose');
    },
  });
const NO_QUESTIONS = {
  questionnaire: { ...CONTENT.questionnaire, questions: broken<Content['questionnaire']['questions']>() },
};
const NO_LINES = {
  directory: { ...CONTENT.directory, hotlines: broken<Content['directory']['hotlines']>() },
};

describe("the tag's own contacts", () => {
  it('are seen before the script has run, and make room for the widget when it stands', async () => {
    const early = stage.appendChild(withContacts(document.createElement('help-still-to-come') as Widget));
    expect(contactsShow(early)).to.equal(true);
    customElements.define('help-still-to-come', class extends HikikomoriHelpElement {});
    await early.updateComplete;
    expect(placeOf(early)).to.equal('start');
    expect(words(early)!.checkVisibility()).to.equal(false);
  });

  it('are not touched by the widget', async () => {
    const widget = await put('hikikomori-help');
    const before = widget.innerHTML;
    await answer(widget, { who: 'self' });
    expect(widget.innerHTML).to.equal(before);
  });

  it('make room for the ministry’s list where there are none and something fails before the first drawing', async () => {
    const [told, lost] = [warnings(), uncaught()];
    const widget = create({ audience: 'self' }, tagWith({ questionnaire: broken(), rules: broken() }));
    widget.restart();
    stage.append(widget);
    const link = widget.shadowRoot!.querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal([NATIONAL_LIST_URL, say('contacts.list')]);
    expect(link.checkVisibility()).to.equal(true);
    expect(told).to.have.lengthOf(1);
    expect(lost).to.deep.equal([]);
  });

  it('come back when the first screen cannot be drawn', async () => {
    const [told, lost, heard] = [warnings(), uncaught(), hear()];
    const widget = await put(tagWith({ questionnaire: broken(), rules: broken() }), { audience: 'self' });
    expect(contactsShow(widget)).to.equal(true);
    expect(words(widget)!.assignedSlot).to.be.instanceOf(HTMLSlotElement);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('render/failed');
    expect(heard.map(({ name, detail }) => [name, detail])).to.deep.equal([
      ['hikikomori-help-error', { code: 'render/failed' }],
    ]);
    expect(lost).to.deep.equal([]);
  });

  for (const [name, content, go] of [
    ['a question', NO_QUESTIONS, (widget: Widget) => push(widget, 'door')],
    ['the crisis panel', NO_LINES, (widget: Widget) => push(widget, 'crisis-link')],
    ['the contacts', NO_LINES, (widget: Widget) => push(widget, 'show-contacts')],
    ['the result', NO_LINES, (widget: Widget) => answer(widget, { who: 'self' }, 'nothing')],
  ] as const) {
    it(`come back when ${name} cannot be drawn`, async () => {
      const [told, lost] = [warnings(), uncaught()];
      const widget = await put(tagWith(content));
      expect(placeOf(widget)).to.equal('start');
      await go(widget);
      expect(contactsShow(widget)).to.equal(true);
      expect(has(widget, 'crisis-link')).to.equal(false);
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.contain('render/failed');
      expect(lost).to.deep.equal([]);
    });
  }

  it('come back when the page calls for a screen that cannot be drawn, and the page is not harmed', async () => {
    const told = warnings();
    const widget = await put(tagWith(NO_LINES));
    expect(() => {
      widget.showContacts();
    }).not.to.throw();
    await widget.updateComplete;
    expect(contactsShow(widget)).to.equal(true);
    expect(told).to.have.lengthOf(1);
  });

  it('stay in view without another warning, whatever changes afterwards', async () => {
    const told = warnings();
    const widget = await put(tagWith(NO_LINES));
    await push(widget, 'crisis-link');
    widget.setAttribute('lang', 'en');
    widget.setAttribute('audience', 'family');
    widget.restart();
    widget.showContacts();
    await widget.updateComplete;
    stage.appendChild(document.createElement('div')).append(widget);
    await widget.updateComplete;
    expect(contactsShow(widget)).to.equal(true);
    expect(told).to.have.lengthOf(1);
  });

  it('of a broken widget leave another one on the page alone', async () => {
    warnings();
    await put(tagWith({ rules: broken() }), { audience: 'self' });
    const widget = await mount();
    await answer(widget, { who: 'self' });
    expect(has(widget, 'result')).to.equal(true);
  });
});

/** Texts of which one, and with it the library that says them, fails from now on. */
function failingTexts(): { content: Partial<Content>; break: () => void } {
  let isBroken = false;
  const ja = new Proxy(CONTENT.languages['ja']!, {
    get: (texts, key) => {
      if (isBroken) throw new Error('broken on purpose');
      return Reflect.get(texts, key) as string;
    },
  });
  return {
    content: { languages: { ja } },
    break: () => {
      isBroken = true;
    },
  };
}

describe('a contact is on the screen', () => {
  it('when i18next fails from the beginning, also in a tag without contacts', async () => {
    const [told, lost] = [warnings(), uncaught()];
    const { content, break: fail } = failingTexts();
    fail();
    const tag = tagWith(content);
    expect(contactsShow(await put(tag))).to.equal(true);
    const empty = stage.appendChild(create({}, tag));
    await empty.updateComplete;
    const [link] = all(empty, 'a') as HTMLAnchorElement[];
    expect([link!.href, link!.textContent]).to.deep.equal([NATIONAL_LIST_URL, NATIONAL_LIST_URL]);
    expect(told).to.have.lengthOf(2);
    expect(lost).to.deep.equal([]);
  });

  it('when i18next fails in the middle', async () => {
    const [told, lost] = [warnings(), uncaught()];
    const { content, break: fail } = failingTexts();
    const widget = await put(tagWith(content));
    await push(widget, 'door');
    fail();
    await push(widget, 'skip');
    expect(contactsShow(widget)).to.equal(true);
    expect(told).to.have.lengthOf(1);
    expect(lost).to.deep.equal([]);
  });

  for (const display of ['floating', 'dialog'] as const) {
    it(`when a screen throws in the panel (${display}), which is closed then`, async () => {
      const [told, lost] = [warnings(), uncaught()];
      const widget = await put(tagWith(NO_LINES), { display });
      stage.style.paddingTop = '300vh';
      widget.open();
      await widget.updateComplete;
      await push(widget, 'crisis-link');
      expect(contactsShow(widget)).to.equal(true);
      expect(document.querySelector(':modal')).to.equal(null);
      await moment();
      expect(words(widget)!.getBoundingClientRect().bottom).to.be.within(1, window.innerHeight);
      expect(told).to.have.lengthOf(1);
      expect(lost).to.deep.equal([]);
    });
  }

  it('when something after the drawing fails', async () => {
    const [told, lost] = [warnings(), uncaught()];
    replace(HTMLDialogElement.prototype, 'showModal', () => {
      throw new Error('broken on purpose');
    });
    const widget = await put('hikikomori-help', { display: 'dialog' });
    widget.open();
    await widget.updateComplete;
    expect(contactsShow(widget)).to.equal(true);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('render/failed');
    expect(lost).to.deep.equal([]);
  });

  it('when the page does not allow our markup, and the console says what to add', async () => {
    const [told, lost] = [warnings(), uncaught()];
    const refuse = (words: string) =>
      tagWith({
        questionnaire: new Proxy({} as Content['questionnaire'], {
          get: () => {
            throw new TypeError(words);
          },
        }),
      });
    for (const words of [
      "Failed to set the 'innerHTML' property on 'Element': This document requires 'TrustedHTML' assignment.",
      'Element.innerHTML setter: Sink type mismatch violation blocked by CSP',
      'TrustedHTML refused',
    ]) {
      expect(contactsShow(await put(refuse(words), { audience: 'self' }))).to.equal(true);
      expect(told.at(-1))
        .to.contain('render/trusted-types')
        .and.to.contain('the policy hikikomori-help in trusted-types');
    }
    expect(told).to.have.lengthOf(3);
    expect(lost).to.deep.equal([]);
  });

  it('when the thrown value cannot be converted to a text', async () => {
    const [told, lost] = [warnings(), uncaught()];
    const odd = new Proxy({} as Content['questionnaire'], {
      get: () => {
        throw Object.create(null) as Error;
      },
    });
    expect(contactsShow(await put(tagWith({ questionnaire: odd }), { audience: 'self' }))).to.equal(true);
    expect(told[0]).to.contain('render/failed: got "object"');
    expect(lost).to.deep.equal([]);
  });
});

describe('a tag without contacts of its own', () => {
  it("shows the link to the ministry's list when it fails", async () => {
    warnings();
    const widget = create({}, tagWith(NO_LINES));
    stage.append(widget);
    await widget.updateComplete;
    await push(widget, 'crisis-link');
    const [link] = all(widget, 'a') as HTMLAnchorElement[];
    expect(link!.href).to.equal(NATIONAL_LIST_URL);
    expect(link!.rel).to.equal('noreferrer noopener');
    expect(link!.checkVisibility()).to.equal(true);
    expect(link!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('never stands empty while it works', async () => {
    const widget = await mount();
    expect(part(widget, 'start').getBoundingClientRect().height).to.be.greaterThan(100);
  });
});
