// Another script of the page that will not leave the tag alone. The built script under such a storm is in
// tests/dist/faults.test.ts.
import { expect } from 'chai';
import { Warnings } from '../../src/element/warnings.ts';
import { placeOf, wordsOf } from '../support/find.ts';
import { hear, warnings } from '../support/page.ts';
import { answer, LOCAL, mount } from '../support/widget.ts';

describe('drawings', () => {
  it('of a widget stop after the last change', async () => {
    const widget = await mount(LOCAL);
    for (let count = 0; count < 200; count += 1) {
      widget.setAttribute('heading-level', String(2 + (count % 3)));
      await Promise.resolve();
      await Promise.resolve();
    }
    widget.setAttribute('lang', 'en');
    await widget.updateComplete;
    // The centre's name is Japanese in every language, and so are the names of languages below the screen.
    const words = wordsOf(widget.shadowRoot!.querySelector('.screen')!);
    expect(words.replace(LOCAL['center-name']!, '')).not.to.match(/[\u3040-\u30ff]{3}/);
    await answer(widget, { who: 'self' }, 'question safe');
    expect(placeOf(widget)).to.equal('question safe');
  });
});

describe('warnings', () => {
  it('report each value once, and at most twenty of one code', () => {
    const [seen, heard] = [warnings(), hear()];
    const told = new Warnings();
    for (let value = 0; value < 1000; value += 1)
      told.report(document, [{ code: 'attribute/phone', value: String(value % 100), expected: 'a number' }]);
    expect(seen).to.have.lengthOf(20);
    expect(heard).to.have.lengthOf(20);
    expect(new Set(seen).size).to.equal(20);
  });

  it('of another code are reported all the same', () => {
    const seen = warnings();
    const told = new Warnings();
    for (let value = 0; value < 100; value += 1)
      told.report(document, [{ code: 'attribute/phone', value: String(value), expected: 'a number' }]);
    told.report(document, [{ code: 'render/failed', value: 'x', expected: 'no error' }]);
    expect(seen.at(-1)).to.contain('render/failed');
  });
});
