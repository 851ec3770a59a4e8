// Every screen, folded and unfolded, in both languages, on a page that is itself in order.
import { expect } from 'chai';
import { render, html } from 'lit';
import { violations } from '../support/axe.ts';
import { all, find } from '../support/find.ts';
import { warnings } from '../support/page.ts';
import { VISITS, openAll } from '../support/screens.ts';
import { stage } from '../support/stage.ts';
import { answer, mount } from '../support/widget.ts';

/** A page with headings down to the level above the widget's. */
function page(lang: string, level: 2 | 3 | 4 = 2): HTMLElement {
  document.documentElement.lang = lang;
  document.title = 'A page';
  const around = document.createElement('div');
  render(
    html`<h1>A city</h1>
      ${level > 2 ? html`<h2>Health</h2>` : ''}${level > 3 ? html`<h3>Help</h3>` : ''}
      <div></div>`,
    around,
  );
  stage.append(around);
  return around.querySelector('div')!;
}

describe('axe finds nothing', () => {
  for (const lang of ['ja', 'en']) {
    for (const { name, attributes, go } of VISITS) {
      it(`in ${lang}, on ${name} @wcag:1.1.1,1.3.1,4.1.1,4.1.2`, async () => {
        warnings();
        const widget = await mount(attributes, page(lang));
        let looks = 0;
        const look = async (place = 'there') => {
          looks += 1;
          openAll(widget);
          await widget.updateComplete;
          expect(await violations(), place).to.deep.equal([]);
        };
        await go(widget, look);
        await look();
        expect(looks).to.be.greaterThan(0);
      }).timeout(30_000);
    }
  }

  it('on a result with its folds closed', async () => {
    const widget = await mount({ area: '47' }, page('ja'));
    await answer(widget, { who: 'self', express: 'write' });
    expect(await violations()).to.deep.equal([]);
  });

  it('in dark colours', async () => {
    const widget = await mount({ area: '47' }, page('ja'));
    // What is painted behind the tag decides.
    Object.assign(stage.style, { background: '#1a1a1a', color: '#fff' });
    expect(await violations(), 'start').to.deep.equal([]);
    await answer(widget, { who: 'self', safe: 'suicidal' }, 'crisis');
    expect(await violations(), 'crisis').to.deep.equal([]);
    await answer(widget, { express: 'speak', reach: 'out' });
    openAll(widget);
    expect(await violations(), 'result').to.deep.equal([]);
    expect(getComputedStyle(find(widget, '.widget')).backgroundColor).not.to.equal('rgb(255, 255, 255)');
  }).timeout(30_000);

  it('where the widget stands below deeper headings', async () => {
    for (const level of [3, 4] as const) {
      const widget = await mount({ 'heading-level': String(level), area: '47' }, page('ja', level));
      await answer(widget, { who: 'family', want: ['learn'] });
      openAll(widget);
      expect(await violations(), `level ${level}`).to.deep.equal([]);
      widget.remove();
    }
  }).timeout(30_000);

  it('while it does find the faults of a broken page', async () => {
    const widget = await mount({ 'heading-level': '4' }, page('ja'));
    find(widget, '[part~=door]').textContent = '';
    expect((await violations()).map((violation) => violation.split(':')[0])).to.include.members([
      'button-name',
      'heading-order',
    ]);
  });
});

describe('headings', () => {
  for (const level of [2, 3, 4] as const) {
    it(`go down step by step from level ${level} on every screen @wcag:1.3.1,2.4.1,2.4.6,2.4.10`, async () => {
      warnings();
      for (const { name, attributes, go } of VISITS) {
        const widget = await mount({ ...attributes, 'heading-level': String(level) }, page('ja', level));
        const look = async () => {
          const levels = all(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName[1]));
          expect(levels[0], name).to.equal(level);
          expect(
            levels.filter((depth) => depth <= level),
            name,
          ).to.have.lengthOf(1);
          for (const [index, depth] of levels.entries())
            expect(depth, `${name}, heading ${index + 1}`).to.be.at.most((levels[index - 1] ?? level) + 1);
        };
        await go(widget, look);
        await look();
        widget.remove();
      }
    }).timeout(30_000);
  }
});
