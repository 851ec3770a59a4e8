// Which widgets show the Japanese of crisis texts: those in a language that nobody has reviewed.
import { expect } from 'chai';
import { defineHelp, ownContent } from '../../src/entries/custom.ts';
import { HelpElement } from '../../src/element/help-element.ts';
import { define } from '../../src/element/define.ts';
import { CONTENT } from '../../src/content/index.ts';
import { all, find } from '../support/find.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { create, push } from '../support/widget.ts';
import { stage } from '../support/stage.ts';

/** The crisis panel of a widget in that language: its Japanese title below the other one, if there is one. */
async function added(tag: string, lang: string): Promise<string[]> {
  const widget: Widget = create({ lang }, tag);
  stage.append(widget);
  await widget.updateComplete;
  await push(widget, 'crisis-link');
  expect(find(widget, '.widget').lang).to.equal(lang);
  return all(widget, '.original > [lang] > p')
    .slice(0, 1)
    .map((text) => text.textContent);
}

define(
  class extends HelpElement {
    static override readonly content = { ...CONTENT, reviewed: ['en'] };
  },
  'reviewed-help',
);
const OWN = {
  questions: { talk: { options: ['speak', 'write'] } },
  flows: { self: ['talk'], family: ['talk'], supporter: ['talk'] },
  rules: {
    points: [
      { question: 'talk', option: 'speak', reason: 'speak', points: { phone: 3 } },
      { question: 'talk', option: 'write', reason: 'write', points: { sns: 3 } },
    ],
  },
} as const;
const texts = {
  'question.talk.title': 'Talk?',
  'question.talk.why': 'Why',
  'option.talk.speak': 'Speak',
  'option.talk.write': 'Write',
  'memo.talk.speak': 'I speak.',
  'memo.talk.write': 'I write.',
};
const own = (languages: readonly string[], reviewed?: readonly string[]) =>
  ownContent({
    ...OWN,
    texts: Object.fromEntries(languages.map((language) => [language, texts])),
    ...(reviewed && { reviewed }),
  });

describe('the Japanese of crisis texts', () => {
  it('is added in English, which nobody has reviewed', async () => {
    expect(await added('hikikomori-help', 'en')).to.deep.equal([say('crisis.title.general')]);
  });

  for (const lang of ['ja', 'ja-simple'])
    it(`is not added in ${lang}, where everybody reads Japanese already`, async () => {
      expect(await added('hikikomori-help', lang)).to.deep.equal([]);
    });

  it('is not added in a language that is reviewed', async () => {
    expect(await added('reviewed-help', 'en')).to.deep.equal([]);
  });

  it('is added to the texts of others, unless they say that theirs are reviewed', async () => {
    expect(defineHelp('own-unreviewed', own(['ja', 'en']))).to.equal(true);
    expect(defineHelp('own-reviewed', own(['ja', 'en'], ['en']))).to.equal(true);
    expect(defineHelp('own-english', own(['en']))).to.equal(true);
    expect(await added('own-unreviewed', 'en')).to.deep.equal([say('crisis.title.general')]);
    expect(await added('own-reviewed', 'en')).to.deep.equal([]);
    expect(await added('own-english', 'en')).to.deep.equal([]);
  });
});
