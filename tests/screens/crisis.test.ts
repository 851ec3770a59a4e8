import { expect } from 'chai';
import type { CrisisView } from '../../src/visit/view.ts';
import { crisis } from '../../src/screens/crisis/crisis.ts';
import { all, byRole, has, names, part, parts, textOf } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { CHAT, crisisView, EMERGENCY, VOICE } from '../support/views.ts';

const draw = (change?: Partial<CrisisView>) => show((context) => crisis(crisisView(change), context));
const order = (root: Element) => parts(root, 'hotline').map((line) => line.querySelector('.name')!.textContent!.replace(say('crisis.always'), '').trim());

describe('in the crisis panel a person', () => {
  for (const kind of ['life-danger', 'suicidal', 'violence', 'general'] as const) {
    it(`reads words for "${kind}"`, () => {
      const { root } = draw({ kind });
      expect(part(root, 'crisis').dataset['crisis']).to.equal(kind);
      expect(names(root, 'heading')[0]).to.equal(say(`crisis.title.${kind}`));
      expect(textOf(root)).to.contain(say(`crisis.lead.${kind}`));
    });
  }

  for (const kind of ['life-danger', 'violence'] as const) {
    it(`finds help that comes first when it is "${kind}"`, () => {
      expect(order(draw({ kind }).root)).to.deep.equal([EMERGENCY.name, VOICE.name, CHAT.name]);
    });
  }
  for (const kind of ['suicidal', 'general'] as const) {
    it(`finds people who listen first when it is "${kind}"`, () => {
      expect(order(draw({ kind }).root)).to.deep.equal([VOICE.name, CHAT.name, EMERGENCY.name]);
    });
  }

  it('finds the ways without a voice under a heading of their own', () => {
    const { root } = draw();
    const list = all(root, 'h3').find((heading) => heading.textContent === say('crisis.text'))!.nextElementSibling!;
    expect(list.textContent).to.contain(CHAT.name);
    expect(list.querySelector('a')!.href).to.equal(CHAT.website);
  });

  it('sees no heading without lines below it', () => {
    const { root } = draw({ lines: [EMERGENCY] });
    expect(all(root, 'h3').map((heading) => heading.textContent)).to.deep.equal([say('crisis.emergency')]);
  });

  it('is told which line answers at any hour, and which call is free', () => {
    const { root } = draw({ lines: [{ ...VOICE, always: true, free: true }] });
    expect(textOf(root)).to.contain(say('crisis.always')).and.to.contain(say('contact.free'));
    expect(textOf(draw({ lines: [VOICE] }).root)).not.to.contain(say('crisis.always')).and.not.to.contain(say('contact.free'));
  });

  it('calls a number by pressing it, also one that begins with #', () => {
    const { root, contacted } = draw({ lines: [{ ...VOICE, numbers: [{ tel: '0120-783-556' }, { tel: '#9110' }] }] });
    const links = all(root, 'a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:0120783556', 'tel:%239110']);
    links[0]!.click();
    expect(contacted).to.deep.equal(['hotline']);
  });

  it('can go on with the questions, or back, after an answer that led here', () => {
    const { root, sent } = draw({ byAnswer: true });
    byRole(root, 'button', say('action.go-on')).click();
    byRole(root, 'button', say('action.back')).click();
    expect(part(root, 'next').textContent).to.equal(say('action.go-on'));
    expect(sent).to.deep.equal([{ type: 'go-on' }, { type: 'back' }]);
  });

  it('closes it when it was opened by hand', () => {
    const { root, sent } = draw({ byAnswer: false });
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
    expect(has(root, 'next')).to.equal(false);
  });
});
