import { expect } from 'chai';
import type { View } from '../../src/visit/view.ts';
import { shell } from '../../src/screens/layout.ts';
import { byRole, has, names, part, placeOf } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import {
  aboutView,
  answersView,
  contactsView,
  crisisView,
  questionView,
  resultView,
  startView,
} from '../support/views.ts';

const draw = (view: View) => show((context) => shell(view, context));
const SCREENS: readonly View[] = [
  startView(),
  questionView(),
  crisisView(),
  resultView(),
  contactsView(),
  answersView(),
  aboutView(),
];

describe('below every screen a person', () => {
  for (const view of SCREENS) {
    const crisis = view.screen === 'crisis';

    it(`of the screen "${view.screen}" ${crisis ? 'needs no link to the crisis panel' : 'gets to the crisis panel with one press'} @wcag:3.2.3,3.2.6`, () => {
      const { root, sent } = draw(view);
      expect(placeOf(root)).to.match(new RegExp(`^${view.screen}`));
      expect(has(root, 'crisis-link')).to.equal(!crisis);
      if (crisis) return;
      byRole(root, 'button', say('action.crisis')).click();
      expect(sent).to.deep.equal([{ type: 'open', side: 'crisis' }]);
    });

    it(`of the screen "${view.screen}" can delete the answers if there are some`, () => {
      const { root, sent } = draw({ ...view, canClear: true });
      byRole(root, 'button', say('action.clear')).click();
      expect(sent).to.deep.equal([{ type: 'clear' }]);
      expect(has(draw({ ...view, canClear: false }).root, 'clear')).to.equal(false);
    });

    it(`of the screen "${view.screen}" has exactly one way to the contacts, or is there @wcag:2.4.5,3.2.6`, () => {
      const { root } = draw(view);
      const ways = names(root, 'button').filter(
        (name) => name === say('action.contacts') || name === say('action.contacts-all'),
      );
      expect(ways).to.have.lengthOf(view.screen === 'contacts' ? 0 : 1);
    });
  }

  it('reads where deleting the answers leads: to the first screen, or out of the panel, which closes', () => {
    const word = (inPanel: boolean) =>
      part(show((context) => shell(questionView(), context), { inPanel }).root, 'clear').textContent;
    expect(word(false)).to.equal(say('action.clear'));
    expect(word(true)).to.equal(say('action.clear.close'));
  });

  it('gets from the result to all contacts', () => {
    const { root, sent } = draw(resultView());
    part(root, 'show-contacts').click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'contacts' }]);
  });
});
