import { expect } from 'chai';
import type { GateId } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { all, byRole, find, has, names, part, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import { LIST_URL, places, resultView } from '../support/views.ts';

const draw = (change: Partial<ResultView> = {}, reader?: Reader) => show((context) => result(resultView(change), context), reader);
const UNDECIDED = { outcome: 'not-now', gates: ['not-now'], reasons: [] } as const;
const STEPS = ['keep', 'read', 'ask', 'peer'];
const steps = (root: Element): string[] => all(part(root, 'not-now'), 'li').map((step) => step.textContent!.replace(say('contact.new-tab'), '').trim());
/** The words of one step for whoever is behind the door. */
const words = (step: string, who: string): string => LANGUAGES.ja[`result.not-now.step.${step}_${who}`] ?? say(`result.not-now.step.${step}`);

describe('someone who does not want to contact anybody yet', () => {
  for (const who of WHO) {
    it(`finds four small steps in the words for "${who}", and may leave them all`, () => {
      const { root } = draw(UNDECIDED, { who });
      expect(steps(root)).to.deep.equal(STEPS.map((step) => words(step, who)));
      expect(part(root, 'not-now').textContent).to.contain(say('result.not-now.lead'));
    });
  }

  it('reads steps that differ for a family and a supporter where the person is another', () => {
    for (const who of ['family', 'supporter']) expect(words('ask', who)).not.to.equal(words('ask', 'self'));
    expect(words('peer', 'family')).to.contain('ご家族');
  });

  it('keeps a contact, or reads about the centre, with one press', () => {
    const { root, sent } = draw(UNDECIDED);
    for (const step of ['keep', 'read']) byRole(root, 'button', say(`result.not-now.step.${step}`)).click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'contacts' }, { type: 'open', side: 'about' }]);
  });

  it('has the words to ask somebody with, in quotes', () => {
    for (const who of WHO) expect(words('ask', who)).to.match(/「一度だけ、.+」/);
  });

  it('gets to what others tell on the site that has the list of all centres, without a trace of where they came from', () => {
    const { root, contacted } = draw(UNDECIDED);
    const link = find(part(root, 'not-now'), 'a');
    expect(link.getAttribute('href')).to.equal(new URL('/', LIST_URL).href);
    expect(link.getAttribute('rel')).to.equal('noreferrer noopener');
    link.click();
    expect(contacted).to.deep.equal([]);
  });

  it('finds plain words instead of a link where the address of the site is none', () => {
    const { root } = draw({ ...UNDECIDED, places: places({ nationalList: 'http://plain.example.jp/' }) });
    expect(all(part(root, 'not-now'), 'a')).to.have.lengthOf(0);
    expect(steps(root)).to.have.lengthOf(4);
  });

  it('can think otherwise at any time', () => {
    const { root, sent } = draw(UNDECIDED);
    byRole(root, 'button', say('result.not-now.back')).click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'answers' }]);
  });

  it('finds the methods below all the same', () => {
    const { root } = draw(UNDECIDED);
    expect(textOf(root)).to.contain(say('result.not-now.later'));
    expect(part(root, 'not-now').compareDocumentPosition(part(root, 'method')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});

describe('someone who got a recommendation', () => {
  const quiet = (root: Element): HTMLElement => part(root, 'not-now', ':is(details)');

  it('is told quietly, after everything else, that waiting is all right', () => {
    const { root } = draw();
    expect(find(quiet(root), 'summary').textContent).to.equal(say('result.not-now.quiet'));
    expect(part(root, 'lines').compareDocumentPosition(quiet(root)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(names(root, 'button')).not.to.contain(say('result.not-now.step.keep'));
  });

  it('finds the same steps there, in the words for them, but no talk of methods below', () => {
    const { root, sent } = draw({}, { who: 'family' });
    find(quiet(root), 'summary').click();
    expect(steps(root)).to.deep.equal(STEPS.map((step) => words(step, 'family')));
    expect(textOf(root)).not.to.contain(say('result.not-now.later'));
    byRole(root, 'button', say('result.not-now.step.read')).click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'about' }]);
  });

  it('finds it also where no method stands out, and only once where waiting is the outcome', () => {
    expect(quiet(draw({ outcome: 'no-preference' }).root).localName).to.equal('details');
    expect(all(draw(UNDECIDED).root, '[part="not-now"]').map(({ localName }) => localName)).to.deep.equal(['div']);
  });

  for (const gate of ['life-danger', 'suicidal', 'violence'] as const satisfies readonly GateId[]) {
    it(`is not told so in danger: ${gate}`, () => {
      const { root } = draw({ gates: [gate] });
      expect(has(root, 'not-now')).to.equal(false);
      expect(has(root, 'crisis-link')).to.equal(true);
    });
  }
});
