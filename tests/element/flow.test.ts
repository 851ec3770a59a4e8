import { expect } from 'chai';
import { all, find, has, part, parts, placeOf, textOf, wordsOf } from '../support/find.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, choose, LOCAL, mount, option, push, questionOf, tap } from '../support/widget.ts';

const methods = (widget: Widget) => parts(widget, 'method').map((section) => section.dataset['method']);
const chosen = (widget: Widget) =>
  parts(widget, 'option')
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map((button) => (button as HTMLButtonElement).value);
/** A centre that can be reached in all five ways. */
const WHOLE = {
  ...LOCAL,
  address: '見本市中央1-2-3',
  sns: 'https://lin.ee/x',
  form: 'https://form.example.jp/',
  online: 'https://online.example.jp/',
};
const SELF = {
  who: 'self',
  safe: 'none',
  express: 'write',
  reach: 'none',
  want: ['listen'],
  when: 'evening-weekend',
  worry: 'none',
  age: '18-39',
};
const FAMILY = {
  who: 'family',
  safe: 'none',
  know: 'refuses',
  want: ['visit'],
  when: 'daytime',
  worry: 'none',
  age: '40-64',
  carer: ['money'],
};
const SUPPORTER = {
  who: 'supporter',
  safe: 'none',
  stage: 'leaving-soon',
  know: 'agrees',
  want: ['procedure'],
  when: 'daytime',
};

describe('from the door to the result', () => {
  it('someone who writes and meets nobody is led to writing, and the phone is barred', async () => {
    const widget = await mount(WHOLE);
    const places = await answer(widget, SELF);
    expect(places.slice(0, 3)).to.deep.equal(['start', 'question safe', 'question express']);
    expect(methods(widget).slice(0, 2)).to.deep.equal(['mail', 'sns']);
    expect(part(widget, 'action').getAttribute('href')).to.equal(WHOLE.form);
    for (const id of ['phone', 'in-person'])
      expect(part(widget, 'method', `[data-method=${id}]`).textContent).to.contain(say('result.barred'));
  });

  it('a parent is led to the phone, then to the desk; a visit needs consent first', async () => {
    const widget = await mount(LOCAL);
    await answer(widget, FAMILY);
    expect(methods(widget).slice(0, 2)).to.deep.equal(['phone', 'in-person']);
    expect(find(part(widget, 'method'), '[href^="tel:"]').getAttribute('href')).to.equal('tel:0000000000');
    expect(part(widget, 'support', '[data-support=home-visit]').textContent).to.contain(say('gate.consent'));
    expect(parts(widget, 'support').map((row) => row.dataset['support'])).to.deep.equal([
      'home-visit',
      'self-reliance-support',
    ]);
  });

  it('a teacher is led to the phone, then to the desk, and to help before leaving school', async () => {
    const widget = await mount(WHOLE);
    await answer(widget, SUPPORTER);
    expect(methods(widget).slice(0, 2)).to.deep.equal(['phone', 'in-person']);
    expect(has(widget, 'support', '[data-support=youth-support-station]')).to.equal(true);
  });

  for (const given of [SELF, FAMILY, SUPPORTER]) {
    it(`"${given.who}" reads at most three reasons, and each method once`, async () => {
      const widget = await mount(WHOLE);
      await answer(widget, given);
      expect(parts(widget, 'reason').length).to.be.within(1, 3);
      expect([...new Set(methods(widget))]).to.have.lengthOf(5);
      expect(methods(widget)).to.have.lengthOf(5);
    });
  }

  it('someone who answers nothing still gets every method, at most seven questions after the door', async () => {
    const widget = await mount(WHOLE);
    const places = await answer(widget, { who: 'self' });
    expect(places.filter((place) => place.startsWith('question')).length).to.be.at.most(7);
    expect(part(widget, 'result').dataset['outcome']).to.equal('no-preference');
    expect(methods(widget)).to.have.lengthOf(5);
  });

  it('an answer of danger opens the lines at once; going on leads to the next question', async () => {
    const widget = await mount();
    await answer(widget, { safe: 'suicidal' }, 'crisis');
    expect(part(widget, 'crisis').dataset['crisis']).to.equal('suicidal');
    await push(widget, 'next');
    expect(questionOf(widget)).to.equal('express');
  });
});

