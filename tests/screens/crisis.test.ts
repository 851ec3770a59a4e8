import { expect } from 'chai';
import type { CrisisWays } from '../../src/visit/crisis.ts';
import type { CrisisView } from '../../src/visit/view.ts';
import { crisis } from '../../src/screens/crisis/crisis.ts';
import { all, byRole, find, has, names, part, parts, textOf, wordsOf } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { CHAT, crisisView, EMERGENCY, hotline, VOICE, WAYS } from '../support/views.ts';

const draw = (change?: Partial<CrisisView>) => show((context) => crisis(crisisView(change), context));
const ways = (change: Partial<CrisisWays>): Partial<CrisisView> => ({ ways: { ...WAYS, ...change } });
const hrefs = (root: Element) =>
  all(root, '[part~=hotline] a')
    .filter((link) => link.checkVisibility())
    .map((link) => link.getAttribute('href'));
const follows = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('in the crisis panel a person', () => {
  for (const kind of ['life-danger', 'suicidal', 'violence', 'general'] as const) {
    it(`reads words for "${kind}"`, () => {
      const { root } = draw({ kind });
      expect(part(root, 'crisis').dataset['crisis']).to.equal(kind);
      expect(names(root, 'heading')[0]).to.equal(say(`crisis.title.${kind}`));
      expect(textOf(root)).to.contain(say(`crisis.lead.${kind}`));
    });
  }

  it('finds lines that listen first, the chat before all others, and then the emergency numbers', () => {
    expect(hrefs(draw().root)).to.deep.equal([CHAT.website, 'tel:0120000000', 'tel:119']);
  });

  it('finds the emergency numbers first where somebody has to come', () => {
    expect(hrefs(draw({ kind: 'violence', ...ways({ emergencyFirst: true }) }).root)).to.deep.equal([
      'tel:119',
      CHAT.website,
      'tel:0120000000',
    ]);
  });

  it('sees one filled button, the first', () => {
    for (const emergencyFirst of [true, false]) {
      const { root } = draw(ways({ emergencyFirst }));
      expect(all(root, '.primary').map((link) => link.getAttribute('href'))).to.deep.equal([
        emergencyFirst ? 'tel:119' : CHAT.website,
      ]);
      expect(parts(root, 'action')).to.have.lengthOf(1);
    }
  });

  it('finds the button to go on below one line without voice and one with, before any further line', () => {
    const more = hotline({ id: 'more', numbers: [{ tel: '0120-111-111' }] });
    const { root } = draw(ways({ near: [CHAT, VOICE, more] }));
    const [chat, voice, third] = all(root, '.near a');
    expect(follows(voice!, part(root, 'next'))).to.equal(true);
    expect(follows(chat!, part(root, 'next'))).to.equal(true);
    expect(follows(part(root, 'next'), third!)).to.equal(true);
  });

  it('reads what 119 and 110 ask beside them, and nowhere there that one may hang up', () => {
    const emergency = [EMERGENCY, hotline({ id: 'police', kinds: ['emergency'], numbers: [{ tel: '110' }] })];
    const box = part(draw(ways({ emergency })).root, 'emergency');
    for (const key of ['crisis.ask.119', 'crisis.ask.110', 'crisis.ask.voiceless'])
      expect(box.textContent).to.contain(say(key));
    expect(box.textContent).not.to.match(/途中で切って/);
  });

  it('finds the other lines folded, with their hours', () => {
    const rest = part(draw().root, 'more-lines');
    expect([rest.hasAttribute('open'), parts(rest, 'hotline').length]).to.deep.equal([false, 1]);
    expect(has(draw(ways({ rest: [] })).root, 'more-lines')).to.equal(false);
  });

  it('is told which line answers at any hour, and which call is free', () => {
    const line = { ...VOICE, always: true, free: true };
    expect(textOf(draw(ways({ near: [line] })).root))
      .to.contain(say('crisis.always'))
      .and.to.contain(say('contact.free'));
  });

  it('calls a number by pressing it, also one that begins with #', () => {
    const { root, contacted } = draw(ways({ near: [{ ...VOICE, numbers: [{ tel: '#9110' }] }] }));
    const link = find(root, '.near a');
    expect(link.getAttribute('href')).to.equal('tel:%239110');
    link.click();
    expect(contacted).to.deep.equal(['hotline']);
  });

  it('can go on with the questions, or back, after an answer that led here', () => {
    const { root, sent } = draw({ byAnswer: true });
    byRole(root, 'button', say('action.go-on')).click();
    byRole(root, 'button', say('action.back')).click();
    expect(wordsOf(part(root, 'next'))).to.equal(say('action.go-on'));
    expect(sent).to.deep.equal([{ type: 'go-on' }, { type: 'back' }]);
  });

  it('closes it when it was opened by hand', () => {
    const { root, sent } = draw({ byAnswer: false });
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
    expect(has(root, 'next')).to.equal(false);
  });
});
