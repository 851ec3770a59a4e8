import { expect } from 'chai';
import { start } from '../../src/screens/start/start.ts';
import { byRole, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { contact, startView } from '../support/views.ts';

const draw = (reader?: Reader, change?: Parameters<typeof startView>[0]) =>
  show((context) => start(startView(change), context), reader);

describe('on the first screen a person', () => {
  it('reads what this is and the three promises', () => {
    const { root } = draw();
    expect(textOf(root)).to.contain(say('start.lead', { range: say('start.range', { from: 5, to: 7 }) }));
    for (const key of ['start.title', 'start.promise.name', 'start.promise.private', 'start.promise.stop'])
      expect(textOf(root)).to.contain(say(key));
    expect(names(root, 'listitem')).to.have.lengthOf(3);
  });

  it('finds three doors in a group that says what they are for', () => {
    const { root } = draw();
    expect(parts(root, 'door').map((door) => door.dataset['door'])).to.deep.equal([
      'self',
      'family',
      'supporter',
    ]);
    expect(
      byRole(root, 'group', say('question.who.title')).querySelectorAll('[part~=door]'),
    ).to.have.lengthOf(3);
    expect(names(root, 'button')[2])
      .to.contain(say('option.who.supporter'))
      .and.to.contain(say('option.who.supporter.note'));
  });

  for (const [index, who] of (['self', 'family', 'supporter'] as const).entries()) {
    it(`goes through the door "${who}" with one press`, () => {
      const { root, sent } = draw();
      parts(root, 'door')[index]!.click();
      expect(sent).to.deep.equal([{ type: 'answer', question: 'who', options: [who] }]);
    });
  }

  it('can go to the contacts without answering anything', () => {
    const { root, sent } = draw();
    byRole(root, 'button', say('action.contacts')).click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'contacts' }]);
  });

  it('finds the number of the nearest centre beneath the doors, where one is confirmed', () => {
    const { root } = draw({}, { number: contact({ method: 'phone', tel: '000-111-2222' }) });
    const number = part(root, 'contact');
    expect(number.textContent).to.contain('見本県ひきこもり支援センター').and.to.contain('000-111-2222');
    expect(number.querySelector('a')!.getAttribute('href')).to.equal('tel:0001112222');
    expect(
      Boolean(parts(root, 'door').at(-1)!.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING),
    ).to.equal(true);
    expect(draw().root.querySelector('a')).to.equal(null);
  });

  it('is asked for nothing that could be typed', () => {
    const { root } = draw();
    expect(root.querySelectorAll('input, textarea, select, [contenteditable]')).to.have.lengthOf(0);
  });

  it('reads it in English where the page is English', () => {
    const { root } = draw({ language: 'en' });
    expect(part(root, 'start').querySelector('h2')!.textContent).to.equal(say('start.title', {}, 'en'));
    expect(textOf(root)).not.to.match(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
