import { expect } from 'chai';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { toCamel } from '../../src/settings/child-settings.ts';
import { CENTRES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';
import { HikikomoriHelpElement } from '../../src/entries/index.ts';
import { all, find, has, names, part, parts, placeOf, textOf } from '../support/find.ts';
import { hear, uncaught, warnings } from '../support/page.ts';
import { rest } from '../support/requests.ts';
import { stage } from '../support/stage.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import type { Attributes, Widget } from '../support/widget.ts';
import { answer, click, create, LOCAL, mount, push } from '../support/widget.ts';

const centreOf = (area: string) => CENTRES.find((centre) => centre.area === area)!.name;

/** All words and addresses on the screen of contacts. */
const contacts = async (widget: Widget) => {
  widget.showContacts();
  await widget.updateComplete;
  return [textOf(widget), ...all(widget, 'a').map((link) => link.getAttribute('href'))].join(' ');
};
const result = async (widget: Widget) => {
  await answer(widget, { who: 'self', want: ['peer'] });
  return part(widget, 'support').textContent!;
};
const headings = (widget: Widget) =>
  Promise.resolve(
    all(widget, 'h2, h3, h4')
      .map((heading) => heading.localName)
      .join(' '),
  );
const title = (widget: Widget) => Promise.resolve(find(widget, '#title').textContent!);

const standing = (widget: Widget) =>
  Promise.resolve(
    has(widget, 'launcher') ? 'a launcher' : has(widget, 'start') ? 'a part of the page' : 'nothing',
  );
const placed = (widget: Widget) => Promise.resolve(parts(widget, 'launcher')[0]?.dataset['placement'] ?? '');

const coloured = (widget: Widget) =>
  Promise.resolve(
    `${getComputedStyle(find(widget, '.widget')).colorScheme} as ${String(widget.getAttribute('theme'))}`,
  );

const NAMED = { 'center-name': '見本窓口' };
/** Two lists of centres on the page, each read in its own time. */
const lists = () => {
  for (const [id, name] of [
    ['one', '甲の一覧の窓口'],
    ['two', '乙の一覧の窓口'],
  ] as const) {
    const entry = { id, area: '12', name, channels: [], programs: [], sources: [] };
    stage.append(
      Object.assign(document.createElement('script'), {
        id,
        type: 'application/json',
        textContent: JSON.stringify([entry]),
      }),
    );
  }
};
const listed = async (widget: Widget) => {
  await rest();
  return contacts(widget);
};
/**
 * For each attribute: two values, what is read with each of them, and what else the tag or the page has to
 * say.
 */
const CASES: Record<
  string,
  {
    values: [string, string];
    seen: [string, string];
    with?: Attributes;
    page?: () => void;
    look?: (widget: Widget) => Promise<string>;
  }
> = {
  area: { values: ['12', '沖縄県'], seen: [centreOf('12'), centreOf('47')] },
  'center-name': {
    values: ['甲の窓口', '乙の窓口'],
    seen: ['甲の窓口', '乙の窓口'],
    with: { phone: '000-000-0000' },
  },
  phone: {
    values: ['000-111-1111', '０００ー２２２ー２２２２'],
    seen: ['tel:0001111111', 'tel:0002222222'],
    with: NAMED,
  },
  email: {
    values: ['a@example.jp', 'b@example.jp'],
    seen: ['mailto:a@example.jp', 'mailto:b@example.jp'],
    with: NAMED,
  },
  address: { values: ['見本市1-1', '見本市2-2'], seen: ['見本市1-1', '見本市2-2'], with: NAMED },
  website: {
    values: ['https://a.example.jp/', 'https://b.example.jp/'],
    seen: ['https://a.example.jp/', 'https://b.example.jp/'],
    with: NAMED,
  },
  hours: {
    values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'],
    seen: ['月 09:00〜12:00', '火 13:00〜15:00'],
    with: { phone: '000-000-0000' },
  },
  'phone-hours': {
    values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'],
    seen: ['月 09:00〜12:00', '火 13:00〜15:00'],
    with: { phone: '000-000-0000' },
  },
  'visit-hours': {
    values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'],
    seen: ['月 09:00〜12:00', '火 13:00〜15:00'],
    with: { address: '見本市1-1' },
  },
  'sns-hours': {
    values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'],
    seen: ['月 09:00〜12:00', '火 13:00〜15:00'],
    with: { sns: 'https://lin.ee/x' },
  },
  sns: {
    values: ['https://lin.ee/a', 'https://lin.ee/b'],
    seen: ['https://lin.ee/a', 'https://lin.ee/b'],
    with: NAMED,
  },
  'sns-name': {
    values: ['LINE相談', 'X相談'],
    seen: ['LINE相談', 'X相談'],
    with: { sns: 'https://lin.ee/x' },
  },
  form: {
    values: ['https://a.example.jp/', 'https://b.example.jp/'],
    seen: ['https://a.example.jp/', 'https://b.example.jp/'],
    with: NAMED,
  },
  online: {
    values: ['https://a.example.jp/', 'https://b.example.jp/'],
    seen: ['https://a.example.jp/', 'https://b.example.jp/'],
    with: NAMED,
  },
  reservation: {
    values: ['required', 'none'],
    seen: [say('contact.reservation.required'), say('contact.reservation.none')],
    with: { address: '見本市1-1' },
  },
  programs: {
    values: ['peer-group', 'drop-in'],
    seen: [say('support.here'), say('support.elsewhere')],
    with: LOCAL,
    look: result,
  },
  checked: { values: ['2026-10-01', '2026-09-02'], seen: ['2026年10月1日', '2026年9月2日'], with: LOCAL },
  directory: {
    values: ['#one', '#two'],
    seen: ['甲の一覧の窓口', '乙の一覧の窓口'],
    with: { area: '12' },
    page: lists,
    look: listed,
  },
  audience: {
    values: ['family', 'supporter'],
    seen: [say('question.safe.title_family'), say('question.safe.title_supporter')],
    look: title,
  },
  display: { values: ['floating', 'dialog'], seen: ['a launcher', 'nothing'], look: standing },
  placement: {
    values: ['top-start', 'left'],
    seen: ['top-start', 'left'],
    with: { display: 'floating' },
    look: placed,
  },
  furigana: {
    values: ['', 'false'],
    seen: ['with readings', 'plain'],
    look: (widget) => Promise.resolve(widget.shadowRoot!.querySelector('rt') ? 'with readings' : 'plain'),
  },
  theme: { values: ['dark', 'light'], seen: ['dark as dark', 'light as light'], look: coloured },
  statement: {
    values: ['https://a.example.jp/', 'https://b.example.jp/'],
    seen: ['https://a.example.jp/', 'https://b.example.jp/'],
  },
  report: {
    values: ['mailto:a@example.jp', 'https://b.example.jp/'],
    seen: ['mailto:a@example.jp?subject=', 'https://b.example.jp/?id='],
    with: { area: '12' },
  },
  lang: { values: ['en', 'ja'], seen: [say('start.title', {}, 'en'), say('start.title')], look: title },
  'heading-level': { values: ['3', '4'], seen: ['h3', 'h4'], look: headings },
};

describe('each attribute', () => {
  it('has a case here', () => {
    // Where the quick way out leads is seen only by leaving the page; see tests/dist.
    expect(Object.keys(CASES)).to.have.members(ATTRIBUTES.filter((name) => name !== 'quick-exit'));
  });

  for (const [
    name,
    {
      values: [before, after],
      seen: [first, second],
      with: others,
      page = () => undefined,
      look = contacts,
    },
  ] of Object.entries(CASES)) {
    it(`"${name}" is honoured when it is given, when it changes and when it is taken away`, async () => {
      page();
      const widget = await mount({ ...others, [name]: before });
      expect(await look(widget)).to.contain(first);

      widget.setAttribute(name, after);
      await widget.updateComplete;
      expect(await look(widget))
        .to.contain(second)
        .and.not.to.contain(first);

      widget.removeAttribute(name);
      await widget.updateComplete;
      // Taken away, these two are as the page has them.
      const [away] = ['lang', 'furigana'].includes(name) ? [first] : [second];
      if (name === 'audience') expect(placeOf(widget)).to.equal('start');
      else expect(await look(widget)).not.to.contain(away);
    });
  }
});

describe('properties', () => {
  const settled = async (widget: Widget): Promise<void> => {
    await rest();
    await widget.updateComplete;
  };

  it('are declared for each attribute that is read, under the name that is read', async () => {
    expect(HikikomoriHelpElement.observedAttributes).to.have.members([...ATTRIBUTES]);
    const widget = await mount();
    for (const name of ATTRIBUTES) {
      widget.setAttribute(name, '1');
      expect(Reflect.get(widget, toCamel(name)), name).to.equal('1');
    }
    warnings();
    await widget.updateComplete;
  });

  it('are reflected to their attributes', async () => {
    const widget = await mount();
    Object.assign(widget, {
      centerName: '見本窓口',
      phone: '000-111-1111',
      headingLevel: 3,
      programs: ['peer-group', 'drop-in'],
    });
    await widget.updateComplete;
    const written = ['center-name', 'phone', 'heading-level', 'programs'].map((name) =>
      widget.getAttribute(name),
    );
    expect(written).to.deep.equal(['見本窓口', '000-111-1111', '3', 'peer-group drop-in']);
    expect(await contacts(widget))
      .to.contain('見本窓口')
      .and.to.contain('tel:0001111111');
    expect(all(widget, 'h2')).to.have.lengthOf(0);
  });

  for (const nothing of [null, undefined]) {
    it(`that are set to ${String(nothing)} take the attribute away`, async () => {
      const widget = await mount({ ...NAMED, phone: '000-111-1111', 'heading-level': '3' });
      Object.assign(widget, { phone: nothing, headingLevel: nothing });
      await widget.updateComplete;
      expect([widget.hasAttribute('phone'), widget.hasAttribute('heading-level')]).to.deep.equal([
        false,
        false,
      ]);
      expect(await contacts(widget))
        .to.contain('見本窓口')
        .and.not.to.contain('tel:0001111111');
      expect(all(widget, 'h2')).not.to.have.lengthOf(0);
    });
  }

  it('that are set to the value they have change nothing', async () => {
    const widget = await mount({ ...LOCAL, lang: 'ja' });
    const title = find(widget, '#title');
    widget.phone = LOCAL['phone']!;
    for (const name of ['phone', 'lang']) widget.setAttribute(name, widget.getAttribute(name)!);
    await settled(widget);
    expect(find(widget, '#title') === title).to.equal(true);
  });

  for (const [way, set] of [
    ['property', (widget: Widget, property: string, value: string) => Reflect.set(widget, property, value)],
    [
      'attribute',
      (widget: Widget, property: string, value: string) => {
        widget.setAttribute(property, value);
      },
    ],
  ] as const) {
    it(`are seen by a method that is called right after the ${way} was set`, async () => {
      const widget = await mount();
      set(widget, 'area', '12');
      widget.showContacts();
      await widget.updateComplete;
      expect(textOf(widget)).to.contain(centreOf('12'));

      set(widget, 'audience', 'family');
      widget.showContacts();
      await widget.updateComplete;
      expect(placeOf(widget)).to.equal('contacts');
      await push(widget, 'back');
      expect(await title(widget)).to.equal(say('question.safe.title_family'));

      set(widget, 'display', 'floating');
      widget.open();
      await widget.updateComplete;
      expect(has(widget, 'panel')).to.equal(true);
    });
  }

  it('set before the script loaded are not lost, also for a method that is called before the first drawing', async () => {
    const early = stage.appendChild(document.createElement('help-set-early'));
    Object.assign(early, {
      centerName: '見本窓口',
      phone: '000-111-1111',
      display: 'floating',
      audience: 'self',
    });
    customElements.define('help-set-early', class extends HikikomoriHelpElement {});
    const widget = early as Widget;
    widget.showContacts();
    await widget.updateComplete;
    expect(has(widget, 'panel')).to.equal(true);
    expect(placeOf(widget)).to.equal('contacts');
    expect(await contacts(widget))
      .to.contain('見本窓口')
      .and.to.contain('tel:0001111111');
    expect(widget.getAttribute('center-name')).to.equal('見本窓口');
  });

  it('are seen by a method that the page calls from the event about a bad value', async () => {
    warnings();
    const widget = create({ display: 'floating', phone: 'x' });
    widget.addEventListener('hikikomori-help-error', () => {
      widget.showContacts();
    });
    stage.append(widget);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('contacts');
  });

  it('for another language end what the reader has chosen', async () => {
    const widget = await mount({ lang: 'ja' });
    await push(widget, 'language', '[lang=en]');
    expect(await title(widget)).to.equal(say('start.title', {}, 'en'));
    widget.setAttribute('heading-level', '3');
    await widget.updateComplete;
    expect(await title(widget)).to.equal(say('start.title', {}, 'en'));
    widget.lang = 'ja-JP';
    await widget.updateComplete;
    expect(await title(widget)).to.equal(say('start.title'));
  });
});

describe('a property that is set to something that is no text', () => {
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const VALUES: Readonly<Record<string, unknown>> = {
    'a symbol': Symbol('x'),
    'an object without a prototype': Object.create(null),
    'an object that throws when it is made a text': {
      toString: () => {
        throw new Error('no text');
      },
    },
    'a list that throws when it is looked at': revoked.proxy,
    'a list of other things': [1, {}],
    'a function': () => 'x',
    'a large number': 10n,
  };
  const PROPERTIES = ATTRIBUTES.filter((name) => name !== 'lang').map(toCamel);

  for (const [name, value] of Object.entries(VALUES)) {
    it(`gives the default and one warning for each: ${name}`, async () => {
      const [seen, lost] = [warnings(), uncaught()];
      const widget = await mount({ area: '12' });
      for (const property of PROPERTIES) Reflect.set(widget, property, value);
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(placeOf(widget)).to.equal('start');
      expect(widget.hasAttribute('area')).to.equal(false);
      expect(seen).to.have.lengthOf(PROPERTIES.length);
      expect(seen.find((words) => words.includes('attribute/phone: '))).to.contain(
        `got "${typeof value}", expected a text`,
      );
      expect(await contacts(widget)).to.contain(NATIONAL_LIST_URL);
      expect(lost).to.deep.equal([]);
    });
  }

  it('does so too when it was set before the script loaded', async () => {
    const [seen, lost] = [warnings(), uncaught()];
    const early = stage.appendChild(document.createElement('help-set-odd'));
    Object.assign(early, { phone: Symbol('x'), hours: Object.create(null) as object });
    customElements.define('help-set-odd', class extends HikikomoriHelpElement {});
    const widget = early as Widget;
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('start');
    expect(seen).to.have.lengthOf(2);
    expect(lost).to.deep.equal([]);
  });
});

describe('an area', () => {
  const GARBAGE = '月面の海';

  it('that is unknown is reported to the embedder, and the person is asked for the prefecture', async () => {
    const seen = warnings();
    const widget = await mount({ area: GARBAGE });
    await contacts(widget);
    expect(seen).to.have.lengthOf(1);
    const form = part(widget, 'area');
    expect(form.checkVisibility()).to.equal(true);
    find<HTMLSelectElement>(widget, 'select').value = '47';
    await push(widget, 'show-area');
    expect(textOf(widget)).to.contain('沖縄県ひきこもり専門支援センター');
    expect(parts(widget, 'contact', ' [href="tel:0988881455"]')).not.to.have.lengthOf(0);
  });

  it('picked by the person is kept through the questions, and deleted with the answers', async () => {
    const widget = await mount();
    await push(widget, 'show-contacts');
    find<HTMLSelectElement>(widget, 'select').value = '47';
    await push(widget, 'show-area');
    await push(widget, 'back');
    await answer(widget, { who: 'self', express: 'speak' });
    expect(textOf(widget)).to.contain('沖縄県ひきこもり専門支援センター');
    await push(widget, 'clear');
    await push(widget, 'show-contacts');
    expect(has(widget, 'contact')).to.equal(false);
  });
});

describe('a bad value', () => {
  const long = 'あ'.repeat(400);
  const bad: Record<string, string> = {
    area: '月面',
    'center-name': long,
    phone: 'お電話ください',
    email: 'a@',
    address: long,
    website: 'javascript:alert(1)',
    hours: '平日の昼',
    'phone-hours': 'x',
    'visit-hours': '25:99',
    'sns-hours': 'Mo-Xx 1-2',
    sns: 'http://lin.ee/x',
    'sns-name': long,
    form: 'ftp://x',
    online: '//x',
    reservation: 'maybe',
    programs: 'karaoke',
    checked: '2999-01-01',
    directory: 'javascript:alert(1)',
    display: 'popup',
    placement: 'centre',
    theme: 'black',
    'quick-exit': 'javascript:alert(1)',
    statement: 'http://x',
    report: 'http://x',
    audience: 'nobody',
    lang: 'tlh',
    furigana: 'maybe',
    'heading-level': '7',
  };

  it('is tried for each attribute', () => {
    expect(Object.keys(bad)).to.have.members([...ATTRIBUTES]);
  });

  for (const [name, value] of Object.entries(bad)) {
    it(`of "${name}" gives one warning with a code, one event and a useful screen`, async () => {
      const seen = warnings();
      const heard = hear();
      const widget = await mount({ [name]: value });
      widget.requestUpdate();
      await widget.updateComplete;
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain(`attribute/${name}`).and.to.contain(value.slice(0, 40));
      expect(
        heard.filter((event) => event.name === 'hikikomori-help-error').map(({ detail }) => detail),
      ).to.deep.equal([{ code: `attribute/${name}` }]);
      expect(parts(widget, 'door')).to.have.lengthOf(3);
      expect(names(widget, 'heading')[0]).to.equal(LANGUAGES.ja['start.title']);
      await click(widget, part(widget, 'show-contacts'));
      expect(all(widget, `a[href="${NATIONAL_LIST_URL}"]`)).not.to.have.lengthOf(0);
    });
  }

  it('of hours is shown to the person as it was written, never as "closed"', async () => {
    warnings();
    const widget = await mount({ phone: '000-000-0000', hours: '平日の昼' });
    expect(await contacts(widget)).to.contain('平日の昼');
  });

  it('may be empty: then it counts as not set', async () => {
    const seen = warnings();
    const element = create(Object.fromEntries(ATTRIBUTES.map((name) => [name, '  '])));
    stage.append(element);
    await element.updateComplete;
    expect(seen).to.deep.equal([]);
    expect(placeOf(element)).to.equal('start');
  });
});
