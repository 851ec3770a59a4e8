import { expect } from 'chai';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { all, byRole, find, has, names, part, parts, textOf } from '../support/find.ts';
import { expectSame } from '../support/same.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { centre, contact, method, NOWHERE, resultView } from '../support/views.ts';

const draw = (change: Partial<ResultView> = {}, reader?: Reader) => show((context) => result(resultView(change), context), reader);
const name = (id: string) => say(`method.${id}`);

describe('in the result a person', () => {
  it('reads the fitting method as the title', () => {
    expect(find(draw().root, 'h2').textContent).to.equal(say('result.title.recommended', { method: name('phone') }));
  });

  it('finds all methods in the order of the wish, the barred one last', () => {
    expect(parts(draw().root, 'method').map((section) => section.dataset['method'])).to.deep.equal(['phone', 'in-person', 'mail', 'online', 'sns']);
  });

  it('sees the number of the first method at once, and the others folded', () => {
    const { root } = draw();
    const seen = (element: Element) => element.checkVisibility();
    expect(all(part(root, 'method', '[data-method=phone]'), '[href^="tel:"]').map(seen)).to.deep.equal([true]);
    expect(parts(root, 'method', ':is(details)').map((method) => seen(method.querySelector('summary ~ p')!))).to.deep.equal([false, false, false]);
  });

  it('reads how the first contact goes', () => {
    expect(textOf(draw().root)).to.contain(say('method.phone.lead')).and.to.contain(say('method.phone.step'));
    expect(textOf(draw({}, { who: 'family' }).root)).to.contain(say('method.phone.step_family'));
  });

  it('reads the reasons, from what was answered', () => {
    expect(parts(draw().root, 'reason').map((reason) => reason.textContent)).to.deep.equal([say('reason.can-speak.for'), say('reason.daytime.for')]);
  });

  it('reads no reasons where there are none', () => {
    const { root } = draw({ reasons: [] });
    expect(parts(root, 'reason')).to.have.lengthOf(0);
    expect(names(root, 'heading')).not.to.contain(say('result.reasons'));
  });

  it('reads what spoke against the second, or that less spoke for it, or that it is a tie', () => {
    const second = (change: Partial<ResultView>) => part(draw(change).root, 'method', '[data-method=in-person]').textContent!;
    const [first] = resultView().methods;
    expect(second({ against: 'past-bad' })).to.contain(say('result.second.against', { reason: say('reason.past-bad.against') }));
    expect(second({})).to.contain(say('result.second.less', { method: name('phone') }));
    expect(second({ methods: [first!, method('in-person', { points: first!.points })] })).to.contain(say('result.second.tie', { method: name('phone') }));
  });

  it('is not offered a barred method as the second', () => {
    const { root } = draw({ methods: [resultView().methods[0]!, method('sns', { barred: true, against: ['hand-over-note'] }), method('in-person', { barred: true })] });
    expect(names(root, 'heading')).not.to.contain(say('result.second', { method: name('sns') }));
    expect(parts(part(root, 'alternatives'), 'method').map((section) => section.dataset['method'])).to.deep.equal(['sns', 'in-person']);
  });

  it('reads why a barred method is not pressed on them', () => {
    const barred = part(draw().root, 'method', '[data-method=sns]');
    expect(barred.textContent).to.contain(say('result.barred')).and.to.contain(say('reason.hand-over-note.against'));
    expect(part(draw().root, 'method', '[data-method=mail]').textContent).not.to.contain(say('result.barred'));
  });

  it('reads which one answer would have put another method first', () => {
    const { root } = draw({ counterfactual: { question: 'express', option: 'write', method: 'sns' } });
    expect(part(root, 'counterfactual').textContent).to.equal(say('result.counterfactual', { option: say('option.express.write'), method: name('sns') }));
    expect(has(draw().root, 'counterfactual')).to.equal(false);
  });

  it('finds the national lines folded', () => {
    expect(part(draw().root, 'lines').hasAttribute('open')).to.equal(false);
    expect(parts(part(draw().root, 'lines'), 'hotline')).to.have.lengthOf(2);
  });

  it('reads which rules made it, from when, and that it is no diagnosis', () => {
    const { root } = draw();
    expect(textOf(root)).to.contain(say('result.rules', { version: '9.9.9', date: '2026年11月22日' })).and.to.contain(say('result.disclaimer'));
  });

  it('can look over the answers, go back, or answer what is left', () => {
    const { root, sent } = draw({ canGoOn: true });
    for (const key of ['action.more-questions', 'action.answers', 'action.back']) byRole(root, 'button', say(key)).click();
    expect(sent).to.deep.equal([{ type: 'go-on' }, { type: 'open', side: 'answers' }, { type: 'back' }]);
    expect(has(draw().root, 'go-on')).to.equal(false);
  });

  it('is asked for the prefecture where no centre is known', () => {
    expect(has(draw({ places: NOWHERE }).root, 'area')).to.equal(true);
    expect(has(draw().root, 'area')).to.equal(false);
  });

  it('finds further centres folded behind the first', () => {
    const two = ['000-111-2222', '000-333-4444'].map((tel) => contact({ method: 'phone', tel }));
    const { root } = draw({ methods: [method('phone', { contacts: two })] });
    const [near, far] = parts(part(root, 'method'), 'contact');
    expectSame(near!.closest('details'), null);
    expect(far!.closest('details')!.querySelector('summary')!.textContent).to.equal(say('contacts.more'));
  });

  it('reads what to ask for, and whether it is known to be there', () => {
    const { root } = draw({ supports: [{ support: 'peer-group', here: true }, { support: 'drop-in', here: false }, { support: 'home-visit', here: null }, { support: 'referral', here: null }] });
    const rows = parts(root, 'support').map((row) => row.querySelector('small')?.textContent ?? null);
    expect(rows).to.deep.equal([say('support.here'), say('support.elsewhere'), say('support.ask'), null]);
    expect(has(draw().root, 'support')).to.equal(false);
  });

  it('reads that the prefecture comes first because of acquaintances, where there is another', () => {
    const note = say('result.prefecture-first');
    const { levels } = resultView().places;
    const two = { ...resultView().places, levels: [...levels, { ...levels[0]!, level: 'city' as const }] };
    expect(textOf(draw({ prefectureFirst: true, places: two }).root)).to.contain(note);
    expect(textOf(draw({ prefectureFirst: true }).root)).not.to.contain(note);
    const host = { ...resultView().places, levels: [...levels, { ...levels[0]!, level: 'host' as const }] };
    expect(textOf(draw({ prefectureFirst: true, places: host }).root)).not.to.contain(note);
    expect(textOf(draw({ prefectureFirst: true, places: { ...two, levels: [...host.levels.slice(1), ...two.levels] } }).root)).to.contain(note);
    expect(textOf(draw({ places: two }).root)).not.to.contain(note);
  });

  it('finds the national lines open where nobody answers by the contact in hand', () => {
    const { root } = draw({ closedNow: true });
    expect(part(root, 'lines').hasAttribute('open')).to.equal(true);
    for (const line of parts(part(root, 'lines'), 'hotline')) expect(line.checkVisibility()).to.equal(true);
    for (const line of parts(part(draw().root, 'lines'), 'hotline')) expect(line.checkVisibility()).to.equal(false);
  });

  it('is asked for the prefecture where only the host page\'s own people are known, and has those at hand', () => {
    const people = { level: 'host' as const, centres: [centre({ name: '担任' })] };
    const { root } = draw({ places: { ...NOWHERE, levels: [people] } });
    expect(part(root, 'area').checkVisibility()).to.equal(true);
    expect(parts(root, 'contact').some((card) => card.textContent!.includes('担任'))).to.equal(true);
  });

  it('reads that it is not sure whether the centre has the method by the nearest centre, not by the host page\'s own people', () => {
    const local = { level: 'local' as const, centres: [centre()] };
    const people = { level: 'host' as const, centres: [centre({ name: '担任' })] };
    const methods = [method('sns', { offered: false, points: 5 }), method('phone')];
    const words = (levels: ResultView['places']['levels']) => textOf(draw({ gates: ['not-offered'], methods, inHand: null, places: { ...NOWHERE, levels } }).root);
    expect(words([people, local])).to.contain(say('result.not-offered', { method: name('sns') }));
    expect(words([people])).to.contain(say('result.not-offered.unsure', { method: name('sns') }));
  });
});
