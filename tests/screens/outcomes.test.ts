import { expect } from 'chai';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { all, find, has, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { CHAT, contact, method, places, resultView, VOICE } from '../support/views.ts';

const draw = (change: Partial<ResultView> = {}, reader?: Reader) => show((context) => result(resultView(change), context), reader);
const name = (id: string) => say(`method.${id}`);

describe('where no answer speaks for a method a person', () => {
  const view = { outcome: 'no-preference', reasons: [], inHand: null } as const;

  it('is told so, and finds all methods alike, with no reason claimed', () => {
    const { root } = draw(view);
    expect(find(root, 'h2').textContent).to.equal(say('result.title.no-preference'));
    expect(textOf(root)).to.contain(say('result.no-preference.lead'));
    expect(parts(root, 'method').map((method) => method.localName)).to.deep.equal(Array(5).fill('details'));
    expect(has(root, 'reason')).to.equal(false);
    expect(has(root, 'alternatives')).to.equal(false);
  });
});

describe('someone who cannot decide yet', () => {
  it('reads that this is all right and finds small steps before the methods, none of which stands out', () => {
    const { root } = draw({ outcome: 'not-now', gates: ['not-now'] });
    expect(find(root, 'h2').textContent).to.equal(say('result.title.not-now'));
    const steps = part(root, 'not-now');
    expect(steps.compareDocumentPosition(part(root, 'method')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(parts(root, 'method').map((method) => [method.dataset['method'], method.localName])).to.deep.equal(['phone', 'in-person', 'mail', 'online', 'sns'].map((id) => [id, 'details']));
    expect(has(root, 'reason')).to.equal(false);
  });

  it('is not urged on behalf of someone else either', () => {
    expect(textOf(draw({ outcome: 'not-now' }, { who: 'family' }).root)).to.contain(say('result.not-now.step.ask_family'));
    expect(textOf(draw({ outcome: 'not-now' }, { who: 'supporter' }).root)).to.contain(say('result.not-now.step.ask_supporter'));
  });
});

describe('where the fitting method is not offered a person', () => {
  const phone = method('phone', { barred: true, contacts: [contact({ method: 'phone', tel: '000-111-2222' })] });
  const desk = method('in-person', { contacts: [contact({ method: 'in-person', address: '見本市中央1-2-3' })] });
  const missing: Partial<ResultView> = { gates: ['not-offered'], methods: [method('sns', { offered: false, points: 5 }), desk, phone], inHand: desk, lines: [VOICE, CHAT] };
  const local = places({ levels: [{ ...places().levels[0]!, level: 'local' }] });

  it('still reads it as the wish, and that it was not found here', () => {
    const { root } = draw({ ...missing, places: local });
    expect(find(root, 'h2').textContent).to.equal(say('result.title.recommended', { method: name('sns') }));
    expect(textOf(root)).to.contain(say('result.not-offered', { method: name('sns') }));
  });

  it('is not told that it is missing where that is not known', () => {
    const { root } = draw(missing);
    expect(textOf(root)).to.contain(say('result.not-offered.unsure', { method: name('sns') })).and.not.to.contain(say('result.not-offered', { method: name('sns') }));
  });

  it('gets the best method that is offered, with its contact', () => {
    const first = part(draw(missing).root, 'method', '[data-method=sns]');
    expect(names(first, 'heading')).to.contain(say('result.not-offered.instead', { method: name('in-person') }));
    expect(first.textContent).to.contain(say('method.in-person.step')).and.to.contain('見本市中央1-2-3');
  });

  it('finds the bridge: who can phone, and three lines to say', () => {
    const bridge = part(draw(missing).root, 'bridge');
    for (const key of ['bridge.proxy', 'bridge.note', 'bridge.page', 'bridge.say.1', 'bridge.say.2', 'bridge.say.3']) expect(bridge.textContent).to.contain(say(key));
  });

  it('has the number at hand for the one who phones instead', () => {
    const bridge = part(draw(missing).root, 'bridge');
    expect(bridge.textContent).to.contain(say('bridge.phone'));
    expect(all(bridge, '[href^="tel:"]').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:0001112222']);
  });

  it('finds a line without voice after the bridge, and none that they would have to speak on', () => {
    const first = part(draw(missing).root, 'method', '[data-method=sns]');
    expect(parts(first, 'hotline').map((line) => line.querySelector('.name span')!.textContent)).to.deep.equal([CHAT.name]);
    expect(names(first, 'heading')).to.contain(say('bridge.national'));
    expect(part(first, 'bridge').compareDocumentPosition(part(first, 'hotline')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('who would rather phone finds the lines to phone instead', () => {
    const wish = method('phone', { offered: false, points: 5 });
    const first = part(draw({ ...missing, methods: [wish, desk], lines: [VOICE, CHAT] }).root, 'method', '[data-method=phone]');
    expect(parts(first, 'hotline').map((line) => line.querySelector('.name span')!.textContent)).to.deep.equal([VOICE.name]);
    expect(names(first, 'heading')).to.contain(say('result.lines')).and.not.to.contain(say('bridge.national'));
  });

  it('finds other windows that have it, before the national lines', () => {
    const further = contact({ method: 'sns', url: 'https://chat.example.jp/further' }, 'fresh', { name: '見本県の窓口' });
    const unknown = contact({ method: 'sns' }, 'fresh', { name: '知らない窓口' });
    const { root } = draw({ ...missing, methods: [method('sns', { offered: false, points: 5, contacts: [unknown, further] }), desk, phone] });
    const elsewhere = part(root, 'elsewhere');
    expect(names(elsewhere, 'heading')[0]).to.equal(say('bridge.elsewhere', { method: name('sns') }));
    expect(all(elsewhere, 'a').map((link) => link.getAttribute('href'))).to.contain('https://chat.example.jp/further');
    expect(elsewhere.textContent).to.contain('見本県の窓口').and.not.to.contain('知らない窓口');
    expect(elsewhere.compareDocumentPosition(part(root, 'hotline')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(part(root, 'bridge').compareDocumentPosition(elsewhere) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('finds no heading without anything below it', () => {
    const { root } = draw({ ...missing, lines: [VOICE] });
    expect(has(root, 'elsewhere')).to.equal(false);
    expect(names(root, 'heading')).not.to.contain(say('bridge.national'));
  });

  it('finds no bridge and nothing elsewhere where the wish can be met', () => {
    const { root } = draw();
    expect(has(root, 'bridge')).to.equal(false);
    expect(has(root, 'elsewhere')).to.equal(false);
    expect(names(root, 'heading')).not.to.contain(say('bridge.national'));
  });
});

describe('before any method', () => {
  it('someone who lives with violence reads about a safe place, and has the lines one press away', () => {
    const { root, sent } = draw({ gates: ['violence'] });
    expect(textOf(root)).to.contain(say('gate.violence'));
    part(root, 'crisis-link').click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'crisis' }]);
  });

  for (const gate of ['suicidal', 'life-danger'] as const) {
    it(`someone in danger ("${gate}") has the lines one press away`, () => {
      const { root } = draw({ gates: [gate] });
      expect(textOf(root)).to.contain(say('gate.suicidal'));
      expect(has(root, 'crisis-link')).to.equal(true);
    });
  }

  it('someone young reads about help for children', () => {
    expect(textOf(draw({ gates: ['minor'] }).root)).to.contain(say('gate.minor'));
  });

  it('the others read nothing of the kind', () => {
    const { root } = draw();
    expect(has(root, 'crisis-link')).to.equal(false);
    expect(all(root, '[part=result] > .notice')).to.have.lengthOf(0);
  });

  it('a family reads that a visit needs consent first', () => {
    const visit = { supports: [{ support: 'home-visit', here: true }] } as const;
    expect(part(draw({ ...visit, gates: ['consent'] }, { who: 'family' }).root, 'support').textContent).to.contain(say('gate.consent'));
    expect(part(draw(visit, { who: 'family' }).root, 'support').textContent).not.to.contain(say('gate.consent'));
  });
});
