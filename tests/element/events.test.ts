import { expect } from 'chai';
import { METHODS } from '../../src/recommend/model.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { find, part, parts } from '../support/find.ts';
import type { Heard } from '../support/page.ts';
import { hear, warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import type { Given } from '../support/widget.ts';
import { answer, create, LOCAL, mount, push, tap } from '../support/widget.ts';

const ready = { name: 'hikikomori-help-ready', detail: null, bubbles: true, composed: true };
const of = (heard: Heard[], name: string) =>
  heard.filter((event) => event.name === `hikikomori-help-${name}`).map(({ detail }) => detail);
const stay = (event: Event) => {
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
};

describe('the host page hears', () => {
  before(() => {
    document.addEventListener('click', stay);
  });
  after(() => {
    document.removeEventListener('click', stay);
  });

  it('once that the widget stands, also from inside a shadow root', async () => {
    const heard = hear();
    const host = stage.appendChild(document.createElement('div'));
    const widget = await mount({}, host.attachShadow({ mode: 'open' }));
    widget.setAttribute('heading-level', '3');
    await widget.updateComplete;
    expect(heard).to.deep.equal([ready]);
  });

  it('that it stands only when it does', () => {
    const heard = hear();
    create();
    expect(heard).to.deep.equal([]);
  });

  it('the number of each question, and the method put first', async () => {
    const heard = hear();
    const widget = await mount();
    await answer(widget, { who: 'self', safe: 'none', express: 'write', reach: 'none' }, 'question want');
    expect(of(heard, 'step')).to.deep.equal([{ index: 1 }, { index: 2 }, { index: 3 }, { index: 4 }]);
    expect(of(heard, 'result')).to.deep.equal([]);
    await push(widget, 'see-result');
    expect(of(heard, 'result')).to.deep.equal([{ method: 'sns' }]);
  });

  it('of no method when none was put first', async () => {
    const heard = hear();
    await answer(await mount(), { who: 'self' });
    expect(of(heard, 'result')).to.deep.equal([{ method: null }]);
  });

  it('which kind of contact was used, not which one', async () => {
    const heard = hear();
    const widget = await mount({ ...LOCAL, sns: 'https://lin.ee/x' });
    await push(widget, 'show-contacts');
    for (const channel of ['phone', 'in-person', 'sns'])
      find(widget, `[part=contact] [data-channel=${channel}] [part=contact-link]`).click();
    find(part(widget, 'hotline'), 'a').click();
    const list = parts(widget, 'contact-link').find((link) =>
      link.textContent!.startsWith(say('contacts.list')),
    )!;
    list.click();
    // On the card of the desk stands the number for booking.
    expect(of(heard, 'contact')).to.deep.equal(
      ['phone', 'phone', 'sns', 'hotline', 'website'].map((channel) => ({ channel })),
    );
  });

  it('the code of a wrong setting', async () => {
    const heard = hear();
    warnings();
    await mount({ phone: 'ask at the desk' });
    expect(of(heard, 'error')).to.deep.equal([{ code: 'attribute/phone' }]);
  });

  it('only events that cross every boundary', async () => {
    const heard = hear();
    warnings();
    const widget = await mount({ phone: 'x' });
    await answer(widget, { who: 'family', safe: 'none', want: ['learn'] });
    await tap(widget, say('action.clear'));
    expect(heard.length).to.be.greaterThan(5);
    for (const event of heard) expect(event).to.include({ bubbles: true, composed: true });
  });
});

describe('the host page never hears an answer:', () => {
  const words = [
    ...new Set(
      Object.entries(LANGUAGES.ja)
        .filter(([key]) => key.startsWith('option.'))
        .map(([, text]) => text),
    ),
  ];
  const ids = Object.values(QUESTIONNAIRE.questions).flatMap(({ id, options }) => [id, ...options]);
  const secret: readonly string[] = ids.filter((id) => !(METHODS as readonly string[]).includes(id));

  const ways: readonly Given[] = [
    {
      who: 'self',
      safe: 'suicidal',
      express: 'hard',
      reach: 'near',
      want: ['listen', 'undecided'],
      when: 'any',
      worry: 'overheard',
      age: 'under-18',
    },
    {
      who: 'family',
      safe: 'violence',
      know: 'unaware',
      want: ['visit', 'learn'],
      when: 'evening-weekend',
      worry: 'past-bad',
      age: '40-64',
      carer: ['money'],
    },
    {
      who: 'supporter',
      safe: 'life-danger',
      stage: 'leaving-soon',
      know: 'refuses',
      want: ['procedure', 'place'],
      when: 'daytime',
    },
  ];
  for (const given of ways) {
    it(`not from "${given['who']}", over the whole way and back`, async () => {
      const heard = hear();
      const widget = await mount(LOCAL);
      await answer(widget, given);
      await push(widget, 'back');
      await answer(widget, given);
      await tap(widget, say('action.answers'));
      await push(widget, 'change');
      await push(widget, 'clear');
      const told = heard.flatMap(({ detail }) => Object.values(detail ?? {})).map(String);
      expect(told.length).to.be.greaterThan(4);
      expect(told.filter((value) => secret.includes(value) || words.includes(value))).to.deep.equal([]);
      expect(
        told.filter((value) => !/^\d$/.test(value) && !(METHODS as readonly string[]).includes(value)),
      ).to.deep.equal([]);
      const all = JSON.stringify(heard);
      for (const text of [...words, ...secret.filter((id) => id.length > 5)])
        expect(all).not.to.contain(text);
    });
  }

  it('also not when the memo is rewritten and every contact is pressed', async () => {
    const allowed = new Set<string>([...METHODS, 'hotline', 'website', 'attribute/phone']);
    const secret = 'だれにも見せない一行';
    const visits: Given[] = [
      {
        who: 'self',
        safe: 'suicidal',
        express: 'write',
        reach: 'none',
        want: ['peer', 'undecided'],
        when: 'evening-weekend',
        worry: 'overheard',
        age: 'under-18',
      },
      {
        who: 'family',
        safe: 'violence',
        know: 'refuses',
        want: ['learn', 'visit'],
        when: 'daytime',
        worry: 'acquaintance',
        age: '40-64',
        carer: ['money'],
      },
      {
        who: 'supporter',
        safe: 'life-danger',
        stage: 'leaving-soon',
        know: 'unaware',
        want: ['procedure'],
        when: 'any',
      },
    ];
    const heard = hear();
    for (const given of visits) {
      const widget = await mount({ ...LOCAL, sns: 'https://lin.ee/x', phone: '12' });
      await answer(widget, given);
      const field = find<HTMLTextAreaElement>(widget, '[part~=memo-text]');
      field.value = secret;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (const link of parts(widget, 'contact-link')) link.click();
      for (const name of ['copy', 'show-about', 'back', 'show-answers', 'change', 'clear'])
        await push(widget, name);
    }
    expect(heard.length).to.be.greaterThan(30);
    const told = heard.flatMap(({ detail }) => Object.entries((detail ?? {}) as object));
    expect([...new Set(told.map(([key]) => key))].sort()).to.deep.equal([
      'channel',
      'code',
      'index',
      'method',
    ]);
    const words = told
      .map(([, value]: [string, unknown]) => value)
      .filter((value) => value !== null && typeof value !== 'number');
    expect(words.filter((word) => typeof word !== 'string' || !allowed.has(word))).to.deep.equal([]);
    expect(JSON.stringify(heard)).not.to.contain(secret);
  });
});
