// Readings above the kanji: seen by whoever wants them, and in nothing that is read out, copied, saved or sent.
import { expect } from 'chai';
import { mount, answer, push, type Widget, LOCAL } from '../support/widget.ts';
import { part } from '../support/find.ts';

const MARK = /\[[^[\]]*\|[^[\]]*\]/;
const root = (widget: Widget): ShadowRoot => widget.shadowRoot!;
const rubies = (widget: Widget): HTMLElement[] => [...root(widget).querySelectorAll('ruby')];
/** All the text of the screen without the readings. */
function words(widget: Widget): string {
  const copy = root(widget).querySelector('section')!.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt')) reading.remove();
  return copy.textContent!.replace(/\s+/g, ' ');
}
/** Texts, attributes and values of fields in which a mark of a reading was forgotten. */
function marksIn(widget: Widget): string[] {
  const found: string[] = [];
  const look = (text: string): void => {
    if (MARK.test(text) || MARK.test(decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, ''))))
      found.push(text);
  };
  for (const element of root(widget).querySelectorAll('*')) {
    for (const { value } of element.attributes) look(value);
    if (element instanceof HTMLTextAreaElement) look(element.value);
    for (const node of element.childNodes) if (node instanceof Text) look(node.data);
  }
  return found;
}
const open = (widget: Widget): void => {
  for (const details of root(widget).querySelectorAll('details')) details.open = true;
};

/** What shows each screen, from the start. */
const SCREENS: Readonly<Record<string, (widget: Widget) => Promise<unknown>>> = {
  start: () => Promise.resolve(),
  question: (widget) => answer(widget, { who: 'self', safe: 'none' }, 'question express'),
  'a question with several answers': (widget) =>
    answer(widget, { who: 'family', safe: 'none' }, 'question want'),
  crisis: async (widget) => {
    await push(widget, 'crisis-link');
  },
  result: (widget) =>
    answer(widget, {
      who: 'self',
      safe: 'suicidal',
      express: 'hard',
      worry: 'overheard',
      want: ['visit', 'peer'],
    }),
  "a family's result": (widget) =>
    answer(widget, { who: 'family', safe: 'violence', know: 'refuses', want: ['learn'] }),
  "a supporter's result": (widget) =>
    answer(widget, { who: 'supporter', stage: 'enrolled', want: ['undecided'] }),
  contacts: (widget) => push(widget, 'show-contacts'),
  about: (widget) => push(widget, 'show-about'),
  answers: async (widget) => {
    await answer(widget, { who: 'family', want: ['learn', 'visit'] });
    await push(widget, 'show-answers');
  },
};

/** The widths of the lines of a text, in pixels, readings left out. */
function linesOf(element: Element): number[] {
  const range = document.createRange();
  const edges = new Map<number, { left: number; right: number }>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('rt')) continue;
    range.selectNodeContents(node);
    for (const { left, right, bottom } of range.getClientRects()) {
      const line = [...edges.keys()].find((key) => Math.abs(key - bottom) < 6) ?? bottom;
      const edge = edges.get(line) ?? { left, right };
      edges.set(line, { left: Math.min(edge.left, left), right: Math.max(edge.right, right) });
    }
  }
  return [...edges].sort(([a], [b]) => a - b).map(([, { left, right }]) => right - left);
}

