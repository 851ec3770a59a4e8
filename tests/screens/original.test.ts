// Crisis texts in a translation that nobody has reviewed: the Japanese stands below them.
import { expect } from 'chai';
import type { TemplateResult } from 'lit';
import type { Context } from '../../src/components/context.ts';
import { crisis } from '../../src/screens/crisis/crisis.ts';
import { question } from '../../src/screens/question/question.ts';
import { result } from '../../src/screens/result/result.ts';
import { all, find, names, part } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { crisisView, EMERGENCY, hotline, questionView, resultView, WAYS } from '../support/views.ts';

const unreviewed = (template: (context: Context) => TemplateResult): HTMLElement =>
  show(template, { language: 'en', unreviewed: true }).root;
const POLICE = hotline({ id: 'police', kinds: ['emergency'], numbers: [{ tel: '110' }] });
const PANEL = crisisView({ kind: 'violence', ways: { ...WAYS, emergency: [EMERGENCY, POLICE] } });
const SAFE = questionView({
  question: 'safe',
  options: (['none', 'life-danger', 'suicidal', 'violence'] as const).map((id) => ({ id, chosen: false })),
});
const DANGER = resultView({ gates: ['violence', 'consent'], urgent: WAYS });
const SCREENS: readonly ((context: Context) => TemplateResult)[] = [
  (context) => crisis(PANEL, context),
  (context) => question(SAFE, context),
  (context) => result(DANGER, context),
];

const japanese = (root: Element): string[] =>
  all(root, '.original > [lang=ja] > p').map((text) => text.textContent);
const notes = (root: Element): number =>
  all(root, '.original > p').filter((text) => text.textContent === say('crisis.unreviewed', {}, 'en')).length;

describe('below crisis texts that nobody has reviewed the Japanese stands', () => {
  it('in the crisis panel, of its title, its lead, and what is asked', () => {
    const root = unreviewed((context) => crisis(PANEL, context));
    expect(japanese(root)).to.have.members(
      [
        'crisis.title.violence',
        'crisis.lead.violence',
        'crisis.call',
        'crisis.emergency',
        'crisis.ask',
        'crisis.ask.119',
        'crisis.ask.110',
        'crisis.ask.voiceless',
        'crisis.more',
      ].map((key) => say(key)),
    );
    expect(notes(root)).to.equal(1);
  });

  it('after the ways to get in touch and the button to go on', () => {
    const root = unreviewed((context) => crisis(PANEL, context));
    const next = part(root, 'next');
    expect(
      next.compareDocumentPosition(find(root, '.original')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).not.to.equal(0);
  });

  it('on the question about danger, of its words and answers, and on no other question', () => {
    const root = unreviewed((context) => question(SAFE, context));
    expect(japanese(root)).to.deep.equal(
      [
        'question.safe.title',
        'question.safe.why',
        ...['none', 'life-danger', 'suicidal', 'violence'].map((id) => `option.safe.${id}`),
      ].map((key) => say(key)),
    );
    expect(notes(root)).to.equal(1);
    expect(japanese(unreviewed((context) => question(questionView(), context)))).to.deep.equal([]);
  });

  it('in the strip above a result', () => {
    const strip = part(
      unreviewed((context) => result(DANGER, context)),
      'urgent',
    );
    expect(japanese(strip)).to.deep.equal([say('strip.violence'), say('strip.unheard')]);
    expect(notes(strip)).to.equal(1);
  });

  it('of what a minor and a family are told about school and about visits', () => {
    const root = unreviewed((context) =>
      result(
        resultView({ gates: ['minor', 'consent'], supports: [{ support: 'home-visit', here: null }] }),
        context,
      ),
    );
    expect(japanese(root)).to.have.members([say('gate.minor'), say('gate.consent')]);
  });

  it('in no name of a heading, a button or a link, and safe from page translators @wcag:3.1.2', () => {
    for (const draw of SCREENS) {
      const root = unreviewed(draw);
      const before = show(draw, { language: 'en' }).root;
      for (const role of ['heading', 'button', 'link'] as const)
        expect(names(root, role)).to.deep.equal(names(before, role));
      expect(all(root, ':is(a, button, summary, h2, h3, h4, h5, h6) .original')).to.deep.equal([]);
      for (const words of all(root, '.original > [lang]'))
        expect([words.lang, words.dir, words.translate]).to.deep.equal(['ja', 'ltr', false]);
    }
  });

  it('nowhere once they are reviewed', () => {
    for (const draw of SCREENS)
      expect(all(show(draw, { language: 'en' }).root, '.original')).to.deep.equal([]);
  });
});
