import { expect } from 'chai';
import type { AnswersView } from '../../src/visit/view.ts';
import { answers } from '../../src/screens/answers/answers.ts';
import { all, byRole, names, textOf, wordsOf } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { answersView } from '../support/views.ts';

const draw = (change?: Partial<AnswersView>) => show((context) => answers(answersView(change), context));

describe('in the list of answers a person', () => {
  it('reads each question with what was answered @wcag:3.3.6', () => {
    const { root } = draw();
    expect(all(root, 'dt').map((term) => term.textContent)).to.deep.equal(
      ['express', 'want', 'reach'].map((id) => say(`question.${id}.title`)),
    );
    expect(all(root, 'dt + dd').map(wordsOf)).to.deep.equal([
      say('option.express.write'),
      `${say('option.want.peer')}、${say('option.want.learn')}`,
      say('answers.skipped'),
    ]);
  });

  it('hears on each button which answer it changes @wcag:2.4.6', () => {
    expect(names(draw().root, 'button').slice(0, 3)).to.deep.equal(
      ['express', 'want', 'reach'].map((id) => `${say('action.change')} ${say(`question.${id}.title`)}`),
    );
  });

  it('goes to the question to change with one press', () => {
    const { root, sent } = draw();
    byRole(root, 'button', `${say('action.change')} ${say('question.want.title')}`).click();
    expect(sent).to.deep.equal([{ type: 'change', question: 'want' }]);
  });

  it('closes it again', () => {
    const { root, sent } = draw();
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
  });

  it('is told when there is nothing yet', () => {
    const { root } = draw({ rows: [] });
    expect(textOf(root)).to.contain(say('answers.none'));
    expect(all(root, 'dl')).to.have.lengthOf(0);
  });
});
