import { expect } from 'chai';
import { all, find, has, part, parts, placeOf, textOf } from '../support/find.ts';
import { say, sayTo } from '../support/texts.ts';
import { translate, TRANSLATORS } from '../support/translators.ts';
import type { Widget } from '../support/widget.ts';
import { answer, click, LOCAL, mount, option, push, questionOf, step } from '../support/widget.ts';

const GIVEN = {
  who: 'self',
  safe: 'none',
  express: 'write',
  reach: 'none',
  want: ['listen'],
  when: 'daytime',
  worry: 'none',
  age: '18-39',
};

/**
 * The words on the screen with the translator's marks taken away; a screen reader and a person read these.
 */
const wordsOf = (element: Element): string =>
  element.textContent.replaceAll('*', '').replace(/\s+/g, ' ').trim();
const settled = async (widget: Widget): Promise<void> => {
  await widget.updateComplete;
  await new Promise((done) => {
    setTimeout(done, 60);
  });
};

/**
 * Question, explanation and answers are those of the question that is being asked, each answer with its own
 * id.
 */
function expectOwnWords(widget: Widget): void {
  const question = questionOf(widget);
  if (question === undefined) return;
  expect(wordsOf(find(widget, '#title')), question).to.equal(
    say(`question.${question}.title` as 'question.safe.title'),
  );
  for (const shown of parts(widget, 'option')) {
    const { value } = shown as HTMLButtonElement | HTMLInputElement;
    const words = sayTo(GIVEN.who, `option.${question}.${value}`);
    expect(wordsOf(shown.closest('label') ?? shown), `${question} ${value}`).to.contain(words);
  }
}

for (const [kind, translator] of Object.entries(TRANSLATORS)) {
  describe(`on a page whose translator ${kind}`, () => {
    let stop = (): void => {};
    afterEach(() => {
      stop();
    });

    it('each question stands above its own answers all the way to the result', async () => {
      const widget = await mount(LOCAL);
      stop = translate(widget, translator);
      while (placeOf(widget) !== 'result') {
        await settled(widget);
        expectOwnWords(widget);
        await step(widget, GIVEN);
      }
      await settled(widget);
      expect(wordsOf(find(widget, '#title'))).to.equal(say('result.title.voiceless'));
    });

    it('a press on the words about dying opens the crisis panel', async () => {
      const widget = await mount(LOCAL);
      stop = translate(widget, translator);
      await answer(widget, GIVEN, 'question safe');
      await settled(widget);
      const shown = parts(widget, 'option').find((element) =>
        wordsOf(element).includes(say('option.safe.suicidal')),
      )!;
      await click(widget, shown);
      expect(placeOf(widget)).to.equal('crisis');
      await settled(widget);
      expect(wordsOf(find(widget, '#title'))).to.equal(say('crisis.title.suicidal'));
    });

    it('going back and forth, and looking at the contacts in between, leaves no word of another screen', async function () {
      this.timeout(30_000);
      const widget = await mount(LOCAL);
      stop = translate(widget, translator);
      await answer(widget, GIVEN, 'question reach');
      for (const name of ['back', 'show-contacts', 'back', 'crisis-link', 'back', 'back']) {
        await settled(widget);
        await push(widget, name);
        await settled(widget);
        expectOwnWords(widget);
      }
      expect(questionOf(widget)).to.equal('safe');
    });

    it('another language of the page replaces all words', async () => {
      const widget = await mount(LOCAL);
      stop = translate(widget, translator);
      await answer(widget, GIVEN, 'question express');
      await settled(widget);
      document.documentElement.lang = 'en';
      await settled(widget);
      await settled(widget);
      expect(wordsOf(find(widget, '#title'))).to.equal(say('question.express.title', {}, 'en'));
      expect(wordsOf(option(widget, 'hard'))).to.contain(say('option.express.hard', {}, 'en'));
    });

    it('contacts of another place leave no name or number of the first one', async () => {
      const widget = await mount({ area: '47' });
      await push(widget, 'show-contacts');
      stop = translate(widget, translator);
      await settled(widget);
      widget.setAttribute('area', '12');
      await settled(widget);
      expect(textOf(widget)).to.contain('千葉県').and.not.to.contain('沖縄県ひきこもり');
    });
  });
}

describe('what a translator must leave as it is', () => {
  const kept = (widget: Widget): string =>
    all(widget, '[translate="no"]')
      .map((element) => element.textContent)
      .join(' | ');

  it('a contact: its name, number, hours and address', async () => {
    const widget = await mount({ ...LOCAL, email: 'soudan@city.example.lg.jp' });
    await push(widget, 'show-contacts');
    const card = part(widget, 'contact');
    for (const element of [...card.querySelectorAll('*')].filter(
      ({ childElementCount }) => childElementCount === 0,
    )) {
      if (/見本市|000-000-0000/.test(element.textContent))
        expect(element.closest('[translate="no"]'), element.outerHTML).not.to.equal(null);
    }
    expect(kept(widget))
      .to.contain(LOCAL['center-name'])
      .and.to.contain('000-000-0000')
      .and.to.contain(LOCAL['address'])
      .and.to.contain('17:00');
  });

  it('the name and the number of every line in the crisis panel', async () => {
    const widget = await mount(LOCAL);
    await push(widget, 'crisis-link');
    const numbers = all(widget, 'a[href^="tel:"]');
    expect(numbers.length).to.be.greaterThan(3);
    for (const number of numbers)
      expect(number.querySelector('[translate="no"]')?.textContent ?? '', number.outerHTML).to.match(
        /[\d#]{3}/,
      );
    for (const name of all(widget, '.line .name > :first-child'))
      expect(name.closest('[translate="no"]'), name.outerHTML).not.to.equal(null);
  });

  it('not the questions, the answers and the explanations: who translates needs them', async () => {
    const widget = await mount(LOCAL);
    await answer(widget, GIVEN, 'question safe');
    expect(kept(widget)).to.equal('');
    expect(has(widget, 'option')).to.equal(true);
  });
});
