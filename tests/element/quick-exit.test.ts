import { expect } from 'chai';
import { find, has, names, part, placeOf, textOf } from '../support/find.ts';
import { press } from '../support/keys.ts';
import { say } from '../support/texts.ts';
import { answer, mount } from '../support/widget.ts';

const EXIT = 'https://weather.example.jp/';

describe('where the page has asked for a quick way out', () => {
  it('it is the first button of every screen, and says honestly what it does not do', async () => {
    const widget = await mount({ 'quick-exit': EXIT });
    for (const until of ['start', 'question express', 'result']) {
      await answer(widget, { who: 'self' }, until);
      expect(names(widget, 'button')[0]).to.equal(say('action.quick-exit'));
      const note = find(widget, `#${part(widget, 'quick-exit').getAttribute('aria-describedby')!}`);
      expect(note.textContent).to.equal(say('exit.note'));
    }
  });

  it('it is gone when the page takes it back, and was never there where it was not asked for', async () => {
    const widget = await mount({ 'quick-exit': EXIT });
    widget.removeAttribute('quick-exit');
    await widget.updateComplete;
    expect(has(widget, 'quick-exit')).to.equal(false);
    expect(has(await mount(), 'quick-exit')).to.equal(false);
  });

  for (const bad of ['javascript:alert(1)', 'http://weather.example.jp/', '/weather']) {
    it(`an address that can't be trusted is no way out: ${bad}`, async () => {
      expect(has(await mount({ 'quick-exit': bad }), 'quick-exit')).to.equal(false);
    });
  }
});

describe('where nobody has asked for it', () => {
  it('three presses of Shift do nothing at all', async () => {
    const widget = await mount();
    await answer(widget, { who: 'self' }, 'question express');
    const before = textOf(widget);
    for (let presses = 0; presses < 3; presses += 1) await press('Shift');
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('question express');
    expect(textOf(widget)).to.equal(before);
    expect(has(widget, 'veil')).to.equal(false);
  });
});
