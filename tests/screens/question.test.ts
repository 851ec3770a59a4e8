import { expect } from 'chai';
import { question } from '../../src/screens/question/question.ts';
import type { QuestionView } from '../../src/visit/view.ts';
import { all, byRole, find, has, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { questionView, wantView } from '../support/views.ts';

const draw = (view: QuestionView, reader?: Reader) => show((context) => question(view, context), reader);
const boxes = (root: Element) => parts(root, 'option') as HTMLInputElement[];

describe('on a question with one answer a person', () => {
  it('reads the question, its number and why it is asked @wcag:2.4.8,3.3.5', () => {
    const { root } = draw(questionView({ number: 3 }));
    expect(find(root, 'h2').textContent).to.equal(say('question.express.title'));
    expect(textOf(root))
      .to.contain(say('question.number', { number: 3 }))
      .and.to.contain(say('question.express.why'));
  });

  for (const language of ['ja', 'en'] as const) {
    it(`reads how many questions follow, in ${language} @wcag:2.4.8`, () => {
      const read = (left: number) =>
        part(draw(questionView({ left }), { language }).root, 'progress').textContent;
      for (const count of [1, 2, 6])
        expect(read(count)).to.contain(say('question.left', { count }, language));
      expect(read(1)).to.contain('1').and.not.to.contain('{');
      expect(read(0))
        .to.contain(say('question.last', {}, language))
        .and.not.to.contain('0');
    });
  }

  it('hears the question and the reason as name and description of the group @wcag:1.3.1,2.4.6,3.3.2', () => {
    const { root } = draw(questionView());
    const group = byRole(root, 'group', say('question.express.title'));
    expect(find(root, `#${group.getAttribute('aria-describedby')}`).textContent).to.contain(
      say('question.express.why'),
    );
  });

  for (const view of [questionView(), wantView()]) {
    it(`hears them on coming to the answers, not again at the heading: ${view.multiple ? 'several answers' : 'one answer'}`, () => {
      const { root } = draw(view);
      const group = byRole(root, 'group', say(`question.${view.question}.title`));
      expect(group.querySelectorAll('[part~=option]')).to.have.lengthOf(view.options.length);
      expect(
        all(root, '#title, #why, [part~=skip], [part~=next]').filter((other) => group.contains(other)),
      ).to.deep.equal([]);
    });
  }

  it('answers with one press, which sends exactly one answer', () => {
    const { root, sent } = draw(questionView());
    byRole(root, 'button', say('option.express.write')).click();
    expect(sent).to.deep.equal([{ type: 'answer', question: 'express', options: ['write'] }]);
  });

  it('finds the option id as the value of each button', () => {
    const { root } = draw(questionView());
    expect(parts(root, 'option').map((button) => (button as HTMLButtonElement).value)).to.deep.equal([
      'speak',
      'short',
      'write',
      'hard',
    ]);
  });

  it('sees and hears which answer was given before @wcag:1.4.1,4.1.2', () => {
    const { root } = draw(
      questionView({
        options: [
          { id: 'speak', chosen: false },
          { id: 'write', chosen: true },
        ],
      }),
    );
    expect(parts(root, 'option').map((button) => button.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
    ]);
    expect(part(root, 'option', '[value=write]').textContent).to.contain(say('option.chosen'));
    expect(part(root, 'option', '[value=speak]').textContent).not.to.contain(say('option.chosen'));
  });

  it('does nothing by focus alone', () => {
    const { root, sent } = draw(questionView());
    for (const button of parts(root, 'option')) button.focus();
    expect(sent).to.deep.equal([]);
  });

  for (const [name, key, action] of [
    ['can leave it unanswered', 'action.skip', { type: 'skip', question: 'express' }],
    ['can go back', 'action.back', { type: 'back' }],
    ['can look at the result early', 'action.see-result', { type: 'see-result' }],
  ] as const) {
    it(name, () => {
      const { root, sent } = draw(questionView({ canBack: true, canSeeResult: true }));
      byRole(root, 'button', say(key)).click();
      expect(sent).to.deep.equal([action]);
    });
  }

  it('is offered neither a way back nor an early result where there is none', () => {
    const { root } = draw(questionView({ canBack: false, canSeeResult: false }));
    expect(has(root, 'back')).to.equal(false);
    expect(has(root, 'see-result')).to.equal(false);
    expect(has(root, 'skip')).to.equal(true);
  });

  it('reads the promises only where it is the first thing on the page', () => {
    expect(textOf(draw(questionView({ opening: true })).root)).to.contain(say('start.promise.private'));
    expect(textOf(draw(questionView({ opening: false })).root)).not.to.contain(say('start.promise.private'));
  });

  it('is addressed as who they are', () => {
    const view = questionView({ question: 'safe', options: [{ id: 'none', chosen: false }] });
    expect(find(draw(view, { who: 'family' }).root, 'h2').textContent).to.equal(
      say('question.safe.title_family'),
    );
    expect(find(draw(view, { who: 'supporter' }).root, 'h2').textContent).to.equal(
      say('question.safe.title_supporter'),
    );
  });

  it('who asks for oneself is not offered ways of dealing with "the person", nor is a supporter taken for family', () => {
    const view = wantView({ options: [{ id: 'learn', chosen: false }] });
    for (const [who, key] of [
      ['self', '_self'],
      ['family', ''],
      ['supporter', '_supporter'],
    ] as const) {
      expect(names(draw(view, { who }).root, 'checkbox')).to.deep.equal([say(`option.want.learn${key}`)]);
    }
    expect(say('option.want.learn_self')).not.to.contain('本人');
  });
});

describe('on a question with several answers a person', () => {
  it('is told so, and finds checkboxes with their option ids @wcag:3.3.2', () => {
    const { root } = draw(wantView());
    expect(textOf(root)).to.contain(say('question.several'));
    expect(names(root, 'checkbox')).to.deep.equal(
      ['listen', 'peer', 'learn'].map((id) => say(`option.want.${id}`)),
    );
    expect(boxes(root).map(({ value }) => value)).to.deep.equal(['listen', 'peer', 'learn']);
  });

  it('finds what was ticked before still ticked', () => {
    expect(boxes(draw(wantView()).root).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
  });

  it('answers nothing by ticking, which is only remembered @wcag:3.2.2', () => {
    const { root, sent } = draw(wantView());
    for (const box of boxes(root)) box.click();
    expect(sent).to.deep.equal(
      [['listen', 'peer'], ['listen'], ['listen', 'learn']].map((options) => ({ type: 'tick', options })),
    );
  });

  it('ticks a box by its words as well', () => {
    const { root } = draw(wantView());
    const [first] = boxes(root);
    first!.closest('label')!.querySelector('span')!.click();
    expect(first!.checked).to.equal(true);
  });

  it('sends all that is ticked, once, with 「次へ」', () => {
    const { root, sent } = draw(wantView());
    boxes(root)[2]!.click();
    byRole(root, 'button', say('action.next')).click();
    expect(sent.filter(({ type }) => type !== 'tick')).to.deep.equal([
      { type: 'answer', question: 'want', options: ['peer', 'learn'] },
    ]);
  });

  it('can go on with nothing ticked @wcag:3.3.1', () => {
    const { root, sent } = draw(wantView({ options: [{ id: 'listen', chosen: false }] }));
    byRole(root, 'button', say('action.next')).click();
    expect(sent).to.deep.equal([{ type: 'answer', question: 'want', options: [] }]);
  });

  it('does not leave the page by sending', () => {
    const { root } = draw(wantView());
    const event = new SubmitEvent('submit', { cancelable: true, bubbles: true });
    find(root, 'form').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });
});