describe('on the way a person', () => {
  it('goes back once and finds the earlier answer marked @wcag:3.3.7', async () => {
    const widget = await mount();
    await answer(widget, SELF, 'question reach');
    await push(widget, 'back');
    expect(questionOf(widget)).to.equal('express');
    expect(chosen(widget)).to.deep.equal(['write']);
    await choose(widget, 'write');
    expect(questionOf(widget)).to.equal('reach');
  });

  it('goes back to ticked boxes that are still ticked', async () => {
    const widget = await mount();
    await answer(widget, { ...SELF, want: ['peer', 'learn'] }, 'question when');
    await push(widget, 'back');
    expect(
      (parts(widget, 'option') as HTMLInputElement[])
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ).to.deep.equal(['peer', 'learn']);
  });

  it('finds boxes still ticked after a look at the contacts, and none of them after going on without sending @wcag:3.3.7', async () => {
    const widget = await mount();
    await answer(widget, SELF, 'question want');
    const ticked = () =>
      (parts(widget, 'option') as HTMLInputElement[])
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
    for (const box of parts(widget, 'option').slice(1, 3)) box.click();
    await push(widget, 'show-contacts');
    await push(widget, 'back');
    expect(ticked()).to.deep.equal(['procedure', 'peer']);
    await push(widget, 'skip');
    await push(widget, 'back');
    expect(ticked()).to.deep.equal([]);
  });

  it('goes all the way back to the doors', async () => {
    const widget = await mount();
    await answer(widget, SELF, 'question reach');
    for (let presses = 0; presses < 3; presses += 1) await push(widget, 'back');
    expect(placeOf(widget)).to.equal('start');
  });

  it('answers again after going back, and only the last answer counts', async () => {
    const once = await mount();
    await answer(once, { ...SELF, express: 'speak', reach: 'out' });
    const twice = await mount();
    await answer(twice, SELF, 'question want');
    await push(twice, 'back');
    await push(twice, 'back');
    await choose(twice, 'speak');
    await answer(twice, { ...SELF, reach: 'out' });
    expect(textOf(twice)).to.equal(textOf(once));
  });

  it('skips a question, which is then said to be unanswered and marked nowhere', async () => {
    const widget = await mount();
    await answer(widget, { ...SELF, express: undefined! }, 'question reach');
    await push(widget, 'back');
    expect(chosen(widget)).to.deep.equal([]);
    await answer(widget, { ...SELF, express: undefined! });
    await tap(widget, say('action.answers'));
    const row = all(widget, 'dt').find((term) => term.textContent === say('question.express.title'))!;
    expect(wordsOf(row.nextElementSibling!)).to.equal(say('answers.skipped'));
  });

  it('looks at the result early from the third question on, and can go on from there', async () => {
    const widget = await mount();
    await answer(widget, SELF, 'question express');
    expect(has(widget, 'see-result')).to.equal(false);
    await answer(widget, SELF, 'question reach');
    await push(widget, 'see-result');
    expect(placeOf(widget)).to.equal('result');
    await tap(widget, say('action.more-questions'));
    expect(questionOf(widget)).to.equal('reach');
  });

  it('opens the crisis panel and the contacts from a question, and comes back to it', async () => {
    const widget = await mount();
    await answer(widget, SELF, 'question reach');
    for (const [way, place] of [
      ['action.crisis', 'crisis'],
      ['action.contacts', 'contacts'],
    ] as const) {
      await tap(widget, say(way));
      expect(placeOf(widget)).to.equal(place);
      await tap(widget, say('action.close'));
      expect(questionOf(widget)).to.equal('reach');
    }
  });

  it('changes one answer from the list and sees the other result at once @wcag:3.3.6', async () => {
    const widget = await mount(WHOLE);
    await answer(widget, SELF);
    const before = methods(widget);
    await tap(widget, say('action.answers'));
    await tap(widget, `${say('action.change')} ${say('question.express.title')}`);
    expect(chosen(widget)).to.deep.equal(['write']);
    await choose(widget, 'speak');
    await answer(widget, SELF);
    expect(methods(widget)).not.to.deep.equal(before);
    expect(part(widget, 'method', '[data-method=phone]').textContent).not.to.contain(say('result.barred'));
  });
});

describe('at any time a person', () => {
  it('deletes the answers and is back at the start, where nothing is left @wcag:3.3.6', async () => {
    const widget = await mount();
    const untouched = textOf(widget);
    await answer(widget, SELF);
    await tap(widget, say('action.clear'));
    expect(placeOf(widget)).to.equal('start');
    expect(textOf(widget)).to.equal(`${say('status.cleared')} ${untouched}`.trim());
    await answer(widget, {}, 'question express');
    expect(chosen(widget)).to.deep.equal([]);
    expect(option(widget, 'write').textContent).not.to.contain(say('option.chosen'));
  });

  it('may be taken to the start or to the contacts by the page', async () => {
    const widget = await mount(LOCAL);
    widget.showContacts();
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('contacts');
    await push(widget, 'back');
    await answer(widget, SELF);
    widget.restart();
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('start');
    expect(has(widget, 'clear')).to.equal(false);
  });
});
