// The nine people of the recommendation's cases, each by keyboard alone, from the door to what they take
// away.
import { expect } from 'chai';
import { all, find, has, part, parts, placeOf, textOf } from '../support/find.ts';
import { press, tabTo } from '../support/keys.ts';
import { expectSame } from '../support/same.ts';
import { say } from '../support/texts.ts';
import type { Given, Widget } from '../support/widget.ts';
import { LOCAL, mount, option, questionOf } from '../support/widget.ts';

const FULL = {
  ...LOCAL,
  email: 'soudan@example.lg.jp',
  sns: 'https://lin.ee/xxxx',
  'sns-hours': 'Mo-Su 18:00-22:00',
  online: 'https://online.example.jp/',
};
const focused = (widget: Widget) => widget.shadowRoot!.activeElement as HTMLElement | null;

interface Person {
  readonly name: string;
  readonly tag?: Readonly<Record<string, string>>;
  readonly given: Given;
  readonly first: string | null;
  readonly second?: string;
  /** Words that this person has to find on the result. */
  readonly finds?: readonly string[];
  readonly never?: readonly string[];
}

const PEOPLE: readonly Person[] = [
  {
    name: 'somebody of 25 who writes at night and meets nobody',
    tag: FULL,
    given: {
      who: 'self',
      safe: 'none',
      express: 'write',
      reach: 'none',
      when: 'evening-weekend',
      worry: 'none',
      age: '18-39',
    },
    first: 'sns',
    second: 'mail',
  },
  {
    name: 'somebody of 50 with paperwork who goes out by day',
    given: {
      who: 'self',
      safe: 'none',
      express: 'speak',
      reach: 'out',
      want: ['procedure'],
      when: 'daytime',
      worry: 'none',
      age: '40-64',
    },
    first: 'in-person',
    second: 'phone',
    finds: [say('support.referral')],
  },
  {
    name: 'somebody who talks, from home',
    tag: FULL,
    given: { who: 'self', safe: 'none', express: 'speak', reach: 'screen', want: ['listen'] },
    first: 'phone',
    second: 'online',
  },
  {
    name: 'somebody for whom talking and writing are hard',
    tag: FULL,
    given: { who: 'self', safe: 'none', express: 'hard', reach: 'none' },
    first: 'sns',
    second: 'mail',
  },
  {
    name: 'the mother of 76 whose son of 50 refuses',
    given: {
      who: 'family',
      safe: 'none',
      know: 'refuses',
      want: ['visit'],
      when: 'daytime',
      age: '40-64',
      carer: ['money'],
    },
    first: 'phone',
    second: 'in-person',
    finds: [say('gate.consent'), say('support.self-reliance-support')],
  },
  {
    name: 'a family that lives with violence',
    given: { who: 'family', safe: 'violence', want: ['learn'], when: 'daytime' },
    first: 'phone',
    finds: [say('strip.violence')],
    never: [say('support.family-class'), say('support.home-visit')],
  },
  {
    name: 'a brother who might meet an acquaintance at the desk',
    tag: FULL,
    given: { who: 'family', safe: 'none', want: ['listen'], when: 'daytime', worry: 'acquaintance' },
    first: 'phone',
    second: 'sns',
  },
  {
    name: 'the teacher in February',
    given: {
      who: 'supporter',
      safe: 'none',
      stage: 'leaving-soon',
      know: 'agrees',
      want: ['procedure'],
      when: 'daytime',
    },
    first: 'phone',
    second: 'in-person',
    finds: [say('support.youth-support-station')],
  },
  { name: 'somebody who answers nothing', given: { who: 'self' }, first: null },
];

/** One screen further, by Tab, Space and Enter. */
async function goOn(widget: Widget, given: Given): Promise<void> {
  const place = placeOf(widget);
  if (place === 'start') await tabTo(widget, part(widget, 'door', `[data-door="${String(given['who'])}"]`));
  else if (place === 'crisis') await tabTo(widget, find(widget, '[part~="crisis"] [part~="next"]'));
  else {
    const wanted = given[questionOf(widget) ?? ''];
    for (const id of typeof wanted === 'object' ? wanted : []) {
      await tabTo(widget, option(widget, id));
      await press(' ');
    }
    await tabTo(
      widget,
      wanted === undefined
        ? part(widget, 'skip')
        : typeof wanted === 'string'
          ? option(widget, wanted)
          : part(widget, 'next'),
    );
  }
  await press('Enter');
  await widget.updateComplete;
}

describe('by keyboard alone', () => {
  for (const { name, tag = LOCAL, given, first, second, finds = [], never = [] } of PEOPLE) {
    it(`${name} gets to the method that fits, its contact and a memo to take along @wcag:2.1.1,2.1.3,2.5.6`, async () => {
      const widget = await mount(tag);
      for (let screens = 0; placeOf(widget) !== 'result'; screens += 1) {
        expect(screens, `${name}: ${placeOf(widget)}`).to.be.lessThan(12);
        await goOn(widget, given);
        expectSame(focused(widget), find(widget, 'h2'));
      }
      const methods = parts(widget, 'method').map((method) => method.dataset['method']);
      expect(new Set(methods).size, 'each method once').to.equal(methods.length);
      if (first) expect(methods[0]).to.equal(first);
      if (second) expect(methods[1]).to.equal(second);
      const words = textOf(widget);
      for (const found of finds) expect(words).to.contain(found);
      for (const hidden of never) expect(words).not.to.contain(hidden);
      expect(
        all(widget, '[part~="contact-link"]').filter((link) => link.getAttribute('href')).length,
      ).to.be.greaterThan(0);
      expect(has(widget, 'memo')).to.equal(true);
      if (first) await tabTo(widget, find(widget, '[part~="result"] [part~="contact-link"]'));
    });
  }
});