describe('with readings switched on', () => {
  it('fills its lines: none but the last is shorter than half', async () => {
    const widget = await mount({ ...LOCAL, furigana: '' });
    for (const width of [270, 320, 350, 390, 430]) {
      widget.style.width = `${width}px`;
      const lead = root(widget).querySelector('.lead')!;
      const lines = linesOf(lead);
      expect(lines.length).to.be.greaterThan(2);
      for (const line of lines.slice(0, -1))
        expect(line, `at ${width} px: ${lines.join(', ')}`).to.be.greaterThan(lead.clientWidth / 2);
    }
  });

  for (const [name, show] of Object.entries(SCREENS))
    it(`${name}: has them above its kanji, the same words as without, and no mark anywhere @wcag:3.1.6`, async () => {
      const attributes = { ...LOCAL, report: 'mailto:web@city.example.lg.jp', area: '12' };
      const [plain, read] = [await mount(attributes), await mount({ ...attributes, furigana: '' })];
      for (const widget of [plain, read]) {
        await show(widget);
        open(widget);
        await widget.updateComplete;
      }
      expect(rubies(plain)).to.have.lengthOf(0);
      expect(rubies(read).length).to.be.greaterThan(3);
      expect(marksIn(read)).to.deep.equal([]);
      expect(marksIn(plain)).to.deep.equal([]);
      expect(words(read)).to.equal(words(plain));
      // Each text is read once.
      expect(
        rubies(read).filter((ruby) => ruby.querySelector('rt')!.getAttribute('aria-hidden') !== 'true'),
      ).to.deep.equal([]);
    });

  it('stands over nothing that only a screen reader finds, nothing to choose or to write in, and nothing printed', async () => {
    const widget = await mount({ furigana: '' });
    await answer(widget, { who: 'self', express: 'short' });
    const paper = root(widget).querySelector('.paper')!;
    expect(paper.textContent).to.match(/\S/).and.not.match(MARK);
    expect(paper.querySelectorAll('rt')).to.have.lengthOf(0);
    await push(widget, 'show-contacts');
    const where = rubies(widget).filter((ruby) => ruby.closest('.hidden, option, textarea, [role="status"]'));
    expect(where).to.deep.equal([]);
    expect(root(widget).querySelector('option')!.textContent).not.to.equal('');
  });
});

describe('the switch', () => {
  const pressed = (widget: Widget): string | null => part(widget, 'furigana').getAttribute('aria-pressed');

  it('puts them on and takes them away, on the same screen and with the same answers', async () => {
    const widget = await mount(LOCAL);
    await answer(widget, { who: 'self', express: 'short' }, 'question want');
    expect(pressed(widget)).to.equal('false');
    await push(widget, 'furigana');
    expect(pressed(widget)).to.equal('true');
    expect(rubies(widget).length).to.be.greaterThan(3);
    expect(root(widget).querySelector<HTMLElement>('[part~=question]')!.dataset['question']).to.equal('want');
    await push(widget, 'furigana');
    expect(rubies(widget)).to.have.lengthOf(0);
    await push(widget, 'back');
    await push(widget, 'back');
    expect(part(widget, 'option', '[value="short"]').hasAttribute('aria-current')).to.equal(true);
  });

  it('keeps the focus', async () => {
    const widget = await mount(LOCAL);
    part(widget, 'furigana').focus();
    await push(widget, 'furigana');
    expect((root(widget).activeElement as HTMLElement | null)?.getAttribute('part')).to.equal('furigana');
  });

  it('is not there in a language without readings', async () => {
    const widget = await mount({ lang: 'en', furigana: '' });
    expect(root(widget).querySelector('[part~=furigana]')).to.equal(null);
    expect(rubies(widget)).to.have.lengthOf(0);
  });

  it('goes before what the page wishes', async () => {
    const widget = await mount({ furigana: '' });
    await push(widget, 'furigana');
    expect(rubies(widget)).to.have.lengthOf(0);
  });
});

describe('what is taken along', () => {
  it('has no reading in it: the copied sentence, the memo, and the calendar', async () => {
    const widget = await mount({ ...LOCAL, furigana: '' });
    await answer(widget, { who: 'self', express: 'speak' });
    open(widget);
    const copied: string[] = [];
    const clipboard = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
    await push(widget, 'copy-sentence');
    await push(widget, 'copy');
    navigator.clipboard.writeText = clipboard;
    expect(copied).to.have.lengthOf(2);
    expect(copied[0]).to.match(/^「[^ぁ-ん]*ひきこもりのこと/u);
    for (const text of copied) expect(text).not.to.match(MARK).and.not.to.contain('そうだん');
  });

  it('stays so when the words of a text change on the same screen', async () => {
    const widget = await mount({ ...LOCAL, furigana: '' });
    await answer(widget, { who: 'self', express: 'speak' });
    for (let times = 0; times < 3; times += 1) {
      widget.requestUpdate();
      await widget.updateComplete;
    }
    const title = root(widget).querySelector('#title')!;
    expect(title.querySelectorAll('ruby').length).to.be.greaterThan(0);
    expect(title.querySelectorAll('rt')[0]!.textContent).to.match(/^[ぁ-ん]+$/u);
    expect(marksIn(widget)).to.deep.equal([]);
  });
});
