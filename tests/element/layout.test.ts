import { expect } from 'chai';
import { all, find, part, parts } from '../support/find.ts';
import { warnings } from '../support/page.ts';
import { openAll, VISITS } from '../support/screens.ts';
import { stage } from '../support/stage.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount } from '../support/widget.ts';

const NARROW = 320;
const FINGER = 44;
const POINTER = 24;

const seen = (widget: Widget) =>
  all(widget, '*').filter((element) => element.checkVisibility() && !element.closest('.hidden, svg, option'));
const told = (element: Element) =>
  `<${element.localName} class="${element.className}" part="${element.getAttribute('part') ?? ''}"> ${element.textContent!.trim().slice(0, 30)}`;

/** Elements that reach beyond the container, or whose content reaches beyond them. */
function overflowing(widget: Widget): string[] {
  const frame = stage.getBoundingClientRect();
  return seen(widget)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const spills = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return left < frame.left - 0.5 || right > frame.right + 0.5 || spills;
    })
    .map(told);
}

/** A link in a line of text is small by nature; everything else that is pressed has room for a finger. */
function tooSmall(widget: Widget): string[] {
  const targets = seen(widget).filter((element) =>
    element.matches('button, a, summary, select, label.option'),
  );
  expect(targets.length).to.be.greaterThan(2);
  return targets
    .filter((element) => {
      const inline = element.localName === 'a' && getComputedStyle(element).display === 'inline';
      return element.getBoundingClientRect().height < (inline ? POINTER : FINGER);
    })
    .map((element) => `${element.getBoundingClientRect().height} px: ${told(element)}`);
}

for (const lang of ['ja', 'en'] as const) {
  describe(`on a narrow phone, in ${lang},`, () => {
    for (const { name, attributes, go } of VISITS) {
      it(`everything fits and can be pressed on ${name}`, async () => {
        warnings();
        stage.style.width = `${NARROW}px`;
        const widget = await mount({ ...attributes, lang });
        expect(widget.getBoundingClientRect().width).to.equal(NARROW);
        const look = async (place = name) => {
          openAll(widget);
          await widget.updateComplete;
          expect(overflowing(widget), place).to.deep.equal([]);
          expect(tooSmall(widget), place).to.deep.equal([]);
        };
        await go(widget, look);
        await look();
      });
    }
  });
}

describe('on a narrow phone', () => {
  it('a long word of the embedder breaks instead of widening the page', async () => {
    stage.style.width = `${NARROW}px`;
    warnings();
    const long = 'a'.repeat(120);
    const widget = await mount({
      'center-name': long,
      address: long,
      website: `https://example.jp/${long}`,
      hours: 'x'.repeat(120),
      phone: '0800-888-1455',
      sns: 'https://lin.ee/x',
      'sns-name': long,
    });
    widget.showContacts();
    await widget.updateComplete;
    openAll(widget);
    expect(overflowing(widget)).to.deep.equal([]);
  });

  it('a telephone number is never broken in two, nor cut off by its button', async () => {
    stage.style.width = `${NARROW}px`;
    const widget = await mount({ ...LOCAL, phone: '0800-888-1455' });
    await answer(widget, { who: 'self', express: 'speak' });
    const number = find(widget, '[part~=contact] strong');
    expect(number.getBoundingClientRect().right).to.be.at.most(
      number.closest('a')!.getBoundingClientRect().right - 4,
    );
    expect(number.getClientRects()).to.have.lengthOf(1);
    expect(number.getBoundingClientRect().height).to.be.lessThan(
      2 * Number.parseFloat(getComputedStyle(number).fontSize),
    );
  });
});

describe('the host page', () => {
  const sizes = (widget: Widget) =>
    seen(widget).map(
      (element) =>
        `${element.localName} ${getComputedStyle(element).fontSize} ${getComputedStyle(element).lineHeight}`,
    );

  it('hides the widget with the hidden attribute', async () => {
    const widget = await mount();
    widget.hidden = true;
    expect(part(widget, 'start').checkVisibility()).to.equal(false);
    expect(widget.getBoundingClientRect().height).to.equal(0);
    widget.hidden = false;
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  for (const [name, apply] of [
    [
      'a root of 62.5 %',
      () => {
        document.documentElement.style.fontSize = '62.5%';
      },
    ],
    [
      'small text around it',
      () => {
        stage.style.fontSize = '10px';
      },
    ],
    [
      'a line height of 1',
      () => {
        stage.style.lineHeight = '1';
      },
    ],
  ] as const) {
    it(`does not shrink the text by ${name}`, async () => {
      const widget = await mount({ area: '47' });
      await answer(widget, { who: 'self', express: 'speak' });
      openAll(widget);
      const before = sizes(widget);
      expect(getComputedStyle(find(widget, '.widget')).fontSize).to.equal('16px');
      apply();
      expect(sizes(widget)).to.deep.equal(before);
    });
  }

  it('does not turn, shout or spread the words', async () => {
    Object.assign(stage.style, {
      textTransform: 'uppercase',
      textAlign: 'right',
      whiteSpace: 'nowrap',
      letterSpacing: '1em',
      fontStyle: 'italic',
      fontWeight: '900',
      textIndent: '5em',
      direction: 'rtl',
    });
    const widget = await mount({ lang: 'en' });
    for (const words of [find(widget, '.lead'), parts(widget, 'door')[0]!.querySelector('span')!]) {
      const style = getComputedStyle(words);
      expect(style).to.include({
        textTransform: 'none',
        whiteSpace: 'normal',
        fontStyle: 'normal',
        fontWeight: '400',
        textIndent: '0px',
        direction: 'ltr',
      });
      expect(Number.parseFloat(style.letterSpacing)).to.be.lessThan(1);
    }
    expect(['start', 'left']).to.contain(getComputedStyle(find(widget, '.widget')).textAlign);
  });

  it('gives the widget a readable measure where there is much room', async () => {
    stage.style.width = '1600px';
    const widget = await mount();
    expect(widget.getBoundingClientRect().width).to.equal(960);
    const line = find(widget, '.lead');
    expect(
      line.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(line).fontSize),
    ).to.be.within(36, 43);
  });
});
